/** What a page must know that no LMS plays. */
export interface WebOptions {
  /** What the browser keeps its answers under. */
  readonly kept: string;
  /** The URL of `answers.js`; absent where that is `answers.js`. */
  readonly keys?: string;
  /** Styles, program, answers and media stand in the page itself. */
  readonly isOneFile?: true;
  /** Of a lesson of a course. */
  readonly course?: CoursePlace;
}

/** Where a page stands in its course; URLs are seen from the page. */
export interface CoursePlace {
  readonly title: string;
  readonly start: string;
  readonly before?: CourseStep;
  readonly after?: CourseStep;
}

export interface CourseStep {
  readonly title: string;
  readonly url: string;
}

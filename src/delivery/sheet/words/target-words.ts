/** One setting of an activity: where it stands in the form, what to choose, why. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

/** How a package of this target gets into the LMS. `{file}` is the package's name, `{title}` the lesson's title. */
export interface TargetWords {
  readonly name: string;
  /** What the file is, in one sentence. */
  readonly purpose: string;
  readonly importTitle: string;
  /** The same, of a package that holds a course, a page a lesson. */
  readonly course?: { readonly purpose: string; readonly importTitle: string };
  readonly steps: readonly string[];
  readonly settingsTitle: string;
  readonly settings: readonly Setting[];
  /** For a package of several activities: in place of the settings of the same name, or after them. */
  readonly severalSettings?: readonly Setting[];
  /** Of a lesson with a pass mark, `{passMark}` percent: in place of the settings of the same name. */
  readonly passSettings?: readonly Setting[];
  /** Of a lesson that may be finished `{attempts}` times, likewise. */
  readonly attemptSettings?: readonly Setting[];
  /** Of one that may be finished any number of times. */
  readonly unlimitedSettings?: readonly Setting[];
  /** Of one whose learners are never shown an answer. */
  readonly withheldSettings?: readonly Setting[];
  readonly notes: readonly string[];
  readonly score: readonly string[];
  /** What the LMS holds about a learner, and where. */
  readonly data: readonly { readonly what: string; readonly where: string }[];
  /** The target's fields in words, by the name that the ledger gives them, without numbers. */
  readonly fields: Readonly<Record<string, string>>;
}

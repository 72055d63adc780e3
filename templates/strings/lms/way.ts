import type { Lms, Target } from '../../../src/lesson/index.ts';

/** `{file}`: its name; `{title}`: the lesson's; `**…**`: what the LMS's own page says. */
export interface Way {
  /** In a breath. */
  readonly where: string;
  readonly steps: readonly string[];
}

export type LmsWords = Readonly<Record<Exclude<Lms, 'moodle'>, Readonly<Partial<Record<Target, Way>>>>>;

interface Handing {
  readonly where: string;
  readonly whereCopies: string;
  /** Behind the step that attaches the page. */
  readonly page: readonly string[];
  /** Behind the step that attaches the sheet. */
  readonly sheet: readonly string[];
}

/** Where files are attached to an assignment, and nothing is imported. */
export const handedOut =
  ({ where, whereCopies, page, sheet }: Handing) =>
  (attach: string, copies: string) =>
    ({
      'web-page': { where, steps: [attach, ...page] },
      'worksheet-docx': { where: whereCopies, steps: [copies, ...sheet] },
    }) satisfies Partial<Record<Target, Way>>;

import type { Lms, Target } from '../../../src/lesson/index.ts';

/** `{file}`: its name; `{title}`: the lesson's; `**…**`: what the LMS's own page says. */
export interface Way {
  /** In a breath. */
  readonly where: string;
  readonly steps: readonly string[];
}

export type LmsWords = Readonly<Record<Exclude<Lms, 'moodle'>, Readonly<Partial<Record<Target, Way>>>>>;

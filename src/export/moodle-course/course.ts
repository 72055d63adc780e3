import type { Lesson } from '../../lesson/index.ts';

/** One lesson or several, in the order in which they are taught. */
export interface Course {
  /** ASCII slug: names the package, and is the course's short name. */
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly lessons: readonly Lesson[];
}

/** Lesson → packages. */
import type { Exported, Lesson, Target } from '../lesson/index.ts';
import type { Kit } from './kit.ts';
import { exportMoodleQuiz } from './moodle-quiz/index.ts';
import { exportScorm12 } from './scorm/index.ts';

export type { Kit } from './kit.ts';

/** One exporter a target. */
export const exporters: Readonly<Record<Target, (lesson: Lesson, kit: Kit) => Exported>> = {
  scorm12: exportScorm12,
  'moodle-quiz': exportMoodleQuiz,
};

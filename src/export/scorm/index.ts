/** Lesson → SCORM package. */
import type { Exported, Lesson } from '../../lesson/index.ts';
import type { Kit } from '../kit.ts';
import { pageEntries } from '../page/index.ts';
import { scorm12 } from './edition.ts';
import { exportedAs } from './exported.ts';

export { identifier } from './identifier.ts';

/**
 * The lesson as a SCORM 1.2 package of one SCO: the manifest, SCORM's schema control files beside it, and the
 * learner's page, whose first file is launched.
 */
export const exportScorm12 = (lesson: Lesson, kit: Kit): Exported =>
  exportedAs(
    scorm12,
    lesson,
    pageEntries(lesson, kit, { stateLimit: scorm12.stateLimit }),
    kit.schemas.scorm12,
  );

/** Lesson → SCORM package. */
import type { Course, Exported, Lesson, Target } from '../../lesson/index.ts';
import type { Kit } from '../kit.ts';
import { writtenPage } from '../page/index.ts';
import { courseInOneSco, courseOfScos } from './course.ts';
import { type Scorm2004Edition, scorm12, scorm2004 } from './edition.ts';
import { lessonExport, pageOptions } from './exported.ts';

export type { Scorm2004Edition } from './edition.ts';
export { identifier } from './identifier.ts';
export { cutLinks } from './lesson-links.ts';
export { forbidden } from './lesson-package.ts';

/**
 * The lesson as a SCORM 1.2 package of one SCO: the manifest, SCORM's schema control files beside it, and the
 * learner's page, whose first file is launched.
 */
export const exportScorm12 = (lesson: Lesson, kit: Kit): Exported => lessonExport(scorm12, lesson, kit);

/** The same as a SCORM 2004 package, of the 3rd edition unless told otherwise. */
export const exportScorm2004 = (lesson: Lesson, kit: Kit, edition: Scorm2004Edition = 3): Exported =>
  lessonExport(scorm2004[edition], lesson, kit);

/** Writes the lesson's pages for these targets, before it is known which packages they go into. */
export function writePages(lesson: Lesson, targets: readonly Target[], edition: Scorm2004Edition = 3): void {
  for (const one of [scorm12, scorm2004[edition]])
    if (targets.includes(one.target)) writtenPage(lesson, pageOptions(one));
}

interface ScormCourseOptions {
  readonly target?: 'scorm12' | 'scorm2004';
  /** 3 when absent. */
  readonly scorm2004Edition?: Scorm2004Edition;
  /** One SCO with its own navigation, in place of a SCO a lesson. */
  readonly singleSco?: boolean;
}

/**
 * A course as one package, in the order of the lessons: a SCO a lesson, or one for all. What several lessons use is in
 * it once. The ledger names questions as `idInCourse` does.
 */
export function exportScormCourse(
  course: Course,
  kit: Kit,
  { target = 'scorm12', scorm2004Edition = 3, singleSco = false }: ScormCourseOptions = {},
): Exported {
  const edition = target === 'scorm12' ? scorm12 : scorm2004[scorm2004Edition];
  return singleSco ? courseInOneSco(edition, course, kit) : courseOfScos(edition, course, kit);
}

/** Lesson → packages. */
import {
  type Course,
  type Exported,
  isPrint,
  type Lesson,
  PRINT_TARGETS,
  type PrintTarget,
  TARGETS,
  type Target,
  wholeOf,
} from '../lesson/index.ts';
import { exportCmi5, exportCmi5Course, writeCmi5Page } from './cmi5/index.ts';
import { exportCommonCartridge, exportCommonCartridgeOfCourse } from './common-cartridge/index.ts';
import { exportEpub, exportEpubOfCourse } from './epub/index.ts';
import type { Kit } from './kit.ts';
import { exportLessonAsCourse, exportMoodleCourse } from './moodle-course/index.ts';
import { exportMoodleGlossary } from './moodle-glossary/index.ts';
import { type Earlier, exportMoodleQuiz, exportMoodleQuizOfCourse } from './moodle-quiz/index.ts';
import { loadEngines as loadPageEngines } from './page/index.ts';
import {
  exportScorm12,
  exportScorm2004,
  exportScormCourse,
  type Scorm2004Edition,
  writePages as writeScormPages,
} from './scorm/index.ts';
import { exportWebPage, exportWebPageOfCourse, exportWebSite, exportWebSiteOfCourse } from './web/index.ts';

export { type Kit, SCORM_SCHEMAS, type ScormSchemas } from './kit.ts';
export { type Earlier, earlierOf } from './moodle-quiz/index.ts';
export { answerKey, keepWrittenPages, type WrittenPages, writtenPages } from './page/index.ts';
export type { Scorm2004Edition } from './scorm/index.ts';

/** Writes the lesson's pages for these targets, before it is known which packages they go into. */
export function writePages(lesson: Lesson, targets: readonly Target[], edition?: Scorm2004Edition): void {
  if (targets.includes('cmi5')) writeCmi5Page(lesson);
  writeScormPages(lesson, targets, edition);
}

/** What can be chosen for a target besides the lesson. */
export interface ExportOptions {
  /** 3 when absent. */
  readonly scorm2004Edition?: Scorm2004Edition;
  /** A course's SCORM package has one SCO with its own navigation, in place of a SCO a lesson. */
  readonly singleSco?: boolean;
  /** The Moodle quiz holds only what is new or other than in an earlier delivery. */
  readonly since?: Earlier;
}

export type Exporter = (lesson: Lesson, kit: Kit, options?: ExportOptions) => Exported;

type Print = typeof import('./print/index.ts');
let print: Print | undefined;

/** Loads what the exporters of these targets need for these lessons, or of any: to be awaited before they are called. */
export async function loadEngines(
  lessons?: readonly Lesson[],
  targets: readonly Target[] = TARGETS,
): Promise<void> {
  await Promise.all([loadPageEngines(lessons), targets.some(isPrint) && loadPrint()]);
}

async function loadPrint(): Promise<void> {
  print ??= await import('./print/index.ts');
}

function printed(target: PrintTarget, of: Lesson | Course, kit: Kit): Exported {
  if (!print) throw new Error('loadEngines must be awaited before a lesson is exported.');
  return print.exportPrint(target, of, kit);
}

const eachPrint = <T>(make: (target: PrintTarget) => T): Readonly<Record<PrintTarget, T>> =>
  Object.fromEntries(PRINT_TARGETS.map((target) => [target, make(target)])) as Record<PrintTarget, T>;

/** One exporter a target. */
export const exporters: Readonly<Record<Target, Exporter>> = {
  scorm12: exportScorm12,
  scorm2004: (lesson, kit, options) => exportScorm2004(lesson, kit, options?.scorm2004Edition),
  'moodle-quiz': (lesson, _kit, options) => exportMoodleQuiz(lesson, options?.since),
  'moodle-course': exportLessonAsCourse,
  'moodle-glossary': exportMoodleGlossary,
  'common-cartridge': exportCommonCartridge,
  cmi5: exportCmi5,
  epub: exportEpub,
  ...eachPrint((target) => (lesson, kit) => printed(target, lesson, kit)),
  'web-site': exportWebSite,
  'web-page': exportWebPage,
};

type CourseExporter = (course: Course, kit: Kit, options?: ExportOptions) => Exported;

/** What tells the lessons of a course apart; any other target takes a course for one long lesson. */
const courseExporters: Readonly<Partial<Record<Target, CourseExporter>>> = {
  scorm12: (course, kit, options) => exportScormCourse(course, kit, { ...options, target: 'scorm12' }),
  scorm2004: (course, kit, options) => exportScormCourse(course, kit, { ...options, target: 'scorm2004' }),
  'moodle-quiz': (course, _kit, options) => exportMoodleQuizOfCourse(course, options?.since),
  'moodle-course': exportMoodleCourse,
  'common-cartridge': exportCommonCartridgeOfCourse,
  cmi5: exportCmi5Course,
  epub: exportEpubOfCourse,
  ...eachPrint((target) => (course, kit) => printed(target, course, kit)),
  'web-site': exportWebSiteOfCourse,
  'web-page': exportWebPageOfCourse,
};

/** Lessons that are delivered together; ledgers name questions as `idInCourse` does. */
export function exportCourse(target: Target, course: Course, kit: Kit, options?: ExportOptions): Exported {
  const own = courseExporters[target];
  return own ? own(course, kit, options) : exporters[target](wholeOf(course), kit, options);
}

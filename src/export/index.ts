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

export { type Kit, SCORM_SCHEMAS, type ScormSchemas } from './kit.ts';
export { type Earlier, earlierOf } from './moodle-quiz/index.ts';
export { answerKey, keepWrittenPages, type WrittenPages, writtenPages } from './page/index.ts';
export type { Scorm2004Edition } from './scorm/index.ts';

/** Writes the lesson's pages for these targets, before it is known which packages they go into. */
export function writePages(lesson: Lesson, targets: readonly Target[], edition?: Scorm2004Edition): void {
  if (targets.includes('cmi5')) room('cmi5').writeCmi5Page(lesson);
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

/** What most builds don't ask for is loaded for those that do: loading takes a third of a small lesson's time. */
const ROOMS = {
  cmi5: () => import('./cmi5/index.ts'),
  cartridge: () => import('./common-cartridge/index.ts'),
  epub: () => import('./epub/index.ts'),
  print: () => import('./print/index.ts'),
  qti: () => import('./qti21/index.ts'),
  web: () => import('./web/index.ts'),
};
type Rooms = { readonly [Name in keyof typeof ROOMS]: Awaited<ReturnType<(typeof ROOMS)[Name]>> };
const loaded: { -readonly [Name in keyof Rooms]?: Rooms[Name] } = {};

function roomOf(target: Target): keyof Rooms | undefined {
  if (isPrint(target)) return 'print';
  if (target === 'web-site' || target === 'web-page') return 'web';
  if (target === 'common-cartridge') return 'cartridge';
  if (target === 'qti21') return 'qti';
  return target === 'cmi5' || target === 'epub' ? target : undefined;
}

/** Loads what the exporters of these targets need for these lessons, or of any: to be awaited before they are called. */
export async function loadEngines(
  lessons?: readonly Lesson[],
  targets: readonly Target[] = TARGETS,
): Promise<void> {
  const names = new Set(targets.flatMap((target) => roomOf(target) ?? []));
  await Promise.all([loadPageEngines(lessons), ...[...names].map(load)]);
}

async function load<Name extends keyof Rooms>(name: Name): Promise<void> {
  loaded[name] ??= (await ROOMS[name]()) as Rooms[Name];
}

function room<Name extends keyof Rooms>(name: Name): Rooms[Name] {
  const found: Rooms[Name] | undefined = loaded[name];
  if (!found) throw new Error('loadEngines must be awaited before a lesson is exported.');
  return found;
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
  'common-cartridge': (lesson) => room('cartridge').exportCommonCartridge(lesson),
  qti21: (lesson) => room('qti').exportQti21(lesson),
  cmi5: (lesson, kit) => room('cmi5').exportCmi5(lesson, kit),
  epub: (lesson) => room('epub').exportEpub(lesson),
  ...eachPrint((target) => (lesson, kit) => room('print').exportPrint(target, lesson, kit)),
  'web-site': (lesson, kit) => room('web').exportWebSite(lesson, kit),
  'web-page': (lesson, kit) => room('web').exportWebPage(lesson, kit),
};

type CourseExporter = (course: Course, kit: Kit, options?: ExportOptions) => Exported;

/** What tells the lessons of a course apart; any other target takes a course for one long lesson. */
const courseExporters: Readonly<Partial<Record<Target, CourseExporter>>> = {
  scorm12: (course, kit, options) => exportScormCourse(course, kit, { ...options, target: 'scorm12' }),
  scorm2004: (course, kit, options) => exportScormCourse(course, kit, { ...options, target: 'scorm2004' }),
  'moodle-quiz': (course, _kit, options) => exportMoodleQuizOfCourse(course, options?.since),
  'moodle-course': exportMoodleCourse,
  'common-cartridge': (course) => room('cartridge').exportCommonCartridgeOfCourse(course),
  qti21: (course) => room('qti').exportQti21OfCourse(course),
  cmi5: (...given) => room('cmi5').exportCmi5Course(...given),
  epub: (course) => room('epub').exportEpubOfCourse(course),
  ...eachPrint((target) => (course, kit) => room('print').exportPrint(target, course, kit)),
  'web-site': (course, kit) => room('web').exportWebSiteOfCourse(course, kit),
  'web-page': (course, kit) => room('web').exportWebPageOfCourse(course, kit),
};

/** Lessons that are delivered together; ledgers name questions as `idInCourse` does. */
export function exportCourse(target: Target, course: Course, kit: Kit, options?: ExportOptions): Exported {
  const own = courseExporters[target];
  return own ? own(course, kit, options) : exporters[target](wholeOf(course), kit, options);
}

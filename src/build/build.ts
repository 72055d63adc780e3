/** The road: lessons in, deliveries out. */
import { join, resolve } from 'node:path';
import { answerKey, courseExporters, type ExportOptions, exporters } from '../export/index.ts';
import { type Diagnostic, hasError, type Lesson, type Target, wholeOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { courseOf, saidForLessons } from './course-of.ts';
import { type Delivered, deliver } from './deliver.ts';
import { loadKit } from './kit.ts';
import { readCourseSettings } from './project.ts';
import { readLessons } from './read-course.ts';
import { lessonReader, type Read, readAlone } from './read-file.ts';
import type { LessonFile, Sources } from './sources.ts';
import { isBroken, withStandIns } from './stand-in.ts';

export interface BuildRequest extends ExportOptions {
  readonly sources: Sources;
  readonly targets: readonly Target[];
  /** The folder deliveries go to. */
  readonly out: string;
  /** The path of the report that `since` was read from. */
  readonly sinceFile?: string;
  /**
   * Of a course, deliver each lesson by itself too, in a folder of the course's. Done unasked where the course can't
   * be delivered for the error of one lesson: the others are all the same.
   */
  readonly each?: boolean;
  /** Of a course, a page that has an error is replaced by one that says so. */
  readonly skipBroken?: boolean;
}

/** What became of one lesson or course. */
export interface Built extends Partial<Delivered> {
  readonly diagnostics: Delivered['diagnostics'];
  /** The lesson's file, or the course's folder. */
  readonly source: LessonFile;
}

/** Builds a lesson; or a course, and with `each` its lessons. */
export const build = async (request: BuildRequest): Promise<readonly Built[]> =>
  request.sources.kind === 'lesson'
    ? [await buildLesson(request, request.sources)]
    : buildCourse(request, request.sources);

const buildLesson = async (
  request: BuildRequest,
  { lessons: [file], diagnostics }: Sources & { kind: 'lesson' },
): Promise<Built> => {
  const read = await readAlone(file);
  return deliverLesson(request, { ...read, diagnostics: [...diagnostics, ...read.diagnostics] }, request.out);
};

const deliverLesson = async (
  request: BuildRequest,
  { file, lesson, diagnostics }: Read,
  out: string,
): Promise<Built> => {
  if (!lesson) return { source: file, diagnostics };
  const kit = await loadKit([lesson]);
  const folder = join(out, lesson.id);
  const all = [...diagnostics, ...ownReport(request, folder, file.path)];
  const exported = hasError(all)
    ? []
    : request.targets.map((target) => exporters[target](lesson, kit, request));
  return {
    source: file,
    ...(await deliver({
      file: file.path,
      lesson,
      exported,
      diagnostics: all,
      key: answerKey(lesson),
      folder,
      kit,
    })),
  };
};

const buildCourse = async (
  request: BuildRequest,
  sources: Sources & { kind: 'course' },
): Promise<readonly Built[]> => {
  const { outline } = sources;
  const reader = lessonReader(saidForLessons(outline), sources.folder);
  const read = await readLessons(sources.lessons, reader, (all) =>
    request.skipBroken ? withStandIns(all, outline) : all,
  );
  const course = courseOf(sources, await readCourseSettings(sources.folder), read);
  const source: LessonFile = { file: sources.folder, path: '' };
  const folder = join(request.out, course.id);
  const refused = ownReport(request, folder, '.');
  const diagnostics = [...outline.diagnostics, ...read.flatMap((one) => one.diagnostics), ...refused];

  // A package that lacks a lesson would make the LMS forget what learners did in it: no course without its whole.
  const failed = read.filter(isBroken);
  const kit = await loadKit(course.lessons);
  const whole = failed.length === 0 && !hasError([...outline.diagnostics, ...refused]);
  const delivered = await deliver({
    file: '.',
    lesson: wholeOf(course),
    // One page of all lessons has their policies together.
    ...(!request.singleSco && { lessons: course.lessons }),
    exported: whole ? request.targets.map((target) => courseExporters[target](course, kit, request)) : [],
    diagnostics: [
      ...diagnostics,
      ...failed.map(({ file }) =>
        diagnose('course-incomplete', { file: file.path, line: 1, column: 1 }, { page: file.path }),
      ),
    ],
    key: answerKey(
      wholeOf(course),
      request.singleSco ? withPolicyOf(wholeOf(course), course.lessons) : course.lessons,
    ),
    folder,
    kit,
  });
  if (!request.each && failed.length === 0) return [{ source, ...delivered }];
  return [{ source, ...delivered }, ...(await inTurn(read, (one) => deliverLesson(request, one, folder)))];
};

/** One page of all lessons keeps back the answers of all: they are all in the key. */
const withPolicyOf = ({ settings: { answers } }: Lesson, lessons: readonly Lesson[]): readonly Lesson[] =>
  lessons.map((lesson) => ({ ...lesson, settings: { ...lesson.settings, answers } }));

/** A build replaces the report beside its packages; what it was counted from would be gone the next time. */
const ownReport = (
  { sinceFile, targets }: BuildRequest,
  folder: string,
  file: string,
): readonly Diagnostic[] =>
  sinceFile !== undefined &&
  targets.includes('moodle-quiz') &&
  resolve(sinceFile) === resolve(folder, 'report.json')
    ? [diagnose('since-own-report', { file, line: 1, column: 1 }, { report: sinceFile })]
    : [];

/** Waits for each before it begins the next: a lesson's media are read from one disk. */
const inTurn = async <T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (const item of items) results.push(await act(item));
  return results;
};

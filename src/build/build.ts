/** The road: lessons in, deliveries out. */
import { join } from 'node:path';
import { answerKey, exportCourse } from '../export/index.ts';
import { hasError, type Lesson, type Shard, startOf, type Target, wholeOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { courseOf, lessonDescription } from './course-of.ts';
import {
  type Built,
  deliverLesson,
  type LessonRequest,
  lmsOf,
  ownReport,
  targetsOf,
} from './deliver-lesson.ts';
import { withDistinctIds } from './distinct-ids.ts';
import { loadKit } from './kit.ts';
import type { LessonFile } from './lesson-file.ts';
import { withOnePrinter } from './printing.ts';
import { readCourseSettings } from './project.ts';
import { readAlone } from './read-file.ts';
import type { Sources } from './sources.ts';
import { isBroken, withStandIns } from './stand-in.ts';
import { type Progress, type Team, teamFor, threadsFor } from './team.ts';

export interface BuildRequest extends LessonRequest {
  readonly sources: Sources;
  /** The folder deliveries go to. */
  readonly out: string;
  /**
   * Of a course, deliver each lesson by itself too, in a folder of the course's. Done unasked where the course can't
   * be delivered for the error of one lesson: the others are all the same.
   */
  readonly each?: boolean;
  /** Of a course, a page that has an error is replaced by one that says so. */
  readonly skipBroken?: boolean;
  /** How many threads work on a course's lessons; as many as pay when absent. */
  readonly threads?: number;
  /** Of a course, the lessons of this share alone, each by itself; the shares are joined elsewhere. */
  readonly shard?: Shard;
  readonly progress?: Progress;
}

/** Builds a lesson; or a course, and with `each` its lessons. */
export const build = (request: BuildRequest): Promise<readonly Built[]> =>
  withOnePrinter(async () =>
    request.sources.kind === 'lesson'
      ? [await buildLesson(request, request.sources)]
      : buildCourse(request, request.sources),
  );

async function buildLesson(
  request: BuildRequest,
  { lessons: [file], diagnostics }: Sources & { kind: 'lesson' },
): Promise<Built> {
  const read = await readAlone(file);
  return deliverLesson(request, { ...read, diagnostics: [...diagnostics, ...read.diagnostics] }, request.out);
}

async function buildCourse(
  request: BuildRequest,
  sources: Sources & { kind: 'course' },
): Promise<readonly Built[]> {
  const { sources: _, progress, ...options } = request;
  const settled = await readCourseSettings(sources.folder);
  const targets = targetsOf(request, settled);
  const team = teamFor(
    {
      files: sources.lessons,
      course: lessonDescription(sources.outline),
      folder: sources.folder,
      request: options,
      targets: request.shard ? [] : targets,
      shard: request.shard,
    },
    request.threads ?? (await threadsFor(sources.lessons)),
    progress,
  );
  try {
    const asked = { ...request, sources, settled, courseTargets: targets };
    if (!request.shard) return await buildBy(team, asked);
    const { buildShard } = await import('./shard.ts');
    return await buildShard(team, { ...asked, shard: request.shard });
  } finally {
    await team.dismiss();
  }
}

interface CourseRequest extends BuildRequest {
  readonly sources: Sources & { kind: 'course' };
  readonly settled: Awaited<ReturnType<typeof readCourseSettings>>;
  readonly courseTargets: readonly Target[];
}

async function buildBy(team: Team, request: CourseRequest): Promise<readonly Built[]> {
  const { sources, settled, courseTargets } = request;
  const { outline } = sources;
  const { read: opened } = await team.read();
  const read = withDistinctIds(request.skipBroken ? withStandIns(opened, outline) : opened);
  const course = courseOf(sources, settled, read);
  const source: LessonFile = { file: sources.folder, path: '' };
  const folder = join(request.out, course.id);
  const refused = ownReport({ ...request, targets: courseTargets }, folder, '.');
  const diagnostics = [...outline.diagnostics, ...read.flatMap((one) => one.diagnostics), ...refused];

  // A package that lacks a lesson would make the LMS forget what learners did in it: no course without its whole.
  const failed = read.filter(isBroken);
  const kit = await loadKit(course.lessons, courseTargets);
  const whole = failed.length === 0 && !hasError([...outline.diagnostics, ...refused]);
  const { deliver } = await import('./deliver.ts');
  const deliverWhole = async (): Promise<Built> => ({
    source,
    ...(await deliver({
      file: '.',
      lesson: wholeOf(course),
      // One page of all lessons has their policies together.
      ...(!request.singleSco && { lessons: course.lessons }),
      ...lmsOf(request, settled),
      exported: whole ? courseTargets.map((target) => exportCourse(target, course, kit, request)) : [],
      diagnostics: [
        ...diagnostics,
        ...failed.map(({ file }) => diagnose('course-incomplete', startOf(file.path), { page: file.path })),
      ],
      key: answerKey(
        wholeOf(course),
        // A page of all lessons keeps back what any of them does, wherever the others show it.
        request.singleSco || courseTargets.includes('web-page')
          ? withPolicyOf(wholeOf(course), course.lessons)
          : course.lessons,
      ),
      folder,
      kit,
    })),
  });
  if (!request.each && failed.length === 0) return [await deliverWhole()];
  const [delivered, lessons] = await team.deliver(read, folder, deliverWhole);
  return [delivered, ...lessons];
}

/** One page of all lessons keeps back the answers of all: they are all in the key. */
const withPolicyOf = ({ settings: { answers } }: Lesson, lessons: readonly Lesson[]): readonly Lesson[] =>
  lessons.map((lesson) => ({ ...lesson, settings: { ...lesson.settings, answers } }));

/**
 * Lessons whose answers stand in a file of their own. Names say which files these may be (answer-files.ts); the lesson,
 * read with them, must show it: half of its questions get their answers there. Then the file is no lesson.
 */
import { join } from 'node:path';
import { identify } from '#platform/disk';
import { answerFilesOf, type CourseOutline } from '../course/index.ts';
import { answeredBy, isAnswered, type Lesson } from '../lesson/index.ts';
import { noCrossReferences } from '../read/index.ts';
import type { AnswersBeside, LessonFile } from './lesson-file.ts';

/** How files were found to answer lessons, by the bytes of both: whoever looks at a folder again and again keeps it. */
export type KnownAnswers = Map<string, AnswersBeside['how'] | undefined>;

/** The course without such files among its pages, and its lessons with them. */
export async function withAnswersBeside(
  outline: CourseOutline,
  folder: string,
  known?: KnownAnswers,
): Promise<{ readonly outline: CourseOutline; readonly lessons: readonly LessonFile[] }> {
  const fileOf = (path: string): LessonFile => ({ file: join(folder, ...path.split('/')), path });
  const pages = outline.pages.filter((page) => !page.onlyContents).map(({ path }) => path);
  const mayAnswer = answerFilesOf([...pages, ...outline.orphans]);
  const lessons: LessonFile[] = [];
  const taken = new Set<string>();
  for (const path of pages) {
    const key = mayAnswer.get(path);
    const answers = key === undefined ? undefined : await answersIn(fileOf(key), fileOf(path), folder, known);
    if (answers) taken.add(answers.path);
    lessons.push({ ...fileOf(path), ...(answers && { answers }) });
  }
  if (taken.size === 0) return { outline, lessons };
  const isLeft = (path: string): boolean => !taken.has(path);
  return {
    outline: {
      ...outline,
      entries: outline.entries.filter((one) => one.kind !== 'page' || isLeft(one.path)),
      pages: outline.pages.filter(({ path }) => isLeft(path)),
      orphans: outline.orphans.filter(isLeft),
    },
    lessons: lessons.filter(({ path }) => isLeft(path)),
  };
}

/** How a file answers a lesson; undefined where it doesn't. */
async function answersIn(
  key: LessonFile,
  file: LessonFile,
  folder: string,
  known: KnownAnswers = new Map(),
): Promise<AnswersBeside | undefined> {
  const both = await Promise.all([key, file].map((one) => identify(one.file, 0).catch(() => undefined)));
  const id = both.map((one) => one?.sha256).join();
  if (!known.has(id)) known.set(id, await howAnswers(key, file, folder));
  const how = known.get(id);
  return how && { ...key, how };
}

async function howAnswers(
  key: LessonFile,
  file: LessonFile,
  folder: string,
): Promise<AnswersBeside['how'] | undefined> {
  const [own, solved] = await Promise.all([readIn(file, folder), readIn(key, folder)]);
  if (own && solved && isSolved(answeredBy(own, solved), own)) return 'same';
  const whole = await readIn({ ...file, answers: { ...key, how: 'below' } }, folder);
  // None that only the other file asks would stand on its page.
  const isOwn = whole?.questions.every(({ place }) => place.file === file.path);
  return whole && isOwn && isSolved(whole, own) ? 'below' : undefined;
}

/** Half of its questions have answers that they had not. */
function isSolved({ questions }: Lesson, alone: Lesson | undefined): boolean {
  const gained = questions.filter(isAnswered).length - (alone?.questions.filter(isAnswered).length ?? 0);
  return gained > 0 && gained * 2 >= questions.length;
}

async function readIn(file: LessonFile, folder: string): Promise<Lesson | undefined> {
  // Few courses have such files.
  const { lessonReader } = await import('./read-file.ts');
  const { close } = await lessonReader({}, folder)(file);
  return (await close(noCrossReferences)).lesson;
}

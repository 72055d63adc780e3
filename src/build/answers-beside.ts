/**
 * Lessons whose answers stand in a file of their own. Names say which files these may be (answer-files.ts); the lesson,
 * read with them, must show it: half of its questions get their answers there. Then the file is no lesson.
 */
import { join } from 'node:path';
import { identify } from '#platform/disk';
import { answerFilesOf, type CourseOutline } from '../course/index.ts';
import {
  askedIn,
  type Diagnostic,
  isAnswered,
  type Lesson,
  once,
  type Place,
  plainText,
  type Question,
  startOf,
} from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { noCrossReferences } from '../read/index.ts';
import type { AnswersBeside, LessonFile } from './lesson-file.ts';
import type { Read } from './read-file.ts';
import { readText } from './text-file.ts';

/** How files were found to answer lessons, by the bytes of both: whoever looks at a folder again and again keeps it. */
export type KnownAnswers = Map<string, HowAnswers | 'unclear' | undefined>;

interface HowAnswers extends Pick<AnswersBeside, 'how'> {
  /** How many questions. */
  readonly answered: number;
}

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
  const diagnostics: Diagnostic[] = [];
  for (const path of pages) {
    const keys = (mayAnswer.get(path) ?? []).map(fileOf);
    const { answers, unclear } = await answersOf(fileOf(path), keys, folder, known);
    for (const one of filesOf(answers)) taken.add(one);
    const shown = unclear.filter((one) => pages.includes(one));
    diagnostics.push(...shown.map((one) => diagnose('answers-unclear', startOf(one), { page: path })));
    lessons.push({ ...fileOf(path), ...(answers && { answers }) });
  }
  if (taken.size === 0 && diagnostics.length === 0) return { outline, lessons };
  const isLeft = (path: string): boolean => !taken.has(path);
  return {
    outline: {
      ...outline,
      entries: outline.entries.filter((one) => one.kind !== 'page' || isLeft(one.path)),
      pages: outline.pages.filter(({ path }) => isLeft(path)),
      orphans: outline.orphans.filter(isLeft),
      diagnostics: [...outline.diagnostics, ...diagnostics],
    },
    lessons: lessons.filter(({ path }) => isLeft(path)),
  };
}

const filesOf = (answers: AnswersBeside | undefined): readonly string[] =>
  answers ? [answers.path, ...(answers.others ?? [])] : [];

/** The file that answers most of a lesson, and those that answer it too; else those that are called so in vain. */
async function answersOf(
  file: LessonFile,
  keys: readonly LessonFile[],
  folder: string,
  known: KnownAnswers = new Map(),
): Promise<{ readonly answers?: AnswersBeside; readonly unclear: readonly string[] }> {
  const found = [];
  const unclear: string[] = [];
  const own = once(() => readIn(file, folder));
  for (const key of keys) {
    const both = await Promise.all([key, file].map((one) => identify(one.file, 0).catch(() => undefined)));
    const id = both.map((one) => one?.sha256).join();
    if (!known.has(id)) known.set(id, await howAnswers(key, file, own, folder));
    const how = known.get(id);
    if (how === 'unclear') unclear.push(key.path);
    else if (how) found.push({ ...key, ...how });
  }
  const [most, ...others] = found.toSorted((a, b) => b.answered - a.answered);
  if (!most) return { unclear };
  const { answered: _, ...answers } = most;
  const besides = others.length > 0 && { others: others.map(({ path }) => path) };
  return { answers: { ...answers, ...besides }, unclear: [] };
}

async function howAnswers(
  key: LessonFile,
  file: LessonFile,
  readOwn: () => Promise<Partial<Read>>,
  folder: string,
): Promise<HowAnswers | 'unclear' | undefined> {
  const { lesson: own } = await readOwn();
  if (!own) return undefined;
  // Nobody else answers them.
  const otherwise = own.questions.every(isAnswered) ? undefined : 'unclear';
  const { lesson: solved } = (await mayRepeat(key, own, folder)) ? await readIn(key, folder) : {};
  const asked = solved ? askedIn(own, solved) : 0;
  if (asked > 0 && asked * 2 >= own.questions.length) return { how: 'same', answered: asked };
  const { lesson: whole, told = 0 } = await readIn({ ...file, answers: { ...key, how: 'below' } }, folder);
  // None that only the other file asks would stand on its page.
  const isOwn = whole?.questions.every(({ place }) => `${place.file}:`.startsWith(`${file.path}:`));
  if (!whole || !isOwn) return otherwise;
  const gained = whole.questions.filter((one) => isAnswered(one) && !isAnsweredAt(own, one.place));
  const lacked = whole.questions.filter((one) => !isAnsweredAt(own, one.place)).length;
  const isMost = gained.length > 0 && gained.length * 2 >= lacked;
  // A sheet that is solved by marks in it would answer its questions by themselves.
  if (!isMost || gained.some(isEcho) || !isMeant(own, whole, gained, told)) return otherwise;
  return { how: 'below', answered: gained.length };
}

/** Whether it is worth while to read a file as a lesson of its own: its text has letters of what is asked. */
async function mayRepeat(key: LessonFile, { questions }: Lesson, folder: string): Promise<boolean> {
  if (questions.length === 0) return false;
  const read = await readText(key.file, folder);
  if (typeof read === 'string') return read === 'binary';
  // Notebooks may write letters by their numbers.
  if (/\\u[\da-f]{4}/i.test(read.text)) return true;
  const letters = lettersOf(read.text);
  return questions.some(({ prompt }) => {
    const asked = lettersOf(plainText(prompt));
    return letters.includes(asked.slice(-16)) || letters.includes(asked.slice(0, 16));
  });
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]+/gu, '').toLowerCase();

const isAnsweredAt = (lesson: Lesson, place: Place): boolean => askedAt(lesson, place).some(isAnswered);

const askedAt = ({ questions }: Lesson, { file, line }: Place): readonly Question[] =>
  questions.filter(({ place }) => place.file === file && place.line === line);

/**
 * Whether answers that were found by their numbers are meant: a lesson may count much that a key counts otherwise. Two
 * in three of what they answer must be asked without them too, or be called as they are; or little else is on the page.
 */
function isMeant(own: Lesson, whole: Lesson, gained: readonly Question[], told: number): boolean {
  const sure = gained.filter((one) => askedAt(own, one.place).length > 0 || isCalledAlike(one));
  return sure.length * 3 >= gained.length * 2 ? told >= LEAST_TOLD : told >= LEAST_OF_SHEET && isSheet(whole);
}

/** How much of a file must answer something: keys have remarks, and sheets that mark what is right. */
const LEAST_TOLD = 0.2;
const LEAST_OF_SHEET = 1 / 3;

/** `Question 3: Why does ice float?` and `Q3. Its density`; or offers that letters of the key tell apart. */
function isCalledAlike({ kind, prompt, feedback }: Question): boolean {
  if (kind !== 'open' || !feedback) return kind !== 'open';
  const [asked, told] = [plainText(prompt), plainText(feedback)];
  const [called, alike] = [asked, told].map((words) => CALLED.exec(words)?.slice(1).join(' ').toLowerCase());
  return (called !== undefined && called === alike) || told.includes(asked.slice(0, 80));
}

const CALLED = /^[^\p{L}\d]*(\p{L})\p{L}*[\s.:#°-]*(\d+(?:\.\d+)*)/u;

const isEcho = ({ prompt, feedback }: Question): boolean =>
  feedback !== undefined && lettersOf(plainText(prompt)).endsWith(lettersOf(plainText(feedback)) || '-');

/** Whether it has little more than its questions. */
function isSheet({ body, questions }: Lesson): boolean {
  const asked = questions.map((one) =>
    [one.prompt, ...('options' in one ? one.options.map(({ content }) => content) : [])]
      .map(plainText)
      .join(' '),
  );
  return asked.join(' ').length * 3 >= plainText(body).length;
}

async function readIn(file: LessonFile, folder: string): Promise<Partial<Read>> {
  // Few courses have such files.
  const { lessonReader } = await import('./read-file.ts');
  const { close } = await lessonReader({}, folder)(file);
  return close(noCrossReferences);
}

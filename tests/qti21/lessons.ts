/** Lessons whose packages are judged: of every kind, of odd questions, those of `content/`, and the corpus where it is. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFiles } from '../../src/build/index.ts';
import type { Lesson } from '../../src/lesson/index.ts';
import { readLesson } from '../../src/read/index.ts';
import { corpusIsHere, PAGES, readPage } from '../corpus/pages.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { oddLesson } from './odd-lesson.ts';
import { fail } from './processor-xml.ts';

const content = join(import.meta.dirname, '../../content');

async function lessonIn(name: string): Promise<Lesson> {
  const folder = join(content, name);
  const text = await readFile(join(folder, 'lesson.md'), 'utf8');
  const { lesson } = await readLesson({ path: 'lesson.md', folder: name, text }, diskFiles(folder, content));
  return lesson ?? fail(`no lesson was read of ${name}`);
}

const pages = corpusIsHere ? PAGES : [];
const own = ['closed-questions', 'digital-labor', 'question-kinds'];

export const LESSONS: readonly (readonly [name: string, lesson: Lesson])[] = [
  ['the sample lesson', sampleLesson],
  ['a lesson of odd questions', oddLesson],
  ...(await Promise.all(own.map(async (name) => [`content/${name}`, await lessonIn(name)] as const))),
  ...(await Promise.all(pages.map(async (page) => [page, (await readPage(page)).lesson] as const))),
];

/** Those that ask something. */
export const ASKING = LESSONS.filter(([, { questions }]) => questions.length > 0);

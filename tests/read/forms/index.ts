/** Forms that teachers give to questions, one way of each thing with each of all others; and how each page is read. */
import type { Lesson } from '../../../src/lesson/index.ts';
import { memoryFiles, noCrossReferences, openFile, readLesson } from '../../../src/read/index.ts';
import { explainedPages } from './choice-pages.ts';
import { exams } from './exams.ts';
import { instructed } from './instructed.ts';
import { type FormPage, plainPages } from './pages.ts';
import { sections } from './sections.ts';
import { turns } from './turns.ts';
import { wordOf } from './word.ts';

export { explainedPages } from './choice-pages.ts';
export { exams } from './exams.ts';
export { instructed } from './instructed.ts';
export { type Fault, faultsOf } from './judge.ts';
export { type MixedPage, mixedPages } from './mixed.ts';
export { allSheets, allUnlisted, type FormPage, plainPages } from './pages.ts';
export { sections } from './sections.ts';
export { turns } from './turns.ts';
export { quizzes, withinExercise } from './within.ts';

/** Every page, made when it is asked for. */
export const allPages = (): readonly (() => FormPage)[] => [
  ...plainPages(),
  ...explainedPages(),
  ...instructed(),
  ...sections(),
  ...exams(),
  ...turns(),
];

/** As a page of Markdown, or as a sheet in Word; undefined where nothing can be read. */
export async function readForm({ text, language, word }: FormPage): Promise<Lesson | undefined> {
  const project = { description: { language }, settings: {} };
  const bytes = word && wordOf(text, word);
  if (!bytes)
    return (await readLesson({ path: 'page.md', folder: 'lessons', text }, memoryFiles(), project)).lesson;
  const { close } = await openFile({ path: 'sheet.docx', bytes }, memoryFiles(), project);
  return (await close(noCrossReferences)).lesson;
}

/** So many of all by chance, which is the same for a seed. */
export function sampled<One>(all: readonly One[], count: number, seed: number): readonly One[] {
  if (count >= all.length) return all;
  let state = seed * 2_654_435_761;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return all[Math.floor((state / 2 ** 32) * all.length)]!;
  });
}

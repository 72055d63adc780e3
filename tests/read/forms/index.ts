/** Forms that teachers give to questions, one way of each thing with each of all others; and how each page is read. */
import type { Lesson } from '../../../src/lesson/index.ts';
import { memoryFiles, readLesson } from '../../../src/read/index.ts';
import type { FormPage } from './pages.ts';

export { type Fault, faultsOf } from './judge.ts';
export { allPages, type FormPage } from './pages.ts';

export async function readForm({ text, language }: FormPage): Promise<Lesson | undefined> {
  const source = { path: 'page.md', folder: 'lessons', text };
  const { lesson } = await readLesson(source, memoryFiles(), { description: { language }, settings: {} });
  return lesson;
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

/** How much answers may hold of lessons that ask open questions alone: src/export/page/known-capacities.json, which `npm run docs` writes anew. */
import { expect, it, vi } from 'vitest';
import type { Lesson } from '../../src/lesson/index.ts';
import { question, sampleLesson } from '../support/sample-lesson.ts';

vi.mock('../../src/export/page/known-capacities.json', () => ({ default: {} }));
// Another test's file may have loaded it with what is known.
vi.resetModules();
const { capacityRemarks, stateCapacity } = await import('../../src/export/page/state-capacity.ts');

const MOST = 30;

const asking = (count: number, language: string, from = 'q'): Lesson => ({
  ...sampleLesson,
  language,
  questions: Array.from({ length: count }, (_, n) =>
    question('open', `${from}-${n}`, `<p>${from} ${n}?</p>`, {}),
  ),
});

const byCount = (measure: (count: number) => number | undefined): string =>
  Array.from({ length: MOST }, (_, n) => measure(n + 1)).join(' ');

/** What the remark says that is only made of a lesson which runs full by itself. */
const used = (lesson: Lesson): number => Number(capacityRemarks(lesson, 1, undefined)[0]?.params.used);

it('is kept as the run-time’s codec measures it, by the number of questions', async () => {
  const known = { used: byCount((count) => used(asking(count, 'en'))) } as Record<string, string>;
  for (const limit of [4096, 64_000]) {
    known[`${limit} noise`] = byCount((count) => stateCapacity(asking(count, 'en'), limit)?.guaranteed);
    for (const language of ['fr', 'en'])
      known[`${limit} ${language}`] = byCount(
        (count) => stateCapacity(asking(count, language), limit)?.expected,
      );
  }
  await expect(`${JSON.stringify(known, null, 2)}\n`).toMatchFileSnapshot(
    '../../src/export/page/known-capacities.json',
  );
});

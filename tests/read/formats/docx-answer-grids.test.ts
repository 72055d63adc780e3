/** Tables of numbers with a place for each answer: filled in they are the key, empty ones are the learners' own. */
import { describe, expect, test } from 'vitest';
import { bold, p, styled, table } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const COUNT = 30;
const METALS = ['iron', 'zinc', 'lead', 'gold'];
const KEY = Array.from({ length: COUNT }, (_, i) => 'BACDDBAC'[i % 8]!);
const RIGHT = KEY.map((one) => `+ ${METALS['ABCD'.indexOf(one)]}`);

const asked = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      p(`${i + 1}. Which metal lies in box ${i + 1}?`) +
      METALS.map((one, k) => p(`${'ABCD'[k]}. ${one}`)).join(''),
  ).join('');

type Set = (words: string) => string;
type Entries = readonly (readonly [string, string])[];
const plainly: Set = (words) => p(words);
const SETS: Readonly<Record<string, Set>> = {
  'in bold': (words) => p(words === '' ? words : bold(words)),
  'in small letters': (words) => p(words.toLowerCase()),
};

function chunks<T>(all: readonly T[], size: number): T[][] {
  const starts = [...all.keys()].filter((at) => at % size === 0);
  return starts.map((at) => all.slice(at, at + size));
}
const beside = (per: number) => (entries: Entries, set: Set) =>
  table(...chunks(entries, per).map((row) => row.flat().map(set)));
const below = (entries: Entries, set: Set): string =>
  table(
    ...chunks(entries, 10).flatMap((row) => [row.map(([n]) => set(n)), row.map(([, told]) => set(told))]),
  );
const GRIDS: Readonly<Record<string, (entries: Entries, set: Set) => string>> = {
  'pairs in ten columns': beside(5),
  'pairs in twenty columns': beside(10),
  'a number a row': beside(1),
  'letters below their numbers': below,
};
const TITLES: Readonly<Record<string, string>> = {
  'without a title': '',
  'below a title': p(bold('Réponses')),
  'below a heading': styled('H2', 'Lösungen'),
  'below what it is for': p('Please write your answers in this table:'),
};

const entries = (isTold: (i: number) => boolean): Entries =>
  KEY.map((one, i) => [`${i + 1}`, isTold(i) ? one : ''] as const);
const rightIn = (questions: readonly (readonly string[])[]) =>
  questions.map((one) => one.find((words) => words.startsWith('+')));

describe.each(Object.entries(GRIDS))('%s', (_, grid) => {
  describe.each(Object.entries(SETS))('%s', (_how, set) => {
    test.each(Object.entries(TITLES))('%s', async (_title, title) => {
      const key =
        title +
        grid(
          entries(() => true),
          set,
        );
      for (const body of [
        p('Name: ______') + key + p('You have one hour.') + asked(COUNT),
        asked(COUNT) + key,
      ]) {
        const { questions, page } = await readSheet(body);
        expect(rightIn(questions)).toEqual(RIGHT);
        expect(page).not.toMatch(/29\s+[A-D]|\b[A-D]\s+[A-D]\b/i);
      }
    });
  });

  test.each(Object.entries(TITLES))(
    'empty, %s: stays on the page and tells nothing',
    async (_title, title) => {
      const empty =
        title +
        grid(
          entries(() => false),
          plainly,
        );
      for (const body of [empty + asked(COUNT), asked(COUNT) + empty]) {
        const { questions, page } = await readSheet(body);
        expect(questions).toHaveLength(COUNT);
        expect(rightIn(questions)).toEqual(RIGHT.map(() => undefined));
        expect(page).toMatch(/29\s*30/);
      }
    },
  );

  test('filled in in part: the others stay without a key', async () => {
    const isTold = (i: number): boolean => i % 7 !== 3;
    const { questions, page } = await readSheet(grid(entries(isTold), plainly) + p('') + asked(COUNT));
    expect(rightIn(questions)).toEqual(RIGHT.map((one, i) => (isTold(i) ? one : undefined)));
    expect(page).not.toMatch(/\b[A-D]\s+[A-D]\b/);
  });
});

test('a table of facts that begins with numbers is none', async () => {
  const { questions, page } = await readSheet(
    table(['1', 'A'], ['2', ''], ['4', 'C'], ['7', 'D']) + p('') + asked(3),
  );
  expect(rightIn(questions)).toEqual([undefined, undefined, undefined]);
  expect(page).toContain('C');
});

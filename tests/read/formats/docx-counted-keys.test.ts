/** Sheets whose questions are counted in one form, and their answers at the end in another. */
import { expect, test } from 'vitest';
import { bold, item, p, styled } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const TASKS = ['Explain why ice floats.', 'Describe what fog is made of.', 'Name where rain goes.'];
const TOLD = ['It is light.', 'Tiny drops.', 'Down to the sea.'];

const ASKED: Readonly<Record<string, (n: number, words: string) => string>> = {
  'a number with a stroke': (n, words) => p(`${n}/ ${words}`),
  'a number with a bracket': (n, words) => p(`${n}) ${words}`),
  'an exercise in bold': (n, words) => p(bold(`Exercise ${n}.`), ` ${words}`),
  'a point with a question in bold': (n, words) => item(1, 0, bold(`Question ${n}:`), ` ${words}`),
  'a point with a number': (n, words) => item(1, 0, `${n}. ${words}`),
};
const ANSWERED: Readonly<Record<string, (n: number, words: string) => string>> = {
  'numbers with strokes': (n, words) => p(`${n}/ ${words}`),
  'points called by their question': (n, words) => item(1, 0, `Question ${n}: ${words}`),
  'headings of each answer': (n, words) => styled('H3', `Answer ${n}`) + p(words),
  'lines in bold above each': (n, words) => p(bold(`Answer ${n}`)) + p(words),
};

test.each(Object.entries(ASKED))('are answered, though asked by %s', async (_, ask) => {
  for (const [form, tell] of Object.entries(ANSWERED)) {
    const asked = TASKS.map((task, i) => ask(i + 1, task)).join('');
    const told = TOLD.map((words, i) => tell(i + 1, words)).join('');
    const { questions, page } = await readSheet(asked + styled('H2', 'Answers') + told);
    expect([form, ...questions.map((one) => one.at(-1))]).toEqual([
      form,
      ...TOLD.map((words) => `> ${words}`),
    ]);
    expect(page).not.toMatch(/light|drops|sea/);
  }
});

const PARTS = ['a) Explain why ice floats.', 'b) Describe what fog is made of.'];
const SOLVED = ['a) It is light.', 'b) Tiny drops.'];
const part = (words: string): string => p(words);

test.each<[string, (n: number) => string, string]>([
  ['headings', (n) => styled('H3', `Exercise ${n}`), 'H4'],
  ['lines in bold', (n) => p(bold(`Exercise ${n}`)), 'H4'],
  ['plain lines', (n) => p(`Exercise ${n}`), 'H3'],
])('parts below %s are answered below a heading Solution, each exercise its own', async (_, call, level) => {
  const exercise = (n: number): string =>
    call(n) + PARTS.map(part).join('') + styled(level, 'Solution') + SOLVED.map(part).join('');
  const { questions, page } = await readSheet(exercise(1) + exercise(2));
  expect(questions.map((one) => one.at(-1))).toEqual(
    [1, 2].flatMap(() => ['> It is light.', '> Tiny drops.']),
  );
  expect(page).not.toMatch(/light|drops/);
});

test('solutions of exercises at the end answer the parts of each', async () => {
  const asked = [1, 2].map((n) => p(bold(`Exercise ${n}`)) + PARTS.map(part).join(''));
  const told = [1, 2].map((n) => styled('H2', `Solution ${n}`) + SOLVED.map(part).join(''));
  const { questions } = await readSheet([...asked, ...told].join(''));
  expect(questions.map((one) => one.at(-1))).toEqual(
    [1, 2].flatMap(() => ['> It is light.', '> Tiny drops.']),
  );
});

test('points that begin with a figure answer in their order', async () => {
  const asked = ['Factor 12.', 'Split 10 in two.', 'Name what fog is.'].map((task, i) =>
    p(`${i + 1}. ${task}`),
  );
  const told = ['12 = 3 · 4', '5 = 10 − 5', 'A cloud.'];
  const { questions } = await readSheet(
    asked.join('') + styled('H2', 'Answers') + told.map((words) => item(1, 0, words)).join(''),
  );
  expect(questions.map((one) => one.at(-1))).toEqual(told.map((words) => `> ${words}`));
});

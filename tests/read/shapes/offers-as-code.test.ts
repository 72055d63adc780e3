/** Options that were set in so far that Markdown shows them as code. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const ASKED: readonly (readonly [string, readonly string[], number])[] = [
  ['Q1. What floats on water', ['iron', 'ice', 'lead'], 1],
  ['Q2. What burns at once', ['straw', 'clay'], 0],
];
const page = (count: (n: number) => string, key: (n: number, words: string) => string): string =>
  ASKED.map(
    ([stem, options, right]) =>
      `${stem}\n\n${options.map((one, i) => `    ${count(i + 1)}${one}`).join('\n')}\n\n${key(right + 1, options[right]!)}`,
  ).join('\n\n');
const found = ASKED.map(
  ([stem, options, right]) =>
    `single-choice ${stem} [${options.map((one, i) => (i === right ? one.toUpperCase() : one)).join(' | ')}]`,
);

const CASES: readonly Case[] = [
  {
    what: 'counted',
    page: page(
      (n) => `${n}. `,
      (n) => `Ans: ${n}`,
    ),
    questions: found,
  },
  {
    what: 'counted without a space',
    page: page(
      (n) => `${n}.`,
      (n) => `Ans. ${n}`,
    ),
    questions: found,
  },
  {
    what: 'keyed without a space',
    page: page(
      (n) => `${n}. `,
      (n) => `Ans.${n}`,
    ),
    questions: found,
  },
  {
    what: 'keyed in words',
    page: page(
      () => '',
      (_, words) => `Answer: ${words}`,
    ),
    questions: found,
  },
  {
    what: 'not one program alone',
    page: 'What does this print\n\n    x = 1\n    print(x)\n\nAnswer: 1',
    questions: [],
  },
];

runs('options shown as code', CASES);

it.each([
  ['A.iron', 'B.ice', 'C.lead'],
  ['(A)iron', '(B)ice', '(C)lead'],
])('%s: letters without a space behind them offer in code, too', async (...lines) => {
  const asked = [1, 2].map((n) => `${n}. Which of these floats?\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`);
  const { lesson } = await read(`# Ice\n\n${asked.join('\n')}\n## Answers\n\n1. B\n2. B\n`);
  expect(lesson.questions.map(sketch)).toEqual(
    [1, 2].map(() => 'single-choice Which of these floats? [iron | ICE | lead]'),
  );
});

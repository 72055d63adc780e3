/** Exercises that a list counts, and one section of solutions that calls each by its name. */
import { expect, test } from 'vitest';
import { bold, item, p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const ASKED = [
  ['Find the weight of the cube. Does it float?', 'It weighs 12 g.'],
  ['Find the size of the cube. Is it small?', 'It has 2 cm.'],
  ['Is the lake frozen?', 'By January, it is.'],
  ['Which of the drops falls first?', 'The one that is largest.'],
] as const;

test('each finds its own', async () => {
  const { questions, page } = await readSheet(
    [
      p(bold('EXERCISES')),
      ...ASKED.map(([asked]) => item(2, 0, asked)),
      p(bold('SOLUTIONS')),
      ...ASKED.flatMap(([, told], i) => [p(`Exercise ${i + 1}`), p(`Cube ${i + 1}:`), p(told)]),
    ].join(''),
  );
  expect(questions.map((one) => one.at(-1))).toEqual(ASKED.map(([, told], i) => `> Cube ${i + 1}: ${told}`));
  expect(page).not.toContain('12 g');
});

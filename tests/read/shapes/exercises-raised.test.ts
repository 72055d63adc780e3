/** Exercises whose headings stand lower than those of their solutions are no part of the solution above them. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const solved = (asked: string, names: readonly string[], title = '### Solution'): string =>
  names
    .map((name, i) => `#### ${name}\n\n${asked} ${i + 1}?\n\n${title}\n\nIt weighs ${i + 1} grams.\n\n`)
    .join('');

it.each([
  ['counted', ['Exercise 1: Ice', 'Exercise 2: Snow', 'Exercise 3: Hail']],
  ['the first by its name alone', ['Question of ice', 'Question 2', 'Question 3']],
])('are asked, each with its own: %s', async (_what, names) => {
  const { lesson, html } = await read(`# Cold\n\n## Solved\n\n${solved('How heavy is cube', names)}`);
  expect(lesson.questions.map(sketch)).toEqual(
    names.map((_, i) => expect.stringMatching(new RegExp(`cube ${i + 1}\\? > It weighs ${i + 1} grams\\.$`))),
  );
  expect(html).not.toContain('grams');
});

it('what is lower is an answer where sections of answers name exercises once more', async () => {
  const page = ['## Part A', '## Part B'].map(
    (part) =>
      `${part}\n\n#### Exercise 1\n\nHow heavy is it?\n\n### Solutions\n\n#### Exercise 1\n\nTen grams.\n\n`,
  );
  const { html } = await read(`# Cold\n\n${page.join('')}`);
  expect(html).not.toMatch(/<h3[^>]*>Exercise 1/);
});

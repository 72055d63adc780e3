/** Several sets of columns to match, whose letters are told at the end of the page. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lesson.questions.map(sketch);

const A =
  '| Word | | Meaning |\n|---|---|---|\n| 1. tiny | | A. very cold |\n| 2. freezing | | B. very small |';
const B =
  '| Word | | Meaning |\n|---|---|---|\n| 3. soaked | | C. very dry |\n| 4. parched | | D. very wet |';
const LINES_A = '1. tiny   a) very cold\n2. freezing   b) very small';
const LINES_B = '1. soaked   a) very dry\n2. parched   b) very wet';

const page = (first: string, second: string, key: string): string =>
  `# Words\n\n## Match the words\n\n### Set A\n\n${first}\n\n### Set B\n\n${second}\n\n## Answers\n\n${key}\n`;

const FOUND = [
  'matching Set A [tiny = very small | freezing = very cold]',
  'matching Set B [soaked = very wet | parched = very dry]',
];

describe('each set of columns is a question of pairs', () => {
  it.each([
    ['a line for each', A, B, '**Set A:** 1-B, 2-A\n**Set B:** 3-D, 4-C'],
    ['a paragraph for each, below a heading', A, B, '### Match the words\n\n1-B, 2-A\n\n3-D, 4-C'],
    ['a point for each', A, B, '- Set A: 1 → B; 2 → A\n- Set B: 3 → D; 4 → C'],
    ['one line for all', A, B, '1-B, 2-A, 3-D, 4-C'],
    ['columns in lines that begin anew', LINES_A, LINES_B, 'Set A: 1b, 2a\n\nSet B: 1b, 2a'],
  ])('%s', async (_, first, second, key) => {
    const { lesson, html } = await read(page(first, second, key));
    expect(lesson.questions.map(sketch)).toEqual(FOUND);
    expect(html).not.toMatch(/1 ?(?:-|→)? ?B/i);
  });
});

describe('it is something else', () => {
  it.each([
    ['where a letter is told twice', page(A, B, '1-B, 2-B\n\n3-D, 4-C')],
    ['where the key tells of others', page(A, B, '1-B, 2-A\n\n5-D, 6-C')],
    ['where tables follow without a title', `# T\n\n${A}\n\n${B}\n\n1-B, 2-A\n`],
  ])('%s', async (_, text) => {
    expect((await asked(text)).filter((one) => one.startsWith('matching Set'))).toEqual([]);
  });
});

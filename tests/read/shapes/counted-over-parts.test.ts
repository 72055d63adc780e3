/** What counts on from the questions of a test, below another of its headings, is of that test. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['**1.** Why is fog wet?', '**2.** Why does ice float?', '**3.** How cold is snow?'];
const OFFERED = ASKED.map((one) => `${one}\nA) frost\nB) steam\nC) rain`);
const page = (first: readonly string[], name: string, ...second: readonly string[]): string =>
  `# Practice test\n\n## Part A\n\n${first.join('\n\n')}\n\n---\n\n## ${name}\n\n${second.join('\n\n')}\n`;
const found = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const BLANKS = [
  '**4.** Fog is a low ______.',
  '**5.** ______ is frozen rain.',
  '**6.** Ice ______ on water.',
];
const SHORT = [
  '**4.** List three lakes.',
  '**5.** A lake is deep. Say why it freezes.',
  '**6.** What is dew?',
];

it.each([
  ['blanks', ASKED, 'Part B: Fill in the blank', BLANKS],
  ['blanks behind choices', OFFERED, 'Part B: Fill in the blank', BLANKS],
  ['tasks', ASKED, 'Part B', SHORT],
  ['tasks below the name of their kind', OFFERED, 'Part B: Short Answer', SHORT],
  ['tasks with room to write', OFFERED, 'Part B', SHORT.flatMap((one) => [one, '<br><br>'])],
])('%s', async (_what, first, name, second) => {
  const test = page(first, name, ...second);
  expect(await found(test)).toHaveLength(6);
  expect(await found(test.replace('Practice test', 'Weather'))).toHaveLength(6);
});

it.each([
  ['answers', 'Answers', SHORT],
  ['goals', 'Learning goals', SHORT],
  [
    'words that ask nothing',
    'Part B',
    ['**4.** Fog is a cloud.', '**5.** Hail is ice.', '**6.** Dew is wet.'],
  ],
  ['what counts otherwise', 'Part B', BLANKS.map((one, i) => one.replace(/\d/, String(i + 8)))],
  ['what is answered below', 'Part B', SHORT.flatMap((one) => [one, 'It is as everybody says it is.'])],
])('not %s', async (_what, name, second) => {
  const text = page(ASKED, name, ...second).replace('Practice test', 'Weather');
  expect((await found(text)).join('\n')).not.toMatch(/\b[48]\. |[56]\. [A-Z_]/);
});

it('not below questions that count otherwise', async () => {
  const first = ASKED.map((one, i) => one.replace(/\d/, String(i * 2 + 1)));
  expect((await found(page(first, 'Part B', ...BLANKS))).join('\n')).not.toContain('low');
});

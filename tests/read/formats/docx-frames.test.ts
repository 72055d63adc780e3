/** Frames of one cell below each task, filled in: what stands in them answers. */
import { expect, test } from 'vitest';
import { p, table } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const framed = (...lines: readonly string[]): string => table([lines.map((one) => p(one)).join('')]);
const TASKS = [
  ['1. Why does ice float? (2 marks)', 'It is lighter than water.'],
  ['2. List two metals. ( 2 marks)', 'Iron and zinc.'],
  ['i. m = 20 g, V = 10 cm³', 'ρ = 2 g/cm³'],
  ['ii. m = 30 g, V = 10 cm³', 'ρ = 3 g/cm³'],
] as const;
const SHEET = TASKS.map(([task, told]) => p(task) + framed(told)).join('');
const TOLD = TASKS.map(([, told]) => `> ${told}`);
/** What answers, of each question. */
async function toldIn(body: string) {
  const { questions, page } = await readSheet(body);
  return { told: questions.flat().filter((one) => one.startsWith('> ')), page };
}

test('each task is answered by its frame', async () => {
  const { told, page } = await toldIn(SHEET);
  expect(told).toEqual(TOLD);
  for (const [, words] of TASKS) expect(page).not.toContain(words);
});

test('what a line speaks of is shown in its frame', async () => {
  const given = p('3. Study the following program:') + framed('m = 20', 'print(m / 10)');
  const { told, page } = await toldIn(given + SHEET);
  expect(page).toContain('print(m / 10)');
  expect(told).toEqual(TOLD);
});

test.each([
  ['remarks in frames below titles', ['Ice', 'Iron', 'Lead'], ['It floats.', 'It sinks.', 'It sinks too.']],
  [
    'texts that are to be worked on',
    [
      '1. Translate the text into English.',
      '2. Comment on the quotation.',
      '3. Read the poem. What does it tell?',
    ],
    ['Das Eis schwimmt.', 'Ice is nice.', 'Snow falls slowly.'],
  ],
  [
    'what a form has kept of its options',
    ['Question 1 options:', 'Question 2 options:', 'Question 3 options:'],
    ['Ice', 'Iron', 'Lead'],
  ],
  [
    'what a tutorial has one type',
    ['1. Open the editor', '2. Write a loop', '3. Run it again'],
    ['int m = 1;', 'for (;;) {', 'return 0;'],
  ],
])('%s: nothing is answered', async (_, lines, frames) => {
  const { told, page } = await toldIn(lines.map((line, i) => p(line) + framed(frames[i]!)).join(''));
  expect(told).toEqual([]);
  expect(page).toContain(frames[0]);
});

const PAIRS = [
  ['Why does ice float?', 'It is lighter.'],
  ['Name a metal that floats on mercury.', 'Iron'],
] as const;

test('questions and answers take turns in the rows of one frame', async () => {
  const { questions } = await readSheet(table(...PAIRS.flat().map((words) => [p(words)])));
  expect(questions).toEqual(PAIRS.map(([asks, told]) => ['open', asks, `> ${told}`]));
});

test('rows that are left empty are no answers', async () => {
  const { told } = await toldIn(table(...PAIRS.flatMap(([asks]) => [[p(asks)], [p('')]])));
  expect(told).toEqual([]);
});

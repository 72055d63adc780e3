/** Sheets that are called by their answers, and lines that are called questions and answer. */
import { expect, test } from 'vitest';
import { p, styled } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const heading = (words: string): string => styled('H2', words);
const TASKS = [
  ['1. Define hail.', 'Answer: Ice that falls.'],
  ['2. Name two metals.', 'Answer: Iron and zinc.'],
  ['3. Why does ice float?', 'Answer: It is light.'],
] as const;

test('a sheet called *Answers* asks what each of its own answers stands below', async () => {
  const { questions, page } = await readSheet(
    heading('Answers') +
      TASKS.flat()
        .map((one) => p(one))
        .join(''),
  );
  expect(questions).toEqual(
    TASKS.map(([task, told]) => ['open', task.slice(3), told.replace('Answer:', '>')]),
  );
  expect(page).not.toContain('zinc');
});

test('answers below such a title stay folded', async () => {
  const asked = TASKS.map(([task]) => p(task)).join('');
  const told = TASKS.map(([, one], i) => p(`${i + 1}. ${one.slice(8)}`)).join('');
  const { questions, page } = await readSheet(asked + heading('Answers') + told);
  expect(questions.map((one) => one.at(-1))).toEqual(TASKS.map(([, one]) => one.replace('Answer:', '>')));
  expect(page).not.toContain('zinc');
});

test('lines called questions, of which hardly any asks, are what somebody has answered', async () => {
  const lines = [
    'Q1: a markup language',
    'Q2: no',
    'Q3: SGML',
    'Q4: yes',
    'Q5: the tags of a page',
    'Q6: no',
  ];
  expect((await readSheet(lines.map((one) => p(one)).join(''))).questions).toEqual([]);
});

test.each([
  ['topics', ['The causes of rain', 'The forms of ice', 'Water in the sky']],
  ['words of other languages', ['Die Farbe von Schnee', 'La photosynthèse', 'A forma do gelo']],
])('%s of an exam are questions', async (_, topics) => {
  const lines = topics.map((one, i) => p(`Question ${i + 1} (10 points): ${one}.`));
  expect((await readSheet(lines.join(''))).questions).toHaveLength(3);
});

test('questions once more above their answers are asked once', async () => {
  const asked = TASKS.map(([task]) => p(task)).join('');
  const { questions } = await readSheet(
    asked +
      heading('Answers') +
      TASKS.flat()
        .map((one) => p(one))
        .join(''),
  );
  expect(questions).toHaveLength(3);
});

test('those that ask, or tell what to do, are questions', async () => {
  const lines = ['Q1: What is ice?', 'Q2: Define hail.', 'Q3: Where is fog?', 'Q4: The colour of snow'];
  expect((await readSheet(lines.map((one) => p(one)).join(''))).questions).toHaveLength(4);
});

test('statements that are judged once more below a key explain it', async () => {
  const part = (n: number, options: readonly string[]): string => {
    const lettered = options.map((one, i) => `${'ABC'[i]}. ${one}`);
    const told = lettered.flatMap((one, i) => [
      one,
      i === 1 ? 'This is incorrect. It sinks.' : 'This is correct. It is light.',
    ]);
    return [
      `Q${n}) Question: Which of these are correct?`,
      ...lettered,
      'Answer: A and C are correct.',
      ...told,
    ]
      .map((one) => p(one))
      .join('');
  };
  const { questions, page } = await readSheet(
    part(1, ['Ice floats on water.', 'Iron floats on water.', 'Wood floats on water.']) +
      part(2, ['Cork floats on oil.', 'Lead floats on oil.', 'Wax floats on oil.']),
  );
  expect(questions.map(([kind, , ...offers]) => [kind, offers.slice(0, 3)])).toEqual([
    ['multiple-choice', ['+ Ice floats on water.', '- Iron floats on water.', '+ Wood floats on water.']],
    ['multiple-choice', ['+ Cork floats on oil.', '- Lead floats on oil.', '+ Wax floats on oil.']],
  ]);
  expect(page).not.toContain('It sinks');
});

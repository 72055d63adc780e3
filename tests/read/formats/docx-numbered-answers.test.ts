/** Questions and answers that are called by words cut short, with their numbers. */
import { describe, expect, test } from 'vitest';
import { item, p, red, run } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const ASKED = [
  ['What is a hailstone?', 'A lump of ice out of a cloud.'],
  ['Explain how a river grows.', 'It gathers the water of many brooks.'],
  ['Write a few words about glaciers.', 'They begin high up, in hollows.'],
  ['Why is snow white?', 'Its crystals scatter light of every colour.'],
] as const;
const expected = ASKED.map(([words, told]) => [words, `> ${told}`]);

const bare = (words = ''): string => words.replace(/^Q\d\. /, '');

describe.each([
  ['Que.1', (n: number, words: string) => p(`Que.${n} ${words}`)],
  ['Ques 1)', (n: number, words: string) => p(`Ques ${n}) ${words}`)],
  ['Q.1', (n: number, words: string) => p(`Q.${n} ${words}`)],
  ['Q1.', (n: number, words: string) => p(`Q${n}. ${words}`)],
  ['Ques - 1 above it', (n: number, words: string) => p(`Ques - ${n}`) + p('-----------') + p(words)],
] as const)('%s', (_, askedAs) => {
  test.each([
    ['Ans.1', (n: number, words: string) => p(`Ans.${n} ${words}`)],
    ['Ans 1)', (n: number, words: string) => p(`Ans ${n}) ${words}`)],
    ['Sol-1', (n: number, words: string) => p(`Sol-${n} ${words}`)],
    ['A.1', (n: number, words: string) => p(`A.${n} ${words}`)],
    ['Ans.1 above it', (n: number, words: string) => p(`Ans.${n}`) + p(words)],
  ] as const)('answered by %s', async (_how, toldAs) => {
    const { questions, page } = await readSheet(
      p('Weather') + ASKED.map(([words, told], i) => askedAs(i + 1, words) + toldAs(i + 1, told)).join(''),
    );
    expect(questions.map(([, words, ...others]) => [bare(words), ...others])).toEqual(expected);
    expect(page).not.toMatch(/cloud|brooks|hollows|scatter/);
  });
});

test('a number that is none of the question’s is what the answer says', async () => {
  const { questions } = await readSheet(
    ['2 + 3', '3 + 3', '4 + 4', '5 + 5']
      .map((one, i) => p(`Q${i + 1}. What is ${one}?`) + p(`Ans. ${i + 5} apples`))
      .join(''),
  );
  expect(questions.map((one) => one.at(-1))).toEqual([
    '> 5 apples',
    '> 6 apples',
    '> 7 apples',
    '> 8 apples',
  ]);
});

test('below the answer to one question, others that are numbered are no key to those above', async () => {
  const { questions } = await readSheet(
    ['hail', 'snow', 'ice', 'rain']
      .map((one, i) => p(`Q${i + 1}. What is ${one}?`) + p(`Ans: It is water ${i}.`))
      .join('') +
      p('Q5. Write a few words about wind.') +
      p('Ans:') +
      p('Air that moves.') +
      ['fog', 'dew', 'mist']
        .map((one, i) => p(`Q${i + 6}. Describe ${one}.`) + p(`Ans: It is wet ${i}.`))
        .join(''),
  );
  expect(questions.slice(0, 4).map((one) => one.at(-1))).toEqual(
    [0, 1, 2, 3].map((n) => `> It is water ${n}.`),
  );
});

const offers = (...words: readonly string[]): string =>
  words.map((one, i) => p(`${'ABCDE'[i]}. ${one}`)).join('');

test('the letter of one answer is no key to the options of the next question', async () => {
  const asked = (n: number, words: string, key: string, ...offered: readonly string[]): string =>
    p(`Question ${n}`) + p(words) + p('Choose one.') + offers(...offered) + p('') + p(run('Ans :'), red(key));
  const { questions, page } = await readSheet(
    asked(1, 'Which of these floats?', 'C', 'iron', 'lead', 'ice', 'gold') +
      asked(2, 'Which of these sinks?', 'A', 'iron', 'wood', 'ice', 'cork') +
      asked(3, 'Which of these melts?', 'B', 'sand', 'snow', 'air', 'wood') +
      asked(4, 'Which of these burns?', '', 'sand', 'snow', 'air', 'wood') +
      asked(5, 'Which of these flies?', 'D', 'sand', 'snow', 'ice', 'kite'),
  );
  const right = questions.map((one) => one.filter((words) => words.startsWith('+')));
  expect(right).toEqual([['+ ice'], ['+ iron'], ['+ snow'], [], ['+ kite']]);
  expect(page).toContain('Question 2');
});

test('where a program prints which letters are right, a look says nothing', async () => {
  const { questions } = await readSheet(
    p('Question 1') +
      p('Which floats?') +
      p('Select one:') +
      p('A. iron') +
      p(run('B. lead', '<w:b/>')) +
      p('C. ice') +
      p('The correct answer is: frozen water') +
      p('Question 2') +
      p('Which sinks?') +
      p('Select one:') +
      p('A. wood') +
      p('B. iron') +
      p('The correct answer is: iron'),
  );
  expect(questions[0]).not.toContain('+ lead');
});

describe.each([
  ['en', 'Your answer'],
  ['fr', 'Votre réponse'],
  ['de', 'Deine Antwort'],
  ['es', 'Tu respuesta'],
  ['it', 'La tua risposta'],
  ['pt', 'Sua resposta'],
])('in %s, %s:', (_, title) => {
  const below = (told: (words: string) => string): string =>
    ASKED.map(([words, answer], i) => p(`${i + 1}. ${words}`) + p(`${title}:`) + told(answer)).join('');

  test('with something below it answers what stands above', async () => {
    const { questions, page } = await readSheet(below((words) => p(words)));
    expect(questions.map((one) => one.slice(1))).toEqual(expected);
    expect(page).not.toMatch(/cloud|brooks|hollows|scatter/);
  });

  test.each([
    ['nothing', () => p('')],
    ['a line', () => p('__________________')],
  ])('with %s below it is a place to write', async (_what, told) => {
    const { questions } = await readSheet(below(told));
    expect(questions.flat().filter((one) => one.startsWith('>'))).toEqual([]);
  });
});

test('possible answers in a list are to be chosen from, and tell nothing', async () => {
  const { questions } = await readSheet(
    p('1. Which of them float?') +
      offers('ice', 'wood', 'iron') +
      p('Possible answers:') +
      item(1, 0, '(A, B)') +
      item(1, 0, '(A, C)') +
      item(1, 0, '(B, C)'),
  );
  expect(questions.flat().filter((one) => one.startsWith('>'))).toEqual([]);
});

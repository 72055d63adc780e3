/** Letters of what asks, letters of what is offered, and the table above them that says which are right. */
import { describe, expect, test } from 'vitest';
import { docxToMarkdown } from '../../../src/read/syntax/formats/docx/docx.ts';
import { bold, docx, item, p, run, table } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const ASKED = [
  ['Which floats?', 'ice', ['iron', 'ice', 'lead', 'gold']],
  ['Which sinks?', 'lead', ['wood', 'cork', 'lead', 'ice']],
  ['Which melts?', 'snow', ['snow', 'sand', 'stone', 'wood']],
  ['Which burns?', 'wood', ['sand', 'iron', 'stone', 'wood']],
] as const;
const KEYS = ['B', 'C', 'A', 'D'];

const expected = ASKED.map(([words, right, offers]) => [
  words,
  ...offers.map((one) => `${one === right ? '+' : '-'} ${one}`),
]);

/** `(a) iron` */
const offered = (offers: readonly string[]): string =>
  offers.map((one, i) => p(`(${'abcd'[i]}) ${one}`)).join('') + p('');

const sheet = (askedAs: (words: string, i: number) => string): string =>
  ASKED.map(([words, , offers], i) => askedAs(words, i) + offered(offers)).join('');

const HOW = [
  ['1. 2. 3.', ['1', '2', '3', '4'], sheet((words, i) => p(`${i + 1}. ${words}`))],
  ['a list of numbers', ['1.', '2.', '3.', '4.'], sheet((words) => item(2, 0, words))],
  ['A. B. C.', ['A.', 'B.', 'C.', 'D.'], sheet((words, i) => p(`${'ABCD'[i]}. ${words}`))],
] as const;

const gridOf = (numbers: readonly string[]): readonly (readonly [string, string])[] => [
  ['down', table(['Q#', 'Answer'], ...numbers.map((one, i) => [one, KEYS[i]!]))],
  [
    'in two columns',
    table(
      ['No.', 'Answer', 'No.', 'Answer'],
      [numbers[0]!, KEYS[0]!, numbers[2]!, KEYS[2]!],
      [numbers[1]!, KEYS[1]!, numbers[3]!, KEYS[3]!],
    ),
  ],
  ['across', table(['Question', ...numbers], ['Answer', ...KEYS])],
];

describe.each(HOW)('questions with %s', (_, numbers, asked) => {
  describe.each(gridOf(numbers))('and a table of letters, %s,', (_how, grid) => {
    test.each([
      ['above them', p('Write your answers into the table.') + grid + p('') + asked],
      ['below them', asked + grid],
      ['above them, with a title', p(bold('Answers')) + grid + p('') + asked],
    ])('%s', async (_where, body) => {
      const { questions, page } = await readSheet(body);
      expect(questions.map(([kind]) => kind)).toEqual(ASKED.map(() => 'single-choice'));
      expect(
        questions.map(([, words = '', ...offers]) => [words.replace(/^[A-D]\. /, ''), ...offers]),
      ).toEqual(expected);
      expect(page).not.toContain('Answer\n');
    });
  });
});

test('a table in which somebody has left a letter out tells nothing of that question', async () => {
  const { questions } = await readSheet(
    table(['Q#', 'Answer'], ['1', 'B'], ['2', ''], ['3', 'A'], ['4', 'D']) + p('') + HOW[0][2],
  );
  expect(questions.map((one) => one.filter((words) => words.startsWith('+')))).toEqual([
    ['+ ice'],
    [],
    ['+ snow'],
    ['+ wood'],
  ]);
});

test('letters with a question of their own are parts of it, and what stands below each answers it', async () => {
  const told = (words: string): string => p(run(words, '<w:color w:val="1F497D"/>'));
  const { questions, page } = await readSheet(
    p('1. A stone falls from a tower.') +
      p('a. How long does it fall?') +
      told('2 s') +
      p('b. How fast is it then? Explain how you know.') +
      told('20 m/s') +
      p('c. Calculate its energy. Show your work.') +
      told('200 J') +
      p('2. A ball lies on a hill.') +
      p('a. Calculate its weight.') +
      told('5 N') +
      p('b. Explain why it rolls.') +
      told('It is round.'),
  );
  expect(questions.map(([kind, words]) => [kind, words])).not.toContainEqual([
    'single-choice',
    expect.anything(),
  ]);
  expect(page).not.toMatch(/2 s|20 m|200 J|5 N|round/);
});

test('a picture between what asks and its answer asks nothing itself', async () => {
  const picture =
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr name="Picture"/><a:graphic><a:blip r:embed="rId-sign.png"/></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const red = (words: string): string => p(run(words, '<w:color w:val="FF0000"/>'));
  const { questions } = await readSheet(
    ['Why does ice float?', 'Why does iron sink?', 'Why does snow melt?', 'Why does wood burn?']
      .map((one, i) => p(one) + (i > 1 ? picture : '') + red(`Because of reason ${i}.`))
      .join(''),
  );
  expect(questions.map((one) => one.slice(1))).toEqual([
    ['Why does ice float?', '> Because of reason 0.'],
    ['Why does iron sink?', '> Because of reason 1.'],
    ['Why does snow melt?', '> Because of reason 2.'],
    ['Why does wood burn?', '> Because of reason 3.'],
  ]);
});

test('letters that stand for something, in a line, answer nothing', () => {
  const line =
    p('1. The following signs are sent:') + p('A: 0100  B: 1110  C: 0111') + p('Show each of them.');
  expect(docxToMarkdown(docx(line), 'sheet.docx').markdown).toContain('\n\nA: 0100  B: 1110  C: 0111\n');
});

test('a letter that a program gives a value, and somebody’s name, tell and ask nothing', async () => {
  const { questions, page } = await readSheet(
    p(run('NAME: ', '<w:color w:val="FF0000"/>'), run('Ada Lovelace', '<w:color w:val="1F497D"/>')) +
      p('1. Which line has a fault?') +
      p('A := B + 35;') +
      p('2. Why does ice float?') +
      p('3. Why does iron sink?'),
  );
  expect(questions.map(([, words]) => words)).not.toContain('NAME: Ada Lovelace');
  expect(questions.flat().join()).not.toContain('> = B');
  expect(page).not.toContain('= B + 35;\n');
});

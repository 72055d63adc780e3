/** What a call tells to do with each item of a list, done below it or behind it. */
import { expect, test } from 'vitest';
import { item, p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const CALL = 'Exercise 1. Identify the metals in each of the following alloys.';
const ALLOYS = [
  ['bronze', ['copper', 'tin']],
  ['brass', ['copper', 'zinc']],
  ['steel', ['iron']],
] as const;
const alloys = (below: (words: string) => string): string =>
  ALLOYS.map(([alloy, metals]) => item(2, 0, alloy) + metals.map(below).join('')).join('');

async function read(body: string) {
  const { questions, page } = await readSheet(body);
  return {
    asked: questions.map(([kind, stem, told = '']) => [kind, stem, told.replace(/\b[a-c]\) /g, '')]),
    page,
  };
}
const TOLD = ALLOYS.map(([alloy, metals]) => ['open', alloy, `> ${metals.join(' ')}`]);

test('lines of a list of their own below each', async () => {
  const { asked, page } = await read(p(CALL) + alloys((one) => item(2, 1, one)));
  expect(asked).toEqual(TOLD);
  expect(page).not.toContain('zinc');
});

const SENTENCES = [
  ['The ice is melted.', 'passive'],
  ['The ship is sunk by ice.', 'passive'],
  ['The fog lifts.', 'active'],
  ['The iron sinks.', 'active'],
] as const;

test.each([
  ['a dash', (sort: string) => ` - ${sort}`],
  ['brackets', (sort: string) => ` (${sort})`],
])('a few words behind %s, the same again and again', async (_, behind) => {
  const items = SENTENCES.map(([words, sort]) => item(2, 0, words + behind(sort))).join('');
  const { asked } = await read(p('Identify the following sentences as active or passive.') + items);
  expect(asked).toEqual(SENTENCES.map(([words, sort]) => ['open', words, `> ${sort}`]));
});

test.each([
  ['statements to be judged', CALL, () => ['True', 'False'].map((one) => item(2, 1, one)).join('')],
  ['what is to be marked', 'Circle the letter of the metals.', (n: number) => item(2, 1, 'tin').repeat(n)],
  ['as many lines below each', CALL, () => ['iron', 'tin', 'lead'].map((one) => item(2, 1, one)).join('')],
  ['what is to be chosen from', 'Choose the metals.', (n: number) => item(2, 1, 'tin').repeat(n)],
  ['what is to be told of each', CALL, (n: number) => item(2, 1, 'Which metal is it?').repeat(n)],
])('%s: nothing is answered', async (_, call, below) => {
  const items = [1, 2, 3].map((n) => item(2, 0, `alloy ${n}`) + below(n)).join('');
  const { asked } = await read(p(call) + items);
  expect(asked.filter(([, , told]) => told?.startsWith('>'))).toEqual([]);
});

test.each([
  [
    'what is to be put in a blank',
    ['They ____ tired. (be)', 'I ____ here. (be)', 'We ____ time. (have)', 'He ____ a dog. (have)'],
  ],
  [
    'what is to be chosen from',
    [
      'Ice floats. (yes / no)',
      'Iron floats. (yes / no)',
      'Lead floats. (yes / no)',
      'Wax floats. (no / yes)',
    ],
  ],
  [
    'how it is to be told',
    [
      'Find the height. (in cm)',
      'Find the width. (in cm)',
      'Find the depth. (in cm)',
      'Find the length. (in cm)',
    ],
  ],
])('in brackets stands %s: nothing is answered', async (_, lines) => {
  const { asked } = await read(
    p('Complete the following sentences.') + lines.map((one) => item(2, 0, one)).join(''),
  );
  expect(asked.filter(([, , told]) => told?.startsWith('>'))).toEqual([]);
});

/** The letter of the right offer set apart behind what asks in Word, whatever ends that and whatever the offers begin with. */
import { describe, expect, test } from 'vitest';
import { highlighted, item, p, red, run } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const STEMS = ['What floats on the lake', 'Ce qui fond en premier s’appelle', 'Hagel fällt aus'];
const OFFERS = ['old iron', 'fresh ice', 'clouds', 'none of them'];
const KEY = [1, 1, 2];
const ends = ['?', ' :', ''];

const green = (words: string): string => run(words, '<w:color w:val="92D050"/>');
const told = (end: string, number: (at: number) => string) =>
  STEMS.map((stem, i) => [
    'single-choice',
    number(i) + stem + end,
    ...OFFERS.map((one, at) => `${at === KEY[i] ? '+' : '-'} ${one}`),
  ]);

type Line = (words: string, at: number) => string;
const FORMS: readonly (readonly [string, Line])[] = [
  ['lines', (words) => p(words)],
  ['bullets', (words) => item(1, 0, words)],
  ['letters', (words, at) => p(`${'ABCD'[at]}) ${words}`)],
  ['letters without a sign', (words, at) => p(`${'ABCD'[at]} ${words}`)],
  ['a list of letters that nobody begins anew', (words) => item(2, 1, words)],
];

describe.each(FORMS)('above %s', (_, line) => {
  const offers = OFFERS.map(line).join('');

  test.each(ends)('behind words that end so: “%s”', async (end) => {
    for (const mark of [red, green, highlighted]) {
      const body = STEMS.map(
        (stem, i) => p(`${i + 1}. ${stem}${end}`, mark(` ${'ABCD'[KEY[i]!]}`)) + p('') + offers + p(''),
      );
      expect((await readSheet(body.join(''))).questions).toEqual(told(end, () => ''));
    }
  });

  test('behind a second line of what asks, with a dash behind the number', async () => {
    const body = STEMS.map(
      (stem, i) => p(`${i + 1}- ${stem}`) + p('in winter', green(` (${'ABCD'[KEY[i]!]})`)) + offers,
    );
    const { questions } = await readSheet(body.join(''));
    expect(
      questions.map(([kind, stem = '', ...others]) => [kind, stem.replace(/\s+/g, ' '), ...others]),
    ).toEqual(told(' in winter', (i) => `${i + 1}- `));
  });
});

test('more of what asks may stand below it', async () => {
  const body = STEMS.map(
    (stem, i) =>
      p(`${i + 1}. ${stem}`, red(` ${'ABCD'[KEY[i]!]}`)) +
      p('In the North this is:') +
      OFFERS.map((one) => p(one)).join(''),
  );
  const { questions } = await readSheet(body.join(''));
  expect(questions.map(([, stem = '', ...others]) => [stem.replace(/\s+/g, ' '), ...others])).toEqual(
    told(' In the North this is:', () => '').map(([, ...others]) => others),
  );
});

test('two of them are no habit: lines without letters stay words', async () => {
  const body = STEMS.slice(1).map((stem) => p(stem, red(' B')) + OFFERS.map((one) => p(one)).join(''));
  expect((await readSheet(body.join(''))).questions.map(([kind]) => kind)).not.toContain('single-choice');
});

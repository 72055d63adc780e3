/** The most ordinary forms of sheets in Word, two questions in each. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { docx, highlighted, item, LISTS, p, run, styled, table } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';
import { readFile } from './support.ts';

const STRUCK = '<w:strike/>';
const TAB = '<w:r><w:tab/></w:r>';
const SAID = [
  ['Ice is lighter than water.', true],
  ['Fog is made of smoke.', false],
] as const;
const TOLD = SAID.map(([said, isTrue]) => ['true-false', said, String(isTrue)]);

type Judge = (said: string, isTrue: boolean) => string;
const set = (words: string, isIt: boolean): string => (isIt ? highlighted(words) : run(words));
const boxes = (isTrue: boolean): string => (isTrue ? '☒ True ☐ False' : '☐ True ☒ False');
const JUDGED: readonly (readonly [string, Judge])[] = [
  ['both behind tabs', (said, yes) => p(said, TAB, set('True', yes), TAB, set('False', !yes))],
  ['both below, a tab between', (said, yes) => p(said) + p(set('True', yes), TAB, set('False', !yes))],
  ['boxes behind', (said, yes) => p(`${said} ${boxes(yes)}`)],
  ['boxes below', (said, yes) => p(said) + p(boxes(yes))],
  [
    'the wrong one struck out',
    (said, yes) => p(`${said} `, run('True', yes ? '' : STRUCK), ' / ', run('False', yes ? STRUCK : '')),
  ],
];

test.each(JUDGED)('statements with %s', async (_, judge) => {
  const { questions } = await readSheet(
    p('True or false?') + SAID.map(([said, isTrue]) => judge(said, isTrue)).join(''),
  );
  expect(questions).toEqual(TOLD);
});

const KEYS: readonly (readonly [string, string])[] = [
  ['in lines', styled('H2', 'Answer key') + p('1. ice') + p('2. hail')],
  [
    'by headings',
    styled('H2', 'Answer key') + styled('H3', 'Question 1') + p('B') + styled('H3', 'Question 2') + p('B'),
  ],
  ['in two rows', styled('H2', 'Answer key') + table(['1', '2'], ['B', 'B'])],
  ['with their words', styled('H2', 'Answer key') + p('1. b) ice') + p('2. b) hail')],
];

describe('of two questions only', () => {
  test.each(KEYS)('a key %s', async (_, key) => {
    const body =
      item(2, 0, 'What floats?') +
      p('a) iron') +
      p('b) ice') +
      item(2, 0, 'What falls?') +
      p('a) dust') +
      p('b) hail');
    const { questions, page } = await readSheet(body + key);
    expect(questions.map((one) => one.slice(0, 4))).toEqual([
      ['single-choice', 'What floats?', '- iron', '+ ice'],
      ['single-choice', 'What falls?', '- dust', '+ hail'],
    ]);
    expect(page).not.toMatch(/\bB\b/);
  });

  test('a key of statements, and one of what is told openly', async () => {
    const judged = p('True or false?') + item(2, 0, SAID[0][0]) + item(2, 0, SAID[1][0]);
    const key = (one: string, other: string): string =>
      styled('H2', 'Answers') + p(`1. ${one}`) + p(`2. ${other}`);
    expect((await readSheet(judged + key('True', 'False'))).questions).toEqual(TOLD);
    const open = p('1. Why does ice float?') + p('2. What is fog?');
    const { questions, page } = await readSheet(open + key('It is light.', 'Small drops.'));
    expect(questions).toEqual([
      ['open', 'Why does ice float?', '> It is light.'],
      ['open', 'What is fog?', '> Small drops.'],
    ]);
    expect(page).not.toMatch(/light|drops/);
  });
});

describe('a table to match, filled in', () => {
  const NAMES = ['ice', 'fog', 'hail'];
  const OFFERS = ['a) a low cloud', 'b) balls that fall', 'c) frozen water'];
  const KEY = ['c', 'a', 'b'];
  const rows = (row: (name: string, letter: string, offer: string, at: number) => readonly string[]) =>
    p('Match the words with their meanings.') +
    table(['Word', 'Meaning'], ...NAMES.map((name, i) => row(name, KEY[i]!, OFFERS[i]!, i)));

  test.each([
    ['in a column', rows((name, letter, offer) => [name, letter.toUpperCase(), offer])],
    ['behind each', rows((name, letter, offer, at) => [`${at + 1}. ${name} __${letter}__`, offer])],
    [
      'by lines of a key',
      rows((name, _, offer, at) => [`${at + 1}. ${name}`, offer]) +
        styled('H2', 'Answer key') +
        KEY.map((letter, at) => p(`${at + 1}. ${letter}`)).join(''),
    ],
  ])('%s', async (_, body) => {
    const { lesson } = await readFile('sheet.docx', docx(body, { numbering: LISTS }));
    const [asked, ...others] = lesson.questions;
    expect(others).toEqual([]);
    const pairs = asked && 'pairs' in asked ? asked.pairs : [];
    expect(pairs.map(({ stem, answer }) => [plainText(stem), answer])).toEqual([
      ['ice', 'frozen water'],
      ['fog', 'a low cloud'],
      ['hail', 'balls that fall'],
    ]);
  });
});

const ASKED = [
  ['What floats?', ['iron', 'ice', 'lead', 'clay'], 'ice'],
  ['What falls?', ['dust', 'sand', 'hail', 'ash'], 'hail'],
  ['Which is cold?', ['frost', 'fire', 'lava', 'steam'], 'frost'],
] as const;
const italic = (words: string): string => run(words, '<w:i/>');

test.each<readonly [string, (offer: string, at: number, isRight: boolean) => string]>([
  [
    'in italics',
    (offer, at, isIt) => p(isIt ? italic(`${'abcd'[at]}) ${offer}`) : `${'abcd'[at]}) ${offer}`),
  ],
  ['behind dashes, highlighted', (offer, _, isIt) => p(isIt ? highlighted(`- ${offer}`) : `- ${offer}`)],
  ['behind boxes, highlighted', (offer, _, isIt) => p(isIt ? highlighted(`☐ ${offer}`) : `☐ ${offer}`)],
])('offers with the right one %s, below headings or numbers', async (_, line) => {
  for (const head of [(asked: string) => styled('H2', asked), (asked: string) => p(`1. ${asked}`)]) {
    const body = ASKED.map(
      ([asked, offers, right]) =>
        head(asked) + offers.map((one, at) => line(one, at, one === right)).join(''),
    );
    const { questions } = await readSheet(body.join(''));
    expect(questions).toEqual(
      ASKED.map(([asked, offers, right]) => [
        'single-choice',
        asked,
        ...offers.map((one) => `${one === right ? '+' : '-'} ${one}`),
      ]),
    );
  }
});

const LINED = '<w:u w:val="single"/>';
test.each([
  [
    'on lines',
    p('Ice ', run('floats', LINED), ' on water.') + p('Fog is made of ', run('drops', LINED), '.'),
  ],
  ['between strokes', p('Ice __floats__ on water.') + p('Fog is made of __drops__.')],
  [
    'in one line of a key',
    p('1. Ice ______ on water.') + p('2. Fog is made of ______.') + p('Answer key: 1. floats, 2. drops'),
  ],
])('words filled in %s, below words that tell to', async (_, body) => {
  const { questions } = await readSheet(p('Fill in the blanks.') + body);
  expect(questions.flat().filter((one) => one.startsWith('='))).toEqual(['= floats', '= drops']);
});

test('a heading for each answer ends above the next question, and a word with a point titles one', async () => {
  const [one, other] = ['It is lighter than water.', 'Of drops.'];
  const told = [
    ['open', 'Why does ice float?', `> ${one}`],
    ['open', 'What is fog made of?', `> ${other}`],
  ];
  for (const answer of [
    (words: string) => styled('H3', 'Answer') + p(words),
    (words: string) => p(`Answer. ${words}`),
  ]) {
    const body = p('1. Why does ice float?') + answer(one) + p('2. What is fog made of?') + answer(other);
    expect((await readSheet(body)).questions).toEqual(told);
  }
});

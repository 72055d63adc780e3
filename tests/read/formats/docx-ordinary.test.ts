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

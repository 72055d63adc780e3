/** Points of which one has another sign: a plus for what is right, a minus for what isn't. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { read, sketch } from '../support.ts';

const THINGS = [
  ['What floats?', ['iron', 'ice', 'lead'], 1],
  ['What burns?', ['wax', 'sand', 'water'], 0],
  ['What rusts?', ['gold', 'tin', 'iron'], 2],
] as const;

const FOUND = [
  'single-choice What floats? [iron | ICE | lead]',
  'single-choice What burns? [WAX | sand | water]',
  'single-choice What rusts? [gold | tin | IRON]',
];

type Shape = (asked: string, at: number, points: readonly string[]) => readonly string[];

const SHAPES: Readonly<Record<string, Shape>> = {
  'below a number': (asked, at, points) => [`${at + 1}. ${asked}`, '', ...points],
  'in an item': (asked, at, points) => [`${at + 1}. ${asked}`, ...points.map((one) => `   ${one}`)],
  'below a heading': (asked, _, points) => [`## ${asked}`, '', ...points],
  'below words in bold': (asked, _, points) => [`**${asked}**`, ...points],
  'with empty lines between': (asked, _, points) => [`### ${asked}`, ...points.flatMap((one) => ['', one])],
};

describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
  test.each([
    ['+', '-'],
    ['*', '-'],
    ['-', '*'],
  ])('%s for what is right, %s for what is not', async (right, wrong) => {
    const page = THINGS.flatMap(([asked, options, place], at) => {
      const points = options.map((one, i) => `${i === place ? right : wrong} ${one}`);
      return [...shape(asked, at, points), ''];
    });
    const { lesson } = await read(['# Quiz', '', ...page].join('\n'));
    expect(lesson.questions.map((one) => sketch(one).replace(/^(\S+ )\d\. /, '$1'))).toEqual(FOUND);
  });
});

test('what speaks for something and against it keeps its sign', async () => {
  const { lesson } = await read('# Ice\n\nIts use:\n\n+ it cools\n- it melts\n+ it is cheap\n');
  expect(lesson.questions).toEqual([]);
  expect(plainText(lesson.body)).toMatch(/\+ it cools\s+it melts\s+\+ it is cheap/);
});

test('a slip of the pen is a list of two signs, as CommonMark has it', async () => {
  const { lesson } = await read('# Ice\n\nWhat is ice?\n\n* hard\n* cold\n- wet\n');
  expect(lesson.questions).toEqual([]);
  expect(plainText(lesson.body)).not.toContain('+');
});

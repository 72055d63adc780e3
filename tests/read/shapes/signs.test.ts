/** Signs that a page sets at its right options, and nobody told Cartable of: one each, again and again, say what they mean. */
import { expect, test } from 'vitest';
import { read, sketch } from '../support.ts';

const SIGNS: readonly string[] = [
  ...['ice *', 'ice*', 'ice **', '`ice` *', 'ice x', 'ice X', 'ice (x)', 'ice [x]', 'ice (*)', 'ice (+)'],
  ...['ice ✓', 'ice ⭐', 'ice ★', 'ice <--', 'ice ←', 'ice <- correct', 'ice CORRECT', 'ice - correct'],
  ...[
    'ice # correct',
    'ice (TRUE)',
    '\\* ice',
    '★ ice',
    '✅ ice',
    '**ice**',
    '*ice*',
    '<u>ice</u>',
    '==ice==',
  ],
];

type Shape = (asked: string, options: readonly string[]) => readonly string[];

const lettered = (options: readonly string[], before: string, behind: string): readonly string[] =>
  options.map((one, i) => `${before}${'abc'[i]}) ${one}${behind}`);

const SHAPES: Readonly<Record<string, Shape>> = {
  'lettered lines in an item': (asked, options) => [`1. ${asked}`, '', ...lettered(options, '   ', '  ')],
  'lettered lines': (asked, options) => [asked, '', ...lettered(options, '', '  ')],
  'lettered points': (asked, options) => [`### ${asked}`, '', ...lettered(options, '- ', '')],
  'points in an item': (asked, options) => [`1. ${asked}`, ...options.map((one) => `   - ${one}`)],
  points: (asked, options) => [`## ${asked}`, '', ...options.map((one) => `- ${one}`)],
};

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

/** What is found of three questions whose right options have a sign. */
async function foundOf(sign: string, shape: Shape, below: (right: string) => readonly string[]) {
  const page = THINGS.flatMap(([asked, options, right]) => {
    const marked = options.map((one, i) => (i === right ? sign.replace('ice', one) : one));
    return [...shape(asked, marked), ...below(options[right]), ''];
  });
  const { lesson } = await read(['# Quiz', '', ...page].join('\n'));
  return lesson.questions.map(sketch);
}

const all = (found: readonly string[]) => Object.fromEntries(SIGNS.map((sign) => [sign, found]));

async function foundOfAll(shape: Shape, below: (right: string) => readonly string[]) {
  const found = SIGNS.map(async (sign) => [sign, await foundOf(sign, shape, below)] as const);
  return Object.fromEntries(await Promise.all(found));
}

test.each(Object.entries(SHAPES))('signs at %s are keys', async (_, shape) => {
  expect(await foundOfAll(shape, () => [])).toEqual(all(FOUND));
});

test.each(Object.entries(SHAPES))(
  'signs at %s are keys, and what explains them stays below',
  async (_, shape) => {
    const told = ['', '*Explanation:* It is known.'];
    expect(await foundOfAll(shape, () => told)).toEqual(
      all(FOUND.map((one) => `${one} > Explanation: It is known.`)),
    );
  },
);

test.each(['points in an item', 'points'])('signs at %s are no part of what a key says', async (name) => {
  expect(await foundOfAll(SHAPES[name]!, (right) => ['', `**Answer:** ${right}`])).toEqual(all(FOUND));
});

test('a sign that one question has, or all options have, is their own', async () => {
  const { lesson } = await read(
    '# Quiz\n\nWhich is a pointer?\n\na) int\nb) int *\nc) char\n\nWhich is loud?\n\na) do ★\nb) re ★\n',
  );
  expect(lesson.questions.filter(({ kind }) => kind !== 'open')).toEqual([]);
});

test('values in brackets and signs of trade are words', async () => {
  const asked = (n: number) => `## Which of these is number ${n}?\n\n- f(x)\n- g(y)\n- Tex™\n`;
  const { lesson } = await read(`# Quiz\n\n${[1, 2, 3].map(asked).join('\n')}`);
  expect(lesson.questions.filter(({ kind }) => kind !== 'open')).toEqual([]);
});

/**
 * A test of parts, as teachers set them: each has questions of one kind, and one key at its end answers all, below the
 * names of the parts, behind them, or by numbers that count on. Each question is of its kind and has its own key.
 */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

type Kind = 'choice' | 'choice again' | 'judged' | 'blank' | 'open';

interface Choice {
  readonly asks: string;
  readonly options: readonly string[];
  readonly key: string;
}
const CHOICES: readonly Choice[] = [
  { asks: 'Which of these floats?', options: ['iron ore', 'wax', 'sand'], key: 'B' },
  { asks: 'Which of these sinks?', options: ['cork', 'ice', 'lead'], key: 'C' },
  { asks: 'Which of these melts?', options: ['butter', 'slate', 'chalk'], key: 'A' },
];
const OTHERS: readonly Choice[] = [
  { asks: 'Which of these burns?', options: ['straw', 'glass', 'salt'], key: 'A' },
  { asks: 'Which of these rusts?', options: ['gold', 'iron', 'clay'], key: 'B' },
  { asks: 'Which of these smells?', options: ['quartz', 'air', 'thyme'], key: 'C' },
];
const ALONE: Readonly<
  Record<Exclude<Kind, 'choice' | 'choice again'>, readonly (readonly [asks: string, tells: string])[]>
> = {
  judged: [
    ['Snow keeps the soil warm.', 'True'],
    ['Hail falls in deserts only.', 'False'],
    ['Dew comes from the clouds.', 'False'],
  ],
  blank: [
    ['Steam ____ to the lid.', 'rises'],
    ['Sleet ____ on the way.', 'melts'],
    ['Rime ____ at the twigs.', 'grows'],
  ],
  open: [
    ['Why is fog wet?', 'It is a low cloud.'],
    ['Explain what thunder is.', 'Air that bursts apart.'],
    ['How long does a shower last?', 'Less than one hour.'],
  ],
};
const NAMES: Readonly<Record<Kind, string>> = {
  choice: 'Multiple choice',
  'choice again': 'More choices',
  judged: 'True or false',
  blank: 'Fill in the blanks',
  open: 'Short answers',
};
const choicesOf = (kind: 'choice' | 'choice again'): readonly Choice[] =>
  kind === 'choice' ? CHOICES : OTHERS;

function sketchOf({ asks, options, key }: Choice): string {
  const offered = options.map((one, i) => ('ABC'[i] === key ? one.toUpperCase() : one));
  return `single-choice ${asks} [${offered.join(' | ')}]`;
}

const FOUND: Readonly<Record<Exclude<Kind, 'blank'>, readonly string[]>> = {
  choice: CHOICES.map(sketchOf),
  'choice again': OTHERS.map(sketchOf),
  judged: ALONE.judged.map(([asks, tells]) => `true-false ${asks} [${tells.toLowerCase()}]`),
  open: ALONE.open.map(([asks, tells]) => `open ${asks} > ${tells}`),
};

/** Sentences that count on are one question. */
function found(kind: Kind, first: number): readonly string[] {
  if (kind !== 'blank') return FOUND[kind];
  const words = ALONE.blank.map(([asks], i) => `${first + i}. ${asks.replace('____', '___')}`);
  return words.map((one, i) => `gap-fill ${one} [=${ALONE.blank[i]![1]}]`);
}

const PARTS: Readonly<Record<string, (n: number, kind: Kind) => string>> = {
  'letters and kinds': (n, kind) => `Part ${'ABCD'[n]}: ${NAMES[kind]}`,
  letters: (n) => `Part ${'ABCD'[n]}`,
  kinds: (_, kind) => NAMES[kind],
  'letters, kinds and points': (n, kind) => `Part ${'ABCD'[n]}: ${NAMES[kind]} (20 points)`,
  'numbers and kinds': (n, kind) => `Section ${n + 1} – ${NAMES[kind]}`,
  'Roman numbers': (n, kind) => `${['I', 'II', 'III', 'IV'][n]}. ${NAMES[kind]}`,
  exercises: (n, kind) => `Exercise ${n + 1}: ${NAMES[kind]}`,
};
const KEYS: Readonly<Record<string, (told: readonly string[], first: number) => string>> = {
  'a list': (told, first) => told.map((one, i) => `${first + i}. ${one}\n`).join(''),
  'a line': (told, first) => `${told.map((one, i) => `${first + i}. ${one}`).join(' ')}\n`,
  bullets: (told, first) => told.map((one, i) => `- ${first + i}. ${one}\n`).join(''),
  'a line with dashes': (told, first) => `${told.map((one, i) => `${first + i}-${one}`).join(', ')}\n`,
  'numbers in bold': (told, first) => told.map((one, i) => `**${first + i}.** ${one}\n\n`).join(''),
  'a table': (told, first) =>
    `| No. | Answer |\n| --- | --- |\n${told.map((one, i) => `| ${first + i} | ${one} |\n`).join('')}`,
};
const CALLED: Readonly<Record<string, (name: string) => string>> = {
  headings: (name) => `### ${name}\n\n`,
  'short headings': (name) => `### ${name.split(/[:–.]/)[0]!.trim()}\n\n`,
  'lines in bold': (name) => `**${name}**\n\n`,
  'lines in bold, with more in brackets': (name) => `**${name} (say why):**\n`,
  'lines that end in a colon': (name) => `${name}:\n\n`,
  nothing: () => '',
};
/** As pasted: titles are lines like all others. */
const unmarked = (page: string): string =>
  page.replace(/^#{2,4} (.*)$/gm, '$1').replace(/^\*\*([^*\n]+)\*\*$/gm, '$1');

const ENDED: Readonly<Record<string, (key: string) => string>> = {
  'a section': (key) => `## Answer key\n\n${key}`,
  'a fold': (key) => `<details>\n<summary>Answers</summary>\n\n${key}\n\n</details>`,
};

function asked(kind: Kind, first: number): string {
  const calls = kind === 'judged' ? 'Say whether each is true or false.\n\n' : '';
  if (kind !== 'choice' && kind !== 'choice again')
    return calls + ALONE[kind].map(([asks], i) => `${first + i}. ${asks}\n`).join('');
  return choicesOf(kind)
    .map(({ asks, options }, i) => {
      const offered = options.map((one, j) => `   - ${'ABC'[j]}) ${one}\n`).join('');
      return `${first + i}. ${asks}\n${offered}\n`;
    })
    .join('');
}

const told = (kind: Kind): readonly string[] =>
  kind === 'choice' || kind === 'choice again'
    ? choicesOf(kind).map(({ key }) => key)
    : ALONE[kind].map(([, tells]) => tells);

const ORDERS: readonly (readonly Kind[])[] = [
  ['choice', 'judged', 'blank', 'open'],
  ['open', 'blank', 'judged', 'choice'],
  ['judged', 'choice'],
  ['choice', 'choice again'],
];

describe('a test of parts, and one key for all of them', () => {
  const cases = ORDERS.flatMap((kinds, o) =>
    Object.entries(PARTS).flatMap(([parts, name], p) =>
      Object.entries(KEYS).flatMap(([keys, write], k) =>
        Object.entries(CALLED)
          .filter(([called]) => (o + p + k + called.length) % 2 === 0)
          // Parts of one kind have one name, and a list goes on in a line that follows it.
          .filter(() => new Set(kinds).size === kinds.length || parts !== 'kinds')
          .filter(([called]) => called !== 'nothing' || keys === 'a list')
          .map(([called, call]) => ({ kinds, parts, name, keys, write, called, call })),
      ),
    ),
  );
  it.each(cases)(
    '$kinds: $parts; $keys below $called',
    async ({ kinds, keys, name, write, called, call }) => {
      const goesOn = called === 'nothing';
      const first = (n: number): number => (goesOn ? 1 + 3 * n : 1);
      const asks = kinds.map((kind, n) => `## ${name(n, kind)}\n\n${asked(kind, first(n))}`).join('\n');
      const key = kinds
        .map((kind, n) => call(name(n, kind)) + write(told(kind), first(n)))
        .join(goesOn ? '' : '\n');
      for (const end of Object.values(ENDED)) {
        const { lesson } = await read(`# A test\n\n${asks}\n${end(key)}\n`);
        expect(lesson.questions.map(sketch)).toEqual(kinds.flatMap((kind, n) => found(kind, first(n))));
        expect(html(lesson.body)).not.toContain('Answer');
      }
      // Bullets below a line that titles nothing are told apart from what it says.
      if (goesOn || keys === 'bullets') return;
      const { lesson } = await read(unmarked(`# A test\n\n${asks}\n${ENDED['a section']!(key)}\n`));
      expect(lesson.questions.map(sketch)).toEqual(kinds.flatMap((kind, n) => found(kind, first(n))));
    },
  );
});

it('of parts that have parts of their own, each by its letter, though the key calls it otherwise', async () => {
  const text = (n: number, [first, second]: readonly [Kind, Kind]): string =>
    `## Text ${n}: weather (easy)\n\nIt rains.\n\n**A. ${NAMES[first]}: your turn**\n\n${asked(first, 1)}\n**B. ${NAMES[second]}**\n\n${asked(second, 1)}\n---\n`;
  const key = (n: number, kinds: readonly [Kind, Kind]): string =>
    `### Text ${n}: weather\n\n${kinds.map((kind, i) => `**${'AB'[i]}. Answers:**\n\n${KEYS['a list']!(told(kind), 1)}`).join('\n')}\n`;
  const texts = [
    ['judged', 'open'],
    ['choice', 'choice again'],
  ] as const;
  const { lesson } = await read(
    `# Texts\n\n${texts.map((kinds, i) => text(i + 1, kinds)).join('\n')}\n## Answer key / Clé\n\n${texts.map((kinds, i) => key(i + 1, kinds)).join('\n')}`,
  );
  expect(lesson.questions.map(sketch)).toEqual(texts.flat().flatMap((kind) => found(kind, 1)));
});

it('where nothing says that statements are to be judged, their key calls for it; what it says of them is told with each', async () => {
  const judged = ALONE.judged.map(
    ([asks, tells]) => `true-false ${asks} [${tells.toLowerCase()}] > (So it is.)`,
  );
  for (const calls of [
    '**Part A (True/False/Not Given):**',
    '**Part A:**',
    '### Part A',
    '#### Part A – True or false',
  ]) {
    const below = calls.startsWith('#') ? '\n' : '';
    const key = ALONE.judged.map(([, tells], i) => `${i + 1}. ${tells} (So it is.)\n`).join('');
    const { lesson, html: page } = await read(
      `# A text\n\nIt rains.\n\n## Part A\n\n${ALONE.judged.map(([asks], i) => `${i + 1}. ${asks}\n`).join('')}\n## Part B\n\n${asked('choice', 1)}\n## ✅ Answers\n\n${calls}\n${below}${key}\n${calls.replace('A', 'B').replace(/True.*(?=\))/, 'Choices')}\n${below}1. B\n2. C\n3. A\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([...judged, ...found('choice', 1)]);
    expect(page).not.toContain('So it is');
  }
});

it.each([
  ['True/False', 'MCQs', 'Short answer questions', 'as the same kinds are called elsewhere'],
  ['A', 'B)', 'C.', 'by their letters alone'],
  ['A (true/false)', 'B (choices)', 'C (answers)', 'by their letters, and more'],
  ['Part A', 'The choices', 'Part C', 'but for one, at its place'],
])('whose names the key knows otherwise: %s, %s, %s', async (...names) => {
  const kinds = ['judged', 'choice', 'open'] as const;
  const heads = ['A: True or false?', 'B – Multiple choice', 'C: Short answers'];
  const asks = kinds.map((kind, n) => `## Part ${heads[n]}\n\n${asked(kind, 1)}`).join('\n');
  for (const call of [(name: string) => `### ${name}\n\n`, (name: string) => `**${name}**\n\n`]) {
    const key = kinds.map((kind, n) => call(names[n]!) + KEYS['a list']!(told(kind), 1)).join('\n');
    for (const title of ['## Answer key', '---\n\n**Answers**']) {
      const { lesson, html: page } = await read(`# A test\n\n${asks}\n${title}\n\n${key}`);
      expect(lesson.questions.map(sketch)).toEqual(kinds.flatMap((kind) => found(kind, 1)));
      expect(page).not.toContain('low cloud');
    }
  }
});

it('sentences with blanks that offer letters, in their items, are choices in each part', async () => {
  const one = (n: number) => `${n}. The cube ____ on water.\n   a) floats\n   b) sinks\n   c) burns\n`;
  const part = (from: number) => [0, 1, 2].map((i) => one(from + i)).join('\n');
  const key = (from: number) => ['a', 'b', 'c'].map((letter, i) => `${from + i}. ${letter}) so\n`).join('');
  const { lesson } = await read(
    `# A test\n\n## Part A: Verbs\n\n${part(1)}\n## Part B: More verbs\n\n${part(4)}\n## Answer key\n\n**Part A: Verbs**\n${key(1)}\n**Part B: More verbs**\n${key(4)}`,
  );
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(Array(6).fill('single-choice'));
});

it.each([
  ['in bold', '**Answer:** It is light.'],
  ['plain', 'Answer: It is light.'],
  ['slanted, in a quotation', '> _Answer: It is light._'],
])(
  'points of what is counted below *Exercises*, each answered %s, are asked by themselves',
  async (_how, told) => {
    const points = (...asked: readonly string[]) =>
      asked.map((one) => `   * ${one}\n\n     ${told}\n`).join('\n');
    const { lesson } = await read(
      `# Ice\n\n## Exercises\n\n1. Look at it.\n\n${points('Why does it float?', 'Who saw it?')}\n2. Touch it.\n\n${points('Is it cold?')}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Why does it float? > It is light.',
      'open Who saw it? > It is light.',
      'open Is it cold? > It is light.',
    ]);
  },
);

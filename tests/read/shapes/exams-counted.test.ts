/** Exams of several parts, whose questions headings or words in bold count, and one key at the end of the page. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const PART_B = ['Ice is heavier than water.', 'Fog is a cloud.'];
const PART_C = ['Why does ice float?', 'How does rain form?'];
const OPTIONS = 'A) sand  \nB) ice';

type Titles = readonly [a: string, b: string, c: string];

/** @param counted how a question is counted */
function exam(titles: Titles, counted: (n: number, words: string) => string, key: string): string {
  const [first, second, third] = titles;
  const a = ['What floats on water?', 'What melts in the sun?'].map((one, i) => [
    counted(i + 1, one),
    OPTIONS,
  ]);
  const b = PART_B.map((one, i) => counted(i + 3, one));
  const c = PART_C.map((one, i) => counted(i + 5, one));
  return [
    ...['# Test', first, ...a.flat(), second, ...b, third, ...c, '## Answer key', key].join('\n\n'),
    '\n',
  ].join('');
}

const HEADINGS: Titles = ['## Part A: multiple choice', '## Part B: true or false', '## Part C'];
const BOLD: Titles = ['**Part A: multiple choice**', '**Part B: true or false**', '**Part C**'];
const LIST = '1. B\n2. B\n3. False\n4. True\n5. It is light.\n6. Drops meet.';
const LINE = '1. B, 2. B, 3. False, 4. True, 5. It is light., 6. Drops meet.';
const TABLE =
  '| No. | Answer |\n|---|---|\n| 1 | B |\n| 2 | B |\n| 3 | False |\n| 4 | True |\n| 5 | It is light. |\n| 6 | Drops meet. |';
const BY_PART =
  '### Part A\n\n1. B\n2. B\n\n### Part B\n\n3. False\n4. True\n\n### Part C\n\n5. It is light.\n6. Drops meet.';

/** `### 3. Why …?`, without its number. */
const uncounted = (sketched: string): string => sketched.replace(/^(\S+ )(?:Q?\d\. )/, '$1');

const FOUND = [
  'single-choice What floats on water? [sand | ICE]',
  'single-choice What melts in the sun? [sand | ICE]',
  'true-false Ice is heavier than water. [false]',
  'true-false Fog is a cloud. [true]',
  'open Why does ice float? > It is light.',
  'open How does rain form? > Drops meet.',
];

it.each([
  ['headings below those of the parts', HEADINGS, (n: number, words: string) => `### ${n}. ${words}`, LIST],
  ['headings beside those of the parts', HEADINGS, (n: number, words: string) => `## ${n}. ${words}`, LINE],
  ['headings below parts in bold', BOLD, (n: number, words: string) => `### ${n}. ${words}`, TABLE],
  ['headings as high as the key’s', BOLD, (n: number, words: string) => `## ${n}. ${words}`, BY_PART],
  ['lines in bold', HEADINGS, (n: number, words: string) => `**${n}. ${words}**`, TABLE],
  ['lines in bold below parts in bold', BOLD, (n: number, words: string) => `**${n}. ${words}**`, LIST],
  ['numbers called Q, in bold', BOLD, (n: number, words: string) => `**Q${n}.** ${words}`, BY_PART],
])('one key answers all parts of an exam that counts by %s', async (_, titles, counted, key) => {
  const { lesson, html } = await read(exam(titles, counted, key));
  expect(lesson.questions.map((one) => uncounted(sketch(one)))).toEqual(FOUND);
  expect(html).not.toMatch(/It is light|Drops meet/);
});

const table = (...rows: readonly string[]) => ['| # | Answer | Why |', '|---|---|---|', ...rows].join('\n');

it.each(['', '\n\n---', '\n\n**Score: ___ / 2**', '\n\nTotal : ..... / 2 points\n\n---'])(
  'the answers of a part may end in a rule, and in room for what they are worth: %j',
  async (end) => {
    const { lesson, html } = await read(
      [
        ...['# Test', '## Part A: true or false', `1. ${PART_B[0]}`, `2. ${PART_B[1]}`],
        ...['## Part B: multiple choice', '**3. What floats on water?**', OPTIONS],
        ...['**4. What melts in the sun?**', OPTIONS, '# Answer key'],
        `## Part A: true or false\n\n${table('| 1 | **F** | It floats. |', '| 2 | **T** | It is low. |')}${end}`,
        `## Part B: multiple choice\n\n${table('| 3 | **B** | It is light. |', '| 4 | **B** | Drops meet. |')}${end}`,
      ].join('\n\n'),
    );
    expect(lesson.questions.map((one) => uncounted(sketch(one)))).toEqual([
      ...['true-false Ice is heavier than water. [false] > It floats.'],
      ...['true-false Fog is a cloud. [true] > It is low.'],
      ...['single-choice What floats on water? [sand | ICE] > It is light.'],
      ...['single-choice What melts in the sun? [sand | ICE] > Drops meet.'],
    ]);
    expect(html).not.toMatch(/It is light|Drops meet/);
  },
);

it.each([
  ['## Answers', '## Answers\n\n'],
  ['a fold', '<details>\n<summary>Answers</summary>\n\n'],
])(
  'so it does in what calls itself a quiz: options below headings are none of answers told; in %s',
  async (_, title) => {
    const page = exam(HEADINGS, (n, words) => `### Question ${n}: ${words}`, LIST);
    const { lesson, html } = await read(
      `${page.replace('# Test', '# Quiz: water').replace('## Answer key\n\n', title)}\n${title.startsWith('<') ? '</details>\n' : ''}`,
    );
    expect(lesson.questions.map((one) => sketch(one).replace(/Question \d: /, ''))).toEqual(FOUND);
    expect(html).not.toMatch(/It is light|Drops meet/);
  },
);

it('numbers may start again in each part, below its name in the key', async () => {
  const { lesson, html } = await read(
    [
      ...[
        '# Test',
        '**Part A: true or false**',
        '### 1. Ice is heavier than water.',
        '### 2. Fog is a cloud.',
      ],
      ...['**Part B: short answers**', '### 1. Why does ice float?', '### 2. How does rain form?'],
      ...[
        '## Answer key',
        '**Part A**',
        '1. False\n2. True',
        '**Part B**',
        '1. It is light.\n2. Drops meet.',
      ],
    ].join('\n\n'),
  );
  expect(lesson.questions.map((one) => uncounted(sketch(one)))).toEqual(FOUND.slice(2));
  expect(html).not.toMatch(/It is light|Drops meet/);
});

it('statements that headings count are judged by their key, in one line or in a table', async () => {
  for (const key of ['1. False, 2. True', '| No. | Answer |\n|---|---|\n| 1 | False |\n| 2 | True |']) {
    const statements = PART_B.map((one, i) => `### ${i + 1}. ${one}`).join('\n\n');
    const { lesson } = await read(`# Test\n\n## True or false\n\n${statements}\n\n## Answers\n\n${key}\n`);
    expect(lesson.questions.map((one) => uncounted(sketch(one)))).toEqual(FOUND.slice(2, 4));
  }
});

it('blanks in headings that count are told below, and not in clear', async () => {
  const { lesson, html } = await read(
    '# Test\n\n## Fill in the blanks\n\n### 1. Steam ____ to the lid.\n\n### 2. Rime ____ at the twigs.\n\n## Answers\n\n1. rises\n2. grows\n',
  );
  expect(lesson.questions).toHaveLength(2);
  expect(html).not.toMatch(/rises|grows/);
});

it('headings that count the parts of a page are no statements: the key of one list is that list’s', async () => {
  const { lesson } = await read(
    '# Ice\n\n## 1. Water\n\nIt is wet.\n\n## 2. Fire\n\nIt is hot.\n\n## 3. Questions\n\n1. Why is it wet?\n2. Why is it hot?\n\n## Answers\n\n1. It flows.\n2. It burns.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Why is it wet? > It flows.',
    'open Why is it hot? > It burns.',
  ]);
});

it('a part may have parts, and behind all answers what the parts are about may be spoken of once more', async () => {
  const { lesson, html } = await read(
    [
      ...['# Test', '## Part A: floating', `1. ${PART_C[0]}`, '2. What sinks?', '## Part B: weather'],
      ...[
        '### a) Rain',
        `3. ${PART_C[1]}`,
        '4. What is hail?',
        '### b) Fog',
        '5. What is fog?',
        '6. What is rime?',
      ],
      ...[
        'Points for part B: ____ / 4',
        '# Answer key',
        '## Part A: floating',
        '1. It is light.\n2. Iron sinks.',
      ],
      ...['## Part B: weather', '### a) Rain', '3. Drops meet.\n4. It is ice.', '### b) Fog'],
      ...['5. It is a cloud.\n6. It is frost.', '**Points for part B:** 4 / 4'],
      ...['## What to repeat', '### Floating: what is light', 'Whatever displaces as much.', ''],
    ].join('\n\n'),
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Why does ice float? > It is light.',
    'open What sinks? > Iron sinks.',
    'open How does rain form? > Drops meet.',
    'open What is hail? > It is ice.',
    'open What is fog? > It is a cloud.',
    'open What is rime? > It is frost.',
  ]);
  expect(html).not.toMatch(/Answer key|Points/);
});

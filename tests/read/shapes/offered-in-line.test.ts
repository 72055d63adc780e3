/** Options in the line of their stem, that nobody says the right one of; and with a key at the page's end. */
import { describe, expect, it } from 'vitest';
import { bold, item, p, run } from '../../support/docx.ts';
import { readSheet } from '../formats/sheet.ts';
import { marks, read, sketch } from '../support.ts';

const ASKED = [
  ['The passage from solid to liquid is called', 'freezing', 'melting', 'boiling', 'drying'],
  ['Dew is a kind of', 'water', 'salt', 'sand', 'oil'],
  ['Hail falls from', 'clouds', 'lakes', 'hills', 'the moon'],
  ['The crystals of snow have', 'four arms', 'five arms', 'six arms', 'nine arms'],
] as const;
type Asked = (typeof ASKED)[number];

const MARKS: Readonly<Record<string, (at: number) => string>> = {
  'A)': (at) => `${'ABCD'[at]})`,
  'A.': (at) => `${'ABCD'[at]}.`,
  '(a)': (at) => `(${'abcd'[at]})`,
  'a)': (at) => `${'abcd'[at]})`,
};
const ENDS = { 'a colon': ':', 'a blank': ' ___.', nothing: '', 'a mark': '?' };

/** Each with its offers, of which there are `count`. */
const line = ([stem, ...offers]: Asked, mark: (at: number) => string, count: number, end: string): string =>
  [stem + end, ...offers.slice(0, count).map((one, i) => `${mark(i)} ${one}`)].join(' ');

const FORMS: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'counted paragraphs': (lines) => lines.map((one, i) => `${i + 1}\\. ${one}`).join('\n\n'),
  'a list that counts': (lines) => lines.map((one, i) => `${i + 1}. ${one}`).join('\n'),
  points: (lines) => lines.map((one) => `- ${one}`).join('\n'),
  lines: (lines) => lines.map((one, i) => `${i + 1}\\) ${one}`).join('  \n'),
  paragraphs: (lines) => lines.join('\n\n'),
};
const KEY = '\n\n## Answers\n\n1. B 2. A 3. A 4. B\n';

describe.each(Object.entries(FORMS))('%s, each with its options in its line', (form, written) => {
  it.each(Object.entries(ENDS))(
    'ask, and with a key are choices, where the stem ends in %s',
    async (_, end) => {
      for (const [mark, sign] of Object.entries(MARKS))
        for (const count of [2, 3, 4]) {
          if (count === 2 && end === '') continue;
          const page = `# Ice\n\n${written(ASKED.map((one) => line(one, sign, count, end)))}`;
          const open = await read(page);
          const found = open.lesson.questions.map(sketch);
          expect([mark, count, ...found]).toEqual([
            mark,
            count,
            ...ASKED.map(([stem, ...offers]) =>
              expect.stringContaining([stem + end, ...offers.slice(0, count)].join(' ')),
            ),
          ]);
          expect(open.lesson.questions.every(({ kind }) => kind === 'open')).toBe(true);
          expect(marks(open.diagnostics, 'choice-without-key')).toHaveLength(ASKED.length);
          if (form === 'paragraphs') continue;
          const keyed = (await read(page + KEY)).lesson.questions;
          expect(keyed.map((one) => 'options' in one && one.options.map(({ correct }) => correct))).toEqual(
            [1, 0, 0, 1].map((right) => Array.from({ length: count }, (_, i) => i === right)),
          );
        }
    },
  );
});

describe('Word', () => {
  const lines = (end: string, gap = ' '): readonly (readonly [string, string])[] =>
    ASKED.map(([stem, ...offers]) => [
      stem + end,
      offers.map((one, i) => `${gap}${'ABCD'[i]}) ${one}`).join(''),
    ]);
  const SHEETS: Readonly<Record<string, readonly string[]>> = {
    'its own numbers': lines(':').map(([stem, offers]) => item(2, 0, stem + offers)),
    'numbers that were typed, and spaces between': lines('', '    ').map(([stem, offers], i) =>
      p(`${i + 1}. ${stem}${offers}`),
    ),
    'tabs between': lines(':', '').map(([stem], i) =>
      item(
        2,
        0,
        stem,
        ...ASKED[i]!.slice(1).map((one, at) => `<w:r><w:tab/></w:r>${run(`${'ABCD'[at]}. ${one}`)}`),
      ),
    ),
    'stems in bold': lines(':').map(([stem, offers], i) => p(bold(`${i + 1}. ${stem}`), offers)),
    points: lines(' ___').map(([stem, offers]) => item(1, 0, stem + offers)),
  };
  it.each(Object.entries(SHEETS))('asks each, and knows their key: %s', async (_, sheet) => {
    const { questions, page } = await readSheet(sheet.join(''));
    expect(questions.map(([kind]) => kind)).toEqual(ASKED.map(() => 'open'));
    expect(page).not.toContain('melting');
    const keyed = await readSheet(`${sheet.join('')}${p(bold('Answer key'))}${p('1. B 2. A 3. A 4. B')}`);
    expect(
      keyed.questions.map(([kind, , ...told]) => [kind, told.findIndex((one) => one.startsWith('+'))]),
    ).toEqual([1, 0, 0, 1].map((right) => ['single-choice', right]));
  });
});

it.each<[string, string, readonly string[]]>([
  ['leaves a blank', 'Ice floats on ___. A) water B) sand', ['open Ice floats on ___. water sand']],
  [
    'asks of these',
    'Which of these floats? A) ice B) iron C) lead',
    ['open Which of these floats? ice iron lead'],
  ],
  ['stands in a quiz', '## Quiz\n\nDew is (A) water (B) salt', ['open Dew is water salt']],
  [
    'stands below a line in bold that says so',
    '**SECTION A: MCQ**\n\nDew is: A) water B) salt',
    ['open Dew is: water salt'],
  ],
])('one alone is asked where it %s', async (_, page, questions) => {
  const { lesson } = await read(`# Ice\n\nIt is cold.\n\n${page}\n\nIt is light, as everybody sees.\n`);
  expect(lesson.questions.map(sketch)).toEqual(questions);
});

it('one of many whose letters have a slip costs none of the others', async () => {
  const asked = ASKED.map((one) => line(one, MARKS['A)']!, 3, ':'));
  const { lesson } = await read(`# Ice\n\n${FORMS.points!([...asked, 'Fog is made of: A) water, smoke'])}\n`);
  expect(lesson.questions).toHaveLength(5);
});

it.each([
  '- Kinds of cloud: a) cirrus b) cumulus c) stratus\n- Kinds of rain: a) drizzle b) shower\n- Kinds of snow: a) dry b) wet\n- Kinds of ice: a) black b) clear',
  'There are three states: (a) solid, (b) liquid and (c) gas.',
  'Water has these states:\n\n- Below zero it is (a) solid, (b) hard and (c) cold.\n- Above it is (a) liquid, (b) wet and (c) warm.\n- Steam is (a) hot, (b) thin and (c) white.\n- Fog is (a) cold, (b) thin and (c) grey.',
  'We do this: (a) weigh the ice (b) melt it (c) weigh it again.',
  '1. The station is: a) on b) off\n2. Open the box.\n3. Wait for an hour.',
  '- The mode is a) fast b) slow\n- The color is a) red b) blue',
  'Which kinds does it know? a) cirrus b) stratus',
])('what only lists asks nothing: %s', async (page) => {
  expect((await read(`# Weather\n\n${page}\n`)).lesson.questions).toEqual([]);
});

it('what is to be done with each has parts', async () => {
  const page =
    '1. Calculate: a) 2 + 3 b) 4 + 5\n2. Simplify: a) x + x b) y + y\n3. Solve: a) x = 2 b) 2x = 3\n';
  const { lesson, diagnostics } = await read(`# Exercises\n\n${page}`);
  expect(lesson.questions.map(sketch)[0]).toBe('open Calculate: a) 2 + 3 b) 4 + 5');
  expect(marks(diagnostics, 'choice-without-key')).toEqual([]);
});

it('a letter below one sentence with a blank and options fills no gap', async () => {
  const { lesson } = await read(
    '# Ice\n\n1. Ice floats on ___. A) water B) sand C) iron\n\n## Answers\n\n1. A\n',
  );
  expect(lesson.questions.map(sketch)).toEqual(['open Ice floats on ___. water sand iron']);
});

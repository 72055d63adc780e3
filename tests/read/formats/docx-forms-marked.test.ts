/** Sentences in Word with forms between slashes, of which the right one is set apart. */
import { describe, expect, test } from 'vitest';
import { bold, p, table } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const SENTENCES = [
  ['1. Ice ', 'sink/', 'floats', ' on water.', 'sink|>floats'],
  ['2. Is this ', 'your/', 'you', ' umbrella?', 'your|>you'],
  ['3. ', 'He/', 'We', ' are cold.', 'He|>We'],
  ['4. It rains ', 'hard / ', 'hardly', ' all day.', 'hard|>hardly'],
] as const;
const lines = SENTENCES.map(([ahead, wrong, right, behind]) => p(ahead, wrong, bold(right), behind));
const asked = SENTENCES.map(([ahead, wrong, right, behind]) => [
  'gap-fill',
  `${ahead}${[wrong.replace(/[/ ]/g, ''), right].join(' ')}${behind}`,
]);

describe('are gaps with choices', () => {
  test.each([
    ['in lines', lines.join('')],
    ['in the cells of a table', table([lines[0]!, lines[1]!], [lines[2]!, lines[3]!])],
  ])('%s', async (_, body) => {
    const { questions, page } = await readSheet(p('Mark the correct form.') + body);
    expect(questions.map(([kind]) => kind)).toEqual(asked.map(([kind]) => kind));
    expect(questions).toMatchInlineSnapshot(`
      [
        [
          "gap-fill",
          "Ice ___ on water.",
          "= floats",
        ],
        [
          "gap-fill",
          "Is this ___ umbrella?",
          "= you",
        ],
        [
          "gap-fill",
          "___ are cold.",
          "= We",
        ],
        [
          "gap-fill",
          "It rains ___ all day.",
          "= hardly",
        ],
      ]
    `);
    expect(page).not.toMatch(/float|umbrella/);
  });
});

test('what only stresses one of two things asks nothing', async () => {
  const body = [
    p('Use ', 'and/', bold('or'), ' with care.'),
    ...['rain/snow', 'fog/dew', 'hail/sleet', 'frost/ice'].map((words) => p(`There are ${words} here.`)),
  ].join('');
  expect((await readSheet(body)).questions).toEqual([]);
});

test('words and their translations ask nothing', async () => {
  const lines = ['Eis/ice', 'Nebel/fog', 'Hagel/hail', 'Schnee/snow', 'Tau/dew'].map((one, i) => {
    const [german, english] = one.split('/') as [string, string];
    return p(`${i + 1}. ${german}/`, bold(english));
  });
  expect((await readSheet(p('Words of the week') + lines.join(''))).questions).toEqual([]);
});

/** Offers in Word that are formulas, in two columns, or all of them right. */
import { describe, expect, test } from 'vitest';
import { item, p, red } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const math = (words: string, properties = ''): string =>
  `<m:oMath><m:r><w:rPr>${properties}</w:rPr><m:t>${words}</m:t></m:r><m:sSup><m:e><m:r><w:rPr>${properties}</w:rPr><m:t>n</m:t></m:r></m:e><m:sup><m:r><w:rPr>${properties}</w:rPr><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`;
const RED = '<w:color w:val="FF0000"/>';
const MARKER = '<w:highlight w:val="yellow"/>';
const TAB = '<w:r><w:tab/></w:r>';

describe.each([
  ['in red', RED, ''],
  ['under a marker', MARKER, ''],
  ['in red among blue ones', RED, '<w:color w:val="0000FF"/>'],
])('a formula %s', (_, right, others) => {
  test.each<[string, (rank: number, formula: string) => string]>([
    ['of a list', (_, formula) => item(3, 0, formula)],
    ['with a letter', (rank, formula) => p(`${'abc'[rank]}) `, formula)],
  ])('%s is the right one', async (_, line) => {
    const { questions } = await readSheet(
      p('1. How many steps does it take?') +
        line(0, math('k', others)) +
        line(1, math('m', right)) +
        line(2, math('l', others)),
    );
    expect(questions).toMatchObject([
      ['single-choice', 'How many steps does it take?', /^- k/, /^\+ m/, /^- l/].map((one) =>
        typeof one === 'string' ? one : expect.stringMatching(one),
      ),
    ]);
  });
});

describe('two columns that are read down', () => {
  const stem = p('1. Which floats?');
  test.each<[string, string]>([
    ['of typed letters', p('a. iron', TAB, 'c. gold') + p(red('b. ice'), TAB, 'd. lead')],
    [
      'of which a list counts the first',
      item(3, 0, 'iron', TAB, 'C. gold') + item(3, 0, red('ice'), TAB, 'D. lead'),
    ],
    ['of which the second is shorter', p('a. iron', TAB, 'c. gold') + p(red('b. ice'))],
  ])('%s', async (_, offers) => {
    const { questions } = await readSheet(stem + offers);
    expect(questions).toEqual([
      [
        'single-choice',
        'Which floats?',
        '- iron',
        '+ ice',
        '- gold',
        ...(/lead/.test(offers) ? ['- lead'] : []),
      ],
    ]);
  });
});

test('where others have their right ones in red, all of a row may be: elsewhere that is its colour', async () => {
  const row = (stem: string, ...offers: readonly string[]) =>
    p(stem) +
    offers
      .map((one, at) =>
        p(one.startsWith('<') ? red(`${'ABC'[at]}. ${one.slice(1)}`) : `${'ABC'[at]}. ${one}`),
      )
      .join('');
  const all = row('4. Which melt?', '<ice', '<snow', '<hail');
  const others =
    row('1. Which floats?', 'iron', '<ice') +
    row('2. Which sinks?', '<iron', 'ice') +
    row('3. Which is white?', 'coal', '<snow');
  const { questions } = await readSheet(others + all);
  expect(questions.at(-1)).toEqual(['multiple-choice', 'Which melt?', '+ ice', '+ snow', '+ hail']);
  expect((await readSheet(all)).questions.flat().join()).not.toContain('+');
});

test.each(['x = 33  y = ', 't = a + b  t = '])(
  'what a program makes of “%s” is none to work out',
  async (stem) => {
    const { questions } = await readSheet(
      p('1. What floats?') +
        p(red('Ice.')) +
        p('2. What sinks?') +
        p(red('Iron.')) +
        p('3. Look at this program:') +
        p(stem, red('90')),
    );
    expect(questions.map(([, asked]) => asked)).toEqual(['What floats?', 'What sinks?']);
  },
);

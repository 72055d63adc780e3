/** Words for an answer with a dash behind them. */
import { describe, expect, test } from 'vitest';
import { item, p, run } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

describe('a word for an answer behind which a dash stands', () => {
  test.each(['Answer – A', 'Answer-A', 'Answer - A', 'Antwort – A', 'Réponse – A'])('%s', async (told) => {
    const { questions, page } = await readSheet(
      ['What floats on water?', 'What is hail?', 'What melts?', 'What is light?']
        .map((stem, at) => item(2, 0, stem) + item(12 + at, 1, 'ice') + item(12 + at, 1, 'iron') + p(told))
        .join(''),
    );
    expect(questions.map(([kind, , ...rest]) => [kind, ...rest])).toEqual(
      Array(4).fill(['single-choice', '+ ice', '- iron']),
    );
    expect(page).not.toContain(told);
  });
});

describe('a plus before what is right, a minus before what is not', () => {
  const things = [
    ['What floats?', ['- iron', '+ ice', '- lead']],
    ['What burns?', ['+ wax', '- sand', '- water']],
    ['What rusts?', ['- gold', '- tin', '+ iron']],
  ] as const;
  const found = [
    ['single-choice', 'What floats?', '- iron', '+ ice', '- lead'],
    ['single-choice', 'What burns?', '+ wax', '- sand', '- water'],
    ['single-choice', 'What rusts?', '- gold', '- tin', '+ iron'],
  ];

  test.each<[string, (offers: readonly string[]) => string]>([
    ['a paragraph each', (offers) => offers.map((one) => p(one)).join('')],
    ['without a space', (offers) => offers.map((one) => p(one.replace(' ', ''))).join('')],
    ['in one paragraph', (offers) => p(offers.map((one) => run(one)).join('<w:r><w:br/></w:r>'))],
    [
      'where the editor has made bullets of them',
      (offers) => offers.map((one) => (one.startsWith('-') ? item(1, 0, one.slice(2)) : p(one))).join(''),
    ],
  ])('%s', async (_, written) => {
    const body = things
      .map(([stem, offers], at) => p(`Question ${at + 1}: ${stem}`) + written(offers))
      .join('');
    const { questions, page } = await readSheet(body);
    expect(
      questions.map(([kind, stem, ...rest]) => [kind, stem!.replace(/^Question \d: /, ''), ...rest]),
    ).toEqual(found);
    expect(page).not.toContain('ice');
  });

  test('points and those below them are no offers', async () => {
    const points = ['- Cold:', '+ hail', '+ ice', '- Warm:', '+ rain'].map((one) => p(one)).join('');
    const { questions } = await readSheet(
      p('1. What falls?') + points + p('2. What falls at night?') + points,
    );
    expect(questions.filter(([kind]) => /choice/.test(kind!))).toEqual([]);
  });
});

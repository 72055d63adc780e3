/** Choices, statements and gaps in Word in the ways that sheets usually have: each is one question, and nothing else is. */
import { describe, expect, test } from 'vitest';
import { bold, item, p } from '../../support/docx.ts';
import { ASKED, readSheet, TOLD } from './sheet.ts';

const COUNTED: Record<string, (n: number, words: string) => string> = {
  '1. …': (n, words) => p(`${n}. ${words}`),
  'a list': (_, words) => item(2, 0, words),
  'Q1. …': (n, words) => p(`Q${n}. ${words}`),
};
const stemOf = (stem = ''): string => stem.replace(/^(?:Q?\d[.)]|Question \d)\s*/, '');

describe.each(Object.entries(COUNTED))('counted %s', (_, count) => {
  test.each(['Key: B', 'Answer (B)', 'Answer: B', 'Ans. B'])('a choice is answered by %s', async (key) => {
    const { questions, page } = await readSheet(
      ASKED.map(
        ([stem, ...offers], i) =>
          count(i + 1, stem) + offers.map((one, at) => p(`${'ABC'[at]}) ${one}`)).join('') + p(key),
      ).join(''),
    );
    expect(questions.map(([kind, stem, ...offers]) => [kind, stemOf(stem), ...offers])).toEqual(TOLD);
    expect(page).not.toMatch(/Key|Answer|Ans/);
  });

  test.each(['True or false?', 'Are the following statements true or false?', 'Vrai ou faux ?'])(
    'statements are judged below “%s”, which asks nothing itself',
    async (call) => {
      const { questions } = await readSheet(
        p(bold(call)) +
          ['Ice floats on water.', 'Hail falls in July only.', 'Fog is made of drops.']
            .map((one, i) => count(i + 1, one) + p(`Answer: ${i === 1 ? 'False' : 'True'}. So it is.`))
            .join(''),
      );
      expect(questions.map(([kind, , answer]) => [kind, answer])).toEqual([
        ['true-false', 'true'],
        ['true-false', 'false'],
        ['true-false', 'true'],
      ]);
    },
  );

  test('gaps are filled by what stands right below in bold', async () => {
    const { questions, page } = await readSheet(
      [
        ['Ice floats on _____.', 'water'],
        ['Hail falls from _____ in summer.', 'clouds'],
        ['Fog is made of _____.', 'drops'],
      ]
        .map(([words, fill], i) => count(i + 1, words!) + p(bold(fill!)))
        .join(''),
    );
    expect(questions.map(([kind, , ...fills]) => [kind, ...fills])).toEqual([
      ['gap-fill', '= water'],
      ['gap-fill', '= clouds'],
      ['gap-fill', '= drops'],
    ]);
    expect(page).not.toMatch(/water|clouds|drops/);
  });
});

test('a line in bold below one gap of many is a title', async () => {
  const { page } = await readSheet(
    p('1. Ice floats on _____.') +
      p('2. Hail falls from _____.') +
      p(bold('Fog')) +
      p('3. Fog is made of _____.') +
      p('4. Fog forms above a _____.'),
  );
  expect(page).toContain('Fog');
});

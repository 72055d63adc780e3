/** Choices, statements and gaps in Word in the ways that sheets usually have: each is one question, and nothing else is. */
import { describe, expect, test } from 'vitest';
import { bold, highlighted, item, p, run } from '../../support/docx.ts';
import { ASKED, readSheet, TOLD } from './sheet.ts';

const COUNTED: Record<string, (n: number, words: string) => string> = {
  '1. …': (n, words) => p(`${n}. ${words}`),
  'a list': (_, words) => item(2, 0, words),
  'Q1. …': (n, words) => p(`Q${n}. ${words}`),
  'Question 1: …': (n, words) => p(`Question ${n}: ${words}`),
};
const stemOf = (stem = ''): string => stem.replace(/^(?:Q?\d[.)]|Question \d:?)\s*/, '');

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

  test.each(['(T)', '__T__'])('statements are judged by %s in front', async (sign) => {
    const said = ['Ice floats on water.', 'Hail falls in July only.', 'Fog is made of drops.'];
    const { questions } = await readSheet(
      said.map((one, i) => count(i + 1, `${sign.replace('T', 'TFT'[i]!)} ${one}`)).join(''),
    );
    expect(questions.map(([kind, stem, answer]) => [kind, stemOf(stem), answer])).toEqual(
      said.map((one, i) => ['true-false', one, String(i !== 1)]),
    );
  });

  test.each<[string, (isTrue: boolean) => readonly string[]]>([
    [
      '(True/False)',
      (yes) => (yes ? ['(', highlighted('True'), '/False)'] : ['(True/', highlighted('False'), ')']),
    ],
    ['True / False', (yes) => (yes ? [bold('True'), ' / False'] : ['True / ', bold('False')])],
    ['V / F', (yes) => (yes ? [highlighted('V'), ' / F'] : ['V / ', highlighted('F')])],
  ])('statements are judged by the one of %s that is marked', async (_, choice) => {
    const said = [
      'Ice floats on water.',
      'Hail falls in July only.',
      'Fog is made of drops.',
      'Snow is black.',
    ];
    const { questions } = await readSheet(
      said
        .map((one, i) =>
          count(i + 1, one).replace('</w:p>', `${p(' ', ...choice(i % 2 === 0)).slice('<w:p>'.length)}`),
        )
        .join(''),
    );
    expect(questions.map(([kind, stem, ...rest]) => [kind, stemOf(stem), ...rest])).toEqual(
      said.map((one, i) => ['true-false', one, String(i % 2 === 0)]),
    );
  });

  test.each([
    ['bold', bold],
    ['italics', (words: string) => run(words, '<w:i/>')],
  ])('gaps are filled by what stands right below in %s', async (_, set) => {
    const { questions, page } = await readSheet(
      [
        ['Ice floats on _____.', 'water'],
        ['Hail falls from _____ in summer.', 'clouds'],
        ['Fog is made of _____.', 'drops'],
      ]
        .map(([words, fill], i) => count(i + 1, words!) + p(set(fill!)))
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

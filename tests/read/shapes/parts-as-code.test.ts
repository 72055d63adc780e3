/** Parts with their answers that their author indented so far that they are code to Markdown. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const lines = (...of: readonly string[]): string => of.join('\n');
const asked = async (page: string) => (await read(`# Water\n\n${page}`)).lesson.questions.map(sketch);

const HEAVY = lines(
  '**1)** How heavy is each?',
  '',
  '    a- one cube        20 g',
  '    b- ten cubes       200 g',
  '',
);
const JUDGED = lines(
  '**2)** True or false?',
  '',
  ...['    a- Ice floats.', '        True', '    b- Lead floats.', '        False', ''],
);

describe('indented parts with their answers', () => {
  it('are asked: beside, below', async () => {
    expect(await asked(lines(HEAVY, JUDGED, HEAVY.replace('1)', '3)')))).toEqual([
      'open a) one cube > 20 g',
      'open b) ten cubes > 200 g',
      'true-false a) Ice floats. [true]',
      'true-false b) Lead floats. [false]',
      'open 3) How heavy is each? a) one cube > 20 g',
      'open b) ten cubes > 200 g',
    ]);
  });

  it.each([
    ['with brackets', '    (a) one cube     20 g', '    (b) ten cubes    200 g'],
    ['with a tab', '    a) one cube\t20 g', '    b) ten cubes\t200 g'],
    [
      'in capitals, an answer in two lines',
      '    A. one cube',
      '       20',
      '       g',
      '    B. ten cubes',
      '       200 g',
    ],
  ])('are asked, written otherwise: %s', async (_what, ...part) => {
    const rows = lines('', ...part, '');
    const found = await asked(lines('### Exercise 1', rows, '**2.** And now?', rows));
    expect(found.map((one) => one.replace(/^open .*(?=(?:one cube|ten cubes))/, ''))).toEqual(
      Array(2).fill(['one cube > 20 g', 'ten cubes > 200 g']).flat(),
    );
  });

  it.each([
    ['one by itself', HEAVY],
    ['beside a program', lines(HEAVY, '**2)** Run it.', '', '    print(1)', '')],
    ['where a part has no answer', lines(HEAVY, HEAVY.replace('       200 g', ''))],
    ['where their letters skip one', lines(HEAVY, HEAVY.replace('b-', 'c-'))],
    [
      'of a language',
      lines(...Array(2).fill(lines('```text', 'a- one     20 g', 'b- ten    200 g', '```', ''))),
    ],
  ])('stay code: %s', async (_what, page) => {
    const { html, lesson } = await read(`# Water\n\n${page}`);
    const kept = [html, ...lesson.questions.map(({ feedback }) => JSON.stringify(feedback ?? ''))].join('');
    expect(kept).toMatch(/<code|"code"/);
  });
});

describe('a question with its options, set as code', () => {
  const fenced = (asks: string, title = 'Question'): string =>
    [1, 2].map((n) => `### ${title} ${n}\n\`\`\`\n${asks} (${n})\n\na) ice\nb) iron\n\`\`\`\n`).join('\n');
  const key = '## Answers\n\n1. **a) ice** - It is light.\n2. **b) iron** - It is heavy.\n';

  it.each([
    ['Question', 'What floats?'],
    ['Aufgabe', 'Was schwimmt?'],
    ['Exercice', 'Lequel flotte ?'],
    ['Exercise', '"The ____ floats."'],
  ])('is a choice below its name: %s', async (title, asks) => {
    const found = await asked(`${fenced(asks, title)}\n---\n\n${key}`);
    expect(found).toHaveLength(2);
    for (const one of found) expect(one).toMatch(/^single-choice /);
  });

  it.each([
    ['below what is no name of a question', fenced('What floats?', 'Format')],
    ['one by itself', fenced('What floats?').split('### Question 2')[0]!],
    ['where it asks nothing', fenced('options of ice')],
    ['where more stands below', fenced('What floats?').replaceAll('b) iron', 'b) iron\n= 3')],
  ])('stays code: %s', async (_, page) => {
    const { html, lesson } = await read(`# Water\n\n${page}`);
    expect([html, JSON.stringify(lesson.questions)].join('')).toMatch(/<code|"code"/);
  });
});

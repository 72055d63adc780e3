/** An exam as it is printed: lines for a name, points of each part, a rule, how it is graded; none of it hides the key. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = [
  [
    'Multiple choice',
    '1. What floats?\n   - A) iron\n   - B) ice',
    '2. What sinks?\n   - A) lead\n   - B) wax',
  ],
  ['True or false', '3. Ice is light. ( )', '4. Fog is smoke. ( )'],
  ['Fill in the blanks', '5. Frozen rain is called ______.', '6. Water boils at ______ degrees.'],
  ['Short answers', '7. Why does ice float?', '8. How does rain form?'],
] as const;
const KEY = ['B', 'A', 'True', 'False', 'hail', '100', 'It is light.', 'Drops meet.'];
const FOUND = [
  'single-choice What floats? [iron | ICE]',
  'single-choice What sinks? [LEAD | wax]',
  'true-false Ice is light. ( ) [true]',
  'true-false Fog is smoke. ( ) [false]',
  'gap-fill',
  'open Why does ice float? > It is light.',
  'open How does rain form? > Drops meet.',
];
const GRADING = '### Grading\n\n| Points | Grade |\n|---|---|\n| 7–8 | A |\n| 5–6 | B |';

const list = KEY.map((one, i) => `${i + 1}. ${one}`).join('\n');
const table = ['| # | Answer |', '|---|---|', ...KEY.map((one, i) => `| ${i + 1} | ${one} |`)].join('\n');
const byPart = ASKED.map(
  ([name], i) =>
    `### Part ${i + 1}: ${name}\n\n${[0, 1].map((n) => `${2 * i + n + 1}. ${KEY[2 * i + n]}`).join('\n')}`,
).join('\n\n**Score: ____ / 2**\n\n---\n\n');

const exam = (key: string): string =>
  [
    ...['# Test', '**Name:** ____________ **Date:** ________', '**Total: ____ / 8**', '---'],
    ...ASKED.map(
      ([name, ...asked], i) =>
        `## 📝 Part ${i + 1}: ${name} (2 points)\n\n${asked.join('\n\n')}\n\n**Score: ____ / 2**\n\n---`,
    ),
    key,
  ].join('\n\n');

/** Of gaps, whether what fills them is told. */
const short = (sketched: string): string => (/^gap-fill .*hail.*100/s.test(sketched) ? 'gap-fill' : sketched);

describe('the key of an exam', () => {
  it.each([
    ['one list', list],
    ['a table', table],
    ['a list for each part', byPart],
  ])('%s', async (_, told) => {
    for (const key of [
      `## Answer key\n\n${told}`,
      `## Answer key\n\n${told}\n\n${GRADING}`,
      `<details>\n<summary>Answers</summary>\n\n${told}\n\n${GRADING}\n\n</details>`,
    ]) {
      const { lesson, html } = await read(`${exam(key)}\n`);
      expect(lesson.questions.map((one) => short(sketch(one)))).toEqual(FOUND);
      expect(html).not.toMatch(/Drops meet|Score/);
    }
  });
});

describe('one solution below several questions', () => {
  it.each(['Solution', 'Corrigé', 'Lösung', 'Soluzione', 'Solución'])(
    '%s: as many points answer each of them',
    async (title) => {
      for (const [first, second] of [
        ['**Q1.**', '**Q2.**'],
        ['**Question 7:**', '**Question 8:**'],
      ]) {
        const number = /\d/.exec(first!)![0];
        const { lesson } = await read(
          `# Ice\n\n${first} Why does ice float?\n\n${second} How does rain form?\n\n<details>\n<summary>${title}</summary>\n\n${number}. It is light.\n${Number(number) + 1}. Drops meet.\n\n</details>\n`,
        );
        expect(lesson.questions.map((one) => sketch(one).replace(/ .*?(?=Why|How)/, ' '))).toEqual(
          FOUND.slice(5),
        );
      }
    },
  );

  it('the steps of one answer are its own, where the one before has another', async () => {
    const { lesson } = await read(
      '# Ice\n\n**Exercise 1.** Why does ice float?\n\n<details>\n<summary>Solution</summary>\n\nIt is light.\n\n</details>\n\n**Exercise 2.** Weigh the cube.\n\n<details>\n<summary>Solution</summary>\n\n1. Take the scale.\n2. Read it.\n\n</details>\n',
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Exercise 1. Why does ice float? > It is light.',
      'open Exercise 2. Weigh the cube. > Take the scale. Read it.',
    ]);
  });
});

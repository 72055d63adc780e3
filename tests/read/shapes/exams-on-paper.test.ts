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
  'true-false Ice is light. [true]',
  'true-false Fog is smoke. [false]',
  'gap-fill 5. Frozen rain is called ___ . [=hail]',
  'gap-fill 6. Water boils at ___ degrees. [=100]',
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
      expect(lesson.questions.map(sketch)).toEqual(FOUND);
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
          FOUND.slice(-2),
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

describe('statements are judged by letters', () => {
  const said = ['Ice floats on water.', 'Iron floats, too.', 'Lakes are dry.'];
  const judged = (left: string, call: string, key: readonly string[]) => `# Test

## ${call}

${said.map((one, i) => `**${i + 1}.** ${one}${left}`).join('\n\n')}

## Key

${key.map((one, i) => `${i + 1}. ${one}`).join('\n')}
`;
  it.each([
    ['  \n☐ T  ☐ F', 'True or false?', ['T', '**F** – It sinks.', 'F']],
    ['\n\n- [ ] V\n- [ ] F', 'Vrai ou faux ?', ['V', 'F : il coule.', 'F']],
    ['  \n☐ R  ☐ F', 'Richtig oder falsch?', ['R', 'F', 'F']],
    [' **J / O**', 'Juist of onjuist?', ['J', '**O** → Het zinkt.', 'O']],
    ['  \n☐ J  ☐ O', 'Juist of onjuist (J/O)', ['J', 'O', 'O']],
    [' ( )', 'Waar of onwaar? (W/O)', ['W', 'O', 'O']],
  ] as const)('that stand in boxes, or behind a stroke: %s', async (left, call, key) => {
    const { lesson } = await read(judged(left, call, key));
    expect(lesson.questions.map((one) => one.kind === 'true-false' && one.answer)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('below their columns, where an empty box is no cross', async () => {
    const { lesson } = await read(
      '# Toets\n\nJuist of onjuist?\n\n| Nr. | Uitspraak | J | O |\n|---|---|---|---|\n| 1 | IJs drijft op water. | X | ☐ |\n| 2 | IJzer drijft ook. | ☐ | X |\n',
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'true-false IJs drijft op water. [true]',
      'true-false IJzer drijft ook. [false]',
    ]);
  });

  it('an article is no judgement', async () => {
    const { lesson } = await read(
      '# Prova\n\n**1.** Onde fica o lago?\n\n**Resposta:** O lago fica ao norte.\n\n**2.** Por que o gelo flutua?\n\n**Resposta:** O gelo é leve.\n',
    );
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open', 'open']);
  });
});

it.each([
  'Éléments de correction',
  'Corrigé et barème',
  'Pauta de corrección',
  'Critérios de correção',
  'Correctiemodel',
  'Lösungen und Bewertung',
  'Solutions and marking scheme',
])('a key of all parts may be called %s', async (title) => {
  const { lesson, html } = await read(
    `# T\n\n## A\n\n1. Why does ice float?\n2. Why does it melt?\n\n## B\n\n1. Where is the lake?\n2. When does it rain?\n\n## ${title}\n\n### A\n\n1. It is light.\n2. It gets warm.\n\n### B\n\n1. Here.\n2. In May.\n`,
  );
  expect(lesson.questions).toHaveLength(4);
  expect(html).not.toContain('It is light');
});

it.each(['Goede antwoord', 'Het goede antwoord', 'Antw.'])('a Dutch key is called %s', async (name) => {
  const { lesson } = await read(
    `# Toets\n\n**1.** Wat drijft?\n\nA) zand\n\nB) ijs\n\n**${name}:** B\n\n**2.** Wat smelt?\n\nA) ijs\n\nB) zand\n\n**${name}:** A) ijs\n`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice 1. Wat drijft? [zand | IJS]',
    'single-choice 2. Wat smelt? [IJS | zand]',
  ]);
});

/** Several statements below one call to judge them, in a box or among other exercises: each is true or false by itself. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const STATEMENTS = '1. Hail melts.\n2. Fog burns.\n3. Dew falls up.';
const SOLVED = [
  'true-false Hail melts. [true]',
  'true-false Fog burns. [false]',
  'true-false Dew falls up. [false]',
];
const TOLD = '1. True\n2. False\n3. False';

const quoted = (words: string) => words.replace(/^/gm, '> ');
const indented = (words: string) => words.replace(/^(?=.)/gm, '    ');
const fold = (told: string) => `<details><summary>Answer</summary>\n\n${told}\n\n</details>`;

const BOXES: Readonly<Record<string, string>> = {
  'an exercise and its solution': `:::{exercise}\nTrue or false?\n\n${STATEMENTS}\n:::\n\n:::{solution}\n${TOLD}\n:::`,
  'a quotation': quoted(`**Exercise 1**\n\nTrue or false?\n\n${STATEMENTS}\n\n${fold(TOLD)}`),
  'an admonition': `!!! question "Exercise 1"\n\n${indented(`True or false?\n\n${STATEMENTS}\n\n??? success "Solution"\n\n${indented(TOLD)}`)}`,
  'an admonition that its title calls so': `:::{admonition} True or false?\n:class: exercise\n\n${STATEMENTS}\n\n${fold(TOLD)}\n:::`,
};

describe('statements to judge', () => {
  it.each(Object.entries(BOXES))('in %s', async (_, box) => {
    const { lesson } = await read(`# Weather\n\n${box}\n`);
    expect(lesson.questions.map(sketch)).toEqual(SOLVED);
    expect(html(lesson.body)).toContain('True or false?');
  });

  const LINES = 'a) Hail melts.\nb) Fog burns.\nc) Dew falls up.';
  const REASONS = 'a) **T**\nb) **F** – it is *water*\nc) **F**, it falls down';

  it.each([
    ['of a box', `> [!question] True or false\n${quoted(LINES)}\n\n> [!success]- Answer\n${quoted(REASONS)}`],
    ['below a heading', `## True or false\n\n${LINES}\n\n${fold(REASONS)}`],
    [
      'right below the call',
      `:::{exercise}\nTrue or false?\n${LINES}\n:::\n\n:::{solution}\n${REASONS}\n:::`,
    ],
  ])('in the lines %s, with judgements and reasons in lines', async (_, page) => {
    const { lesson } = await read(`# Weather\n\n${page}\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      'true-false a) Hail melts. [true]',
      'true-false b) Fog burns. [false] > it is water',
      'true-false c) Dew falls up. [false] > it falls down',
    ]);
  });

  it('in lines that judge several, each judges its own', async () => {
    const told = 'Answers: 1. T 2. F\n3. F';
    const { lesson } = await read(`# Weather\n\n## True or false\n\n${STATEMENTS}\n\n${told}\n`);
    expect(lesson.questions.map(sketch)).toEqual(SOLVED);
  });

  it('two boxes of as many keep their own answers', async () => {
    const box = BOXES['an exercise and its solution']!;
    const other = box.replace('1. True\n2. False\n3. False', '1. False\n2. True\n3. True');
    const { lesson } = await read(`# Weather\n\n${box}\n\n${other}\n`);
    expect(lesson.questions.map((one) => one.kind === 'true-false' && one.answer)).toEqual([
      ...[true, false, false],
      ...[false, true, true],
    ]);
  });

  it.each([
    ['behind the number of their exercise', '1. True, false, false\n2. It is light.'],
    ['with numbers again', '1. 1. True 2. False 3. False\n2. It is light.'],
  ])('%s', async (_, told) => {
    const page = `# Weather\n\n## Task 1\n\nTrue or false?\n\n${STATEMENTS}\n\n## Task 2\n\nWhy does ice float?\n\n## Answers\n\n${told}\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([...SOLVED, 'open Why does ice float? > It is light.']);
  });

  it('by letters are no options', async () => {
    const page = `# Weather\n\n1. True or false?\n\n   a. Hail melts.\n   b. Fog burns.\n\n2. Why does ice float?\n\n**Answers**\n\n1. a. true, b. false\n2. It is light.\n`;
    const { lesson } = await read(page);
    for (const one of lesson.questions) expect(one.kind).not.toMatch(/choice/);
  });
});

const ROWS =
  '| No | Statement |\n|---|---|\n| 1 | Hail melts in tea. |\n| 2 | Fog burns at night. |\n| 3 | Dew falls up again. |';
const LISTED = '1. Hail melts in tea.\n2. Fog burns at night.\n3. Dew falls up again.';
const WHY = '- **Item 1 – T:** It is ice.\n- **Item 2 – F:** It is water.\n- **Item 3 – F:** It is heavy.';
const REASONED = [
  'true-false Hail melts in tea. [true] > It is ice.',
  'true-false Fog burns at night. [false] > It is water.',
  'true-false Dew falls up again. [false] > It is heavy.',
];

describe('statements that their key names', () => {
  const asked: readonly (readonly [string, string])[] = [
    ['in a list', LISTED],
    ['in the rows of a table', ROWS],
    ['in rows with room for the judgement', ROWS.replace(/ \|$/gm, ' |  |').replace('---|\n', '---|---|\n')],
  ];
  it.each(asked)('%s', async (_, statements) => {
    const set = `Judge these items on weather.\n\n${statements}`;
    for (const page of [
      `## Exercises\n\nTrue or false?\n\n${statements}\n\n${fold(WHY)}`,
      `!!! question "Exam of 2017"\n\n${indented(`${set}\n\n??? success "Solution"\n\n${indented(WHY)}`)}`,
      `??? question "Exam of 2017"\n\n${indented(`${set}\n\n??? success "Solution"\n\n${indented(WHY)}`)}`,
    ]) {
      const { lesson } = await read(`# Weather\n\n${page}\n`);
      expect(lesson.questions.map(sketch)).toEqual(REASONED);
    }
  });

  it.each(asked)('%s, in a tab beside that of their key, a table', async (_, statements) => {
    const key = `| Statement | Answer | Why |\n|---|---|---|\n| A | True | It is ice. |\n| B | False | It is water. |\n| C | False | It is heavy. |`;
    const tab = (label: string, body: string) =>
      `  <TabItem value="${label}" label="${label}">\n\n${body}\n\n  </TabItem>\n`;
    const tabs = `<Tabs>\n${tab('Activity', `True or false?\n\n${statements}`)}${tab('Solution', key)}</Tabs>`;
    const { lesson } = await read(`# Weather\n\n${tabs}\n`);
    expect(lesson.questions.map(sketch)).toEqual(REASONED);
    expect(html(lesson.body)).not.toContain('heavy');
  });

  it('between all keys in a row and a remark', async () => {
    const { lesson, html: page } = await read(
      `# Weather\n\nTrue or false?\n\n${ROWS}\n\n${fold(`**Answers: TFF**\n\n${WHY}\n\nAll of it is water.`)}\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      ...REASONED.slice(0, 2),
      `${REASONED[2]} All of it is water.`,
    ]);
    expect(page).not.toContain('TFF');
  });

  it.each([
    ['a list of things', '1. Hail\n2. Fog\n3. Dew'],
    ['a table of values', '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |'],
  ])('%s is none', async (_, things) => {
    const { lesson } = await read(
      `# Weather\n\n??? note "More"\n\n${indented(`${things}\n\n${fold(WHY)}`)}\n`,
    );
    for (const one of lesson.questions) expect(one.kind).not.toBe('true-false');
  });
});

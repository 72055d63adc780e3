/** Parts of an exercise, each with the program that does what it says right below it. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const SET = ['Write a function that melts.', 'Plot the mean of the cubes.', 'Create a list of cubes.'];
const PROGRAMS = ['def melt(x):\n    return x', 'plot(sum(x) / 2)', 'y = [n for n in x]'];

const fenced = (code: string): string => `\`\`\`python\n${code}\n\`\`\``;
const pageOf = (head: string, marks: readonly string[], below: (i: number) => string): string => {
  const exercise = (n: number): string =>
    `${head.replace('1', `${n}`)}\n\nTen cubes lie on a table.\n\n${SET.map((one, i) => `${marks[i]}${one}\n\n${below(i)}`).join('\n\n')}`;
  return `# Cubes\n\nWords.\n\n${exercise(1)}\n\n${exercise(2)}\n`;
};
const readOf = async (text: string) => {
  const { lesson } = await read(text);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
};

const MARKS = [
  ['**(a)** ', '**(b)** ', '**(c)** '],
  ['(i) ', '(ii) ', '(iii) '],
  ['a) ', 'b) ', 'c) '],
  ['**1.** ', '**2.** ', '**3.** '],
  ['#### (a) ', '#### (b) ', '#### (c) '],
  ['1.1 ', '1.2 ', '1.3 '],
];
const HEADS = ['## Exercise 1', '### Aufgabe 1: Würfel', '## Problem 1', '**Exercice 1**'];

describe.each(MARKS.map((marks) => [marks[0]!, marks] as const))('marked %s', (mark, marks) => {
  it.each(HEADS)('below %s', async (head) => {
    // A heading doesn't stand below a line in bold.
    if (mark.startsWith('#') && head.startsWith('*')) return;
    const { questions, shown } = await readOf(pageOf(head, marks, (i) => fenced(PROGRAMS[i]!)));
    expect(questions).toHaveLength(6);
    for (const [i, one] of questions.entries())
      expect(one).toContain(`${SET[i % 3]} > ${PROGRAMS[i % 3]!.replace(/\s+/g, ' ')}`);
    expect(shown).not.toMatch(/return x|plot\(|for n in x/);
  });
});

it.each([
  ['it is to be completed', () => fenced('def melt(x):\n    ...  # TODO')],
  ['it is what is given', (i: number) => `Start with the following:\n\n${fenced(PROGRAMS[i]!)}`],
])('answers nothing where %s', async (_what, below) => {
  const { questions } = await readOf(pageOf('## Exercise 1', MARKS[0]!, below));
  for (const one of questions) expect(one).not.toContain(' > ');
});

it('answers up to what a part goes on to ask', async () => {
  const below = (i: number): string =>
    `${fenced(PROGRAMS[i]!)}${i === 1 ? '\n\nRun it twice.\n\n```python\nagain()\n```' : ''}`;
  const { questions, shown } = await readOf(pageOf('## Exercise 1', MARKS[0]!, below));
  expect(questions).toHaveLength(6);
  expect(questions.join()).not.toContain('again');
  expect(shown).toContain('again');
});

it.each<[string, (i: number) => string, RegExp]>([
  ['a heading answers', () => '#### Answer\n\nIt is light.', / > It is light\.$/],
  ['lettered options stand', () => 'A) It is old.  \nB) It is light.\n\nAnswer: B', /IT IS LIGHT/],
  ['boxes stand', () => '- [ ] It is old.\n- [x] It is light.', /IT IS LIGHT/],
])('a program is what is asked about where below it %s', async (_what, below, told) => {
  const part = (i: number): string => `What does this do?\n\n${fenced(PROGRAMS[i]!)}\n\n${below(i)}`;
  for (const head of ['### Exercise 1', '### Question 1', '**Exercise 1**']) {
    const page = [0, 1, 2].map((i) => `${head.replace('1', `${i + 1}`)}\n\n${part(i)}`).join('\n\n');
    const { questions, shown } = await readOf(`# Cubes\n\n## Exercises\n\n${page}\n`);
    expect(questions).toHaveLength(3);
    for (const one of questions) expect(one).toMatch(told);
    expect(shown).not.toContain('It is light');
  }
});

it('below a heading of exercises each line in bold that calls one has its own answer', async () => {
  const page = SET.map(
    (one, i) => `**Exercise ${i + 1}**\n\n${one}\n\n${fenced(`print(${i})`)}\n\n**Answer**\n\nIt is ${i}.`,
  );
  const { questions } = await readOf(`# Cubes\n\n## Exercises\n\n${page.join('\n\n')}\n`);
  expect(questions).toHaveLength(3);
  for (const [i, one] of questions.entries()) expect(one).toContain(`print(${i}) > It is ${i}.`);
});

it('whatever their words tell, and whatever other programs a page shows: the parts are solved alike', async () => {
  const SOFT = [
    'With `melt()`, get the first cube.',
    'Also do so for each cube. Is it wet?',
    'Go on with the sum.',
  ];
  const code = ['melt(cubes[0])', 'for cube in cubes:\n    melt(cube)', 'print(sum(cubes))'];
  const parts = SOFT.map(
    (one, i) => `(${'abc'[i]}) ${one}\n\n${fenced(code[i]!)}\n\nIt is wet. Note it: if so, it melts.\n`,
  );
  const given = [2, 3, 4, 5].map(
    (n) =>
      `## Exercise ${n}\n\nLoad the cubes of ${n} lakes by this:\n\n${fenced(`lakes = load(${n})`)}\n\n(a) Which of them melts?\n`,
  );
  const { questions, shown } = await readOf(
    `# Cubes\n\n## Exercise 1\n\nTen cubes.\n\n${parts.join('\n')}\n${given.join('\n')}`,
  );
  expect(questions.slice(0, 3)).toEqual(
    SOFT.map(
      (one, i) =>
        `open (${'abc'[i]}) ${one.replaceAll('`', '')} > ${code[i]!.replace(/\s+/g, ' ')} It is wet. Note it: if so, it melts.`,
    ),
  );
  expect(shown).not.toContain('cubes[0]');
  expect(questions.slice(3).join()).not.toContain(' > ');
});

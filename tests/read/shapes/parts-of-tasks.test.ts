/** A task may go on below titles of its own, above its answer. */
import { expect, it } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { read, sketch } from '../support.ts';

const TITLES = [
  'Example',
  'Expected output',
  'Valeurs à vérifier',
  'Beispielwerte zur Prüfung',
  'Requisitos',
  'Output atteso',
  'Saída esperada',
];
const ANSWERS: Readonly<Record<string, (told: string) => string>> = {
  'a fold': (told) => `<details>\n<summary>Solution</summary>\n\n${told}\n\n</details>`,
  'a heading': (told) => `### Solution\n\n${told}`,
  'bold words': (told) => `**Solution:**\n\n${told}`,
};
const cases = TITLES.flatMap((title) => Object.keys(ANSWERS).map((how) => [title, how] as const));

it.each(cases)('below “%s”, up to %s', async (title, how) => {
  const task = (named: string, set: string, told: string): string =>
    `## ${named}\n\n${set}\n\n### ${title}\n\n| cubes | g |\n| --- | --- |\n| 1 | 12 |\n\n${ANSWERS[how]!(told)}`;
  const page = [
    task('1. Weight', 'Explain the scales.', 'A spring.'),
    task('2. Shape', 'Draw it.', 'Six corners.'),
  ];
  const { lesson, html } = await read(`# Ice\n\n${page.join('\n\n')}\n`);
  expect(lesson.questions.map(sketch)).toEqual([
    `open Explain the scales. ${title} cubes g 1 12 > A spring.`,
    `open Draw it. ${title} cubes g 1 12 > Six corners.`,
  ]);
  expect(html).toContain('2. Shape');
});

it('a heading that asks is asked with them, and a hint among them helps', async () => {
  const { lesson } = await read(
    '# Ice\n\n## Why does ice float?\n\nThink of the lattice.\n\n**Example**\n\nSnow floats.\n\n### Hint\n\nWeigh it.\n\n### Answer\n\nIt is light.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Why does ice float? Think of the lattice. Example Snow floats. > It is light. (Weigh it.)',
  ]);
});

it('titles of other things part what stands below them', async () => {
  const { lesson } = await read(
    '# Ice\n\n## Weight\n\nExplain the scales.\n\n### History\n\nWhy do they sink?\n\n:::{dropdown} Answer\nA spring.\n:::\n',
  );
  expect(lesson.questions.map(sketch)).toEqual(['open Why do they sink? > A spring.']);
});

it('a title of several answers, beside the tasks, is that of none of them', async () => {
  const { lesson } = await read(
    '# Ice\n\n## Weight\n\nFind it.\n\n### Example\n\n12 g\n\n## Shape\n\nDraw it.\n\n### Example\n\nsix\n\n## Solutions\n\n1. 18\n2. 29\n',
  );
  expect(lesson.questions.filter(({ feedback }) => feedback && /18.*29/s.test(plainText(feedback)))).toEqual(
    [],
  );
});

it('known issues are no tasks', async () => {
  const part = (title: string): string =>
    `## ${title}\n\nRun it anew.\n\n### Description\n\nIt is so.\n\n### Solution\n\nUpdate.\n\n`;
  const { lesson } = await read(`# Known issues\n\n${part('It fails')}${part('It hangs')}`);
  expect(lesson.questions).toEqual([]);
});

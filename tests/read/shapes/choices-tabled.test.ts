/** Choices in the rows of a table, whose key stands further down. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(`# Quiz\n\n${page}\n`)).lesson.questions.map(sketch);

const table = (head: string): string =>
  `| ${head} | A | B | C |\n|---|---|---|---|---|\n| 1 | What floats? | Iron | Ice | Lead |\n| 2 | What melts? | Snow | Sand | |`;
const ALL = [
  'single-choice 1. What floats? [Iron | ICE | Lead]',
  'single-choice 2. What melts? [SNOW | Sand]',
];

it.each([
  ['No. | Question', '## Answers\n\n1. B\n2. A'],
  ['# | Question', '**Answer key:** 1-B, 2-A'],
  ['Nr. | Frage', '<details>\n<summary>Lösungen</summary>\n\n1. B\n2. A\n\n</details>'],
  ['N.º | Pregunta', '## Respuestas\n\n| N.º | Respuesta |\n|---|---|\n| 1 | B |\n| 2 | A |'],
  ['N° | Domanda', '## Soluzioni\n\n1. **B**\n2. **A**'],
  ['Nr. | Vraag', '## Antwoordmodel\n\n1. B\n2. A'],
])('%s', async (head, key) => {
  expect(await asked(`${table(head)}\n\n${key}`)).toEqual(ALL);
});

it('with what explains them', async () => {
  expect(
    await asked(`${table('No. | Question')}\n\n## Answers\n\n1. B. It is light.\n2. A. It is frozen.`),
  ).toEqual([`${ALL[0]} > It is light.`, `${ALL[1]} > It is frozen.`]);
});

it('a table without a key stays one, and so does one of other columns', async () => {
  expect((await read(`# Ice\n\n${table('No. | Question')}\n`)).html).toContain('<table>');
  const other =
    '| Question | Day | Place |\n|---|---|---|\n| What floats? | Monday | Rome |\n| What melts? | Friday | Oslo |';
  expect((await read(`# Ice\n\n${other}\n\n## Answers\n\n1. B\n2. A\n`)).html).toContain('<table>');
});

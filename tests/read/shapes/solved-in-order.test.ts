/** On a page of solutions, as many blocks of code as a list has tasks solve these in their order. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const code = (...lines: readonly string[]): string =>
  lines.map((one) => `\`\`\`sql\n${one}\n\`\`\`\n`).join('\n');
const TASKS = '1. List all lakes.\n2. Count the rivers.\n3. Which sea is deepest?\n\n';

it.each([
  'Queries (solutions)',
  'Abfragen – Lösungen',
  'Corrigé du TP 2',
  'Soluciones: consultas',
  'Soluzioni: query',
])('each its own: %s', async (title) => {
  const page = `# ${title}\n\n## One\n\n${TASKS}${code('names', 'counts')}\nor\n\n${code('sums', 'depths')}\n## Two\n\n1. Name a lake.\n2. Draw it.\n\n${code('one', 'two')}`;
  const { lesson, html } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringMatching(/List all lakes\. > .*names/),
    expect.stringMatching(/Count the rivers\. > .*counts.*or.*sums/),
    expect.stringMatching(/Which sea is deepest\? > .*depths/),
    expect.stringMatching(/Name a lake\. > .*one/),
    expect.stringMatching(/Draw it\. > .*two/),
  ]);
  expect(html).not.toMatch(/names|depths/);
});

it.each([
  ['another page', 'Queries', code('names', 'counts', 'depths')],
  ['fewer blocks', 'Queries (solutions)', code('names', 'counts')],
])('solve nothing by their order: %s', async (_what, title, blocks) => {
  const { lesson } = await read(`# ${title}\n\n${TASKS}${blocks}`);
  expect(lesson.questions.map(sketch).join('\n')).not.toMatch(/lakes\. > .*names/);
});

/** Paragraphs that are called questions without a number, and that nobody answers. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const page = (call: (words: string) => string, below = '- in cubes\n- in bags') =>
  `# Test\n\nWords.\n\n${call('Why does ice float?')}\n\nExplain it in two sentences.\n\n${call('A router joins:')}\n\n- networks\n- cubes\n\n${call('Ice is sold:')}\n\n${below}\n`;

it.each([
  ['in bold', (words: string) => `**Question: ${words}**`],
  ['behind a bold name', (words: string) => `**Question :** ${words}`],
  ['in plain letters', (words: string) => `Frage: ${words}`],
])('are asked with what is shown below: %s', async (_, call) => {
  const { lesson } = await read(page(call));
  const found = lesson.questions.map(sketch).map((one) => one.replace(/(?:Question|Frage) ?: /, ''));
  expect(found).toEqual([
    'open Why does ice float? Explain it in two sentences.',
    'open A router joins: networks cubes',
    'open Ice is sold: in cubes in bags',
  ]);
});

it.each([
  ['a text asks itself', '**Question:** Why does ice float?\n\nIt is lighter.\n\n'.repeat(3)],
  ['two', '**Question:** A router joins:\n\n- cubes\n\n**Question:** Ice is sold:\n\n- in bags\n'],
  ['names', 'Question: ice\n\nQuestion: lakes\n\nQuestion: fog\n'],
])('but not where %s', async (_, text) => {
  expect((await read(`# Test\n\nWords.\n\n${text}`)).lesson.questions.map(sketch)).toEqual([]);
});

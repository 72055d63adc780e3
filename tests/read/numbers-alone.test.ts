/** Numbers that stand alone above what they count, an empty line between. */
import { expect, it } from 'vitest';
import { read, sketch } from './support.ts';

const body = async (text: string): Promise<string> =>
  (await read(`# Ice\n\n${text}\n`)).html.replace(/\s*data-[\w-]+="[^"]*"|\n/g, '');

it.each([
  ['a paragraph', '1.\n\n   Ice floats.', '<ol><li>Ice floats.</li></ol>'],
  ['a list', '2)\n\n   - ice\n   - tin', '<ol start="2"><li><ul><li>ice</li><li>tin</li></ul></li></ol>'],
  ['four spaces in', '1.\n\n    Ice floats.', '<ol><li>Ice floats.</li></ol>'],
  ['right below a heading', '## Told\n1.\n\n   Ice.', '<ol><li>Ice.</li></ol>'],
  ['in a quotation', '> 1.\n>\n>    Ice.', '<blockquote><ol><li>Ice.</li></ol></blockquote>'],
])('%s is of the item', async (_, text, item) => {
  expect(await body(text)).toContain(item);
});

it.each([
  [
    'a year that ends words',
    'It snowed in\n84.\n\n   Ice floats.',
    '<p>It snowed in84.</p><p>Ice floats.</p>',
  ],
  ['code', '```\n1.\n\n   Ice.\n```', '1.   Ice.'],
  ['words that stand in nothing', '1.\n\nIce.', '<ol><li></li></ol><p>Ice.</p>'],
  ['what stands far in', '1.\n\n        ice', '<ol><li></li></ol>'],
])('%s stays', async (_, text, same) => {
  expect(await body(text)).toContain(same);
});

it('answers of lettered parts stand so below the numbers of their exercises', async () => {
  const asked =
    '1. Melt a cube of ice.\n\n   1. How long does it take?\n   2. Why does it float?\n\n2. Define fog.\n';
  const told = '1.\n\n   1. It takes an hour.\n   2. It is lighter than water.\n\n2. A low cloud.\n';
  const { lesson, html } = await read(`# Ice\n\n## Exercises\n\n${asked}\n## Answers\n\n${told}`);
  expect(lesson.questions.map(sketch).join('\n')).toMatch(/an hour[\s\S]*lighter[\s\S]*A low cloud/);
  expect(html).not.toMatch(/an hour|lighter|low cloud/);
});

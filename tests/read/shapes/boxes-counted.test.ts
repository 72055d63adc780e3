/** Tests whose questions stand in a box each, and whose key stands at the end. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['Why does ice float?', 'What melts in May?\n\nA. snow\n\nB. lead', 'What is fog?'];
const test = (box: string, key: string): string =>
  `# Test\n\n${ASKED.map((one, i) => `::: ${box}\n${i + 1}. ${one.replace(/\n\n/g, '\n\n   ')}\n:::`).join('\n\n')}\n\n${key}\n`;
const LIST = '## Answers\n\n1. It is light.\n2. A\n3. A low cloud.';
const TABLE = '**Lösungen**\n\n| Nr. | |\n|---|---|\n| 1 | It is light. |\n| 2 | A |\n| 3 | A low cloud. |';

it.each([
  ['exercise', LIST],
  ['question', TABLE],
  ['{exercise}', LIST],
])('are answered by their numbers: %s', async (box, key) => {
  const { lesson, html } = await read(test(box, key));
  expect(lesson.questions.map(sketch)).toEqual([
    'open Why does ice float? > It is light.',
    'single-choice What melts in May? [SNOW | lead]',
    'open What is fog? > A low cloud.',
  ]);
  expect(html).not.toMatch(/It is light|low cloud/);
});

it('without a key each is asked with its box', async () => {
  const { lesson } = await read(test('exercise', '## Outlook\n\nNext week: rain.'));
  expect(lesson.questions).toHaveLength(3);
});

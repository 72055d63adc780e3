/** Tasks that programs solve right below each, where others only ask, count on in a line, or lost their space. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const program = (name: string): string => `\`\`\`python\ndef ${name}(x):\n    return x * len(str(x))\n\`\`\``;
const TASK = 'Write a function';
const page = (...parts: readonly string[]): string => `# Exercise 4\n\n## Ice\n\n${parts.join('\n\n')}\n`;
const SOLVED = ['melt', 'freeze', 'weigh'].map(
  (name, i) => `${i + 1}. ${TASK} \`${name}\` that takes a cube.\n\n${program(name)}`,
);
const foundIn = async (text: string) => {
  const { lesson, html } = await read(text);
  return { found: lesson.questions.map(sketch), html };
};

it('words below what only asks answer it, among such', async () => {
  const { found, html } = await foundIn(
    page(
      ...SOLVED,
      'a. What does `melt(2)` print?',
      'It prints 2.',
      'b. What does `melt(7)` print?',
      'It is 7.',
    ),
  );
  expect(found).toHaveLength(5);
  expect(found[3]).toContain('> It prints 2.');
  expect(found[4]).toContain('> It is 7.');
  expect(html).not.toContain('It prints');
});

it('what counts on in a line is one more', async () => {
  const last = `4. A lake has ice.\n${TASK} \`skate\` that takes it.\n\n${program('skate')}`;
  const { found, html } = await foundIn(
    page(...SOLVED, 'a. What does `melt(2)` print?', `It prints\n2\n${last}`),
  );
  expect(found).toHaveLength(5);
  expect(found[3]).toContain('> It prints 2');
  expect(found[3]).not.toContain('A lake');
  expect(found[4]).toMatch(/A lake has ice.*> def skate/);
  expect(html).not.toContain('def ');
});

it('numbers that lost their space count, too', async () => {
  const { found } = await foundIn(page(...SOLVED.map((one) => one.replace(/^([23])\. /, '$1.'))));
  expect(found).toHaveLength(3);
});

it('what the words point at is written once more, where they name it', async () => {
  const last = `4. ${TASK} \`skate\` that takes a lake. This function calls \`melt\`.\n\n${program('skate')}`;
  const { found } = await foundIn(page(...SOLVED, last));
  expect(found).toHaveLength(4);
  expect(found[3]).toContain('> def skate');
});

it.each([
  ['tells what to do', 'Explain it to your neighbour.'],
  ['asks', 'And what does `melt(3)` print?'],
  ['offers', '- a) 2\n- b) 3'],
  ['is to be filled in', 'It prints ______.'],
])('what %s below it answers nothing', async (_what, below) => {
  const { found } = await foundIn(page(...SOLVED, 'a. What does `melt(2)` print?', below));
  expect(found.every((one) => !/melt\(2\).*> /.test(one))).toBe(true);
});

it('without such programs, words stay', async () => {
  const { html } = await foundIn(page('a. What does `melt(2)` print?', 'It prints 2.', 'Then it ends.'));
  expect(html).toContain('It prints 2.');
});

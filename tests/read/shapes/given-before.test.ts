/** What an author who folds answers below a title has not folded is given: programs that are asked about, and words that go on. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const fold = (told: string) => `<details><summary>Answer</summary>\n\n${told}\n\n</details>`;
const program = (name: string) => `\`\`\`python\ndef ${name}(x):\n    return x / 0\n\`\`\``;
const section = (name: string, n: number) =>
  [
    `## Look into the ${name}`,
    `Use \`${name}\` to compute the weight of a cube.`,
    program(name),
    `1. Why does \`${name}\` fail?`,
    fold(`It divides by zero, ${n}.`),
    `2. Write a function that doesn't.`,
    fold(program(`better_${name}`)),
  ].join('\n\n');
const PAGE = `# Exercises\n\n${['melt', 'thaw', 'boil'].map(section).join('\n\n')}\n`;
const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);

it('a program above counted questions with folded answers is asked about', async () => {
  const { lesson, html } = await read(PAGE);
  expect(lesson.questions).toHaveLength(6);
  expect(lesson.questions.map(sketch)[0]).toContain('Why does melt fail? > It divides by zero, 0.');
  expect(html).toContain('def melt(x)');
});

it('words and a table that none of its folds answers stay on the page', async () => {
  const table = '| ice | 2 |\n|-----|---|\n| fog | 3 |';
  const told = `#### How melting goes\n\nThe first idea is to wait, and to look at each cube.\n\n${table}\n\nSo it melts.`;
  const { lesson, html } = await read(`${PAGE}\n## Steam\n\n3. Describe the steam.\n\n${told}\n`);
  expect(lesson.questions.map(sketch).filter((one) => one.includes('first idea'))).toEqual([]);
  expect(html).toContain('So it melts.');
  expect(await asked(PAGE)).toHaveLength(6);
});

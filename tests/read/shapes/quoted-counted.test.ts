/** Questions that a page quotes by their numbers, and right below each what answers it. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['Why does ice float?', 'Define fog.', 'What is hail?', 'Where is dew?', 'When does it snow?'];
const TOLD = ['It is light.', 'A low cloud.', 'Ice that falls.', 'On grass.', 'In winter.'];
type Write = (words: string, i: number) => string;
const page = (write: Write, told: readonly string[] = TOLD, asked = ASKED): string =>
  `# Weather\n\nWords.\n\n${asked.map((one, i) => `${write(one, i)}\n\n${told[i] ?? ''}\n`).join('\n')}`;

const BOXED: Write = (words, i) => `:::question\n> **2E${i + 1}.** ${words}\n:::`;
const HEADED: Write = (words, i) => `## ${i + 1}.\n\n> ${words}\n>\n> Be short.`;
const BARE: Write = (words, i) => `> **${i + 1}.** ${words}`;

it.each([
  ['in a box', BOXED, (i: number) => `2E${i + 1}.`],
  ['without one', BARE, (i: number) => `${i + 1}.`],
])('are asked, %s', async (_how, write, name) => {
  const { lesson, html } = await read(page(write));
  expect(lesson.questions.map(sketch)).toEqual(ASKED.map((one, i) => `open ${name(i)} ${one} > ${TOLD[i]}`));
  expect(html).toContain('Words.');
  expect(html).not.toContain('A low cloud.');
});

it('may have a fold with something else among what answers them', async () => {
  const fold = '<details><summary>Code of the figure</summary>\n\nwind()\n\n</details>';
  const { lesson } = await read(page(BOXED, [`It is light.\n\n${fold}`, ...TOLD.slice(1)]));
  expect(lesson.questions.every((one) => one.feedback)).toBe(true);
});

it('are commented on where they ask nothing, and are no answers where they have none', async () => {
  const said = ['Ice floats.', 'Fog is low.', 'Hail falls.', 'Dew is wet.', 'Snow is cold.'];
  for (const text of [page(BARE, TOLD, said), page(BARE, []), page(BARE, TOLD, ASKED.slice(1))])
    expect((await read(text)).lesson.questions.filter((one) => one.feedback)).toEqual([]);
});

it('are asked below headings that only count, be it anew in each section', async () => {
  const both = `${page(HEADED)}\n# Climate\n\n${page(HEADED).replace(/^# .*\n/, '')}`;
  const { lesson, html } = await read(both);
  expect(lesson.questions.map(sketch)).toEqual(
    [...ASKED, ...ASKED].map((one, i) => `open ${one} Be short. > ${TOLD[i % 5]}`),
  );
  expect(html).not.toContain('A low cloud.');
  const code = TOLD.map((one) => `\`\`\`sql\nSELECT '${one}'\n\`\`\``);
  const programmed = await read(page(HEADED, code));
  expect(programmed.lesson.questions.every((one) => one.feedback)).toBe(true);
  expect(programmed.html).not.toContain('SELECT');
});

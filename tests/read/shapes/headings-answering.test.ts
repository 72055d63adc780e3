/** Headings that deeper ones answer, and folds of one title below headings that count. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['Where does fog lie?', 'What hail is made of:', 'Why does ice float?', 'Colour of a cloud.'];
const TOLD = ['In the valley.', 'Frozen drops.', 'It is light.', 'Grey.'];

const page = (title: string, asked: readonly string[], told: readonly string[]): string =>
  `# ${title}\n\n${asked.map((one, i) => `### ${i + 1}.- ${one}\n\n#### ${told[i]}\n`).join('\n')}`;

describe('a heading right below each', () => {
  it.each([
    ['bare', TOLD],
    ['behind a letter', TOLD.map((one) => `R = ${one}`)],
    ['behind a dash', TOLD.map((one) => `\\-${one}`)],
  ])('answers it, %s', async (_, told) => {
    const { lesson, html } = await read(page('Weather', ASKED, told));
    expect(lesson.questions.map(sketch)).toEqual(
      ASKED.map((one, i) => `open ${i + 1}.- ${one} > ${TOLD[i]}`),
    );
    expect(html).not.toMatch(/valley|Frozen|light|Grey/);
  });

  it('or several of them', async () => {
    const told = [`${TOLD[0]}\n\n#### Over lakes.`, ...TOLD.slice(1)];
    const { lesson } = await read(page('Weather', ASKED, told));
    expect(sketch(lesson.questions[0]!)).toBe('open 1.- Where does fog lie? > In the valley. Over lakes.');
  });

  it.each([
    ['the parts of a plan', ['Fog', 'Hail', 'Ice', 'Clouds'], ['Goals', 'Goals', 'Test', 'Test']],
    ['what asks on', ASKED, ['And why?', 'How heavy is it?', 'Does iron?', 'When?']],
    ['what is told below both', ASKED, TOLD.map((one) => `${one}\n\nAll of it is told in this chapter.`)],
  ])('not so: %s', async (_, asked, told) => {
    const { lesson } = await read(page('Weather', asked, told));
    expect(lesson.questions.map(sketch).join('\n')).not.toContain('>');
  });
});

describe('folds of one title, each alone below a heading that counts', () => {
  const WANTED = ['All ships', 'Only their names', 'Ships older than ten years', 'Ships by age'];
  const fold = (title: string, body: string): string =>
    `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>\n`;
  const code = (i: number): string => `\`\`\`sql\nSELECT ${i} FROM ship;\n\`\`\``;
  const sheet = (body: (i: number) => string, title = 'sql code'): string =>
    `# Ships\n\nTen queries for the table of ships.\n\n${WANTED.map((one, i) => `### ${i + 1}. **${one}**\n\n${fold(title, body(i))}`).join('\n---\n\n')}`;

  it('solve it, where they hold nothing but code', async () => {
    const { lesson, html } = await read(sheet(code));
    expect(lesson.questions.map(sketch)).toEqual(
      WANTED.map((one, i) => `open ${i + 1}. ${one} > SELECT ${i} FROM ship;`),
    );
    expect(html).not.toContain('SELECT');
  });

  it('may hold a manual’s words', async () => {
    const { lesson } = await read(sheet(() => 'Ships are built in yards, which lie on rivers.', 'More'));
    expect(lesson.questions).toEqual([]);
  });
});

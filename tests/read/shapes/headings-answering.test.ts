/** Headings that deeper ones answer, and folds of one title below headings that count. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['Where does fog lie?', 'What hail is made of:', 'Why does ice float?', 'Colour of a cloud.'];
const TOLD = ['In the valley.', 'Frozen drops.', 'It is light.', 'Grey.'];

const page = (title: string, asked: readonly string[], told: readonly string[]): string =>
  `# ${title}\n\n${asked.map((one, i) => `### ${i + 1}.- ${one}\n\n#### ${told[i]}\n`).join('\n')}`;

describe('a heading right below each', () => {
  it.each([
    ['on a page of questions', 'Quiz: weather', TOLD],
    ['behind a letter', 'Weather', TOLD.map((one) => `R = ${one}`)],
    ['behind a dash', 'Weather', TOLD.map((one) => `\\-${one}`)],
  ])('answers it, %s', async (_, title, told) => {
    const { lesson, html } = await read(page(title, ASKED, told));
    expect(lesson.questions.map(sketch)).toEqual(
      ASKED.map((one, i) => `open ${i + 1}.- ${one} > ${TOLD[i]}`),
    );
    expect(html).not.toMatch(/valley|Frozen|light|Grey/);
  });

  it('or several of them', async () => {
    const told = [`${TOLD[0]}\n\n#### Over lakes.`, ...TOLD.slice(1)];
    const { lesson } = await read(page('Quiz: weather', ASKED, told));
    expect(sketch(lesson.questions[0]!)).toBe('open 1.- Where does fog lie? > In the valley. Over lakes.');
  });

  it.each([
    ['the parts of a plan', 'Exam', ['Fog', 'Hail', 'Ice', 'Clouds'], ['Goals', 'Goals', 'Test', 'Test']],
    ['what readers ask', 'FAQ', ASKED, TOLD],
    ['an outline', 'Weather', ASKED, TOLD],
    ['what asks on', 'Quiz', ASKED, ['And why?', 'How heavy is it?', 'Does iron?', 'When?']],
    [
      'what is told below both',
      'Quiz',
      ASKED,
      TOLD.map((one) => `${one}\n\nAll of it is told in this chapter.`),
    ],
  ])('not so: %s', async (_, title, asked, told) => {
    const { lesson } = await read(page(title, asked, told));
    expect(lesson.questions.map(sketch).join('\n')).not.toContain('>');
  });
});

describe('folds of one title, each alone below a heading that counts', () => {
  const WANTED = ['All ships', 'Only their names', 'Ships older than ten years', 'Ships by age'];
  const fold = (title: string, body: string): string =>
    `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>\n`;
  const code = (i: number): string => `\`\`\`sql\nSELECT ${i} FROM ship;\n\`\`\``;
  const sheet = (body: (i: number) => string, title = 'sql code', lead = 'Practise with these.'): string =>
    `# Ships\n\n${lead}\n\n${WANTED.map((one, i) => `### ${i + 1}. **${one}**\n\n${fold(title, body(i))}`).join('\n---\n\n')}`;

  it('solve it, where they hold nothing but code', async () => {
    const { lesson, html } = await read(sheet(code));
    expect(lesson.questions.map(sketch)).toEqual(
      WANTED.map((one, i) => `open ${i + 1}. ${one} > SELECT ${i} FROM ship;`),
    );
    expect(html).not.toContain('SELECT');
  });

  it('so does one among them that has words', async () => {
    const mixed = (i: number): string => (i === 2 ? `Look at the year.\n\n${code(i)}` : code(i));
    const five = `${sheet(code)}\n### 5. **Ships of one yard**\n\nUse a join.\n\n${fold('sql code', mixed(2))}`;
    const { lesson, html } = await read(five);
    expect(lesson.questions.map(sketch).at(-1)).toBe(
      'open 5. Ships of one yard Use a join. > Look at the year. SELECT 2 FROM ship;',
    );
    expect(html).not.toContain('SELECT');
  });

  it.each([
    ['a manual’s words', () => 'Ships are built in yards, which lie on rivers.', 'Practise with these.'],
    ['a manual’s code', code, 'How the tools are installed.'],
  ])('may hold %s', async (_, body, lead) => {
    const { lesson } = await read(sheet(body, 'More', lead));
    expect(lesson.questions).toEqual([]);
  });
});

/** Numbers in lines of their own above what they count, be it with what it is worth. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const questionsOf = async (page: string): Promise<string[]> =>
  (await read(page)).lesson.questions.map(sketch);
const KEY = '## Answer key\n\n**1.** It is light.\n\n**2.** It is wet.\n\n**3.** It is heavy.\n';
const page = (one: (n: number, stem: string) => string): string =>
  `# Exam\n\n## Part 1\n\n${one(1, 'Why does ice float?')}${one(2, 'What is fog like?')}## Part 2\n\n${one(3, 'Why does lead sink?')}${KEY}`;

it.each([
  ['in bold', (n: number, stem: string) => `**${n}.**\n\n**${stem}**\n\n`, ''],
  ['with points', (n: number, stem: string) => `**${n}.** (3 points)\n\n**${stem}**\n\n`, '(3 points) '],
  [
    'with « points » in Hungarian',
    (n: number, stem: string) => `**${n}.** (3 pont)\n\n**${stem}**\n\n`,
    '(3 pont) ',
  ],
  [
    'above room to write',
    (n: number, stem: string) => `**${n}.**\n\n**${stem}**\n\n________\n\n________\n\n`,
    '',
  ],
])('%s: each has its key', async (_, one, points) => {
  expect(await questionsOf(page(one))).toEqual([
    `open 1. ${points}Why does ice float? > It is light.`,
    `open 2. ${points}What is fog like? > It is wet.`,
    `open 3. ${points}Why does lead sink? > It is heavy.`,
  ]);
});

it('plain words below a bare number stay a line of their own', async () => {
  expect(await questionsOf(page((n, stem) => `**${n}.**\n\n${stem}\n\n`))).toEqual([
    'open 1. Why does ice float? > It is light.',
    'open 2. What is fog like? > It is wet.',
    'open 3. Why does lead sink? > It is heavy.',
  ]);
});

it('numbers that count nothing on stay', async () => {
  const { lesson, html } = await read('# Years\n\n**1.**\n\nIce grew.\n\n**7.**\n\nIce melted.\n');
  expect(lesson.questions).toEqual([]);
  expect(html).toContain('<strong>7.</strong>');
});

it.each(['easy', 'leicht', '2018'])('(%s) behind a number is no answer', async (said) => {
  const page = `# T\n\n**1.** (${said})\n\nWhy does ice float?\n\n**2.** (${said})\n\nWhat is fog?\n`;
  expect((await questionsOf(page)).join()).not.toContain('> ');
});

it('what answers below a number with points stays folded', async () => {
  const { html } = await read(
    '# Key\n\nWhy does ice float?\n\nWhat is fog?\n\n**1.** (2 points)\n\nAnswer: it is light\n\n**2.** (2 points)\n\nAnswer: a cloud\n',
  );
  expect(html).not.toContain('1. (2 points) Answer');
});

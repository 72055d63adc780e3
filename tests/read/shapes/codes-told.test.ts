/** Questions that call themselves by a letter and a number, answered at the end by the same. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const SHEET = `# Integrals

## Section A

Find the integral:

**A1.** $2x$

**A2.** $3x^2$

## Section B

**B1.** Find the area below a line.

**B2.** Why is it finite?
`;
const ITEMS = `## Section A

- A1: x² + C
- A2: x³ + C

## Section B

- B1: one half
- B2: the line ends
`;
const LINES = 'A1: x² + C\nA2: x³ + C\nB1: one half\nB2: the line ends\n';
const FOUND = [
  'open Find the integral: A1. 2x > x² + C',
  'open Find the integral: A2. 3x^2 > x³ + C',
  'open B1. Find the area below a line. > one half',
  'open B2. Why is it finite? > the line ends',
];
const asked = async (page: string) =>
  (await read(page)).lesson.questions.map((one) => sketch(one).replace(/ (\S+) \1(?= >)/, ' $1'));

describe('questions called by a letter and a number', () => {
  it.each([
    ['items in sections', `# Answer key\n\n${ITEMS}`],
    ['lines of a paragraph', `## Answers\n\n${LINES}`],
    ['paragraphs', `## Solutions\n\n${LINES.replaceAll('\n', '\n\n')}`],
    ['a fold', `<details><summary>Answers</summary>\n\n${LINES}\n</details>\n`],
  ])('are answered at the end by %s', async (_, key) => {
    expect(await asked(`${SHEET}\n${key}`)).toEqual(FOUND);
  });

  it('leave nothing of the key on the page', async () => {
    const { lesson } = await read(`${SHEET}\n# Answer key\n\n${ITEMS}\n# Scoring\n\nOne point each.\n`);
    const body = html(lesson.body);
    expect(body).not.toMatch(/Answer key|one half|line ends/);
    expect(body.match(/<h\d[^>]*>[^<]*/g)?.map((one) => one.replace(/.*>/, ''))).toEqual([
      'Section A',
      'Section B',
      'Scoring',
    ]);
  });

  it('offer what stands below them', async () => {
    const offers = '\n\n- a) lead\n- b) iron\n- c) salt\n\n';
    const page = `# Metals\n\n**A1.** Which is soft?${offers}**A2.** Which rusts?${offers}**B1.** Which is none?${offers}## Answers\n\nA1: a\n\nA2: b\n\nB1: c\n`;
    expect(await asked(page)).toEqual([
      'single-choice A1. Which is soft? [LEAD | iron | salt]',
      'single-choice A2. Which rusts? [lead | IRON | salt]',
      'single-choice B1. Which is none? [lead | iron | SALT]',
    ]);
  });
});

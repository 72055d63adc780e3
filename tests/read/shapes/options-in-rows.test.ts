/** Options two by two, as a sheet of paper has them: several in a row, and the next ones in a row of their own. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

type Options = readonly [a: string, b: string, c: string, d: string];

const FORMS: readonly (readonly [string, (options: Options) => string])[] = [
  ['items', ([a, b, c, d]) => `- a) ${a} b) ${b}\n- c) ${c} d) ${d}`],
  ['items, of capitals', ([a, b, c, d]) => `* A. ${a}   B. ${b}\n* C. ${c}   D. ${d}`],
  ['lines', ([a, b, c, d]) => `a) ${a}  b) ${b}\nc) ${c}  d) ${d}`],
  ['paragraphs', ([a, b, c, d]) => `(A) ${a}  (B) ${b}\n\n(C) ${c}  (D) ${d}`],
  ['paragraphs of one, two and one', ([a, b, c, d]) => `a) ${a}\n\nb) ${b} c) ${c}\n\nd) ${d}`],
  ['capitals and a colon', ([a, b, c, d]) => `A: ${a}  B: ${b}  C: ${c}  D: ${d}`],
  ['paragraphs of three and one', ([a, b, c, d]) => `a) ${a} b) ${b} c) ${c}\n\nd) ${d}`],
];

it.each(FORMS)('%s', async (_, rows) => {
  const first = rows(['lead', 'ice and wax', 'iron', 'sand']);
  const second = rows(['tin', 'oil', 'cork', 'air']);
  const { lesson } = await read(
    `# Quiz\n\n**1. What floats?**\n\n${first}\n\nAnswer: B\n\n**2. What sinks?**\n\n${second}\n\nAnswer: A\n`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice 1. What floats? [lead | ICE AND WAX | iron | sand]',
    'single-choice 2. What sinks? [TIN | oil | cork | air]',
  ]);
});

it('below the numbers of a list, and with a key at the end', async () => {
  const { lesson } = await read(
    '# Quiz\n\n1. What floats?\n   - a) lead b) ice\n   - c) iron d) sand\n\n2. What sinks?\n   - a) tin b) oil\n   - c) cork d) air\n\n## Answers\n\n1-b 2-a\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice What floats? [lead | ICE | iron | sand]',
    'single-choice What sinks? [TIN | oil | cork | air]',
  ]);
});

it('letters that don’t go on are an option’s own words', async () => {
  const { lesson } = await read(
    '# Quiz\n\n**What floats?**\n\n- a) ice or b) below\n- b) iron\n\nAnswer: A\n',
  );
  expect(lesson.questions.map(sketch)).toEqual(['single-choice What floats? [ICE OR B) BELOW | iron]']);
});

it('`A:` is an answer where no `B:` stands behind it', async () => {
  const { lesson, html } = await read(
    '# Talk\n\nWhy does ice float?\n\nA: It is light.\n\n## At the lake\n\nA: Is it cold? B: Very cold. A: Brr!\n',
  );
  expect(lesson.questions.map(sketch)).toEqual(['open Why does ice float? > It is light.']);
  expect(html).toContain('B: Very cold.');
});

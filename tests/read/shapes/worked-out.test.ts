/** What works out what is asked, right below it: nobody calls it an answer, and it is one where nearly all have some. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

describe('formulas below each of a page’s questions, which come to something', () => {
  const parts = [
    'How long does light take for 3 m?\n$t = s / c$\n$t = 3 / 3 = 10$ ns',
    'Give it in microseconds, with\ntwo places.\n$t = 0.01$ µs',
    'Calculate the way in 2 ns.\nCalculation: $s = c t = 0.6$ m',
    'Is that more than a foot?\nYes, by $0.6 - 0.3 = 0.3$ m',
    'Weigh the beam and say why.',
  ];
  const page = (head: (i: number) => string): string =>
    `# Exercises on light\n\n${parts.map((one, i) => `${head(i)}${one}`).join('\n\n')}\n`;

  it.each([
    ['below headings', (i: number) => `#### ${i + 1}a\n`],
    ['in counted paragraphs', (i: number) => `${i + 1}) `],
  ])('%s', async (_, head) => {
    const found = await asked(page(head));
    expect(found.slice(0, 4).map((one) => one.split(' > ')[1])).toEqual([
      't = s / c t = 3 / 3 = 10 ns',
      't = 0.01 µs',
      'Calculation: s = c t = 0.6 m',
      expect.stringContaining('0.6 - 0.3 = 0.3 m'),
    ]);
    expect(found[1]).toContain('two places');
  });

  it('but not where few come to something: they start from it', async () => {
    const given = parts.map((one) => one.replace(/=/g, '+'));
    const found = await asked(
      `# Exercises on light\n\n${given.map((one, i) => `${i + 1}) ${one}`).join('\n\n')}\n`,
    );
    expect(found.filter((one) => one.includes(' > '))).toEqual([]);
  });
});

describe('words below each of a page’s questions, all of which are quoted', () => {
  const QUOTED = [
    'How heavy is ice?',
    'Weigh a cube.',
    'Which is heavier, fog or hail?',
    'Say why it floats.',
  ];
  const page = (mark: string): string =>
    `# Problem set 2\n\nAll that stands here was weighed in class on the old scale, on a cold day, and by all of us, one after the other; what each of us wrote down then stands below, and only the last one of us was late.\n\n${QUOTED.map((one, i) => `## Question ${i + 1}\n\n${mark}${one}\n\nWe know from class that it is ${i} pounds.`).join('\n\n')}\n`;

  it('answer them', async () => {
    expect(await asked(page('> '))).toEqual(
      QUOTED.map((one, i) => `open ${one} > We know from class that it is ${i} pounds.`),
    );
  });

  it('go on with them where none is', async () => {
    expect((await asked(page('')))[1]).toBe('open Weigh a cube. We know from class that it is 1 pounds.');
  });
});

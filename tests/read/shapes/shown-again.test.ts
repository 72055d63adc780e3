/** Answers that show the options once more, with the right one marked. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const OPTIONS = ['A) Iron', 'B) Ice', 'C) Lead'];

describe('options that an answer shows once more', () => {
  it.each([
    ['a sign', 'B) Ice ✅'],
    ['words', 'B) Ice (correct)'],
    ['bold letters', 'B) **Ice**'],
    ['slanted letters', 'B) *Ice*'],
    ['a colour', 'B) <span style="color: green">Ice</span>'],
  ])('tell by %s which is right', async (_, right) => {
    const again = ['A) Iron', right, 'C) Lead'].join('  \n');
    const titled = `## Question 1\n\n**What floats?**\n\n${OPTIONS.join('  \n')}\n\n`;
    const found = 'single-choice What floats? [Iron | ICE | Lead]';
    for (const answer of [
      `:::{dropdown} Answer\n${again}\n:::\n`,
      `## Answer to Question 1\n\n**What floats?**\n\n${again}\n\n## Question 2\n\nWhat is fog?\n`,
    ]) {
      const { lesson } = await read(`# T\n\n${titled}${answer}`);
      expect(lesson.questions.map(sketch)[0]).toContain(found);
    }
  });
});

/** What the lettered parts of exercises come to, told in one line each: no letter of it is the key of a choice. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const ASKED = `**1.** Work it out.

a) 20 − 8
b) 30 − 9

**2.** Which of these floats?

a) iron
b) wax
c) lead
`;
const SOLVED = [
  'open 1. Work it out. a) 20 − 8 > 12',
  'open 1. Work it out. b) 30 − 9 > 21',
  'single-choice 2. Which of these floats? [iron | WAX | lead]',
];

describe('answers by letters', () => {
  it.each(['a) 12 b) 21', '(a) 12 (b) 21', 'a) 12, b) 21', 'a. 12; b. 21'])(
    '%s: both parts',
    async (told) => {
      const { lesson } = await read(`# Sheet\n\n${ASKED}\n**Answers**\n\n**1.** ${told}\n\n**2.** b)\n`);
      expect(lesson.questions.map(sketch)).toEqual(SOLVED);
      expect(html(lesson.body)).not.toContain('21');
    },
  );

  it('of options, several letters with their words are still their key', async () => {
    const page = `# Sheet\n\n1. Which of these float?\n\n   a) ice\n   b) wax\n   c) lead\n\n2. Which of these sink?\n\n   a) ice\n   b) iron\n   c) lead\n\n## Answers\n\n1. a) ice, b) wax\n2. b) iron, c) lead\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'multiple-choice Which of these float? [ICE | WAX | lead]',
      'multiple-choice Which of these sink? [ice | IRON | LEAD]',
    ]);
  });
});

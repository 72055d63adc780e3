/** A further question below a list, under a name of its own, whose answer stands in the last item of the answers. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = '1. Why does ice float?\n2. What is fog?';
const page = (further: string, last: string): string =>
  `# Water\n\n## Exercises\n\n${ASKED}\n\n${further}\n\n<details>\n<summary>Solution</summary>\n\n1. It is light.\n2. A low cloud.${last}\n\n</details>\n`;

it.each(['Bonus', 'Extra', 'Défi', 'Zusatz'])('is asked and answered by itself: %s', async (name) => {
  for (const gap of ['\n', '  \n', '\n   ']) {
    const { lesson, html } = await read(page(`${name}: What is hail?`, `${gap}${name}: Frozen rain.`));
    expect(lesson.questions.map(sketch)).toEqual([
      'open Why does ice float? > It is light.',
      'open What is fog? > A low cloud.',
      expect.stringMatching(new RegExp(`^open ${name}: What is hail\\? > .*Frozen rain\\.$`)),
    ]);
    expect(html).not.toContain('Frozen');
  }
});

it.each([
  ['nothing of that name asks', 'Bonus: two points.', '\nBonus: Frozen rain.'],
  ['it helps', 'Hint: What is hail?', '\nHint: Frozen rain.'],
])('stays with the last answer where %s', async (_where, further, last) => {
  const { lesson, html } = await read(page(further, last));
  expect(sketch(lesson.questions[1]!)).toMatch(/What is fog\? > A low cloud\. .*Frozen rain\.$/);
  expect(html).not.toContain('Frozen');
});

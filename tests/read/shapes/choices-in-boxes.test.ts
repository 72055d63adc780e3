/** A choice in a box, below a heading that calls an exercise: what the box holds asks, not the box as it stands. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const CHOICES = [
  ['with its key', '- a) iron\n- b) ice\n\nAnswer: b'],
  ['with boxes of which one is ticked', '- [ ] iron\n- [x] ice'],
] as const;
const BOXES = ['{note}', '{admonition} Quiz', 'callout-tip'];

it.each(CHOICES.flatMap(([how, options]) => BOXES.map((box) => [how, box, options] as const)))(
  '%s: %s',
  async (_how, box, options) => {
    const { lesson, html } = await read(
      `# Ice\n\n## Exercise 3\n\n:::${box}\nWhat floats?\n\n${options}\n:::\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual(['single-choice What floats? [iron | ICE]']);
    expect(html).not.toContain('Answer');
  },
);

const boxed = (...lines: readonly string[]): string =>
  `# Quiz\n\n> [!question]- Ice\n${lines.map((line) => `> ${line}`).join('\n')}\n`;
const ASKED = ['', 'What floats?', '', 'A. iron', 'B. ice', ''];
const TOLD = ['> [!success]- Answer', '> **B — ice.**', '>', '> It is light.', ''];

it('what is said below the answer is told with it', async () => {
  const { lesson, html } = await read(boxed(...ASKED, ...TOLD, '*From the exam of 2024*'));
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice What floats? [iron | ICE] > It is light. From the exam of 2024',
  ]);
  expect(html).not.toContain('light');
});

it.each([
  ['asks on', 'Why does it float?'],
  ['is a picture of something else', '![a lake](https://example.org/lake.png)'],
])('is no choice alone where what stands below the answer %s', async (_what, below) => {
  const { lesson } = await read(boxed(...ASKED, ...TOLD, below));
  expect(lesson.questions.map(({ kind }) => kind)).not.toContain('single-choice');
});

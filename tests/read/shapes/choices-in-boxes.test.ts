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

/** Keys that say once more what each question asks, above an arrow and its answer; keys in one quotation. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const TEST = `# Test

## I - Choices

1. Which of these floats on water?
   - A) iron
   - B) ice
2. Which of these melts in May?
   - A) snow
   - B) lead

## II - Short answers

1. Why does ice float?
2. How does rain form?
`;
const FOUND = [
  'single-choice Which of these floats on water? [iron | ICE]',
  'single-choice Which of these melts in May? [SNOW | lead]',
  'open Why does ice float? > It is light.',
  'open How does rain form? > Drops meet.',
];
/** @param gap between what is repeated and its answer */
const repeating = (gap: string): string => `### I - Choices

1. Which of these floats on water?${gap}   → **B**

2. Which of these melts in May?${gap}   → **A**

### II - Short answers

1. Why does ice float?${gap}   → It is light.

2. How does rain form?${gap}   → Drops meet.
`;

describe('a key repeats its questions', () => {
  it.each([
    ['on the next line', '## Answers', '  \n'],
    ['in the next paragraph', '## Answers', '\n\n'],
    ['below « Correction »', '## Correction', '  \n'],
    ['below «Correzione»', '## Correzione', '\n\n'],
  ])('%s', async (_, title, gap) => {
    const { lesson, html } = await read(`${TEST}\n${title}\n\n${repeating(gap)}`);
    expect(lesson.questions.map(sketch)).toEqual(FOUND);
    expect(html).not.toMatch(/It is light|Drops meet/);
  });

  it('in a fold', async () => {
    const { lesson } = await read(
      `${TEST}\n<details>\n<summary>Answers</summary>\n\n${repeating('  \n')}\n</details>\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual(FOUND);
  });

  it('what points on, and repeats nothing, stays as it is', async () => {
    const { html } = await read(
      '# Ice\n\nWater freezes.\n\n## Answers of a lake\n\n1. In spring the ice breaks  \n   → water flows.\n2. In autumn the ice grows  \n   → nothing flows.\n',
    );
    expect(html).toContain('In spring the ice breaks');
  });
});

describe('a key in one quotation', () => {
  const KEY = '**I**\n\n1. B\n2. A\n\n**II**\n\n1. It is light.\n2. Drops meet.';
  const quoted = KEY.replace(/^/gm, '> ');
  it.each(['## Answer key', '**Corrigé**', '### Correctiemodel'])('below %s', async (title) => {
    const { lesson, html } = await read(`${TEST}\n${title}\n\n${quoted}\n`);
    expect(lesson.questions.map(sketch)).toEqual(FOUND);
    expect(html).not.toMatch(/It is light/);
  });
});

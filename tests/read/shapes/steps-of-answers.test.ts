/** What counts in an answer, and is none of what counts elsewhere. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string): Promise<readonly string[]> =>
  (await read(`# T\n\n${page}`)).lesson.questions.map(sketch);

describe('what counts in an answer', () => {
  it('tells steps of it, and no answer to the first question', async () => {
    const fold = (words: string): string =>
      `<details>\n<summary>Answer</summary>\n\n${words}\n\n</details>\n\n`;
    expect(
      await asked(
        `### Q1. What floats?\n\n${fold('**Ice** does.')}### Q2. Which steps melt it?\n\n${fold('**Step 1 (heating)** melts it.')}`,
      ),
    ).toEqual([
      'open Q1. What floats? > Ice does.',
      'open Q2. Which steps melt it? > Step 1 (heating) melts it.',
    ]);
  });

  it.each([['a list', '1. It is 3 g.\n2. It is 9 J.\n']])(
    'answers what is asked right above it, and no list further up: %s',
    async (_, told) => {
      const found = await asked(
        `Always do this:\n\n1. Find the mass of the cube.\n2. Find the heat.\n\n### Worked example\n\n**Question:** Find the heat of a cube of ice.\n\n**Solution:**\n\n${told}`,
      );
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^open Question: Find the heat of a cube of ice\. > .*3 g.*9 J/);
    },
  );

  it('answers a list whose section goes on to it', async () => {
    expect(
      await asked(
        '## Exercises\n\n1. Why does ice float?\n2. What melts it?\n\n### Solution\n\n1. It is light.\n2. Heat.\n',
      ),
    ).toEqual(['open Why does ice float? > It is light.', 'open What melts it? > Heat.']);
  });
});

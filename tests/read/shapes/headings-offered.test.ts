/** Options that are headings, one right below the other. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(`# Ice\n\n${page}\n`)).lesson.questions.map(sketch);
const FLOATS = 'single-choice 1. What floats? [iron | ICE | lead]';
const heading = (mark: string, options: readonly string[], between = '\n') =>
  options.map((one) => `${mark} ${one}`).join(between);

describe('headings that offer', () => {
  it.each([
    ['marked', heading('###', ['a. iron', 'b. ice **(Correct)**', 'c. lead'])],
    ['marked, apart', heading('###', ['A) iron', 'B) ice ✅', 'C) lead'], '\n\n')],
    ['with their key below', `${heading('####', ['a. iron', 'b. ice', 'c. lead'], '\n\n')}\n\n**Answer: b**`],
    ['as HTML', '<h3>a. iron</h3>\n<h3>b. ice <strong>(Correct)</strong></h3>\n<h3>c. lead</h3>\n\n<br>'],
  ])('%s', async (_how, options) => {
    expect(await asked(`## 1. What floats?\n\n${options}`)).toEqual([FLOATS]);
  });

  it('are none where none is marked, or words stand below them', async () => {
    expect(await asked(`## What floats?\n\n${heading('###', ['a. iron', 'b. ice'])}`)).toEqual([]);
    const { html } = await read(
      `# Ice\n\n## What floats?\n\n### a. Iron\n\nIt sinks.\n\n### b. Ice (correct)\n\nIt floats.\n`,
    );
    expect(html).toContain('<h3');
  });
});

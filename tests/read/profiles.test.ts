/** Quarto: what a profile of the project shows, or a field of the page, where it is called by answers. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from './support.ts';

const div = (condition: string, words: string): string => `::: {.${condition}}\n${words}\n:::\n\n`;
const asked = async (page: string): Promise<readonly string[]> =>
  (await read(`# Ice\n\n${page}`)).lesson.questions.map(sketch);

describe('what only a profile with solutions shows', () => {
  it.each([
    'content-visible when-profile="solution"',
    'content-visible when-profile="musterloesung"',
    'content-visible when-meta="show-solutions"',
    'content-hidden unless-profile="answers"',
  ])('answers what stands above it: {.%s}', async (condition) => {
    const page = `1. Why does ice float?\n\n${div(condition, '### Solution\n\nWhy does ice float? It is light.')}`;
    expect(await asked(page)).toEqual(['open Why does ice float? > Why does ice float? It is light.']);
  });

  it('is the box that it holds', async () => {
    const box = '::: {.callout-note}\n## Solution\n\nIt is light.\n:::';
    const page = `Why does ice float?\n\n:::: {.content-visible when-profile="solution"}\n${box}\n::::\n`;
    expect(await asked(page)).toEqual(['open Why does ice float? > It is light.']);
  });

  it('is none of what others show, or that one hides', async () => {
    const { html, lesson } = await read(
      `# Ice\n\n${[
        div('content-visible when-profile="french"', 'La glace.'),
        div('content-hidden when-profile="solution"', 'Try it first.'),
        div('content-visible unless-profile="solution"', 'Ask us.'),
        div('content-visible when-format="pdf" when-profile="solution"', 'On paper.'),
      ].join('')}`,
    );
    expect(lesson.questions).toEqual([]);
    for (const words of ['<p>La glace.</p>', '<p>Try it first.</p>', '<p>Ask us.</p>'])
      expect(html).toContain(words);
    expect(html).not.toContain('On paper.');
  });
});

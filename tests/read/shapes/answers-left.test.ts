/** Answers that no question took, on a page that asks: nobody sees them early. */
import { describe, expect, it } from 'vitest';
import { marks, read } from '../support.ts';

const ASKED = `# Ice and water

## Exercise 1

Why does ice float?

**Answer:** It is lighter than water.

`;
const shown = (html: string): string => html.replace(/<details>.*?<\/details>/gs, '');

describe('what calls itself an answer below a question, and answers none', () => {
  it.each([
    ['a section of answers', '## Solutions\n\n**Part 7**\n\na) It snowed all night long.\n'],
    ['a marking scheme', '## Corrigé et barème\n\n**7.** It snowed all night long.\n'],
    ['a quotation of them', '## Pauta de corrección\n\n> **7.** It snowed all night long.\n'],
    ['a table of them', '## Antwoordblad\n\n| 1 | 2 |\n|---|---|\n| It snowed all night long. | fog |\n'],
    ['a paragraph', 'Look at the lake once more.\n\n**Answer:** It snowed all night long.\n'],
  ])('is folded, and named: %s', async (_, left) => {
    const { html, diagnostics } = await read(`${ASKED}${left}`);
    expect(html).toContain('snowed all night');
    expect(shown(html)).not.toContain('snowed all night');
    expect(marks(diagnostics, 'answer-orphan')).toHaveLength(1);
  });

  it('also where nobody found what was asked', async () => {
    const page =
      '# Words\n\n**1.** The lake _____ in winter.\n\n## Answer key\n\n**A.1** It freezes all over.\n';
    expect(shown((await read(page)).html)).not.toContain('freezes all over');
  });

  it.each([
    [
      'the solution of an example',
      '## Example 2\n\nWe weigh the cube.\n\n**Solution.** It weighs three grams.\n',
      'three grams',
    ],
    [
      'a list of remedies',
      '## Problems with frost\n\nPipes burst.\n\n**Solution:** Keep them dry.\n',
      'Keep them dry',
    ],
  ])('but %s is shown', async (_, text, words) => {
    expect(shown((await read(`${ASKED}${text}`)).html)).toContain(words);
  });

  it.each([
    [
      'answers before anything is asked',
      '# Ice\n\n**Answer:** It is light.\n\n## Exercise 1\n\nWhy does ice float?\n',
      'It is light',
    ],
    [
      'a page without tasks',
      '# Ice\n\n## Answers\n\nMany have been given over time.\n',
      'Many have been given',
    ],
  ])('nor are %s touched', async (_, text, words) => {
    expect((await read(text)).html).toContain(words);
  });
});

/** A fold in HTML with Markdown right below its end tag. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from './support.ts';

const FOLDS = [
  ['in one line', '<details><summary>Answer</summary>It is light.</details>'],
  ['in several', '<details>\n<summary>Answer</summary>\nIt is light.\n</details>'],
  ['with empty lines', '<details>\n<summary>Answer</summary>\n\nIt is light.\n\n</details>'],
  [
    'that holds another',
    '<details><summary>Answer</summary>It is light.<details><summary>More</summary>Air.</details></details>',
  ],
] as const;

describe('what stands right below a fold is Markdown', () => {
  it.each(FOLDS)('%s', async (_, fold) => {
    for (const below of [
      '2. Why does *iron* sink?',
      '**2.** Why does *iron* sink?',
      '## Why does *iron* sink?',
    ]) {
      const { lesson } = await read(`# Ice\n\n1. Why does ice float?\n${fold}\n${below}\n\n${fold}\n`);
      const asked = lesson.questions.map(sketch);
      expect(asked).toHaveLength(2);
      expect(asked[1]).toMatch(/Why does iron sink\? > It is light\./);
    }
  });

  it('tags go on with it', async () => {
    const { html } = await read('<details><summary>More</summary>Air.</details>\n<p>Some *words*.</p>\n');
    expect(html).toContain('<p>Some *words*.</p>');
  });

  it('in an item of a list, too', async () => {
    const { html } = await read(
      '- Ice\n\n  <details><summary>More</summary>Air.</details>\n  *Some* words.\n- Iron\n',
    );
    expect(html).toContain('<em>Some</em> words.');
    expect(html).toMatch(/Iron/);
  });
});

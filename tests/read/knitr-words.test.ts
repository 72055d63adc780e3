/** Chunks of R Markdown and Quarto that hold Markdown: knitr's engines `asis` and `block`. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from './support.ts';

const chunk = (opener: string, words: string): string => `\`\`\`{${opener}}\n${words}\n\`\`\`\n`;

describe('a chunk that writes its words', () => {
  it.each(['asis', 'asis, echo=T', 'asis ice, echo = TRUE', 'block', 'block2, type="rmdnote"'])(
    '%s',
    async (opener) => {
      const { html } = await read(`# Ice\n\n${chunk(opener, 'Ice *floats*:\n\n- on water')}\nSo it does.\n`);
      expect(html).toContain('<p>Ice <em>floats</em>:</p>');
      expect(html).toContain('<li>on water</li>');
    },
  );

  it('may hold a question and its answer', async () => {
    const words =
      'About 9 % of a cube stand above the water.\n\nIs this a fact?\n\n**_Solution:_**\n\nIt was **measured**.';
    const { lesson, html } = await read(`# Ice\n\n## Cubes\n\n${chunk('asis, echo=T', words)}`);
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(/Is this a fact\? > It was measured\./),
    ]);
    expect(html).not.toContain('measured');
  });

  it.each(['asis, echo=FALSE', 'asis, echo = solutions', 'asis solution1', 'block, include = show_answers'])(
    'answers where it isn’t always shown: %s',
    async (opener) => {
      const { lesson, html } = await read(
        `# Ice\n\nWhy does ice float?\n\n${chunk(opener, 'It is *light*.')}`,
      );
      expect(lesson.questions.map(sketch)).toEqual([expect.stringContaining('> It is light.')]);
      expect(html).not.toContain('light');
    },
  );
});

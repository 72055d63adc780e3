import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { marks, read } from './support.ts';

const MESSAGE =
  'The directive {dropdown} is indented by four spaces or a tab, which makes it code in Markdown.';

describe('a directive indented as code', () => {
  it.each([
    ['by four spaces', '# T\n\nWhy?\n\n    ```{dropdown} Answer\n    Because.\n    ```\n\nAfter.\n', 5],
    ['by a tab', '# T\n\nWhy?\n\n\t```{dropdown} Answer\n\tBecause.\n\t```\n\nAfter.\n', 5],
    ['right below its question', '# T\n\nWhy?\n    ```{dropdown} Answer\n    Because.\n    ```\nAfter.\n', 4],
    ['its body not', '# T\n\nWhy?\n\n    ```{dropdown} Answer\nBecause.\n    ```\n\nAfter.\n', 5],
    ['with colons', '# T\n\nWhy?\n\n    :::{dropdown} Answer\n    Because.\n    :::\n\nAfter.\n', 5],
    [
      'in a list item',
      '# T\n\n- Why?\n\n      ```{dropdown} Answer\n      Because.\n      ```\n\nAfter.\n',
      5,
    ],
  ])('is read as one all the same, with a warning at its line: %s', async (_how, text, line) => {
    const { lesson, html, diagnostics } = await read(text);
    expect(lesson.questions.map(({ name, feedback }) => [name, feedback?.children.length])).toEqual([
      ['Why?', 1],
    ]);
    expect(html).not.toContain('Because');
    expect(html).toContain('After.');
    const found = diagnostics.filter(({ rule }) => rule === 'directive-indented');
    expect(found).toMatchObject([{ severity: 'warning', line }]);
    expect(wordingIn(found[0]!, 'en').message).toBe(MESSAGE);
    expect(wordingIn(found[0]!, 'en').remedy).toContain('three spaces');
  });

  it.each([
    ['that Cartable doesn’t know', '    ```{sandwich} Answer\n    mean(x)\n    ```\n'],
    ['that stands amid other code', '    $ cat page.md\n    ```{dropdown} Answer\n    Because.\n    ```\n'],
  ])('stays code: one %s', async (_what, text) => {
    const { html, diagnostics } = await read(`# T\n\nWhy?\n\n${text}`);
    expect(html).toContain(`<pre><code>${text.replace(/^ {4}/gm, '')}</code></pre>`);
    expect(marks(diagnostics)).toEqual([]);
  });

  it('may stand four spaces in where its list item begins there', async () => {
    const { diagnostics } = await read(
      '# T\n\n10. Why?\n\n    ```{dropdown} Answer\n    Because.\n    ```\n',
    );
    expect(marks(diagnostics, 'directive-indented')).toEqual([]);
  });
});

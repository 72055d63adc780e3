/** Markdown in tags, with no empty line that would part both. */
import { describe, expect, it } from 'vitest';
import { html as asHtml, read, sketch } from '../support.ts';

const feedback = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lesson.questions.map((one) => asHtml(one.feedback));

describe('a fold whose words stand right behind its title', () => {
  it.each([
    ['in its next line', '<details>\n<summary>Answer</summary>\nIt is **light**.\n\n- one\n</details>\n'],
    ['in its line', '<details><summary>Answer</summary> It is **light**.\n\n- one</details>\n'],
    ['indented', '<details>\n    <summary>Answer</summary>\n    It is **light**.\n\n- one\n</details>\n'],
  ])('is read as Markdown where it has marks: %s', async (_what, fold) => {
    expect(await feedback(`# Ice\n\nWhy does ice float?\n\n${fold}\nEnd.\n`)).toEqual([
      expect.stringMatching(/^<p>It is <strong>light<\/strong>\.<\/p><ul>\s*<li>one<\/li>\s*<\/ul>$/),
    ]);
  });

  it('is code where a fence stands behind it, and all of one line', async () => {
    const page =
      '# Ice\n\nWhat is 2?\n\n<details><summary>Answer</summary>\n```python\n1 + 1\n```\n</details>\n\nWhich is `b`?\n\n<details><summary>Answer</summary>`b`</details>\n\nEnd.\n';
    expect(await feedback(page)).toEqual([
      '<pre data-language="python"><code>1 + 1\n</code></pre>',
      '<p><code>b</code></p>',
    ]);
  });

  it.each(['<details>', '<div class="solution">'])(
    'is code where a fence stands right below %s',
    async (tag) => {
      const end = tag.startsWith('<details') ? '</details>' : '</div>';
      const fold = `${tag}\n\`\`\`{r}\n\n1 + 1\n\`\`\`\n${end}`;
      expect(await feedback(`# Ice\n\nWhat is 2?\n\n${fold}\n\nEnd.\n`)).toEqual([
        '<pre data-language="r"><code>\n1 + 1\n</code></pre>',
      ]);
    },
  );

  it('belongs to the item that it stands in', async () => {
    const { lesson } = await read(
      '# Ice\n\n- Why does ice float?\n  <details><summary>Answer</summary>\n  It is **light**\n  </details>\n- Why not iron?\n  <details><summary>Answer</summary>\n  It is **heavy**\n  </details>\n',
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Why does ice float? > It is light',
      'open Why not iron? > It is heavy',
    ]);
  });

  it.each([
    [
      'no marks',
      '<details><summary>Answer</summary>\nIt is light: 2 * 3.\n</details>\n',
      '<p>It is light: 2 * 3.</p>',
    ],
    [
      'elements',
      '<details><summary>Answer</summary>\n<b>It</b> is light.\n</details>\n',
      '<p><b>It</b> is light.</p>',
    ],
  ])('stays as it is where it has %s', async (_what, fold, expected) => {
    expect(await feedback(`# Ice\n\nWhy does ice float?\n\n${fold}`)).toEqual([expected]);
  });

  it('stays as it is in code', async () => {
    const { html } = await read('# Ice\n\n```html\n<details><summary>A</summary>\n**b**\n</details>\n```\n');
    expect(html).toContain('**b**');
  });
});

import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { marks, read } from './support.ts';

const control = String.fromCharCode;

describe('characters that XML forbids', () => {
  it.each([
    ['U+0000', control(0)],
    ['U+0001', control(1)],
    ['U+001F', control(0x1f)],
    ['U+000C', control(0x0c)],
    ['U+FFFE', control(0xfffe)],
    ['U+D800', control(0xd800)],
  ])('are taken out of the source, and named where they stand: %s', async (code, character) => {
    const { lesson, html, diagnostics } = await read(
      `---\ntitle: T\n---\n\nA b${character}c, d${character}e.\n`,
    );
    expect(html).toBe('<p>A bc, de.</p>');
    expect(lesson.title).toBe('T');
    expect(marks(diagnostics)).toEqual(['5:4 character-forbidden']);
    expect(diagnostics[0]?.severity).toBe('warning');
    expect(wordingIn(diagnostics[0]!, 'en').message).toBe(
      `The text holds ${code}, which no package can (2 times).`,
    );
  });

  it.each([
    ['in Markdown', 'A &#1;b.', '<p>A b.</p>', '3:3'],
    ['in HTML', '<p>A &#x1F;b.</p>', '<p>A b.</p>', '3:6'],
    ['in HTML, a NUL', '<p>A &#0;b.</p>', '<p>A b.</p>', '3:6'],
    ['in an attribute', '<abbr title="a&#2;b">x</abbr>', '<p><abbr title="ab">x</abbr></p>', '3:15'],
  ])('are taken out where a reference writes them: %s', async (_where, source, shown, place) => {
    const { html, diagnostics } = await read(`# T\n\n${source}\n`);
    expect(html).toBe(shown);
    expect(marks(diagnostics)).toEqual([`${place} character-reference`]);
    expect(wordingIn(diagnostics[0]!, 'en').message).toMatch(
      /^“&#\w+;” stands for a character that no package can hold\.$/,
    );
  });

  it('stay as words where code shows the reference', async () => {
    const { html, diagnostics } = await read('# T\n\n`&#1;`\n');
    expect(html).toBe('<p><code>&#x26;#1;</code></p>');
    expect(marks(diagnostics)).toEqual([]);
  });

  it('are taken out of files that a page includes, and named there', async () => {
    const { html, diagnostics } = await read('# T\n\n```{include} part.md\n```\n', {
      'part.md': `One.\n\nTw${control(7)}o.\n`,
    });
    expect(html).toBe('<p>One.</p><p>Two.</p>');
    expect(diagnostics).toMatchObject([{ rule: 'character-forbidden', file: 'part.md', line: 3, column: 3 }]);
  });

  it('a replacement character that the author wrote is the author’s', async () => {
    const { html, diagnostics } = await read('# T\n\nA \uFFFD b.\n');
    expect(html).toBe('<p>A \uFFFD b.</p>');
    expect(marks(diagnostics)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { marks, read } from './support.ts';

const told = (diagnostics: Awaited<ReturnType<typeof read>>['diagnostics'], rule: string) =>
  diagnostics
    .filter((one) => one.rule === rule)
    .map((one) => `${one.line}:${one.column} ${wordingIn(one, 'en').message}`);

describe('a directive whose title holds a role', () => {
  const PAGE =
    '# T\n\nWhy?\n\n```{dropdown} Answer {octicon}`check`\nBecause.\n```\n\nAfter.\n\nWhen?\n\n```{dropdown} Answer\nNow.\n```\n';

  it('is read as one though its fence is of backticks, with a warning', async () => {
    const { lesson, html, diagnostics } = await read(PAGE);
    expect(lesson.questions.map(({ name }) => name)).toEqual(['Why?', 'When?']);
    expect(html).not.toMatch(/Because|Now|<pre>/);
    expect(told(diagnostics, 'fence-backtick')).toEqual([
      '5:4 The first line of {dropdown} holds backticks behind its name, and its fence is of backticks: Markdown takes it for text.',
    ]);
  });

  it('needs no warning in a fence of colons', async () => {
    const { diagnostics } = await read(
      '# T\n\nWhy?\n\n:::{dropdown} Answer {octicon}`check`\nBecause.\n:::\n',
    );
    expect(marks(diagnostics, 'fence-backtick')).toEqual([]);
  });

  it('is none where its line is code between backticks', async () => {
    const { html } = await read('# T\n\n```{dropdown} Answer``` starts a dropdown.\n');
    expect(html).toBe('<p><code>{dropdown} Answer</code> starts a dropdown.</p>');
  });
});

describe('a fence as long as the one around it', () => {
  it.each([
    [
      'of backticks',
      '# T\n\nWhy?\n\n```{dropdown} Answer\nBecause.\n\n```{note}\nMind this.\n```\n\nSecret.\n```\n\nAfter.\n',
      'dropdown',
      'note',
    ],
    [
      'of colons',
      '# T\n\nWhy?\n\n:::{dropdown} Answer\nBecause.\n\n:::{note}\nMind this.\n:::\n\nSecret.\n:::\n\nAfter.\n',
      'dropdown',
      'note',
    ],
    [
      'of code',
      '# T\n\nWhy?\n\n```{dropdown} Answer\nBecause.\n\n```python\nMind = this\n```\n\nSecret.\n```\n\nAfter.\n',
      'dropdown',
      'python',
    ],
  ])('is paired with its own closer, with a warning: %s', async (_how, text, outer, inner) => {
    const { lesson, html, diagnostics } = await read(text);
    expect(lesson.questions.map(({ name }) => name)).toEqual(['Why?']);
    expect(html).not.toMatch(/Because|Mind|Secret|<pre>/);
    expect(html).toContain('<p>After.</p>');
    expect(marks(diagnostics).filter((one) => one.includes('fence'))).toEqual(['8:1 fence-too-short']);
    expect(told(diagnostics, 'fence-too-short')).toEqual([
      `8:1 The fence of {${outer}} around “${inner === 'note' ? '{note}' : 'python'}” has no more marks than this one.`,
    ]);
  });

  it('doesn’t take in what follows where its author forgot a closer', async () => {
    const { lesson, diagnostics } = await read(
      '# T\n\nWhy?\n\n```{dropdown} Answer\nBecause.\n\n```{note}\nMind.\n```\n\nAfter.\n\n```\ncode\n```\n\nMore.\n',
    );
    expect(lesson.questions.map(({ name }) => name)).toEqual(['Why?']);
    expect(marks(diagnostics, 'fence-unclosed', 'fence-too-short')).toEqual(['8:4 fence-unclosed']);
  });
});

describe('code that holds a directive', () => {
  it.each([
    ['of no language', '# T\n\n```\nx\n:::{dropdown} Answer\nBecause.\n:::\n```\n', '5:4'],
    ['whose fence is no longer', '# T\n\n```md\n```{dropdown} Answer\nBecause.\n```\n\nAfter.\n', '4:4'],
  ])('is named: %s', async (_how, text, place) => {
    const { diagnostics } = await read(text);
    expect(told(diagnostics, 'directive-in-code')).toEqual([
      `${place} The directive {dropdown} stands in a block of code: it is shown as it is written.`,
    ]);
  });

  it('is meant where it has a language and a longer fence, or names nothing Cartable knows', async () => {
    const { diagnostics } = await read(
      '# T\n\n````md\n```{dropdown} Answer\nBecause.\n```\n````\n\n```\n~~~{sandwich}\n~~~\n~~~{python}\n1 + 1\n~~~\n```\n',
    );
    expect(marks(diagnostics, 'directive-in-code')).toEqual([]);
  });

  it('is named in HTML that holds it too, but in no comment', async () => {
    const { diagnostics } = await read(
      '# T\n\n<div>Ice:\n```{dropdown} Answer\nBecause.\n```\n</div>\n\n<!--\n```{dropdown} Answer\n```\n-->\n',
    );
    expect(told(diagnostics, 'directive-in-html')).toEqual([
      '4:4 The directive {dropdown} stands in HTML without an empty line above it: it is shown as it is written.',
    ]);
  });
});

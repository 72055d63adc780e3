/** Formulas in TeX's own brackets. */
import { describe, expect, it } from 'vitest';
import { marks, read } from '../support.ts';

const inline = (tex: string) => `<cartable-math data-display="inline">${tex}</cartable-math>`;
const block = (tex: string) => `<cartable-math data-display="block">${tex}</cartable-math>`;

describe('TeX’s brackets', () => {
  it.each([
    ['\\(a^2\\) and \\(n\\)', `<p>${inline('a^2')} and ${inline('n')}</p>`],
    [
      'Let \\(\\frac{a}{b}\n= 1\\) or \\(b^2\\).',
      `<p>Let ${inline('\\frac{a}{b}\n= 1')} or ${inline('b^2')}.</p>`,
    ],
    ['\\\\(a^2\\\\) and \\\\[\\alpha\\\\]', `<p>${inline('a^2')} and</p>${block('\\alpha')}`],
    ['So\n\\[\na^2\n\n= b\n\\]\nand', `<p>So</p>${block('\na^2\n\n= b\n')}<p>and</p>`],
    ['\\[ a^2 \\].', block(' a^2 ')],
    ['- one\n\n  \\[\n  a\n  \\]', `<ul><li><p>one</p>${block('\na\n')}</li></ul>`],
  ])('hold a formula: %j', async (text, expected) => {
    const { html } = await read(`# T\n\n${text}\n`);
    expect(html.replace(/\s*(<\/?cartable-math[^>]*>)\s*/g, '$1')).toBe(
      expected.replace(/\s*(<\/?cartable-math[^>]*>)\s*/g, '$1'),
    );
  });

  it.each([
    ['Open the file\\(s\\) \\[1\\] \\(see below\\).', 'Open the file(s) [1] (see below).'],
    ['\\[x\\] Done', '[x] Done'],
  ])('are brackets elsewhere, and where no formula is: %j', async (text, words) => {
    expect((await read(`# T\n\n${text}\n`)).html).toBe(`<p>${words}</p>`);
    expect((await read(`# T\n\n\\(a^2\\)\n\n${text}\n`)).html).toContain(`<p>${words}</p>`);
  });

  it('that nothing ends swallow nothing, and those in code are code', async () => {
    const { html, diagnostics } = await read('# T\n\n\\[\na^2\n\n`\\(a^2\\)` and \\(b^2\n\nWords.\n');
    expect(html).toContain('<code>\\(a^2\\)</code>');
    expect(html).toContain('<p>Words.</p>');
    expect(html).not.toContain('cartable-math');
    expect(marks(diagnostics, 'dialect-unknown')).toEqual([]);
  });
});

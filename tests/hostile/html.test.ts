/** Pages that try to bring a script, a style or a request into the LMS. Whatever they write, none of it passes. */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { contentsOf, type Lesson } from '../../src/lesson/index.ts';
import { marks, read } from '../read/support.ts';
import { TRICKS } from './tricks.ts';

const ATTRIBUTES =
  /^(?:id|lang|dir|title|href|target|rel|src|poster|alt|width|height|controls|start|reversed|type|value|colSpan|rowSpan|align|scope|headers|span|dateTime|open|cite|kind|srcLang|label|default|data[A-Z]\w*)$/;
const ADDRESSES = /^(?:href|src|poster|data(?:Url))$/;
const ELEMENTS =
  /^(?:a|abbr|aside|b|bdi|bdo|blockquote|br|caption|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|wbr|audio|video|track|cartable-(?:question|math|video|missing|gap|term))$/;

/** What of a tree no lesson may hold. */
const amiss = (tree: Root): string[] => {
  const found: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    if (!ELEMENTS.test(tagName)) found.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (!ATTRIBUTES.test(name)) found.push(`${tagName} ${name}`);
      if (ADDRESSES.test(name) && !/^(?:https?:\/\/|mailto:|tel:|asset:|lesson:|#)/.test(String(value)))
        found.push(`${tagName} ${name}=${String(value)}`);
    }
  });
  return found;
};

/** Of every piece of a lesson: as its tree says, and as a browser reads what is written of it. */
const dangersOf = (lesson: Lesson): string[] =>
  contentsOf(lesson).flatMap((content) => [
    ...amiss(content),
    ...amiss(fromHtml(toHtml(content), { fragment: true }) as Root),
  ]);

describe('a page with', () => {
  it.each(TRICKS)('%s brings nothing that runs, calls out or dresses the LMS', async (_what, trick) => {
    const { lesson } = await read(`# T\n\nBefore.\n\n${trick}\n\nBehind.\n`);
    expect(dangersOf(lesson)).toEqual([]);
    expect(toHtml(lesson.body)).toContain('Before.');
  });

  it('all of them keeps what stands between them', async () => {
    const text = TRICKS.map(([, trick], i) => `${trick}\n\nMark ${i}.\n`).join('\n');
    const { lesson } = await read(`# T\n\n${text}`);
    expect(dangersOf(lesson)).toEqual([]);
    const written = contentsOf(lesson)
      .map((content) => toHtml(content))
      .join('');
    expect(TRICKS.map((_, i) => `Mark ${i}.`).filter((mark) => !written.includes(mark))).toEqual([]);
  });

  it('an address that isn’t one says where', async () => {
    const { html, diagnostics } = await read('# T\n\nGet {download}`this <javascript:alert(1)>`.\n');
    expect(html).toBe('<p>Get this.</p>');
    expect(marks(diagnostics)).toEqual(['3:22 address-unsafe']);
  });
});

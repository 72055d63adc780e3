/** Python-Markdown's and kramdown's tags that hold Markdown: `<div class="upper-alpha" markdown>`, no empty line behind it. */
import type { StateBlock } from 'markdown-it';
import { INTERRUPTS, isCode, lineOf, take } from '../lines.ts';
import { type Dialect, signIn } from './dialect.ts';

const OPENS =
  /^<(?:div|section|article|aside|center|figure)\b[^<>]*\smarkdown(?:[ \t]*=[ \t]*["']?(?:1|block|true|md)["']?)?(?=[\s>])[^<>]*>[ \t]*$/;

/** The tag alone is HTML, and what stands below it is read. */
function opening(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if (isCode(state, start) || !OPENS.test(lineOf(state, start))) return false;
  return silent || take(state, 'html_block', [start, start + 1], { content: lineOf(state, start) });
}

export const markdownInHtml: Dialect = {
  name: 'Markdown in HTML',
  evidence: (text) => signIn(text, new RegExp(OPENS.source.replace('^', '^[ \\t]*'), 'm')),
  extend: (md) => md.block.ruler.before('html_block', 'markdown_in_html', opening, INTERRUPTS),
};

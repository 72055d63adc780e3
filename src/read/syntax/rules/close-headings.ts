/**
 * `##Question 1`: CommonMark asks for a space behind the marks (§4.2), Markdown before it did not, and pages of that time go
 * on so. One mark alone may be a tag, `#history`; `##INFO=…` and `##vso[…]` are something else, and so are words of a
 * paragraph.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { INTERRUPTS_WORDS, isCode, lineOf } from './lines.ts';

export function closeHeadings(md: MarkdownIt): void {
  md.block.ruler.before('heading', 'close_heading', closeHeading, INTERRUPTS_WORDS);
}

const HEADING =
  /^(#{2,6})((?:[\p{L}¿¡*]|\d{1,3}(?:[.)]|(?=\s+[–—:-]\s+\p{L})))[^\s[\]{}()<>=_|\\/]*(?:\s.*)?)$/u;

const TITLE = /^(?:[\p{Lu}¿¡*]|\d{1,3}\s)/u;

function closeHeading(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if (state.src[state.bMarks[start]! + state.tShift[start]!] !== '#' || isCode(state, start)) return false;
  const [, marks, given] = HEADING.exec(lineOf(state, start).trimEnd()) ?? [];
  if (marks === undefined || given === undefined) return false;
  const words = given
    .replace(/#{1,6}$/, '')
    .replace(/\s+/g, ' ')
    .trimEnd();
  // It is asked so whether it ends a paragraph: `##javascript` doesn't.
  if (silent) return TITLE.test(words);
  const tag = `h${marks.length}`;
  const map: [number, number] = [start, start + 1];
  Object.assign(state.push('heading_open', tag, 1), { markup: marks, map });
  Object.assign(state.push('inline', '', 0), { content: words, map, children: [] });
  Object.assign(state.push('heading_close', tag, -1), { markup: marks });
  state.line = start + 1;
  return true;
}

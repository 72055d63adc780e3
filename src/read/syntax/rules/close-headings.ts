/**
 * `##Question 1`: CommonMark asks for a space behind the marks (§4.2), Markdown before it did not, and pages of that time go
 * on so. One mark alone may be a tag, `#history`, and what no letter or digit follows something else.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { INTERRUPTS_WORDS, isCode, lineOf } from './lines.ts';

export function closeHeadings(md: MarkdownIt): void {
  md.block.ruler.before('heading', 'close_heading', closeHeading, INTERRUPTS_WORDS);
}

const HEADING = /^(#{2,6})([\p{L}\p{N}¿¡*_].*?)[ \t]*#*$/u;

function closeHeading(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if (state.src[state.bMarks[start]! + state.tShift[start]!] !== '#' || isCode(state, start)) return false;
  const [, marks, words] = HEADING.exec(lineOf(state, start)) ?? [];
  if (marks === undefined || words === undefined) return false;
  if (silent) return true;
  const tag = `h${marks.length}`;
  const map: [number, number] = [start, start + 1];
  Object.assign(state.push('heading_open', tag, 1), { markup: marks, map });
  Object.assign(state.push('inline', '', 0), { content: words, map, children: [] });
  Object.assign(state.push('heading_close', tag, -1), { markup: marks });
  state.line = start + 1;
  return true;
}

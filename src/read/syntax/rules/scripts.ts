/**
 * A program that begins below other HTML goes on to its own end, empty lines and all: to CommonMark (§4.6) the HTML that
 * stands above it ends at the first of them, and the rest of the program, with the answers it knows, would be words.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isCode, lineOf, take } from './lines.ts';
import { searching } from './unended.ts';

/** On a line of its own: in the midst of others it may be a word, or never end. */
const OPENS = /^\s*<script\b[^>]*>/i;
const CLOSES = /<\/script>/i;
const closes = (words: string, line: number): number | undefined => (CLOSES.test(words) ? line : undefined);
const search = searching();

export function scriptsPlugin(md: MarkdownIt): void {
  md.block.ruler.before('html_block', 'script_below', scriptBelow);
}

function scriptBelow(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || isCode(state, start) || !/^<[a-z/]/i.test(lineOf(state, start))) return false;
  const opener = openerBelow(state, start, end);
  const closer = opener === undefined ? undefined : search(state, opener, end, closes, () => false);
  if (closer === undefined) return false;
  let line = closer;
  while (line < end && !state.isEmpty(line)) line++;
  return take(state, 'html_block', [start, line], {
    content: state.getLines(start, line, state.blkIndent, true),
  });
}

/** Where a program begins, in lines below the first, up to an empty one. */
function openerBelow(state: StateBlock, start: number, end: number): number | undefined {
  for (let line = start; line < end && !state.isEmpty(line); line++) {
    const words = lineOf(state, line);
    if (OPENS.test(words) && !CLOSES.test(words)) return line === start ? undefined : line;
  }
  return undefined;
}

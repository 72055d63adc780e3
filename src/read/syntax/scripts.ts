/**
 * A program that begins below other HTML goes on to its own end, empty lines and all: to CommonMark (§4.6) the HTML that
 * stands above it ends at the first of them, and the rest of the program, with the answers it knows, would be words.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isCode, lineOf, take } from './lines.ts';
import { searchedInVain } from './unended.ts';

const OPENS = /<(script|style)\b[^>]*>/i;
const unended = searchedInVain();

export function scriptsPlugin(md: MarkdownIt): void {
  md.block.ruler.before('html_block', 'script_below', scriptBelow);
}

function scriptBelow(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || isCode(state, start) || !/^<[a-z/]/i.test(lineOf(state, start))) return false;
  const opener = openerBelow(state, start, end);
  if (opener === undefined || unended.known(state, opener)) return false;
  const [, name] = OPENS.exec(lineOf(state, opener))!;
  const closes = new RegExp(`</${name!}>`, 'i');
  let line = opener;
  while (line < end && !closes.test(lineOf(state, line))) line++;
  if (line >= end) unended.remember(state, end);
  if (line >= end) return false;
  while (line < end && !state.isEmpty(line)) line++;
  return take(state, 'html_block', [start, line], {
    content: state.getLines(start, line, state.blkIndent, true),
  });
}

/** Where a program begins, in lines below the first, up to an empty one. */
function openerBelow(state: StateBlock, start: number, end: number): number | undefined {
  for (let line = start; line < end && !state.isEmpty(line); line++) {
    const words = lineOf(state, line);
    if (OPENS.test(words) && !/<\/(?:script|style)>/i.test(words))
      return line === start && /^<(?:script|style)/i.test(words) ? undefined : line;
  }
  return undefined;
}

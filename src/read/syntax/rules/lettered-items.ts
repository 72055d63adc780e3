/**
 * Items that Pandoc counts with letters: words to CommonMark, and code what stands below them, four spaces in. Where a
 * fence or a fold stands there, it is what belongs to the item:
 *
 *     a.  Why does ice float?
 *
 *         ::: {.callout-tip collapse="true"}
 *         ## Solution
 *         It is lighter than water.
 *         :::
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { indentedEnd, isCode, lineOf, paragraphOf } from './lines.ts';

export function letteredItems(md: MarkdownIt): void {
  md.block.ruler.before('cut_paragraph', 'lettered_item', letteredItem);
}

const MARKER = /^\(?(?:[A-Za-z]|[ivx]{2,5}|[IVX]{2,5}|\d{1,3}|#|@[\w-]*)[.)][ \t]+\S/;
const OPENS = /^(?:`{3,}|~{3,}|:{3,}|<details\b)/i;

function letteredItem(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || !MARKER.test(lineOf(state, start))) return false;
  const words = wordsEnd(state, start, end);
  let body = words;
  while (body < end && state.isEmpty(body)) body++;
  if (body >= end || !isCode(state, body)) return false;
  // What stands further in than that is code of the item.
  const indent = Math.min(state.sCount[body]!, state.blkIndent + 7);
  const next = holdsFence(state, body, end, indent);
  if (next === undefined) return false;
  paragraphOf(state, start, words);
  const { blkIndent, tight } = state;
  state.blkIndent = indent;
  state.md.block.tokenize(state, body, next);
  Object.assign(state, { blkIndent, tight, line: next });
  return true;
}

/** Where its first words end: a fence below them needs no empty line. */
function wordsEnd(state: StateBlock, start: number, end: number): number {
  let line = start + 1;
  while (line < end && !state.isEmpty(line) && !(isCode(state, line) && OPENS.test(lineOf(state, line))))
    line++;
  return line;
}

/** The line behind what stands so far in; undefined where no fence is among it. */
function holdsFence(state: StateBlock, start: number, end: number, indent: number): number | undefined {
  const next = indentedEnd(state, start - 1, end, indent);
  for (let line = start; line < next; line++)
    if (!state.isEmpty(line) && OPENS.test(lineOf(state, line))) return next;
  return undefined;
}

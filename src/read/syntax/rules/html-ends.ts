/**
 * A fold in HTML ends with its end tag. CommonMark (§4.6) takes all lines up to the next empty one for HTML, and the marks
 * of the next exercise stay marks:
 *
 *     <details><summary>Solution</summary>It is light.</details>
 *     2. Why does *iron* sink?
 *
 * So does a rule that is alone in its line.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { INTERRUPTS, isCode, isOutside, lineOf, take } from './lines.ts';

export function htmlEnds(md: MarkdownIt): void {
  md.block.ruler.before('html_block', 'html_ends', fold, INTERRUPTS);
}

const BEGINS = /^<\/?details\b/i;
const TAGS = /<(\/?)details\b/gi;
const ENDS = /<\/details>[ \t]*$/i;
/** A tag goes on with the HTML, and so do attributes of its own. */
const GOES_ON = /^[<{]/;

/** `<hr/>` */
export const RULE_ALONE = /^<hr(?:\s[^<>]*)?\/?>[ \t]*$/i;

function fold(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (isCode(state, start)) return false;
  const words = lineOf(state, start);
  const isRule = RULE_ALONE.test(words) && hasWords(state, start + 1, end);
  if (!isRule && !BEGINS.test(words)) return false;
  const to = isRule ? start + 1 : endOfFold(state, start, end);
  if (to === undefined || silent) return to !== undefined;
  return take(state, 'html_block', [start, to], {
    content: state.getLines(start, to, state.blkIndent, true),
  });
}

/** The line behind its end tag, where words stand there. */
function endOfFold(state: StateBlock, start: number, end: number): number | undefined {
  let depth = 0;
  for (let line = start; hasWords(state, line, end); line++) {
    const words = lineOf(state, line);
    for (const [, slash] of words.matchAll(TAGS)) depth += slash ? -1 : 1;
    if (depth > 0 || !ENDS.test(words)) continue;
    return hasWords(state, line + 1, end) && !GOES_ON.test(lineOf(state, line + 1)) ? line + 1 : undefined;
  }
  return undefined;
}

const hasWords = (state: StateBlock, line: number, end: number): boolean =>
  line < end && !state.isEmpty(line) && !isOutside(state, line);

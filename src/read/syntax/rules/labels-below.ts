/**
 * A line that titles a list, right below an item of another, with no empty line between: to Markdown it is more words of that
 * item, and a list that begins at 1 goes on with the one above.
 *
 *     1. Ice ___ on water.
 *     2. Iron ___.
 *     Answers:
 *     1. floats
 *     2. sinks
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { answerTitleOf, EXPLANATIONS, normalize } from '../../questions/words/lexicon.ts';
import { lineOf } from './lines.ts';

export function labelsBelow(md: MarkdownIt): void {
  md.block.ruler.before('paragraph', 'label_below', labelBelow, { alt: ['paragraph'] });
}

/** Ends the paragraph above it, and makes nothing itself. */
function labelBelow(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const indent = state.sCount[start] ?? 0;
  if (!silent || start + 1 >= end || indent < 0 || indent >= state.blkIndent) return false;
  const words = lineOf(state, start);
  if (!LABEL.test(words)) return false;
  const above = markAbove(state, start);
  const below = MARK.exec(lineOf(state, start + 1));
  return above !== undefined && below !== null && (state.sCount[start + 1] ?? 0) === indent
    ? beginsAnew(above, below, words)
    : false;
}

/** `Answers:`, `Exercise: Fill in the gaps.` */
const LABEL =
  /^[*_]{0,3}\p{Lu}\p{L}*(?:[ -][^\n:]{1,40})?:(?:[*_]{0,3}\s*$|[*_]{0,3}\s+\p{Lu}.{5,150}[.:!?]\s*$)/u;
const MARK = /^(?:(\d{1,3})[.)]|[-*+])[ \t]+\S/;
const FAR = 12;

/** The mark of the item that a line goes on with. */
function markAbove(state: StateBlock, line: number): RegExpExecArray | undefined {
  for (let at = line - 1; at >= 0 && at > line - FAR && !state.isEmpty(at); at--) {
    // Inside an item, its own line is known without its mark.
    const mark = MARK.exec(state.src.slice(state.bMarks[at], state.eMarks[at]).trimStart());
    if (mark) return mark;
  }
  return undefined;
}

/** The list below counts from 1, where the one above had counted on or doesn't count; or it is of answers. */
function beginsAnew([, above]: RegExpExecArray, [, below]: RegExpExecArray, words: string): boolean {
  if (below === '1') return Number(above ?? 2) > 1 || isAnswer(words);
  return below === undefined && isAnswer(words);
}

function isAnswer(words: string): boolean {
  const title = words.replace(/[*_:\s]+$/, '').replace(/^[*_]+/, '');
  return answerTitleOf(title) !== undefined || EXPLAINS.test(normalize(title));
}

const EXPLAINS = new RegExp(`^(?:${EXPLANATIONS})$`);

/**
 * Spaces that don't break behind the mark of an item or a heading, as word processors paste them: to CommonMark such a line is
 * words, and the list is none.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';

/** The mark, and white space that holds such a space. */
const MARK = /^([ \t]*(?:[-*+]|\d{1,3}[.)]|#{1,6}))[ \t]*\u00a0[ \t\u00a0]*(?=\S)/gm;

export function hardSpaces(md: MarkdownIt): void {
  md.core.ruler.after('normalize', 'hard_spaces', soften);
}

function soften(state: StateCore): void {
  if (state.src.includes('\u00a0')) state.src = state.src.replace(MARK, '$1 ');
}

/** `<detail>` above a `<summary>` is a fold without its last letter: to a browser it folds nothing, and all it holds is told. */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { INTERRUPTS_WORDS, isCode, lineOf, take } from './lines.ts';

const OPENER = /^<detail(?=[\s>])[^<>\n]*>[ \t]*/i;
const NAME = /(<\/?)detail(?=[\s>])/gi;

export function misnamedDetails(md: MarkdownIt): void {
  md.block.ruler.before('html_block', 'misnamed_details', misnamed, INTERRUPTS_WORDS);
}

function misnamed(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (isCode(state, start)) return false;
  const line = lineOf(state, start);
  const opener = OPENER.exec(line)?.[0];
  if (opener === undefined || !isTitled(state, line.slice(opener.length), start, end)) return false;
  if (silent) return true;
  let next = start + 1;
  while (next < end && !state.isEmpty(next)) next++;
  const content = state.getLines(start, next, state.blkIndent, true).replace(NAME, '$1details');
  return take(state, 'html_block', [start, next], { content });
}

/** Whether a title stands behind it, or is the next that does. */
function isTitled(state: StateBlock, behind: string, start: number, end: number): boolean {
  let next = start + 1;
  while (next < end && state.isEmpty(next)) next++;
  const words = behind === '' && next < end ? lineOf(state, next) : behind;
  return /^<summary\b/i.test(words);
}

/**
 * An answer whose words nobody set in: those right below its title are its own. MkDocs shows them, and the fold empty.
 *
 *     ??? success "Solution"
 *     ```python
 *     print(7)
 *     ```
 */
import type { StateBlock } from 'markdown-it';
import { opensFence } from '../../../../lesson/index.ts';
import { isOtherAnswer } from '../../../questions/words/lexicon.ts';
import { lineOf } from '../../rules/lines.ts';
import { fenceEnd } from '../dialect.ts';

/** What is no words of an answer: the next box or tab, a heading, a rule. */
const ENDS = /^(?:!!!|\?\?\?|===|\/\/\/|#{1,6}[ \t]|-{3,}[ \t]*$)/;

/** The line behind such an answer, with the code and the other answers below it; `from` where there is none. */
export function bareEnd(state: StateBlock, from: number, end: number): number {
  let last = from;
  let next = from;
  while (next < end && !state.isEmpty(next) && !ENDS.test(lineOf(state, next))) {
    last = fenceEnd(state, next, end) ?? next + 1;
    const below = Math.min(state.skipEmptyLines(last), end);
    next = below === last || goesOn(lineOf(state, below)) ? below : end;
  }
  return last;
}

const goesOn = (words: string): boolean =>
  opensFence(words, false) !== undefined || isOtherAnswer(words.split(/[\s,:]+/, 2).join(' '));

/**
 * Code that calls itself an answer in a remark that is its first line, below what asks or tells what to do: it is folded, with
 * the code behind it.
 *
 *     Add the weights.
 *
 *     ```python
 *     # Possible solution
 *     sum(weights)
 *     ```
 */
import type { ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { foldedAnswer } from '../../parts.ts';
import { blockOf, lastFull, nextFull } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { callsExercise } from '../words/exercise-label.ts';
import { answerTitleOf, asksOrTellsIn } from '../words/lexicon.ts';
import { isToComplete } from '../words/to-complete.ts';

const REMARK = /^\s*(?:#+|\/{2,}|-{2,}|%+|;+|\/\*+)[ \t=*-]*([^\n]{3,60}?)[ \t=*-]*(?:\*\/)?[ \t]*\n/;
/** So far it is looked for: behind rows of signs too. */
const LONGEST_REMARK = 200;

export const withCodeCalled = (blocks: Row): Row =>
  blocks.some(callsItself)
    ? withMade(blocks, (at) => {
        if (!callsItself(blocks[at]!) || !isAsked(blocks, at)) return undefined;
        const end = codeEnd(blocks, at);
        return { row: [foldedAnswer(blocks.slice(at, end))], end };
      })
    : blocks;

function callsItself(block: ElementContent): boolean {
  if (!isTag(block, 'pre')) return false;
  const code = rawText(block.children);
  const title = REMARK.exec(code.slice(0, LONGEST_REMARK))?.[1];
  return title !== undefined && answerTitleOf(title) !== undefined && !isToComplete(code);
}

/** What it is done with may stand between. */
function isAsked(blocks: Row, at: number): boolean {
  let above = lastFull(blocks, at);
  while (above > 0 && isTag(blocks[above], 'pre') && !callsItself(blocks[above]!))
    above = lastFull(blocks, above);
  const block = blocks[above];
  const { words, isWords } = blockOf(block);
  const isTask = isWords || isTag(block, 'ul', 'ol') || blockOf(block).level !== undefined;
  return isTask && (asksOrTellsIn(words) || callsExercise(words));
}

function codeEnd(blocks: Row, at: number): number {
  let end = at + 1;
  for (let next = nextFull(blocks, at); isTag(blocks[next], 'pre') && !callsItself(blocks[next]!); ) {
    end = next + 1;
    next = nextFull(blocks, next);
  }
  return end;
}

/**
 * Case studies that only tell, each with a folded solution at its end: all of the case is asked.
 *
 *     ## Case study 1: the cube
 *
 *     ### Background
 *     A cube lies in the sun.
 *
 *     ### Results
 *     It is gone at noon.
 *
 *     <details><summary>Solution and interpretation</summary> … </details>
 */
import type { ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import { blockOf, foldsAnswer, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { normalize } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';

export const withCasesSolved = (blocks: Row): Row =>
  blocks.some(callsCase) ? withMade(blocks, (at) => caseAt(blocks, at)) : blocks;

/** `Case 1` may be one of a proof, or a trouble. */
const STUDY = /stud|etud|clini|practi|prati|beispiel/;

const callsCase = (block: ElementContent): boolean =>
  levelOf(block) < 7 &&
  STUDY.test(normalize(blockOf(block).words)) &&
  exerciseLabelOf(blockOf(block).words)?.kind === 'case';

function caseAt(blocks: Row, at: number): Made | undefined {
  const title = blocks[at]!;
  if (!callsCase(title)) return undefined;
  const own = blocks.slice(at + 1, sectionEnd(blocks, at + 1, levelOf(title)));
  const last = own.findLastIndex((one) => !isBlank(one) && !isRule(one));
  const told = own.slice(0, Math.max(last, 0));
  const answer = own[last];
  const isOne = answer !== undefined && foldsAnswer(answer) && told.some((one) => blockOf(one).isWords);
  return isOne && !told.some(asksItself)
    ? { row: [title, setExercise(told), answer], end: at + 2 + last }
    : undefined;
}

/** It knows what is asked of the case. */
const asksItself = (block: ElementContent): boolean => {
  const { asks, holdsQuestions } = blockOf(block);
  return asks || holdsQuestions || foldsAnswer(block);
};

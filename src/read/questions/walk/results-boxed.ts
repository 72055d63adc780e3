/**
 * An exercise, and right below it how it is solved, up to a result in a frame: nobody frames what is to be found. What stands
 * below what asks is folded, as other exercises of such a page have it.
 *
 *     #### Exercise
 *
 *     Find the slope of $y = x^2$ at $x = 3$.
 *
 *     $$y' = 2x = \boxed{6}$$
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { foldedAnswer } from '../../parts.ts';
import { blockOf, isRule, levelOf, roleOf, runEnd, sectionEnd } from '../blocks/block.ts';
import { clearTitle, opensExercise, standingTitle } from '../blocks/clear-answer.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { areExercises, callsExercise, EXERCISE_KINDS, isNamedExercise } from '../words/exercise-label.ts';
import { answerTitleOf, asksOrTellsIn } from '../words/lexicon.ts';

export function withResultsBoxed(blocks: Row): Row {
  if (!blocks.some(holdsFrame)) return blocks;
  return withMade(blocks, (at) => (calls(blocks[at]!) ? solvedBelow(blocks, at) : undefined));
}

const FRAME = /\\(?:boxed|fbox|framebox)\s*\{/;
const holdsFrame = (block: ElementContent): boolean => FRAME.test(rawText([block]));

/** `#### Exercise`, `### Problem 3`, `**Exercise 2.** Find …` */
function calls(block: ElementContent): boolean {
  const { level, words } = blockOf(block);
  if (level === undefined) return isTag(block, 'p') && opensExercise(block);
  return callsExercise(words, ...EXERCISE_KINDS) || (isNamedExercise(words) && !areExercises(words));
}

function solvedBelow(blocks: Row, at: number): Made | undefined {
  const isTitle = levelOf(blocks[at]) < 7 || standingTitle(blocks[at]) !== undefined;
  const from = isTitle ? at + 1 : at;
  const end = sectionEnd(blocks, from + 1, levelOf(blocks[at]), (one) => isRule(one) || calls(one));
  const asking = runEnd(blocks, from, (one, i) => i < end && !sets(one));
  if (asking >= end) return undefined;
  const start = behindGiven(blocks, asking);
  const told = blocks.slice(start, end);
  if (!told.some(holdsFrame) || blocks.slice(from, start).some(holdsFrame) || told.some(isKnown))
    return undefined;
  return { row: [...blocks.slice(at, start), foldedAnswer(told)], end };
}

const sets = (block: ElementContent): boolean => isTag(block, 'p') && asksOrTellsIn(blockOf(block).words);

/** `Find the value of:`, and what that is. */
function behindGiven(blocks: Row, asking: number): number {
  const isOpen = /:\s*$/.test(blockOf(blocks[asking]).words);
  let start = asking + 1;
  while (start < blocks.length && isBlank(blocks[start]!)) start++;
  return isOpen && start < blocks.length && !holdsFrame(blocks[start]!) ? start + 1 : asking + 1;
}

/** It says itself what it is, or sets something more. */
const isKnown = (block: ElementContent): boolean =>
  levelOf(block) < 7 ||
  roleOf(block) !== undefined ||
  clearTitle(block) !== undefined ||
  answerTitleOf(standingTitle(block) ?? '') !== undefined ||
  blockOf(block).holdsQuestions ||
  sets(block);

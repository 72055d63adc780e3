/**
 * A box that holds nothing but folds which answer or help: they are to what stands above it what they would be without it.
 *
 *     > [!TIP]
 *     > <details><summary>Solution</summary> …
 *
 * And a fold called an answer that holds what it answers: `**Question:** …`, `**Answer:** …` stand without it.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import { bodyOf, isPart, type PartOf } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { opensQuestion } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { isCalledExercise } from '../blocks/tasks.ts';
import { inClear, inWords } from '../blocks/told.ts';
import { labelOf } from '../words/label.ts';

export const withFoldsUnboxed = (blocks: Row): Row => {
  const isFrame = (one: ElementContent): one is Element => holdsFoldsAlone(one) || asksItself(one);
  return blocks.some(isFrame) ? blocks.flatMap((one) => (isFrame(one) ? bodyOf(one) : [one])) : blocks;
};

function asksItself(block: ElementContent): boolean {
  if (roleOf(block) !== 'answer' || !isPart(block, 'disclosure')) return false;
  const [first, ...others] = bodyOf(block).filter((one) => !isBlank(one));
  const isAsked = opensQuestion(first) || blockOf(first).asks || labelOf(blockOf(first).words) !== undefined;
  return isAsked && others.some((one) => (inClear(one) ?? inWords(one)) !== undefined);
}

function holdsFoldsAlone(block: ElementContent): block is PartOf<'callout'> {
  if (!isPart(block, 'callout') || block.data.part.exercise || !ONE_WORD.test(blockOf(block).title))
    return false;
  const body = bodyOf(block).filter((one) => !isBlank(one));
  return roleOf(block) === undefined && !isCalledExercise(block) && body.length > 0 && body.every(isAnswer);
}

/** `Tip`, „Hinweis“: a title that says no more than what sort of box it is. */
const ONE_WORD = /^\p{L}+$/u;

const isAnswer = (block: ElementContent): boolean =>
  isPart(block, 'disclosure') && /^(?:answer|hint)$/.test(roleOf(block) ?? '');

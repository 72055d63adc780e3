/**
 * A box that holds nothing but folds which answer or help: they are to what stands above it what they would be without it.
 *
 *     > [!TIP]
 *     > <details><summary>Solution</summary> …
 *
 * And a fold called an answer that holds what it answers: `**Question:** …`, `**Answer:** …` stand without it. So do options
 * with their key in a fold whose title asks: learners choose before they are told.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, type PartOf, titleOf } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { opensQuestion } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { isCalledExercise } from '../blocks/tasks.ts';
import { inClear, inWords } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { keyBelow } from '../patterns/key-below.ts';
import { labelOf } from '../words/label.ts';

export const withFoldsUnboxed = (blocks: Row): Row => {
  const isFrame = (one: ElementContent): one is Element => holdsFoldsAlone(one) || asksItself(one);
  const row = blocks.some(isFrame) ? blocks.flatMap((one) => (isFrame(one) ? bodyOf(one) : [one])) : blocks;
  return row.some(offersBelow) ? row.flatMap((one) => (offersBelow(one) ? asked(one) : [one])) : row;
};

/** `<summary>Which of these floats?</summary>`, and in it first the options, then which of them is right. */
function offersBelow(block: ElementContent): block is Element {
  if (!isPart(block, 'disclosure') || !blockOf(block).title.includes('?')) return false;
  const body = bodyOf(block).filter((one) => !isBlank(one));
  const options = optionsAt(body, 0);
  const key = options?.lead.length === 0 ? keyBelow(body, options) : undefined;
  return key !== undefined && !key.isAgain && key.right.length > 0;
}

const asked = (fold: Element): Row => [element('p', {}, [...titleOf(fold)], lineOf(fold)), ...bodyOf(fold)];

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

/**
 * A fold that its title calls an exercise, which nobody answers: a sheet folds what is to be done, to be opened one by one.
 *
 *     ??? tip "Exercise 1 - Ice"
 *         1. Weigh the ice.
 *         2. Melt it.
 *
 * What solves an exercise may be folded below that name, too: nothing else on the page is called so, and most of such folds
 * ask or tell what to do.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, onceFor } from '../../../lesson/index.ts';
import { bodyOf, isPart, type PartOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { taskAbove } from '../blocks/tasks.ts';
import { answersTitleOf, callsExercise, exerciseLabelOf, isNamedExercise } from '../words/exercise-label.ts';
import { asksOrTellsIn, looksLikeAnswer } from '../words/lexicon.ts';
import { isSolutionFile, isSolutionTitle } from '../words/solution-file.ts';
import type { Context } from './pattern.ts';

export function isOpenFold(
  box: ElementContent | undefined,
  { blocks, at, page, isInAnswer }: Context,
): box is PartOf<'disclosure'> {
  if (!isCalled(box) || isInAnswer || !areSet(blocks)) return false;
  const { words = page.title, above } = headingsAbove(blocks)[at]!;
  return (
    ![words, ...above].some((one) => looksLikeAnswer(one) || answersTitleOf(one) !== undefined) &&
    !isSolutionTitle(page.title) &&
    !isSolutionFile(page.called) &&
    taskAbove(blocks, at) === undefined
  );
}

const isCalled = (block: ElementContent | undefined): block is PartOf<'disclosure'> =>
  isPart(block, 'disclosure') &&
  blockOf(block).role === 'extra' &&
  (isNamedExercise(blockOf(block).title) || callsExercise(blockOf(block).title, 'exercise'));

/** Most folds so called set something, and what nothing else of the page is called by. */
const areSet = onceFor((blocks: readonly ElementContent[]): boolean => {
  const folds = blocks.filter(isCalled);
  const others = new Set(
    blocks.flatMap((one) => (isCalled(one) ? [] : (numberIn(blockOf(one).words) ?? []))),
  );
  return (
    folds.filter(sets).length * 2 > folds.length &&
    !folds.some((one) => others.has(numberIn(blockOf(one).title) ?? ''))
  );
});

function numberIn(words: string): string | undefined {
  const label = exerciseLabelOf(words);
  return label?.kind === 'exercise' || label?.kind === undefined ? label?.number : undefined;
}

const sets = (fold: Element): boolean =>
  bodyOf(fold).some((one) =>
    (isTag(one, 'ul', 'ol') ? elementsOf(one) : [one]).some((part) => asksOrTellsIn(blockOf(part).words)),
  );

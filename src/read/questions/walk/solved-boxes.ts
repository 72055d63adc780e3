/**
 * Boxes and folds of a page that answers, each called by what was to be done: what they hold answers it.
 *
 *     # Solutions
 *
 *     ::: {.callout-tip}
 *     ## a) Count the cubes.
 *
 *     `nrow(cubes)`
 *     :::
 */
import type { Element, ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import { bodyOf, isPart, lineOf, part, titleOf } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { tellsLearner } from '../words/lexicon.ts';

/** So many of a page are called so, and nearly all of its boxes. */
const FEWEST = 3;

export function withBoxesSolved(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const boxes = blocks.filter(isBox);
  const setting = boxes.filter((one) => tellsLearner(blockOf(one).title) !== undefined);
  const isOne = setting.length >= FEWEST && setting.length * 4 >= boxes.length * 3;
  return isOne ? blocks.map((one) => (isBox(one) && sets(one) ? asking(one) : one)) : blocks;
}

function isBox(block: ElementContent): block is Element {
  if (!isPart(block, 'callout', 'disclosure')) return false;
  const { role, title, holdsQuestions } = blockOf(block);
  const holdsOthers = isPart(block, 'disclosure') ? bodyOf(block).some((one) => roleOf(one)) : holdsQuestions;
  return (
    (role === undefined || role === 'extra') &&
    /\S \S/.test(title) &&
    !holdsOthers &&
    !bodyOf(block).every(isBlank)
  );
}

/** `b) The mean of all`, too: among them it is another. */
const sets = (box: Element): boolean => {
  const { title } = blockOf(box);
  return tellsLearner(title) !== undefined || /^\(?(?:[a-z]|\d{1,3})\s?[.)]\s/i.test(title);
};

const asking = (box: Element): Element =>
  part({ kind: 'disclosure', role: 'question' }, lineOf(box), titleOf(box), bodyOf(box));

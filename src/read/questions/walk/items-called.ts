/**
 * Items of a list that call themselves by a number in parts, as what answers them does: the list's own says nothing.
 *
 *     1. **Question 2.1**              **Question 2.1**
 *        Why does ice float?      →    Why does ice float?
 *     2. **Question 2.2**              **Question 2.2**
 *        What is fog made of?          What is fog made of?
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';

export const withItemsCalled = (blocks: Row): Row =>
  blocks.filter(areCalled).flatMap(elementsOf).length < FEWEST
    ? blocks
    : blocks.flatMap((one) => (areCalled(one) ? elementsOf(one).flatMap(rowIn) : [one]));

const FEWEST = 2;

const areCalled = (block: ElementContent): block is Element =>
  isTag(block, 'ol') && elementsOf(block).every(isCalled);

function isCalled(item: Element): boolean {
  const { kind, number = '' } = exerciseLabelOf(blockOf(item).words) ?? {};
  return kind !== undefined && /^\d+\.\d/.test(number);
}

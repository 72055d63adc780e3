/**
 * Points above one fold that solves them, of which none asks: steps of one exercise. Where several lists of a page are so
 * solved, its others are such steps as well, though nobody answers them.
 *
 *     - Count the cubes.
 *     - Show their number in a sentence.
 *
 *     <details><summary>Solution</summary> …
 */
import type { ElementContent } from 'hast';
import { elementsOf, isTag, onceFor } from '../../../lesson/index.ts';
import { blockOf, nextFull, roleOf } from './block.ts';
import type { Row } from './rows.ts';

export const areSolvedAsOne = (blocks: Row, at: number): boolean =>
  mayBeSteps(blocks[at]) && roleOf(blocks[nextFull(blocks, at)]) === 'answer';

/** Several, none of which asks. */
export function mayBeSteps(list: ElementContent | undefined): boolean {
  const items = isTag(list, 'ul') ? elementsOf(list) : [];
  return items.length > 1 && !items.some((one) => blockOf(one).words.includes('?'));
}

const FEWEST = 2;
export const arePointsSteps = onceFor(
  (blocks: Row): boolean => blocks.filter((_, at) => areSolvedAsOne(blocks, at)).length >= FEWEST,
);

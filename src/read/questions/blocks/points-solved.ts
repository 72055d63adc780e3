/**
 * Points above one fold that solves them, of which none asks: steps of one exercise. Where several lists of a page are so
 * solved, its others are such steps as well, though nobody answers them.
 *
 *     - Count the cubes.
 *     - Show their number in a sentence.
 *
 *     <details><summary>Solution</summary> …
 *
 * So they are below headings that count, `### 2. Cubes`, which nobody answers, where less than half of them are thought about.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, onceFor } from '../../../lesson/index.ts';
import { thinksIn } from '../words/each-of.ts';
import { blockOf, cutAtHeadings, nextFull, roleOf } from './block.ts';
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
  (blocks: Row): boolean =>
    blocks.filter((_, at) => areSolvedAsOne(blocks, at)).length >= FEWEST || areStepsCounted(blocks),
);

/** In so many sections, and nearly all that count, one list of points is all that is set. */
const FEWEST_COUNTED = 3;

function areStepsCounted(blocks: Row): boolean {
  if (blocks.filter((one) => isTag(one, 'ul')).length < FEWEST_COUNTED) return false;
  const counted = cutAtHeadings(blocks).filter(([heading]) => COUNTS.test(headingWords(heading)));
  const lists = counted.flatMap((section) => {
    const [list, ...others] = section.filter((one): one is Element => isTag(one, 'ul', 'ol'));
    return list && others.length === 0 && mayBeSteps(list) ? [list] : [];
  });
  if (lists.length < FEWEST_COUNTED || lists.length * 4 < counted.length * 3) return false;
  const points = lists.flatMap(elementsOf);
  return points.filter((one) => thinksIn(blockOf(one).words)).length * 2 < points.length;
}

const COUNTS = /^\d{1,2}\s?[.):]\s/;
const headingWords = (block: ElementContent | undefined): string => {
  const { level, words } = blockOf(block);
  return level === undefined ? '' : words;
};

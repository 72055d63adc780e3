/**
 * A question that two headings ask: the first counts it, the second stands right above the options. What lies between
 * belongs to both, and the second is words like any other.
 *
 *     #### Q1. Look at this program:
 *     …
 *     #### What does it print?
 *     - [x] ice
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { headingLevel } from '../../page/headings.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { optionsAt } from '../choices/options.ts';
import { boxesFrom } from '../kinds/boxes.ts';
import { titlesOptions } from '../patterns/keyless.ts';
import { isQuestionByNumber } from '../patterns/stem.ts';

export function withHeadsJoined(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const joined = blocks.map((block, i) => (goesOn(blocks, i) ? asWords(block) : block));
  return joined.some((one, i) => one !== blocks[i]) ? joined : blocks;
}

const asWords = (heading: ElementContent): ElementContent =>
  heading.type === 'element' ? element('p', {}, heading.children, lineOf(heading)) : heading;

/** `### Options`, below what asks. */
function headsOptions(blocks: readonly ElementContent[], at: number): boolean {
  if (!titlesOptions(blocks[at]) || !isTag(blocks[at + 1], 'ul', 'ol', 'p')) return false;
  return blockOf(blocks[at - 1]).asks || isQuestionByNumber(blocks[headAbove(blocks, at)]);
}

function goesOn(blocks: readonly ElementContent[], at: number): boolean {
  const level = headingLevel(blocks[at]);
  if (level !== undefined && headsOptions(blocks, at)) return true;
  if (level === undefined || !blockOf(blocks[at]).asks || isQuestionByNumber(blocks[at])) return false;
  if (!boxesFrom(blocks, at + 1) && !optionsAt(blocks, at + 1)) return false;
  const from = headAbove(blocks, at);
  return levelOf(blocks[from]) === level && isQuestionByNumber(blocks[from]);
}

/** Where the heading stands below which there are but words up to a place. */
function headAbove(blocks: readonly ElementContent[], at: number): number {
  let from = at - 1;
  while (isTag(blocks[from], 'p', 'pre', 'table', 'figure', 'img')) from--;
  return from;
}

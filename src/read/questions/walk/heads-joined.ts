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
import { isQuestionByNumber } from '../patterns/stem.ts';

export function withHeadsJoined(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const joined = blocks.map((block, i) => (goesOn(blocks, i) ? asWords(block) : block));
  return joined.some((one, i) => one !== blocks[i]) ? joined : blocks;
}

const asWords = (heading: ElementContent): ElementContent =>
  heading.type === 'element' ? element('p', {}, heading.children, lineOf(heading)) : heading;

function goesOn(blocks: readonly ElementContent[], at: number): boolean {
  const level = headingLevel(blocks[at]);
  if (level === undefined || !blockOf(blocks[at]).asks || isQuestionByNumber(blocks[at])) return false;
  if (!boxesFrom(blocks, at + 1) && !optionsAt(blocks, at + 1)) return false;
  let from = at - 1;
  while (isTag(blocks[from], 'p', 'pre', 'table', 'figure', 'img')) from--;
  return levelOf(blocks[from]) === level && isQuestionByNumber(blocks[from]);
}

/**
 * A box of gaps, and right behind it the fold that answers them: the gaps are asked in the box, and so are they answered.
 *
 *     ::: {.callout-tip}
 *     Ice {gap}`floats`.
 *     :::
 *
 *     ::: {.callout-caution collapse="true"}
 *     ## Show me the solution
 *     :::
 */
import type { Element, ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import { bodyOf, isPart, withChildren } from '../../parts.ts';
import { roleOf } from '../blocks/block.ts';
import { holdsGap } from '../kinds/gaps.ts';

export function withGapsAnswered(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const row: ElementContent[] = [];
  let isChanged = false;
  for (const block of blocks) {
    const at = roleOf(block) === 'answer' ? row.findLastIndex((one) => !isBlank(one)) : -1;
    const box = row[at];
    if (box && isPart(box, 'callout') && isOpen(box)) {
      row[at] = withChildren(box, [...box.children, block]);
      isChanged = true;
    } else row.push(block);
  }
  return isChanged ? row : blocks;
}

const isOpen = (box: Element): boolean =>
  holdsGap(box) && !bodyOf(box).some((one) => roleOf(one) === 'answer');

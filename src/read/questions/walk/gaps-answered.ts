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
import type { Element } from 'hast';
import { bodyOf, isPart, withChildren } from '../../parts.ts';
import { nextFull, roleOf } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { holdsGap } from '../kinds/gaps.ts';

export const withGapsAnswered = (blocks: Row): Row =>
  withMade(blocks, (at) => {
    const box = blocks[at]!;
    const next = isPart(box, 'callout') ? nextFull(blocks, at) : at;
    if (!isPart(box, 'callout') || roleOf(blocks[next]) !== 'answer' || !isOpen(box)) return undefined;
    return { row: [withChildren(box, [...box.children, blocks[next]!])], end: next + 1 };
  });

const isOpen = (box: Element): boolean =>
  holdsGap(box) && !bodyOf(box).some((one) => roleOf(one) === 'answer');

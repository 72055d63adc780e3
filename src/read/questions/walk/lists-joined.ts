/**
 * Lists that go on counting in the next cell of a notebook, or behind a break or a comment that shows nothing: one list.
 *
 *     1) Why does ice float?          1) Why does ice float?
 *
 *     +++                     →       2) What is fog?
 *
 *     2) What is fog?
 *
 * Points count where each begins with its number.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { withChildren } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { firstNumber } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';

export function withListsJoined(blocks: Row): Row {
  const row: ElementContent[] = [];
  let isJoined = false;
  for (const block of blocks) {
    const last = row.findLastIndex((one) => !isBlank(one));
    const above = row[last];
    if (isTag(block, 'ol', 'ul') && isTag(above, 'ol', 'ul') && goesOn(above, block)) {
      row.splice(last, row.length - last, withChildren(above, [...above.children, ...block.children]));
      isJoined = true;
    } else row.push(block);
  }
  return isJoined ? row : blocks;
}

function goesOn(above: Element, list: Element): boolean {
  if (above.tagName !== list.tagName) return false;
  if (isTag(list, 'ol')) return firstNumber(list) === firstNumber(above) + elementsOf(above).length;
  const [last, first] = [numberIn(elementsOf(above).at(-1)), numberIn(elementsOf(list)[0])];
  return last !== undefined && first === last + 1;
}

/** `1.`, `Question 1:`, be it a counted list of its own in the point. */
function numberIn(point: Element | undefined): number | undefined {
  const [only] = point ? elementsOf(point) : [];
  if (isTag(only, 'ol')) return firstNumber(only);
  const number = /^(?:\p{L}+\s)?(\d{1,3})\s?[.):]/u.exec(blockOf(point).words)?.[1];
  return number === undefined ? undefined : Number(number);
}

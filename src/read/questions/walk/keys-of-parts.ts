/**
 * Below a title of keys, a list whose items each name a part and tell its keys: a paragraph each, as others write it.
 *
 *     ## Answer key                      ## Answer key
 *
 *     - Part A: 1-b, 2-d           →     Part A: 1-b, 2-d
 *     - Part B: 3-a, 4-c                 Part B: 3-a, 4-c
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf, lastFull } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { leadOf } from '../choices/key-entries.ts';
import { isKeyTitle } from '../words/key-list-title.ts';

export const withKeysOfParts = (blocks: Row): Row =>
  blocks.some((one) => isTag(one, 'ul') && areLed(linesOf(one)))
    ? withMade(blocks, (at) => {
        const list = blocks[at];
        if (!isTag(list, 'ul') || !isKeyTitle(blockOf(blocks[lastFull(blocks, at)]).words)) return undefined;
        const lines = linesOf(list);
        if (!areLed(lines)) return undefined;
        const values = lines.filter((one) => leadOf(one) === '');
        const row = [...lines.filter((one) => leadOf(one) !== ''), ...values];
        return { row, end: at + 1 };
      })
    : blocks;

/** Some part may be told in values, not in letters. */
const areLed = (row: readonly ElementContent[]): boolean =>
  row.length > 0 && row.filter((one) => leadOf(one) !== '').length * 2 >= row.length;

/** A list's items as paragraphs; none where one holds more. */
function linesOf(list: Element): readonly ElementContent[] {
  const rows = elementsOf(list).map((item) => ({ item, row: rowIn(item) }));
  if (rows.some(({ row }) => row.length !== 1)) return [];
  return rows.map(({ item, row: [only] }) =>
    isTag(only, 'p') ? only : element('p', {}, item.children, lineOf(item)),
  );
}

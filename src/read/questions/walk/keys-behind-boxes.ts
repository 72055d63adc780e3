/**
 * The key of a choice that ends a box or a quotation, right behind that: it belongs into it.
 *
 *     > Which of them floats?
 *     >
 *     > - A) ice
 *     > - B) iron
 *
 *     **Answer:** A
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, isPart, withChildren } from '../../parts.ts';
import { roleOf } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { keyBelow } from '../patterns/key-below.ts';

/** The key, and what explains it. */
const MOST_BEHIND = 4;

export const withKeysIn = (blocks: Row): Row =>
  withMade(blocks, (at) => {
    const box = blocks[at]!;
    const end = isBox(box) ? at + 1 + countBehind(box, blocks, at + 1) : at;
    return isBox(box) && end > at + 1
      ? { row: [withChildren(box, [...box.children, ...blocks.slice(at + 1, end)])], end }
      : undefined;
  });

function isBox(block: ElementContent): block is Element {
  const role = roleOf(block);
  return (
    isTag(block, 'blockquote') ||
    (isPart(block, 'callout', 'group', 'disclosure') && role !== 'answer' && role !== 'hint')
  );
}

/** How many blocks behind it tell a key of the options that it ends with. */
function countBehind(box: Element, blocks: Row, from: number): number {
  const inside = rowIn(box);
  const options = from < blocks.length ? lastOptions(inside) : undefined;
  if (!options || options.tail.length > 0) return 0;
  const behind = blocks.slice(from, from + MOST_BEHIND);
  // A quotation may be the key, or explain it.
  const next = behind.findIndex(
    (one) => isBox(one) && (!isTag(one, 'blockquote') || lastOptions(rowIn(one)) !== undefined),
  );
  const row = [...inside, ...(next < 0 ? behind : behind.slice(0, next))];
  const key = keyBelow(row, options);
  return key && key.right.length > 0 ? Math.max(0, key.end - inside.length) : 0;
}

const rowIn = (box: Element): Row =>
  (isTag(box, 'blockquote') ? box.children : bodyOf(box)).filter((one) => !isBlank(one));

/** Those that end a row, below what asks: a quotation may hold them alone. */
function lastOptions(row: Row): Options | undefined {
  for (let at = 0; at < row.length; at++) {
    const found = optionsAt(row, at);
    const isBelow = at > 0 || (found?.lead.length ?? 0) > 0;
    if (found) return isBelow && found.end === row.length ? found : undefined;
  }
  return undefined;
}

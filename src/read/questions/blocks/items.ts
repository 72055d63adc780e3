/** Lists, their items and what these hold, and how they count. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, Placeholder, rawText } from '../../../lesson/index.ts';
import { element, isPart, lineOf, withChildren } from '../../parts.ts';
import { type Mark, markOf } from '../words/letters.ts';
import { blockOf } from './block.ts';
import { onlyIn, type Row } from './rows.ts';

/**
 * The one list that a row is, though what its items show stands outside of it, where they go on to count behind that, or
 * where it is code that the last of them shows, points that it leads to, or all of them go on outside of it.
 *
 *     1.
 *     <img src="ice.svg">
 *
 *     2. It melts.
 */
export function countedThrough(row: readonly ElementContent[]): Element | undefined {
  const [list, ...more] = row.filter((one): one is Element => one.type === 'element');
  if (!isTag(list, 'ol')) return undefined;
  if (more.length === 0) return list;
  const items = elementsOf(list);
  for (const block of more) {
    if (isTag(block, 'ol')) {
      if (firstNumber(block) !== firstNumber(list) + items.length && !more.every(isOneOrShown))
        return undefined;
      items.push(...elementsOf(block));
    } else {
      const last = items.pop()!;
      items.push(withChildren(last, [...rowOf(last), block]));
    }
  }
  const counts = more.findLastIndex((block) => isTag(block, 'ol'));
  // Where something stands below an item before, what stands below the last is of that.
  const behind = more.slice(counts + 1);
  const goesOn =
    counts > 0 || behind.every((block) => isTag(block, 'pre', Placeholder.math)) || leads(list, behind);
  return goesOn ? withChildren(list, items) : undefined;
}

/** `5. Tell:`, and below it points. */
function leads(list: Element, behind: readonly Element[]): boolean {
  const last = elementsOf(list).at(-1);
  return (
    last !== undefined &&
    behind.length === 1 &&
    isTag(behind[0], 'ul') &&
    blockOf(last).words.trimEnd().endsWith(':')
  );
}

/** `1. …`, a formula, and `1. …` once more: authors leave it to Markdown to count. */
const isOneOrShown = (block: Element): boolean =>
  isTag(block, 'ol') ? elementsOf(block).length === 1 : isTag(block, 'pre', Placeholder.math);

/** What asks with the list that it ends in as one, whatever its items show outside of it. */
export function withListWhole(row: Row): Row {
  const at = row.findIndex((one) => isTag(one, 'ol'));
  const list = at < 0 ? undefined : countedThrough(row.slice(at));
  return list && list !== row[at] ? [...row.slice(0, at), list] : row;
}

/** Whether a block counts on where another ends: `2. …` below `1. …`, `- b) …` below `- a) …`, `(b) …` below `(a) …`. */
export function goesOnFrom(above: ElementContent | undefined, block: ElementContent | undefined): boolean {
  if (!isTag(above, 'ol', 'ul', 'p') || !isTag(block, above.tagName)) return false;
  if (isTag(block, 'ol')) return firstNumber(block) === firstNumber(above) + elementsOf(above).length;
  const isList = isTag(block, 'ul');
  const last = markIn(isList ? elementsOf(above).at(-1) : above);
  const next = markIn(isList ? elementsOf(block)[0] : block);
  return last !== undefined && next?.kind === last.kind && next.place === last.place + 1;
}

const markIn = (block: Element | undefined): Mark | undefined => markOf(rawText(block?.children ?? []));

/** What the first item of a list is counted as. */
export const firstNumber = (list: Element): number => Number(list.properties.start ?? 1);

/** What a list begins to count by, or a paragraph counts by: its number is the first group of a sign. */
export function countOf(block: ElementContent | undefined, sign: RegExp): number | undefined {
  if (isTag(block, 'ol')) return firstNumber(block);
  const number = isTag(block, 'p') ? sign.exec(blockOf(block).words)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

/** What each item of a list is counted as. */
export const numbersOf = (list: Element): readonly string[] =>
  elementsOf(list).map((_, i) => String(firstNumber(list) + i));

/** As many items in each of some lists, and short ones: what is to be chosen from. */
export function areAlike(
  lists: readonly (readonly Element[])[],
  { fewest, longest }: { readonly fewest: number; readonly longest: number },
): boolean {
  const count = lists[0]?.length ?? 0;
  return (
    count >= fewest &&
    lists.every((one) => one.length === count) &&
    lists.flat().every((one) => blockOf(one).words.length <= longest)
  );
}

/** An item as a list of its own, which stands where it does and counts it as before. @param at the place of the item */
export const listOfOne = (list: Element, item: Element, at: number): Element => ({
  ...list,
  properties: list.tagName === 'ol' ? { ...list.properties, start: firstNumber(list) + at } : list.properties,
  children: [item],
  position: item.position,
});

/** Of each item its first words as a list of its own, and behind that what stands below them. */
export const itemsApart = (list: Element, rows = elementsOf(list).map(rowIn)): readonly Row[] =>
  rows.map(([first, ...below], i) => {
    const item = { ...elementsOf(list)[i]!, children: first ? [first] : [] };
    return [listOfOne(list, item, i), ...below];
  });

/** What stands in an item; of a paragraph that is all there is, its words. */
export function wordsOfItem({ children }: Element): ElementContent[] {
  const only = onlyIn(children);
  return isTag(only, 'p') ? only.children : children;
}

/** What stands in an item: words alone as a paragraph. */
export function rowOf(item: Element): ElementContent[] {
  return isBare(item) ? [element('p', {}, item.children, lineOf(item))] : item.children;
}

/** The same as a flat row, whatever else stands below the words. */
export const rowIn = (item: Element): Row => blockOf(item).row;

/** A list with what is made of what each of its items holds: the same where nothing is. */
export function withItems(list: Element, made: (row: Row) => Row, rowOf = rowIn): Element {
  const children = list.children.map((item) => (isTag(item, 'li') ? withRow(item, rowOf(item), made) : item));
  return children.every((one, i) => one === list.children[i]) ? list : withChildren(list, children);
}

function withRow(block: Element, row: Row, made: (row: Row) => Row): Element {
  const own = made(row);
  return own === row ? block : withChildren(block, [...own]);
}

/** Boxes, and what is no more than a frame, in which something may be asked and answered. */
type Box = 'callout' | 'group' | 'question';
export const BOXES = ['callout', 'group'] as const;

const isBox = (block: ElementContent, kinds: readonly Box[]): block is Element =>
  isTag(block, 'blockquote') || kinds.some((kind) => isPart(block, kind));

/** What a block holds: the items of a list, and all of a quotation or a box. */
export function rowsIn(block: ElementContent, kinds: readonly Box[] = BOXES, rowOf = rowIn): readonly Row[] {
  if (isTag(block, 'ul', 'ol')) return elementsOf(block).map(rowOf);
  return isBox(block, kinds) ? [block.children] : [];
}

/** A block with what is made of each row that it holds: the same where nothing is. */
export function withRows(
  block: ElementContent,
  made: (row: Row, isItem: boolean) => Row,
  kinds: readonly Box[] = BOXES,
  rowOf = rowIn,
): ElementContent {
  if (isTag(block, 'ul', 'ol')) return withItems(block, (row) => made(row, true), rowOf);
  return isBox(block, kinds) ? withRow(block, block.children, (row) => made(row, false)) : block;
}

/** Whether an item holds words alone, which read as a paragraph where it stands by itself. */
export function isBare(item: Element): boolean {
  return item.children.every(
    (child) =>
      child.type === 'text' ||
      (child.type === 'element' && !/^(?:p|ul|ol|figure|pre|table)$/.test(child.tagName)),
  );
}

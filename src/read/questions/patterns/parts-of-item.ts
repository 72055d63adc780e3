/**
 * An item that only names what its own list sets: each item of that is asked, and the name leads the first. To Markdown,
 * letters count no list, and are words of a paragraph.
 *
 *     1. Ice (2 points)
 *
 *        a. Define ice.
 *        b. Why does it float?
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { flow } from '../../html/flow.ts';
import { element } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { rowOf } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';

export interface PartOfItem {
  readonly lead: readonly ElementContent[];
  readonly asks: readonly ElementContent[];
}

/**
 * What an item asks, in one part or in those of its list.
 *
 * @param setsTask whether a block asks, or tells what to do: then all of the item is one
 */
export function partsOfItem(
  item: Element,
  setsTask: (block: ElementContent) => boolean,
): readonly PartOfItem[] {
  const { lead, parts } = parted(item);
  const set = parts.filter((part) => part.some(setsTask)).length;
  const areOwn = parts.length > 1 && lead.length > 0 && !lead.some(setsTask) && set * 2 > parts.length;
  return areOwn
    ? parts.map((asks, i) => ({ lead: i === 0 ? lead : [], asks }))
    : [{ lead: [], asks: rowOf(item) }];
}

/** What stands above the first item, and each with all up to the next. */
function parted(item: Element): {
  readonly lead: readonly ElementContent[];
  readonly parts: readonly (readonly ElementContent[])[];
} {
  const lead: ElementContent[] = [];
  const parts: ElementContent[][] = [];
  for (const block of flow(item.children).flatMap(cutAtLetters)) {
    if (isTag(block, 'ol') && parts.length === 0) parts.push(...elementsOf(block).map(rowOf));
    else if (beginsPart(block, parts.length)) parts.push([block]);
    else (parts.at(-1) ?? lead).push(block);
  }
  return { lead, parts };
}

const LETTER = /^\(?[a-z]\s?[.)]\s+\S/i;
const FIRST = /^\(?a/i;

function beginsPart(block: ElementContent, before: number): boolean {
  const { words } = blockOf(block);
  return isTag(block, 'p') && LETTER.test(words) && (before > 0 || FIRST.test(words));
}

/** `a. …` and `b. …` in lines of one paragraph. */
function cutAtLetters(block: ElementContent): readonly ElementContent[] {
  const lines = isTag(block, 'p') ? linesOf(block) : [];
  const starts = lines.flatMap(({ children }, i) =>
    i > 0 && LETTER.test(plainText(element('p', {}, children)).trim()) ? [i] : [],
  );
  if (starts.length === 0) return [block];
  return [0, ...starts].map((from, n) => paragraphOf(lines.slice(from, starts[n])));
}

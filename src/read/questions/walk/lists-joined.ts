/**
 * Lists that go on counting in the next cell of a notebook, or behind a break or a comment that shows nothing: one list.
 *
 *     1) Why does ice float?          1) Why does ice float?
 *
 *     +++                     →       2) What is fog?
 *
 *     2) What is fog?
 *
 * A number alone, `1.`, counts the paragraph right below it, where several do. Points count where each begins with its
 * number. Rules that part what counts on, as tests have them between their questions, part nothing else.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { withChildren } from '../../parts.ts';
import { blockOf, isRule, levelOf, nextFull } from '../blocks/block.ts';
import { firstNumber } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';

export function withListsJoined(given: Row): Row {
  const blocks = withNumbersFilled(withoutRules(given));
  const runs: ElementContent[][] = [];
  let isJoined = false;
  for (const block of blocks) {
    const last = runs.at(-1)?.at(-1);
    if (isBlank(block) && isTag(last, 'ol', 'ul')) continue;
    const goesOnIn = isTag(block, 'ol', 'ul') && isTag(last, 'ol', 'ul') && goesOn(last, block);
    isJoined ||= goesOnIn;
    if (goesOnIn) runs.at(-1)!.push(block);
    else runs.push([block]);
  }
  return isJoined ? runs.map(joined) : blocks;
}

/** So many numbers stand alone by habit. */
const FEWEST_ALONE = 3;

function withNumbersFilled(blocks: Row): Row {
  const alone = new Set(blocks.filter((one, at) => endsInNumber(one) && isTag(blocks[at + 1], 'p')));
  if (alone.size < FEWEST_ALONE) return blocks;
  return blocks.flatMap((one, at): Row => {
    if (alone.has(blocks[at - 1]!)) return [];
    return alone.has(one) ? [withItem(one as Element, blocks[at + 1]!)] : [one];
  });
}

/** Its last item has nothing else. */
const endsInNumber = (block: ElementContent): boolean =>
  isTag(block, 'ol') && blockOf(elementsOf(block).at(-1)).words === '';

function withItem(list: Element, own: ElementContent): Element {
  const items = elementsOf(list);
  return withChildren(list, [...items.slice(0, -1), withChildren(items.at(-1)!, [own])]);
}

/** Without those above a list that goes on where the last one above has ended, in the same section. */
function withoutRules(blocks: Row): Row {
  if (!blocks.some(isRule)) return blocks;
  let last: Element | undefined;
  const row = blocks.filter((block, at) => {
    if (levelOf(block) < 7) last = undefined;
    if (isTag(block, 'ol')) last = block;
    const next = blocks[nextFull(blocks, at)];
    return !(last && isRule(block) && isTag(next, 'ol') && goesOn(last, next));
  });
  return row.length < blocks.length ? row : blocks;
}

/** Lists as one: each copied once, however many there are. */
function joined([first, ...others]: readonly ElementContent[]): ElementContent {
  if (others.length === 0) return first!;
  return withChildren(
    first as Element,
    [first!, ...others].flatMap((one) => (one as Element).children),
  );
}

function goesOn(above: Element, list: Element): boolean {
  if (above.tagName !== list.tagName) return false;
  // The one above is as it stands, and has not taken those before it.
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

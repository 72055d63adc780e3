/**
 * A list whose items go on below it, as nobody indented them: to Markdown a list ends there, and another begins, that
 * counts on. It becomes one, with what stands between in its items.
 *
 *     1. What does it print?
 *
 *     ```
 *     print(2 + 2)
 *     ```
 *
 *     2. Why does ice float?
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, withBody } from '../../parts.ts';
import { isRule, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber, rowOf } from '../blocks/items.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';

/** The row with its lists whole, and those in its folds. */
export const listsWhole = (row: Row): Row => withMade(row, (at) => wholeAt(row, at)).map(withBodyWhole);

function withBodyWhole(block: ElementContent): ElementContent {
  if (!isPart(block, 'disclosure')) return block;
  const body = bodyOf(block);
  const whole = listsWhole(body);
  return whole.length < body.length ? withBody(block, whole) : block;
}

/** Behind a block, and behind what goes on below it where it is a list. */
export const listEnd = (row: Row, at: number): number => wholeAt(row, at)?.end ?? at + 1;

/** More would be words that a list only introduces. */
const MOST = 12;

function wholeAt(row: Row, at: number): Made | undefined {
  const first = row[at];
  if (!isTag(first, 'ol')) return undefined;
  const items = elementsOf(first);
  let end = at + 1;
  let most = 0;
  for (let next = nextAt(row, end, firstNumber(first) + items.length); next !== undefined; ) {
    const between = row.slice(end, next);
    most = Math.max(most, between.length);
    items.push(goingOn(items.pop()!, between), ...elementsOf(row[next] as Element));
    end = next + 1;
    next = nextAt(row, end, firstNumber(first) + items.length);
  }
  if (end === at + 1) return undefined;
  // The last goes on as those before it do.
  let last = end;
  while (last < Math.min(row.length, end + most) && mayGoOn(row[last]!)) last++;
  items.push(goingOn(items.pop()!, row.slice(end, last)));
  return { row: [{ ...first, children: items }], end: last };
}

/** Where a list counts on from a number, behind what may belong to the item before. */
function nextAt(row: Row, from: number, number: number): number | undefined {
  for (let at = from; at < Math.min(row.length, from + MOST); at++) {
    const block = row[at]!;
    if (isTag(block, 'ol')) return at > from && firstNumber(block) === number ? at : undefined;
    if (!mayGoOn(block)) return undefined;
  }
  return undefined;
}

const mayGoOn = (block: ElementContent): boolean =>
  isBlank(block) ||
  (levelOf(block) === 7 &&
    !isRule(block) &&
    !isTag(block, 'ol') &&
    standingTitle(block) === undefined &&
    !isPart(block, 'disclosure', 'solution', 'exercise'));

const goingOn = (item: Element, blocks: Row): Element =>
  blocks.every(isBlank) ? item : element('li', item.properties, [...rowOf(item), ...blocks], lineOf(item));

/**
 * Rows of a key that name a part of the page, between those that count what is asked all over it: what answers each part
 * is put, folded, where that ends. So is what answers a task besides those that count, `Challenge`.
 *
 *     ### F1. Water                  | #  | Answer     |      ### F1. Water
 *     1. When does it freeze?        | 1  | at 0 °C    |      1. When …
 *     2. Why does it rise?           | 2  | it is warm |  →   <details>1. at 0 °C 2. it is warm</details>
 *     ### F2. Clouds                 | F2 | cloud; ice |      ### F2. Clouds
 *     1. Fog is a low ____.                                   1. Fog …
 *     2. Hail is ____.                                        <details>1. cloud 2. ice</details>
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, rowsOf, text } from '../../parts.ts';
import { isRule, lastFull, levelOf, sectionEnd } from '../blocks/block.ts';
import { titleAbove } from '../blocks/clear-answer.ts';
import { numbersOf } from '../blocks/items.ts';
import { allKnown, paragraphOfWords, type Row } from '../blocks/rows.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { numberIn } from './counted-runs.ts';
import { type Part, PartsByName, partAt } from './part-names.ts';

export function withPartsInTable(row: Row): Row {
  const at = row.findLastIndex((one) => isTag(one, 'table'));
  const from = lastFull(row, at);
  const title = from < 0 ? undefined : titleAbove(row[from]!);
  if (title === undefined || !titlesAnswers(title)) return row;
  const [, ...rows] = rowsOf(row[at] as Element);
  if (rows.length < FEWEST || !rows.every(isTold)) return row;
  const named = rows.filter((one) => numberOf(one) === undefined);
  // What most rows count says that the others are of the same page, whatever they are called.
  const isCounted = named.length * 2 < rows.length;
  if (named.length === 0 || !named.every((one) => isCounted || CALLED.test(nameOf(one)))) return row;
  const above = row.slice(0, from);
  const parts = new PartsByName(above.flatMap(partAt));
  const told = allKnown(named.map((one) => toldOfPart(one, parts.find(nameOf(one)), above)));
  if (!told) return row;
  const counted = rows.filter((one) => !named.includes(one));
  const listed = toldOfLists(counted, above, told);
  const folds = new Map([...told, ...(listed ?? [])].map(({ end, fold }) => [end, fold]));
  const key = listed ? [] : [row[from]!, without(row[at] as Element, new Set(named))];
  return [...above.flatMap((block, i) => [block, ...(folds.get(i + 1) ?? [])]), ...key, ...row.slice(at + 1)];
}

/** So many are a key. */
const FEWEST = 3;
/** `F2`, `Part B` */
const CALLED = /^(?:\p{L}{1,10}\s)?\p{L}{1,2}\d{0,2}[.):]?$/u;

const isTold = (row: Element): boolean => elementsOf(row).length > 1;
const nameOf = (row: Element): string => plainText(elementsOf(row)[0]!).trim();
const numberOf = (row: Element): string | undefined => numberIn(elementsOf(row)[0]);
const toldBy = (row: Element): readonly Element[] => elementsOf(row).slice(1);

/** What is folded behind some blocks. */
interface Told {
  readonly from: number;
  readonly end: number;
  readonly fold: Row;
}

function toldOfPart(row: Element, part: Part | undefined, blocks: Row): Told | undefined {
  if (!part) return undefined;
  const isHeading = levelOf(blocks[part.at]) < 7;
  const isNext = (one: ElementContent): boolean =>
    isRule(one) || (!isHeading && titleAbove(one) !== undefined);
  let end = sectionEnd(blocks, part.at + 1, levelOf(blocks[part.at]), isNext);
  while (end > part.at + 1 && blocks[end - 1]!.type !== 'element') end--;
  const told = toldIn(toldBy(row), blocks.slice(part.at + 1, end));
  return { from: part.at, end, fold: [folded(told, blocks[end - 1]!)] };
}

const folded = (told: Row, above: ElementContent): Element =>
  foldedAnswer(told, [text('Answers')], lineOf(above));

/** What cells tell: the only one of as many items as there are, as a list. */
function toldIn(cells: readonly Element[], asked: Row): Row {
  const list = asked.findLast((one): one is Element => isTag(one, 'ol'));
  const [cell, ...others] = cells;
  const pieces = others.length > 0 ? [] : plainText(cell!).split(/\s+[·•|]\s+|;\s+/);
  if (!list || elementsOf(list).length !== pieces.length || elementsOf(cell!).length > 0)
    return cells.flatMap((one) => paragraphOfWords(one.children, lineOf(one)));
  const items = pieces.map((one) => element('li', {}, [text(one.replace(/^\(?\d{1,2}\s?[.):]\s*/, ''))]));
  return [element('ol', {}, items, lineOf(cell))];
}

/** The lists of other parts that count on, where all that is left of the key answers them. */
function toldOfLists(
  rows: readonly Element[],
  above: Row,
  parts: readonly Told[],
): readonly Told[] | undefined {
  const left = new Map(rows.map((one) => [Number(numberOf(one)), one]));
  const lists = above.flatMap((list, i): Told[] => {
    if (!isTag(list, 'ol') || parts.some(({ from, end }) => i > from && i < end)) return [];
    const numbers = numbersOf(list).map(Number);
    const own = allKnown(numbers.map((one) => left.get(one)));
    if (!own) return [];
    for (const one of numbers) left.delete(one);
    const items = own.map((one) => element('li', {}, toldIn(toldBy(one), []), lineOf(one)));
    const told = element('ol', { start: numbers[0]! }, items, lineOf(own[0]));
    return [{ from: i, end: i + 1, fold: [folded([told], list)] }];
  });
  return left.size === 0 ? lists : undefined;
}

/** A table without some of its rows. */
const without = (table: Element, rows: ReadonlySet<Element>): Element => ({
  ...table,
  children: table.children
    .filter((one) => !rows.has(one as Element))
    .map((one) => (isTag(one, 'thead', 'tbody', 'tfoot') ? without(one, rows) : one)),
});

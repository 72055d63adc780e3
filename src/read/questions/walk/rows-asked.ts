/**
 * A table each row of which asks, or tells what to do, and leaves a cell empty for the answer: questions that count.
 *
 *     | No. | Question             | Answer |         1. Why does ice float?
 *     |-----|----------------------|--------|
 *     | 1   | Why does ice float?  |        |    →    2. Weigh it.
 *     | 2   | Weigh it.            |        |
 *
 * Beside them stands no more than a number, a letter, or what an answer is worth.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, holds, isTag, plainText } from '../../../lesson/index.ts';
import { element, lineOf, rowsOf, text, withChildren } from '../../parts.ts';
import { rowIn } from '../blocks/items.ts';
import { areMostly, type Row } from '../blocks/rows.ts';
import { titlesAsked } from './choices-in-rows.ts';
import { withMark } from './rooms-marked.ts';
import { sets } from './units/unit.ts';

const FEWEST = 2;

export const withRowsAsked = (blocks: Row): Row =>
  blocks.some((one) => isTag(one, 'table'))
    ? blocks.map((one) => askedIn(one) ?? countedIn(one) ?? one)
    : blocks;

/** `| No. | Task |`, and below it nothing but a number and what asks or tells what to do. */
function countedIn(table: ElementContent): Element | undefined {
  const [head, ...rows] = isTag(table, 'table') ? rowsOf(table).map((row) => elementsOf(row)) : [];
  if (head?.length !== 2 || rows.length < FEWEST || !titlesAsked(head[1]!)) return undefined;
  const areCounted = rows.every(([count], i) => Number(wordsOf(count).replace(/\W+$/, '')) === i + 1);
  const areSet = areMostly(rows, (row) => row[1] !== undefined && sets(rowIn(row[1])[0]));
  if (!areCounted || !areSet) return undefined;
  const items = rows.map((row) => element('li', {}, [...rowIn(row[1]!)], lineOf(row[1])));
  return element('ol', {}, items, lineOf(table));
}

function askedIn(table: ElementContent): Element | undefined {
  if (!isTag(table, 'table')) return undefined;
  const rows = rowsOf(table).map((row) => elementsOf(row));
  const columns = Math.max(...rows.map(({ length }) => length));
  if (columns < 2 || columns > MOST_COLUMNS || !rows.slice(1).every((row) => row.some(isEmpty)))
    return undefined;
  const body = rows[0]?.some((cell) => sets(rowIn(cell)[0])) ? rows : rows.slice(1);
  if (body.length < FEWEST) return undefined;
  const asking = columnWhere(body, columns);
  const isRoom = (row: readonly Element[], at: number): boolean =>
    at > asking && row[at] !== undefined && isEmpty(row[at]);
  const isOwn = (row: readonly Element[]): boolean =>
    row.some((_, at) => isRoom(row, at)) &&
    row.every((cell, at) => at === asking || isEmpty(cell) || isLabel(cell));
  if (asking < 0 || !body.every(isOwn)) return undefined;
  const first = Number(/^\d{1,2}$/.exec(wordsOf(body[0]![0]).replace(/\W+$/, ''))?.[0] ?? 1);
  const items = body.map((row) =>
    element('li', {}, asked(rowIn(row[asking]!), worthIn(row.slice(asking + 1))), lineOf(row[asking])),
  );
  return element('ol', first > 1 ? { start: first } : {}, items, lineOf(table));
}
const MOST_COLUMNS = 5;
/** `3`, `b)`, `(2 pts)`, `/4` */
const LABEL = /^[^\p{L}]{0,6}\p{L}{0,3}[^\p{L}]{0,2}$|^\W{0,2}\d{1,2}\s?\p{L}{1,7}\W{0,2}$/u;

const isLabel = (cell: Element): boolean =>
  wordsOf(cell) !== '' && LABEL.test(wordsOf(cell)) && !holds(cell, PICTURES);
const PICTURES: ReadonlySet<string> = new Set(['img', 'figure', 'video', 'audio']);

/** Nobody has written in it, or put a picture there. */
const isEmpty = (cell: Element): boolean =>
  wordsOf(cell) === '' &&
  elementsOf(cell).every((one) => isTag(one, 'br', 'p') && elementsOf(one).length === 0);

const wordsOf = (cell: Element | undefined): string => (cell ? plainText(cell).trim() : '');

/** The one column three quarters of whose cells ask or tell what to do, and none of which is empty; -1 where none is, or several are. */
function columnWhere(body: readonly (readonly Element[])[], columns: number): number {
  const found = Array.from({ length: columns }, (_, at) => at).filter((at) => {
    const isMostly = areMostly(body, (row) => row[at] !== undefined && sets(rowIn(row[at])[0]));
    return isMostly && body.every((row) => /\S \S/.test(wordsOf(row[at])));
  });
  return found.length === 1 ? found[0]! : -1;
}

/** What stands behind it in cells of their own: `(2 pts)`. */
const worthIn = (cells: readonly Element[]): string =>
  cells
    .map(wordsOf)
    .filter((words) => words !== '')
    .map((words) => (/^[([]/.test(words) ? words : `(${words})`))
    .join(' ');

function asked([first, ...more]: Row, worth: string): ElementContent[] {
  if (first?.type !== 'element') return [...more];
  const words = worth === '' ? first : withChildren(first, [...first.children, text(` ${worth}`)]);
  return [withMark(words), ...more];
}

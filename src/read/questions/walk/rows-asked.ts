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
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { data, element, lineOf, rowsOf } from '../../parts.ts';
import { rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { sets } from './units/unit.ts';

const FEWEST = 2;

export const withRowsAsked = (blocks: Row): Row =>
  blocks.some((one) => isTag(one, 'table')) ? blocks.map((one) => askedIn(one) ?? one) : blocks;

function askedIn(table: ElementContent): Element | undefined {
  if (!isTag(table, 'table')) return undefined;
  const rows = rowsOf(table).map((row) => elementsOf(row));
  const columns = Math.max(...rows.map(({ length }) => length));
  const body = rows[0]?.some((cell) => sets(rowIn(cell)[0])) ? rows : rows.slice(1);
  if (body.length < FEWEST || columns < 2 || columns > MOST_COLUMNS) return undefined;
  const asking = columnWhere(body, columns);
  const isRoom = (row: readonly Element[], at: number): boolean => at > asking && wordsOf(row[at]) === '';
  const isOwn = (row: readonly Element[]): boolean =>
    row.some((_, at) => isRoom(row, at)) &&
    row.every((cell, at) => at === asking || isRoom(row, at) || LABEL.test(wordsOf(cell)));
  if (asking < 0 || !body.every(isOwn)) return undefined;
  const first = Number(/^\d{1,2}$/.exec(wordsOf(body[0]![0]).replace(/\W+$/, ''))?.[0] ?? 1);
  const items = body.map((row) => element('li', {}, asked(rowIn(row[asking]!)), lineOf(row[asking])));
  return element('ol', first > 1 ? { start: first } : {}, items, lineOf(table));
}
const MOST_COLUMNS = 5;
/** `3`, `b)`, `(2 pts)`, `/4` */
const LABEL = /^[^\p{L}]{0,6}\p{L}{0,3}[^\p{L}]{0,2}$|^\W{0,2}\d{1,2}\s?\p{L}{1,7}\W{0,2}$/u;

const wordsOf = (cell: Element | undefined): string => (cell ? plainText(cell).trim() : '');

/** The one column three quarters of whose cells ask or tell what to do, and none of which is empty; -1 where none is, or several are. */
function columnWhere(body: readonly (readonly Element[])[], columns: number): number {
  const found = Array.from({ length: columns }, (_, at) => at).filter((at) => {
    const setting = body.filter((row) => row[at] !== undefined && sets(rowIn(row[at])[0]));
    return setting.length * 4 >= body.length * 3 && body.every((row) => /\S \S/.test(wordsOf(row[at])));
  });
  return found.length === 1 ? found[0]! : -1;
}

const asked = ([first, ...more]: Row): ElementContent[] =>
  first?.type === 'element' ? [{ ...first, data: data({ ...first.data, room: true }) }, ...more] : [...more];

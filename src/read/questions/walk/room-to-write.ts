/**
 * Words that ask, or tell what to do, above lines drawn to write on, and that no pattern took: whoever draws them waits for
 * an answer.
 *
 *     Why does ice float?
 *
 *     ____________________
 *
 *     ____________________
 *
 * It is asked with what it shows, be it an item, a list of what is wanted, a table; and with the names of further lines right
 * below, `Reason:`. The lines go: a question has room of its own.
 */
import type { Element } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { levelOf, nextFull } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { holdsPlaceBehind, withoutPlace } from '../blocks/room.ts';
import { areMostly, type Row } from '../blocks/rows.ts';
import { type InTurn, isFound, isKnown } from './asked-in-turn.ts';
import { askingAbove, asks, hasRoom, isName } from './rooms-marked.ts';
import { sets } from './units/unit.ts';

export function asksAboveRoom(row: Row): readonly InTurn[] {
  const found: InTurn[] = [];
  for (let at = 0; at < row.length; at++) {
    const floor = found.at(-1)?.end ?? 0;
    const one = inItems(row, at) ?? aboveRoom(row, at, floor);
    if (!one) continue;
    found.push(one);
    at = one.end - 1;
  }
  return found;
}

/** Right above its room, or above places behind its last word. */
function aboveRoom(row: Row, at: number, floor: number): InTurn | undefined {
  const block = row[at]!;
  if (!hasRoom(block) && !holdsPlaceBehind(block)) return undefined;
  if (levelOf(block) < 7 && !(hasRoom(block) ? isUnasked(row, at) : isBare(row, at))) return undefined;
  const start = hasRoom(block) ? askingAbove(row, at + 1, floor) : asks(withoutPlace(block)) ? at : undefined;
  if (start === undefined) return undefined;
  const end = namedEnd(row, at + 1);
  return { start, end, asked: [{ stem: stemOf(row.slice(start, end)), offers: false }] };
}

/** A heading below which nothing stands, up to the next. */
function isBare(row: Row, at: number): boolean {
  const below = nextFull(row, at);
  return below >= row.length || levelOf(row[below]) < 7;
}

/** A question that was found below it has its words. */
const isUnasked = (row: Row, at: number): boolean => !isFound(row[nextFull(row, at)]);

/** Items two of which, or all, have room of their own, and three quarters of which ask or tell what to do. */
function inItems(row: Row, at: number): InTurn | undefined {
  const list = row[at];
  if (!isTag(list, 'ol', 'ul') || isKnown(list)) return undefined;
  const items = elementsOf(list).map(rowIn);
  const withRoom = items.filter((own) => own.some((one) => hasRoom(one) || holdsPlaceBehind(one)));
  if (withRoom.length < Math.min(FEWEST_ITEMS, items.length)) return undefined;
  if (items.some(([first]) => !first)) return undefined;
  if (!areMostly(items, ([first]) => sets(withoutPlace(first)))) return undefined;
  return { start: at, end: at + 1, asked: items.map((own) => ({ stem: stemOf(own), offers: false })) };
}
const FEWEST_ITEMS = 2;

/** Behind further lines whose names ask nothing: `Reason:`. */
function namedEnd(row: Row, from: number): number {
  let end = from;
  for (let name = nextFull(row, end - 1); isName(row[name]) && hasRoom(row[name]); ) {
    end = name + 1;
    name = nextFull(row, name);
  }
  return end;
}

/** A heading that asks is a question's words, and calls nothing. */
function stemOf(given: Row): Row {
  const [first, ...more] = given.map(withoutPlace);
  const head = levelOf(first) < 7 ? element('p', {}, (first as Element).children, lineOf(first)) : first!;
  return [head, ...more];
}

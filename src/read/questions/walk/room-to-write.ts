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
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf, isRule, lastFull, levelOf, nextFull } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { type InTurn, mayBelong } from './asked-in-turn.ts';
import { sets } from './units/unit.ts';

export function asksAboveRoom(row: Row): readonly InTurn[] {
  const found: InTurn[] = [];
  for (let at = 0; at < row.length; at++) {
    if (!isRoom(row[at]!)) continue;
    const floor = found.at(-1)?.end ?? 0;
    const start = askingAbove(row, at, floor);
    const end = start === undefined ? roomEnd(row, at) : namedEnd(row, roomEnd(row, at));
    if (start !== undefined) {
      const words = row.slice(start, end).filter((one) => !isRoom(one));
      found.push({ start, end, asked: [{ stem: stemOf(words), offers: false }] });
    }
    at = end - 1;
  }
  return found;
}

/** A rule that is drawn so, or words of signs alone: underscores, or dots. */
const isRoom = (block: ElementContent | undefined): boolean =>
  isTag(block, 'hr') ? block.data?.room === true : isTag(block, 'p') && ROOM.test(blockOf(block).words);
const ROOM = /^(?:[_\s]{10,}|[.…\s]{10,})$/;

/** Behind all lines that stand together. */
function roomEnd(row: Row, at: number): number {
  let end = at + 1;
  while (isRoom(row[nextFull(row, end - 1)])) end = nextFull(row, end - 1) + 1;
  return end;
}

/** Where what asks begins, above what it shows or what it wants to know; undefined where nothing asks. */
function askingAbove(row: Row, at: number, floor: number): number | undefined {
  for (let start = lastFull(row, at); start >= floor; start = lastFull(row, start)) {
    const block = row[start]!;
    if (isRule(block) || isRoom(block)) return undefined;
    if (asks(block)) return start;
    if (!mayBelong(block) || isTag(block, 'p')) return undefined;
  }
  return undefined;
}

function asks(block: ElementContent): boolean {
  if (levelOf(block) < 7) return blockOf(block).asks;
  if (!mayBelong(block)) return false;
  if (isTag(block, 'p')) return sets(block);
  return isTag(block, 'ol', 'ul') && elementsOf(block).every((item) => sets(rowIn(item)[0]));
}

/** Behind further lines whose names ask nothing: `Reason:`. */
function namedEnd(row: Row, from: number): number {
  let end = from;
  for (;;) {
    const name = nextFull(row, end - 1);
    const line = nextFull(row, name);
    if (!isName(row[name]) || !isRoom(row[line])) return end;
    end = roomEnd(row, line);
  }
}

const isName = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p') && /:\s*$/.test(blockOf(block).words) && !sets(block);

/** A heading that asks is a question's words, and calls nothing. */
const stemOf = ([first, ...more]: Row): Row => [
  levelOf(first) < 7 ? element('p', {}, (first as Element).children, lineOf(first)) : first!,
  ...more,
];

/**
 * Room to write in leaves the page where it stands below what asks, or tells what to do: that is marked, and read as if
 * nothing stood below it. If no pattern asks it, it is asked for its room (room-to-write.ts).
 *
 *     1. Why does ice float?            1. Why does ice float?
 *
 *        ____________________     →     2. Weigh it.
 *
 *     2. Weigh it.
 *
 *        Answer: ____________
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { data } from '../../parts.ts';
import { blockOf, isRule, lastFull, levelOf, nextFull } from '../blocks/block.ts';
import { countOf, rowIn, rowsIn, withItems, withRows } from '../blocks/items.ts';
import { holdsPlaceBehind, isRoom, namesField, roomEnd, withoutPlace } from '../blocks/room.ts';
import type { Row } from '../blocks/rows.ts';
import { endsAsking, normalize } from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import { mayBelong } from './asked-in-turn.ts';
import { sets } from './units/unit.ts';

export function withRoomsMarked(row: Row): Row {
  const places: string[] = [];
  survey(row, places);
  // What is only told is no sentence to be filled: among such, a question's place isn't either.
  const telling = places.filter((words) => !endsAsking(words));
  return marked(row, telling.length > 0 && telling.length * 3 >= places.length);
}

/** The words of what asks above places that stand behind its last sentence. */
function survey(row: Row, places: string[]): void {
  for (const one of row) {
    if (asksAtPlace(one)) places.push(withoutPoints(withoutPlace(one)));
    for (const inner of rowsIn(one)) survey(inner, places);
  }
}

const asksAtPlace = (block: ElementContent): block is Element =>
  holdsPlaceBehind(block) && sets(withoutPlace(block));

const withoutPoints = (block: ElementContent): string => blockOf(block).words.replace(POINTS, '');

/** @param leavesPlaces whether places behind the last sentence are room as well */
function marked(given: Row, leavesPlaces: boolean): Row {
  const blocks = given
    .map((one) => withRows(one, (row) => marked(row, leavesPlaces)))
    .map((one) => (leavesPlaces && asksAtPlace(one) ? withRoom(withoutPlace(one)) : one));
  if (!blocks.some((one, at) => isRoom(one) || isLeftOpen(blocks, at)))
    return blocks.every((one, at) => one === given[at]) ? given : blocks;
  const row: ElementContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = isRoom(blocks[at]) || isLeftOpen(blocks, at) ? endOfRoom(blocks, at, row) : at;
    if (end === at) row.push(blocks[at++]!);
    else at = end;
  }
  return row;
}

const endOfRoom = (blocks: Row, at: number, row: ElementContent[]): number =>
  leavesRoom(row) ? roomEnd(blocks, at) : at;

/** `Your answer:`, and below it the next that is asked, a heading, or nothing. */
function isLeftOpen(blocks: Row, at: number): boolean {
  const block = blocks[at];
  const words = isTag(block, 'p', 'blockquote') ? normalize(blockOf(block).words) : '';
  const isOwn = OWN_ANSWER.test(words);
  if (!isOwn && !ANSWER.test(words)) return false;
  const next = blocks[nextFull(blocks, at)];
  if (next === undefined || levelOf(next) < 7) return true;
  const count = countOf(next, COUNT);
  return isOwn ? isRule(next) || count !== undefined || isRoom(next) : goesOn(blocks, at, count);
}

/** Below `Answer:` steps may count from 1 on; the next that is asked counts on from the one above. */
function goesOn(blocks: Row, at: number, count: number | undefined): boolean {
  if (count === undefined) return false;
  const above = blocks.slice(0, at).findLast((one) => countOf(one, COUNT) !== undefined);
  return above !== undefined && countOf(above, COUNT) === count - 1;
}
const ANSWER = /^(?:answer|reponse|antwort|respuesta|risposta|resposta|antwoord) ?:$/;
const OWN_ANSWER =
  /^(?:my|your|the student'?s|student|ma|ta|votre|vos|mes|tes|meine|deine|ihre|eure|mi|tu|su|vuestra|la mia|la tua|la vostra|mia|tua|a minha|a tua|a sua|minha|sua|mijn|je|jouw|uw) (?:answers?|reponses?|antwort(?:en)?|respuestas?|rispost[ae]|respostas?|antwoord(?:en)?|response) ?:?$/;
const COUNT = /^[([]?(?:q\s?)?(\d{1,3})\s?[.)\]]\s/i;

/** Marks what stands last, where that asks or belongs to what does. */
function leavesRoom(row: ElementContent[]): boolean {
  const last = lastFull(row, row.length);
  const block = row[last];
  if (block?.type !== 'element') return false;
  const isAsked = askingAbove(row, row.length, 0) !== undefined;
  if (!isAsked && !(isName(block) && hasRoom(row[lastFull(row, last)]))) return false;
  row[last] = withRoom(block);
  return true;
}

/** The one item of a list is marked itself: the list may go on below. */
function markedIn(list: Element): Element {
  const [item, ...others] = elementsOf(list);
  const last = item && rowIn(item).at(-1);
  if (others.length > 0 || last?.type !== 'element') return withMark(list);
  return withItems(list, (own) => [...own.slice(0, -1), withMark(last)]);
}

const withRoom = (block: Element): Element => (isTag(block, 'ol', 'ul') ? markedIn(block) : withMark(block));
export const withMark = (block: Element): Element => ({
  ...block,
  data: data({ ...block.data, room: true }),
});

/** Whether room to write stood right below it. */
export const hasRoom = (block: ElementContent | undefined): block is Element =>
  block?.type === 'element' && block.tagName !== 'hr' && block.data?.room === true;

/** `Reason:`, above further lines. */
export const isName = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p') && namesField(block) && !sets(block);

/** Where what asks begins, above what it shows or what it wants to know; undefined where nothing asks. */
export function askingAbove(row: Row, at: number, floor: number): number | undefined {
  for (let start = lastFull(row, at); start >= floor; start = lastFull(row, start)) {
    const block = row[start]!;
    if (isRule(block) || isRoom(block)) return undefined;
    if (asks(block)) return start;
    if (!mayBelong(block) || isTag(block, 'p')) return undefined;
  }
  return undefined;
}

export function asks(block: ElementContent): boolean {
  if (levelOf(block) < 7) return sets(block);
  if (!mayBelong(block)) return false;
  if (isTag(block, 'p')) return sets(block);
  return isTag(block, 'ol', 'ul') && elementsOf(block).every((item) => sets(rowIn(item)[0]));
}

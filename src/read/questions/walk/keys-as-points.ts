/**
 * Keys that no word calls so: the only point of another list below the options of each question, or below a statement, as
 * somebody notes down a quiz that is played elsewhere.
 *
 *     - What floats?            - Ice floats.         What sinks?
 *       1. iron                   - True
 *       2. ice                                        1. iron
 *       - 2                                           2. ice
 *                                                     - 1
 *
 * One alone proves nothing, and what something is set to isn't said of it: of the items of such lists nearly all are, and
 * some of the statements are false where nothing is chosen. What asks among them, and has no key, is asked.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text } from '../../parts.ts';
import { blockOf, lastFull, nextFull } from '../blocks/block.ts';
import { firstNumber, rowIn, wordsOfItem } from '../blocks/items.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { keyOf } from '../choices/option-key.ts';
import { optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { isSaid, judgementAhead } from '../words/judgement.ts';
import { judgedStatement, madeQuestion } from './made-question.ts';
import { itemPieces, type Piece, withPieces } from './pieces.ts';

/** So many of a page, and of its lists that have one eight of ten. */
const FEWEST = 3;

interface Told {
  readonly row: Row;
  /** How a statement is judged; a choice isn't. */
  readonly isTrue?: boolean;
}

export function withKeysAsPoints(blocks: Row): Row {
  if (!blocks.some((one, at) => endsInPoint(one) || isBelowList(blocks, at))) return blocks;
  const lists = new Map(blocks.flatMap((one) => (endsInPoint(one) ? [[one, piecesTold(one)] as const] : [])));
  const alone = blocks.map((_, at) => keyedAt(blocks, at));
  const told = [...lists.values()].flat().flatMap(([, one]) => one ?? []);
  const keyed = alone.filter((one) => one !== undefined).length;
  const choices = told.filter(({ isTrue }) => isTrue === undefined).length + keyed;
  const isHabit =
    told.length + keyed >= FEWEST && (choices > 0 || new Set(told.map(({ isTrue }) => isTrue)).size > 1);
  if (!isHabit) return blocks;
  return withMade(blocks, (at) => {
    const own = lists.get(blocks[at] as Element);
    return alone[at] ?? (own && areNearlyAll(own) ? { row: asked(own), end: at + 1 } : undefined);
  });
}

/** A list, an item of which ends in another of one point. */
const endsInPoint = (block: ElementContent): block is Element =>
  isTag(block, 'ul', 'ol') &&
  elementsOf(block).some(({ children }) => isPoint(children.findLast((one) => !isBlank(one))));

/** Such a list right below one of another sort. */
function isBelowList(blocks: Row, at: number): boolean {
  const block = blocks[at];
  if (!isTag(block, 'ul', 'ol')) return false;
  const above = blocks[lastFull(blocks, at)];
  return isTag(above, 'ul', 'ol') && above.tagName !== block.tagName && isPoint(block);
}

const isPoint = (block: ElementContent | undefined): block is Element =>
  isTag(block, 'ul', 'ol') && elementsOf(block).length === 1 && blockOf(block).words.length < LONGEST;
const LONGEST = 120;

type Pieces = readonly (readonly [piece: Piece, told: Told | undefined])[];

const piecesTold = (list: Element): Pieces => itemPieces(list).map((piece) => [piece, toldIn(piece)]);

const areNearlyAll = (pieces: Pieces): boolean =>
  pieces.filter(([piece, told]) => told ?? asksAlone(piece)).length * 10 >= pieces.length * 8 &&
  pieces.some(([, told]) => told);

const asked = (pieces: Pieces): Row =>
  withPieces(
    pieces.map(([piece]) => piece),
    pieces.map(([piece, told]) => told?.row ?? (asksAlone(piece) ? [madeQuestion(rowOf(piece))] : undefined)),
  );

/** With what it shows. */
const asksAlone = ({ words, inside }: Piece): boolean =>
  words !== undefined &&
  /[?？؟]/u.test(rawText([words])) &&
  inside.every((one) => isBlank(one) || blockOf(one).isShown);

const rowOf = ({ words, inside }: Piece): Row => [...(words ? [words] : []), ...inside];

function toldIn({ words, inside }: Piece): Told | undefined {
  const point = inside.findLast((one) => !isBlank(one));
  if (!words || !isPoint(point)) return undefined;
  const above = inside.slice(0, inside.indexOf(point)).filter((one) => !isBlank(one));
  if (above.every((one) => blockOf(one).isShown)) return judged(words, above, point);
  const row = [words, ...above];
  const told = rightIn(row, row.length - 1, point);
  return told && { row: [...row, told] };
}

/** The key of the options that a row ends with, as a fold; undefined where the point says anything else. */
function rightIn(row: Row, at: number, point: Element): Element | undefined {
  const list = row[at];
  if (!isTag(list, 'ol', 'ul')) return undefined;
  const options = optionsAt(row, at) ?? plainOptionsAt(row, at);
  const said = sentenceIn(point);
  const key = options && options.tail.length === 0 ? keyOf([said], options, true) : undefined;
  const isWhole =
    key !== undefined && key.right.length > 0 && key.explanation.every((one) => blockOf(one).words === '');
  return isWhole ? foldedAnswer([said]) : undefined;
}

/** `- 2.` is to Markdown a list that counts from there, and empty. */
function sentenceIn(point: Element): Element {
  const item = elementsOf(point)[0]!;
  const [first] = rowIn(item);
  const number = isTag(first, 'ol') && blockOf(first).words === '' ? firstNumber(first) : undefined;
  return element('p', {}, number === undefined ? wordsOfItem(item) : [text(String(number))], lineOf(point));
}

/** A judgement, be it with a reason: `False: it sinks.` */
function judged(words: Element, shown: Row, point: Element): Told | undefined {
  const stem = rawText([words]);
  const said = sentenceIn(point);
  const judgement = rawText(said.children);
  const { isTrue, from, to } = judgementAhead(judgement) ?? { from: -1, to: 0 };
  const isAlone = to === judgement.length || /[.,:;!–—-]\s*$/u.test(judgement.slice(0, to));
  if (isTrue === undefined || from !== 0 || !isAlone || !isSaid(stem) || /[?:]\s*$/.test(stem))
    return undefined;
  return { row: [judgedStatement(words, { isTrue, why: withoutStart(said, to) }, undefined, shown)], isTrue };
}

/** Options of the row itself, and the key right below. */
function keyedAt(blocks: Row, at: number) {
  const below = nextFull(blocks, at);
  if (at === 0 || !isBelowList(blocks, below)) return undefined;
  const told = rightIn(blocks, at, blocks[below] as Element);
  return told && { row: [blocks[at]!, told], end: below + 1 };
}

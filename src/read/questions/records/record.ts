/**
 * One question of a test as its page writes it: what asks, its options, its key and what explains it, in whatever order and
 * with whatever signs. No form is known as a whole: each piece is told by itself.
 */
import { isPart } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { answerTitleOf, normalize, OPTION_NAMES, QUESTIONS } from '../words/lexicon.ts';
import { belowOf, isNote, keyAbove } from './below.ts';
import { type Offers, offersAt } from './offers.ts';
import { blocksOf, isCountedItem, type Piece, wordsOf } from './pieces.ts';

export interface Record {
  /** Its pieces, the last not included. */
  readonly from: number;
  readonly end: number;
  readonly stem: Row;
  readonly options: Offers['options'];
  /** Places among the options, from 0; none where its key stands elsewhere. */
  readonly right: readonly number[];
  readonly explanation: Row;
}

export function recordsIn(pieces: readonly Piece[]): readonly Record[] {
  const records: Record[] = [];
  let floor = 0;
  for (let at = 1; at < pieces.length; at++) {
    const offers = at > floor ? offersAt(pieces, at) : undefined;
    const record = offers && recordAt(pieces, floor, at, offers);
    if (!record) continue;
    records.push(record);
    floor = record.end;
    at = floor - 1;
  }
  return records;
}

function recordAt(pieces: readonly Piece[], floor: number, at: number, offers: Offers): Record | undefined {
  const from = stemFrom(pieces, floor, at);
  const above = pieces.slice(from, at);
  const key = above.find((one) => keyAbove(one, offers));
  const stem = above.filter((one) => one !== key && !isNote(one) && !callsOptions(one));
  if (!asks(stem)) return undefined;
  const told = key && keyAbove(key, offers);
  const below = belowOf(pieces, offers, offers.right.length > 0 ? offers.right : (told?.right ?? []));
  const count = offers.options.options.length;
  const isKeyed = below.right.length > 0 && below.right.length < count;
  const isSure = !offers.options.isPlain;
  if (!isKeyed && (!isSure || below.right.length > 0)) return undefined;
  const explanation = [...(told?.explanation ?? []), ...below.explanation];
  return {
    from,
    end: below.end,
    stem: blocksOf(stem),
    options: offers.options,
    right: below.right,
    explanation,
  };
}

/** So many pieces at most ask: nothing is looked for farther above. */
const MOST_ABOVE = 12;

/** Where what asks begins: at its count or its heading, or right above what was told of the question before. */
function stemFrom(pieces: readonly Piece[], floor: number, at: number): number {
  let from = at;
  while (from > floor && at - from < MOST_ABOVE) {
    const above = pieces[from - 1]!;
    const isOther =
      isRule(above.block) ||
      above.list !== undefined ||
      (isPart(above.block, 'disclosure') && !isNote(above));
    if (isOther && !(above.list && above.list === pieces[at]!.list)) break;
    if (isCountedItem(pieces[from]!.unit) && above.unit !== pieces[from]!.unit) break;
    from--;
    if (begins(above)) break;
  }
  return from;
}

/** `3.`, `Question 3:`, `V3 –`, `Question:` */
const COUNTED = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:${QUESTIONS}|q|v|d|p|f|ex)\s?[.:°#]?\s*)?\d{1,3}\s*(?:[.):–—-]|$)|^[^\p{L}\p{N}]{0,4}(?:${QUESTIONS})\s*:`,
  'iu',
);
const isCounted = (piece: Piece): boolean => COUNTED.test(normalize(wordsOf(piece)));
const begins = (piece: Piece): boolean => levelOf(piece.block) < 7 || isCounted(piece);

/** Words, or a heading that counts or asks; below the title of an answer nothing is asked, and what is lettered is an option. */
function asks(stem: readonly Piece[]): boolean {
  const [first] = stem;
  const isTold = first && levelOf(first.block) < 7 && answerTitleOf(wordsOf(first)) !== undefined;
  if (isTold || stem.some((one) => LETTERED.test(wordsOf(one)))) return false;
  return stem.some((one) => one.line || isCounted(one) || blockOf(one.block).asks);
}
const LETTERED = /^\W{0,3}[A-Ha-h]\s?[).]\s/;

/** `Choices:`, above them. */
const callsOptions = (piece: Piece): boolean => CALLS_OPTIONS.test(wordsOf(piece));
const CALLS_OPTIONS = new RegExp(String.raw`^[^\p{L}]*(?:${OPTION_NAMES})\s*:\s*$`, 'iu');

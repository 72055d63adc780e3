/**
 * One question of a test as its page writes it: what asks, its options, its key and what explains it, in whatever order and
 * with whatever signs. No form is known as a whole: each piece is told by itself.
 */
import type { Element, ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { isPart as isOfKind } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { isTask, type OptionKey, wordsOfOption } from '../choices/option-key.ts';
import type { LetteredOption } from '../choices/options.ts';
import { BLANK } from '../words/blanks.ts';
import { startsWithKey } from '../words/key-title.ts';
import { answerTitleOf, endsAsking, normalize, OPTION_NAMES, QUESTIONS } from '../words/lexicon.ts';
import { tellsToMatch, tellsToOrder } from '../words/matching.ts';
import { answersBelow, belowOf, isNote, keyAbove } from './below.ts';
import { type Offers, offersAt } from './offers.ts';
import { blocksOf, isCountedItem, type Piece, wordsOf } from './pieces.ts';

export interface ChoiceRecord {
  /** Its pieces, the last not included; and its first option. */
  readonly from: number;
  readonly at: number;
  readonly end: number;
  readonly stem: Row;
  readonly options: Offers['options'];
  /** Places among the options, from 0; none where its key stands elsewhere. */
  readonly right: readonly number[];
  readonly explanation: Row;
}

export function recordsIn(pieces: readonly Piece[]): readonly ChoiceRecord[] {
  const records: ChoiceRecord[] = [];
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

function recordAt(
  pieces: readonly Piece[],
  floor: number,
  at: number,
  offers: Offers,
): ChoiceRecord | undefined {
  const from = stemFrom(pieces, floor, at);
  const { stem, key } = keyApart(pieces.slice(from, at), offers);
  if (!asks(stem) || pieces.slice(Math.max(floor, at - MOST_ABOVE), at).some(arranges)) return undefined;
  if (offers.options.options.some((one) => isPart(one, stem))) return undefined;
  // Below other words a tick, a bold word or a line struck out says that something is done, or matters.
  if (offers.right.length > 0 && !stem.some(isAsking)) return undefined;
  const below = belowOf(pieces, offers, offers.right.length > 0 ? offers.right : (key?.right ?? []));
  const { options } = offers;
  const isKeyed = below.right.length > 0 && below.right.length < options.options.length;
  // Without a key beside them, letters alone say that they are options; one that tells nothing of these says that they are none.
  const isLettered = !options.isPlain && below.right.length === 0 && !tellsKey(pieces[below.end]);
  if (!isKeyed && !isLettered) return undefined;
  const explanation = [...(key?.explanation ?? []), ...below.explanation];
  return {
    from,
    at,
    end: below.end,
    stem: blocksOf(stem).flatMap(uncalled),
    options,
    right: below.right,
    explanation,
  };
}

const tellsKey = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (answersBelow(piece) || startsWithKey(wordsOf(piece)) || /^\W{0,3}[a-h]\s?[).:]\s/i.test(wordsOf(piece)));

/** What asks, or is to be filled in, is no option, nor what is to be done, below words that don't ask. */
const isPart = (option: LetteredOption, stem: readonly Piece[]): boolean =>
  endsAsking(wordsOfOption(option)) ||
  BLANK.test(wordsOfOption(option)) ||
  (isTask(option) && !stem.some(isAsking));

/** What asks, and the key between that and the options. */
function keyApart(
  above: readonly Piece[],
  offers: Offers,
): { readonly stem: readonly Piece[]; readonly key?: OptionKey | undefined } {
  const said = above.filter((one) => !isNote(one) && !callsOptions(one));
  const key = said.length > 1 ? keyAbove(said.at(-1)!, offers) : undefined;
  return key ? { stem: said.slice(0, -1), key } : { stem: said };
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
      (isOfKind(above.block, 'disclosure') && !isNote(above));
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

/** What is to be matched, or put in order, has letters, too. */
const arranges = (piece: Piece): boolean => tellsToMatch(wordsOf(piece)) || tellsToOrder(wordsOf(piece));

const isAsking = (piece: Piece): boolean => endsAsking(wordsOf(piece)) || BLANK.test(wordsOf(piece));

/** Without `**Question:**` before it. */
function uncalled(block: ElementContent): Row {
  const [called = ''] = isTag(block, 'p') ? (CALLED.exec(rawText(block.children)) ?? []) : [];
  return called === '' ? [block] : withoutStart(block as Element, called.length);
}
const CALLED = new RegExp(String.raw`^\s*(?:${QUESTIONS})\s*[:：]\s*`, 'iu');

/** `Choices:`, above them. */
const callsOptions = (piece: Piece): boolean => CALLS_OPTIONS.test(wordsOf(piece));
const CALLS_OPTIONS = new RegExp(String.raw`^[^\p{L}]*(?:${OPTION_NAMES})\s*:\s*$`, 'iu');

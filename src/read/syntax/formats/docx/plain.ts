/**
 * Offers without letters, where a document has them throughout: below words that nothing ends, up to the next gap or number,
 * with a marker over the right one; in one line, parted by commas; or as many short lines below each question.
 *
 *     What is lighter than water        Which floats?               Which floats?
 *     iron                              ice, iron, gold             iron
 *     ==ice==                           Answer: ice                 ice
 *                                                                   gold
 *     What falls from a cloud           Which sinks?
 *     ==hail==                          ice, **iron**, cork         Which sinks?
 *     sand                                                          …
 */
import { commonest } from '../../../../lesson/index.ts';
import { answerTitleOf } from '../../../questions/words/lexicon.ts';
import { plain } from './again.ts';
import { isAsking, isLabelled, isQuestion, requests } from './asking.ts';
import { type By, type Context, isLine } from './clues.ts';
import {
  type Block,
  cut,
  isBlank,
  isBody,
  isBoldLine,
  isHeading,
  type Option,
  type Paragraph,
  questionOf,
  replaced,
  wordsIn,
  wordsOf,
} from './document.ts';
import { keyBehind } from './letters.ts';
import { numberedAs } from './numbers.ts';
import { apartAmong, compared, markIn, offered, optionOf } from './offers.ts';
import { greenAmong } from './tints.ts';
import { clearTitle, isTitled } from './titles.ts';

/** Fewer are no habit, of rows and of those whose right one nobody knows. */
const LEAST = { rows: 3, cards: 5 };
const SHARE = { rows: 0.6, cards: 0.8 };
/** Offers of one row, and letters of one of them. */
const MOST = { offers: 10, letters: 200, short: 60, parted: 6 };

/** Offers that stand where some blocks do. */
interface Row {
  readonly from: number;
  readonly end: number;
  readonly options: readonly Option[];
  readonly right: readonly Option[];
}

function withRows(
  blocks: readonly Block[],
  rows: readonly Row[],
  by: By,
  { report }: Context,
): readonly Block[] {
  const starts = new Map(rows.map((one) => [one.from, one]));
  return replaced(blocks, (_, at) => {
    const row = starts.get(at);
    return row && [[offered(row.options, row.right, by, report)], row.end];
  });
}

const areHabit = (rows: readonly Row[], of: number): boolean =>
  rows.length >= LEAST.rows && rows.length >= of * SHARE.rows;

/* Below what begins behind a gap, or with a number. */

export function withGroups(blocks: readonly Block[], context: Context): readonly Block[] {
  const long = groupsIn(blocks).filter(([from, end]) => end - from > 2);
  const found = long.flatMap(([from, end]): readonly Row[] => {
    const [stem, ...lines] = blocks.slice(from, end);
    const right = rightIn(stem!, lines, context);
    const options = right.length > 0 ? (lines as readonly Paragraph[]).map(optionOf) : [];
    const isRight = (_: unknown, at: number): boolean => right.includes(lines[at] as Paragraph);
    return right.length > 0 ? [{ from: from + 1, end, options, right: options.filter(isRight) }] : [];
  });
  return areHabit(found, long.length) ? withRows(blocks, found, 'highlight', context) : blocks;
}

/** What begins below an empty line, in bold, or with a number, and ends where the next does. */
function groupsIn(blocks: readonly Block[]): readonly (readonly [from: number, end: number])[] {
  const starts = blocks.flatMap((one, at) => {
    const above = blocks[at - 1];
    const isBegun = isBoldLine(one) && !isBoldLine(blocks[at + 1]);
    const isBelow = above !== undefined && (isBody(above) || isAskedTitle(above));
    const isFirst = !isBody(one) || !isBelow || one.isApart === true || isBegun;
    return isFirst || numberedAs(one) !== undefined ? [at] : [];
  });
  return starts.map((from, i) => [from, starts[i + 1] ?? blocks.length]);
}

/** A heading that asks. */
const isAskedTitle = (block: Block): boolean => isHeading(block) && isQuestion(block);

/** The lines set apart below one that isn't. */
function rightIn(stem: Block, lines: readonly Block[], { looks }: Context): readonly Paragraph[] {
  const isMarked = ({ pieces }: Paragraph): boolean =>
    markIn({ pieces }) !== undefined ||
    pieces.some(
      (one) =>
        one.kind === 'text' && !isBlank([one]) && /^(?:highlight|colour)$/.test(looks.of(one.look) ?? ''),
    );
  const isAsked = isShort(stem, MOST.letters) && /\p{L}{2}/u.test(wordsOf(stem.pieces)) && !isMarked(stem);
  const asks = isAsked || isAskedTitle(stem);
  // A letter behind a line is the key of what stands below it.
  const offers = lines.filter(isOffer).filter((one) => keyBehind(one, looks) === undefined);
  if (!asks || offers.length < lines.length || lines.length < 2 || lines.length > MOST.offers) return [];
  const right = greenAmong(offers) ?? offers.filter(isMarked);
  return right.length < offers.length ? right : [];
}

const isShort = (block: Block | undefined, letters: number): block is Paragraph =>
  block?.kind === 'paragraph' && block.role === 'words' && wordsOf(block.pieces).length <= letters;

const isOffer = (block: Block | undefined): block is Paragraph =>
  isShort(block, MOST.letters) &&
  !block.list &&
  !isAsking(block) &&
  !isTitled(block) &&
  !COUNTED.test(wordsOf(block.pieces)) &&
  !requests(block);

const COUNTED = /^\s*(?:\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})\s?[.)]\s|[☐☑☒□○●◯]|\[[ xX✓]?\])|_{3}/iu;

/* In one line. */

export const withCommas = (blocks: readonly Block[], context: Context): readonly Block[] =>
  markedRows(toldRows(blocks, context), context);

/** Offers in one line or in several, and below them `Answer: ice`: the reader knows how that names one. */
function toldRows(blocks: readonly Block[], context: Context): readonly Block[] {
  const rows = blocks.flatMap((one, at): readonly Row[] => {
    const options = at > 0 && isBody(blocks[at - 1]) ? toldAt(one, blocks[at + 1]) : undefined;
    return options ? [{ from: at, end: at + 1, options, right: [] }] : toldAbove(blocks, at);
  });
  return areHabit(rows, 0) ? withRows(blocks, rows, 'word', context) : blocks;
}

/** The lines right above words for an answer that are one of them, up to a gap, to what asks or to another answer. */
function toldAbove(blocks: readonly Block[], at: number): readonly Row[] {
  const told = toldIn(blocks[at]);
  if (told === undefined) return [];
  let top = at;
  while (at - top <= MOST.offers && isOffer(blocks[top - 1]) && !(top < at && isApart(blocks[top]))) top--;
  // Below nothing that could ask, the first line does.
  const above = blocks[top - 1];
  const from = isBody(above) && toldIn(above) === undefined ? top : top + 1;
  const options = (blocks.slice(from, at) as readonly Paragraph[]).map(optionOf);
  const right = options.filter(({ pieces }) => plain(wordsOf(pieces)) === told);
  return right.length === 1 && options.length > 1 ? [{ from, end: at + 1, options, right }] : [];
}

/** `Answer: ice`, or in capitals without a colon: what it tells. */
function toldIn(block: Block | undefined): string | undefined {
  const words = wordsIn(block);
  const [shout = '', title = ' '] = /^\s*(\p{Lu}{3,20})\s+(?=\S)/u.exec(words) ?? [];
  const from = clearTitle(block)?.from ?? (answerTitleOf(title) ? shout.length : 0);
  return from > 0 ? plain(words.slice(from)) : undefined;
}

const isApart = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.isApart === true;

function toldAt(line: Block, answer: Block | undefined): readonly Option[] | undefined {
  if (line.kind !== 'paragraph' || answer?.kind !== 'paragraph' || isTitled(line)) return undefined;
  const title = clearTitle(answer);
  const options = title ? partedIn(line) : undefined;
  const told = compared(wordsOf(answer.pieces).slice(title?.from));
  return options?.some(({ pieces }) => isAhead(compared(wordsOf(pieces)), told)) ? options : undefined;
}

const isAhead = (offer: string, words: string): boolean =>
  words.startsWith(offer) && !/^[\p{L}\p{N}]/u.test(words.slice(offer.length));

/** The right one set apart, right below what asks. */
function markedRows(blocks: readonly Block[], context: Context): readonly Block[] {
  const below = blocks.flatMap((one, at) =>
    one.kind === 'paragraph' && isQuestion(blocks[at - 1]) ? [at] : [],
  );
  const rows = below.flatMap((from): readonly Row[] => {
    const options = partedIn(blocks[from] as Paragraph) ?? [];
    const right = apartAmong(options, context);
    return right.length === 1 ? [{ from, end: from + 1, options, right }] : [];
  });
  return areHabit(rows, below.length) ? withRows(blocks, rows, 'bold', context) : blocks;
}

function partedIn(line: Paragraph): readonly Option[] | undefined {
  const words = wordsOf(line.pieces);
  if (line.role !== 'words' || isLine(line) || /[.?!:]\s*$/.test(words)) return undefined;
  const signs = [...words.matchAll(/\s*[,;]\s*|\s*$/g)];
  const options = signs
    .map(({ index }, i) => {
      const before = signs[i - 1];
      return optionOf({
        ...line,
        pieces: cut(line.pieces, before ? before.index + before[0].length : 0, index),
      });
    })
    .filter(({ pieces }) => !isBlank(pieces));
  const areShort = options.every(({ pieces }) => wordsOf(pieces).trim().length <= MOST.short);
  return options.length >= 2 && options.length <= MOST.parted && areShort ? options : undefined;
}

/* A sheet of nothing but questions and short lines below each, as many everywhere: mostly without a key. */

export function withCards(blocks: readonly Block[], { report }: Context): readonly Block[] {
  const stems = blocks.flatMap((one, at) => (isStem(one) ? [at] : []));
  const spans = stems.map((at) => ({ at, count: countFrom(blocks, at + 1) }));
  const usual = mostOf(spans.map(({ count }) => count));
  const cards = spans.filter(({ count }) => count === usual);
  const isHabit = usual >= 3 && usual <= MOST.parted && cards.length >= LEAST.cards;
  if (!isHabit || cards.length < stems.length * SHARE.cards) return blocks;
  const starts = new Set(cards.map(({ at }) => at));
  return replaced(blocks, (stem, at) => {
    if (!starts.has(at)) return undefined;
    const end = at + 1 + usual;
    const lines = blocks.slice(at + 1, end) as readonly Paragraph[];
    const stars = lines.map(({ pieces }) => STAR.exec(wordsOf(pieces))?.[0].length ?? 0);
    const options = lines.map((one, i) => optionOf({ ...one, pieces: cut(one.pieces, stars[i]!) }));
    const right = options.filter((one, i) => stars[i]! > 0 || markIn(one) !== undefined);
    const isKnown = right.length < options.length;
    return [[questionOf(stem, offered(options, isKnown ? right : [], 'mark', report))], end];
  });
}

const STAR = /^\s*[*✓✔]\s*(?=\S)/u;

const isStem = (block: Block): boolean =>
  block.kind === 'paragraph' && block.role === 'words' && !block.list && isQuestion(block);

/** How many short lines stand between a question and what is none of them. */
function countFrom(blocks: readonly Block[], from: number): number {
  const end = blocks.findIndex((one, at) => at >= from && !isCard(one));
  return (end < 0 ? blocks.length : end) - from;
}

const isCard = (block: Block): boolean =>
  isShort(block, MOST.short) &&
  !block.list &&
  !isBlank(block.pieces) &&
  !/[.:?]\s*$/.test(wordsOf(block.pieces)) &&
  !isLabelled(block) &&
  !isTitled(block);

const mostOf = (numbers: readonly number[]): number => commonest(numbers)?.[0] ?? 0;

/** Rows of paragraphs that are offers to choose from, and which of them the document shows as right. */

import { judgementAlone } from '../../../questions/words/judgement.ts';
import { latinMarks, letterAt, placeOfLetter } from '../../../questions/words/letters.ts';
import { answerTitleOf } from '../../../questions/words/lexicon.ts';
import { plain, saidBelow, saidIn } from './again.ts';
import {
  asksForSure,
  asksOrTells,
  asksThenTells,
  callsNext,
  isAsking,
  isLabelled,
  isQuestion,
  requests,
} from './asking.ts';
import { answering, type By, type Context, isCodeLine, isLine } from './clues.ts';
import { withCounts } from './counts.ts';
import {
  areAll,
  type Block,
  cut,
  isBlank,
  isBody,
  isPicture,
  type Look,
  type Option,
  type Options,
  type Paragraph,
  type Piece,
  piecesOf,
  questionOf,
  type Table,
  textPiece,
  withoutBlankEnds,
  wordsIn,
  wordsOf,
} from './document.ts';
import { inlineStarts } from './inline.ts';
import { keysIn } from './keys.ts';
import { bearsKey, endsInLetter, keyedAbove, withLetters } from './letters.ts';
import { inkIn, type Looks, often } from './looks.ts';
import { titlesQuestion } from './numbers.ts';
import {
  areSingledOut,
  bearsOwnLetter,
  crossed,
  type Form,
  keyed,
  markIn,
  type Offer,
  ownLettered,
} from './offers.ts';
import { tellsToFill } from './places.ts';
import { signed, signIn } from './tails.ts';
import { greenAmong, otherAmong } from './tints.ts';
import { clearTitle, isAnswerTitle, isReveal, isTitled } from './titles.ts';

/** Each row of offers as one block. Those without letters are offers only where one of them is set apart. */
export function withOptions(blocks: readonly Block[], context: Context): readonly Block[] {
  const rows = withLetters(
    withCounts(blocks).flatMap((one, at): readonly Block[] => {
      if (one.kind === 'table') return offersIn(one) ?? [one];
      return one.kind === 'paragraph'
        ? inLines(
            one,
            at > 0 && (isAsking(blocks[at - 1]!) || ROMAN.test(wordsIn(blocks[at - 1]))),
            blocks[at + 1],
          )
        : [one];
    }),
    context.looks,
  );
  const below = answersBelow(rows);
  // By what stands first in it: several signs may tell of one row.
  const weak = new Map<number, Weak>();
  // The end of a row that is none is met once more from each of its lines on.
  const met = new Map<number, readonly Offer[]>();
  const inks: string[] = [];
  optionsIn(rows, { ...context, report: () => undefined }, below, {
    believes: (one, [first]) => {
      weak.set(first!.at, one);
      return false;
    },
    meets: (row) => {
      const end = row.at(-1)!.at;
      if (!met.has(end)) met.set(end, row);
    },
    marks: ({ pieces }) => inks.push(inkIn(pieces, context.looks) ?? ''),
  });
  const single = [...weak.values()].filter((one) => one === 'one');
  const isHabit =
    single.length >= Math.max(LEAST, weak.size * SHARE) && single.length >= met.size * SHARE_OF_ALL;
  return optionsIn(rows, context, below, {
    believes: () => isHabit,
    sign: signIn([...met.values()]),
    inks: often(inks, LEAST),
  });
}

/** A statement, of which offers below name some: `II. Iron floats.` */
const ROMAN = /^\s*\(?[IVX]{1,4}\s?[.):–-]\s*\S/;

/** Where letters end that begin again right below as many others: those were parts, these are what answers them. */
function saidAgain(rows: readonly Block[], at: number, run: Run | undefined): Again | undefined {
  const { offers = [], lines = 0 } = run ?? {};
  const isLettered = (one: Offer): boolean => one.form === 'letter' && !one.ticked;
  const next = run && offers.every(isLettered) ? optionsFrom(rows, at + lines) : undefined;
  const isSame = next?.offers.length === offers.length && next.offers.every(isLettered);
  return isSame ? { from: at + lines, end: at + lines + next.lines } : undefined;
}

interface Again {
  readonly from: number;
  readonly end: number;
}

/** Or parts that ask, and as many letters below them in a look of their own. */
function partsAgain(rows: readonly Block[], at: number, looks: Looks): Again | undefined {
  const from = lettersFrom(rows, at);
  const end = from - at > 1 ? lettersFrom(rows, from) : from;
  if (end - from !== from - at || end === from) return undefined;
  const isApart = (one: Block): boolean =>
    one.kind === 'paragraph' && (looks.whole(one.pieces) !== undefined || areAll(one.pieces, 'italic'));
  const [parts, told] = [rows.slice(at, from), rows.slice(from, end)];
  const areTold = told.every(isApart) || (parts.every(asksOrTells) && !told.some(asksOrTells));
  return areTold && !parts.some(isApart) ? { from, end } : undefined;
}

/** Where letters from *a* on end. */
export function lettersFrom(rows: readonly Block[], at: number): number {
  let end = at;
  while (letterPlace(rows[end]) === end - at) end++;
  return end;
}

function letterPlace(block: Block | undefined): number | undefined {
  if (!isBody(block)) return undefined;
  if (!block.list) return typedPlace(block);
  return block.list.form === 'letter' ? block.list.value - 1 : undefined;
}

/** With what asks above, if that has a number or a sign for it. */
function askedIn(all: Block[], [first, ...others]: readonly Block[]): readonly Block[] {
  const stem = all.at(-1);
  const isStem = isBody(stem) && (isAsking(stem) || titlesQuestion(all.at(-2)));
  const asked = isStem ? all.splice(-1) : [];
  return first ? [questionOf(asked[0] ?? first, ...(isStem ? [first] : []), ...others)] : [];
}

/** Lists of letters that mostly stop at their *a*: nothing is to be chosen there, it is what answers. */
function answersBelow(rows: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, { alone: number; all: number }>();
  for (const [at, row] of rows.entries()) {
    const { id, level, form, value } = (row.kind === 'paragraph' && row.list) || {};
    if (!id || form !== 'letter' || value !== 1) continue;
    const next = rows[at + 1];
    const list = next?.kind === 'paragraph' ? next.list : undefined;
    const isAlone = list?.id === id && list.level < level!;
    const count = counts.get(id) ?? { alone: 0, all: 0 };
    counts.set(id, { alone: count.alone + (isAlone ? 1 : 0), all: count.all + 1 });
  }
  return new Set(
    [...counts].flatMap(([id, { alone, all }]) => (alone >= LEAST && alone > all / 2 ? [id] : [])),
  );
}

/** Of a row that looks alone would make a question of, and little else does: whether they single one out. */
type Weak = 'one' | 'several';
/** How many such rows make a habit of a document's. */
const LEAST = 3;
const SHARE = 0.6;
/** In most lists of a document that only tells, nothing is set apart. */
const SHARE_OF_ALL = 0.4;

/** What a document does with its rows. */
interface Habit {
  readonly believes: (weak: Weak, row: readonly Offer[]) => boolean;
  /** Behind the right ones. */
  readonly sign?: string | undefined;
  readonly meets?: (row: readonly Offer[]) => void;
  /** Of the right ones of several rows. */
  readonly inks?: ReadonlySet<string>;
  /** Told of one that is right. */
  readonly marks?: (right: Offer) => void;
}

function optionsIn(
  rows: readonly Block[],
  context: Context,
  below: ReadonlySet<string>,
  habit: Habit,
): readonly Block[] {
  const all: Block[] = [];
  const inKeys = new Set(
    keysIn(rows)
      .filter(({ isTitled }) => isTitled)
      .flatMap(({ entries }) => entries.map(({ blocks }) => plain(wordsOf(piecesOf(blocks))))),
  );
  for (let at = 0; at < rows.length; ) {
    const row = rows[at]!;
    const isTold = row.kind === 'paragraph' && below.has(row.list?.id ?? '');
    const found = isTold ? undefined : optionsFrom(rows, at);
    const again = saidAgain(rows, at, found) ?? partsAgain(rows, at, context.looks);
    if (again) {
      const below = answering(context, 'habit', rows.slice(again.from, again.end));
      all.push(...askedIn(all, [...rows.slice(at, again.from), ...below]));
      at = again.end;
      continue;
    }
    const offered = found && offeredBy(found, rows.slice(at, at + found.lines + 2), all, inKeys);
    if (offered) {
      all.push(offered.block);
      at += offered.lines;
      const told = saidBelow(found.offers, rows[at]);
      if (told !== undefined)
        all.push(...answering(context, 'habit', [saidIn(rows[at++] as Paragraph, told)]));
    } else {
      all.push(rows[at]!);
      at++;
    }
  }
  return all;

  function offeredBy(
    { offers, lines }: Run,
    taken: readonly Block[],
    all: Block[],
    inKeys: ReadonlySet<string>,
  ): { readonly block: Options; readonly lines: number } | undefined {
    const before = all.at(-1);
    const at = offers[0]!.at;
    habit.meets?.(offers);
    const marked =
      keyedAbove(offers, all, context) ??
      signedBy(offers, before, habit, context) ??
      allInked(offers, habit, context) ??
      markedIn(offers, all, context, habit);
    const areButtons = taken.slice(0, lines).every(isButton);
    const areBoxed = offers.every(({ form }) => form === 'box');
    const isShown =
      offers.every(({ form }) => form === 'letter' || form === 'listed') ||
      (areBoxed && (asksForSure(before) || (areButtons && isBody(before)))) ||
      isInKey(offers, before, inKeys) ||
      isToldBelow(offers, before, taken[lines], context);
    if (!marked && (!isShown || offers.every((one) => isTold(one, context.looks)))) return undefined;
    if (all.slice(-3).some(tellsToFill) && offers.every((one) => isFilled(one, context.looks)))
      return undefined;
    const isAsked = areBoxed || leavesPlace(taken[lines - 1]!) || isPlace(taken[lines], taken[lines + 1]);
    const options = marked ?? offers.map(bareOf);
    return { block: { kind: 'options', at, options, ...(isAsked && { asks: true }) }, lines };
  }
}

/** `Answer: ice`, or *ice* set apart, right below offers of which it is one. */
function isToldBelow(
  run: readonly Offer[],
  before: Block | undefined,
  below: Block | undefined,
  { looks }: Context,
): boolean {
  if (below?.kind !== 'paragraph' || !before || !isAsking(before)) return false;
  const title = clearTitle(below);
  if (!title && saidBelow(run, below) !== undefined) return true;
  if (!title && looks.whole(below.pieces) === undefined) return false;
  const told = plain(wordsOf(below.pieces).slice(title?.from));
  return told !== '' && run.filter(({ pieces }) => plain(wordsOf(pieces)) === told).length === 1;
}

/** `a) Ice __floats__ on water.`, or with the word set apart. */
const isFilled = ({ pieces }: Offer, looks: Looks): boolean =>
  /_{2,}[^_]+_{2,}/.test(wordsOf(pieces)) ||
  pieces.some((one, at) => at > 0 && one.kind === 'text' && (looks.of(one.look) ?? one.look.underline));

/** `a) Name its colour. ==It is grey.==` is a part with its answer. */
const isTold = ({ pieces }: Offer, looks: Looks): boolean => {
  const from = looks.tail(pieces)?.from;
  return from !== undefined && /[.?!:]\s*$/.test(wordsOf(cut(pieces, 0, from)));
};

const bareOf = ({ at, label, pieces }: Offer): Option => ({ at, label, pieces });

/** A star or a tick before the letter says that it is right, a cross that it is wrong. */
const LETTER =
  /^\s*(?:\*{1,2}|[✓✔✅✗✘❌]\uFE0F?)?\s*(\(?([a-z])\s?[).]|\(?([a-z])\s?[:\-–](?=\s))\s*(?=\S)/iu;
/** Those of other scripts as well. */
const letterIn = (words: string): RegExpExecArray | null => LETTER.exec(latinMarks(words));

const BOX = /^\s*([☐☑☒□■◻◼○●◯⬜⬛❏❑✓✔✗✘]|\[[ xX✓]?\])\s*(?=\S)/u;
const TICKED = /[☑☒■◼●⬛✓✔]|\[[xX✓]\]/u;
const STAR = /^\s*(?:\*{1,2}(?=\s*[\p{L}\p{N}"“«(])|[✓✔✅])\s*/u;
const MOST = 12;

export interface Run {
  readonly offers: readonly Offer[];
  /** Of the document, that they take. */
  readonly lines: number;
}

/** A row of offers that begins at a block: letters from *a*, in whatever order columns bring them; boxes; bullets; lines. */
export function optionsFrom(blocks: readonly Block[], at: number): Run | undefined {
  const form = formOf(blocks[at], blocks[at - 1]);
  if (!form) return undefined;
  const run: Offer[] = [];
  let end = at;
  while (end < blocks.length && run.length <= MOST && takes(run, form, blocks, at, end)) end++;
  const offers = fromFirst(inOrder(run), blocks[at - 1]);
  return areOffers(offers, form, blocks[at - 1]) ? { offers, lines: end - at } : undefined;
}

/** Below what asks, letters of a list that go on from those above begin anew: nobody has told the list to. */
function fromFirst(run: readonly Offer[], before: Block | undefined): readonly Offer[] {
  const from = run[0]?.rank ?? 0;
  const isBelow = before !== undefined && (isAsking(before) || endsInLetter(before) || isLine(before));
  const isOwn = from > 0 && isBelow && run.every(({ form }) => form === 'listed');
  return isOwn ? run.map((one) => ({ ...one, rank: one.rank - from, label: '' })) : run;
}

/** Whether a block is the next offer of a row, or goes on with its last one. */
function takes(run: Offer[], form: Form, blocks: readonly Block[], from: number, at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'paragraph') return false;
  const offer = nextOf(run, form, block, blocks[from - 1]);
  // What begins a sentence below a part of a request answers it.
  const isTold = requests(blocks[from - 1]) && /^\s*\p{Lu}.*\.\s*$/u.test(wordsIn(block));
  if (!offer) return isLetter(form) && !isTold && wraps(run, block, blocks[at + 1]);
  const isOther = form === 'numbered' && block.list?.id !== (blocks[from] as Paragraph).list?.id;
  if (isOther || (form === 'plain' && titlesAnswer(block))) return false;
  // Said again below, one of them is the answer; behind a gap that the others haven't, there is something else.
  if (form === 'plain' && run.length >= 2 && (isSaid(run, offer) || isBehindGap(blocks, from, at)))
    return false;
  if (run.some(({ rank }) => rank === offer.rank)) return false;
  run.push(offer);
  return true;
}

/** As an offer of a row: typed letters go on those of a list, and these on them. */
function nextOf(
  run: readonly Offer[],
  form: Form,
  block: Paragraph,
  before: Block | undefined,
): Offer | undefined {
  const next = run.length;
  const own = formOf(block, before);
  if (!own || isOtherLetter(run, block)) return undefined;
  const isLettered = isLetter(form) && isLetter(own);
  if (isLettered && next > 0 && isTypedNext(block, next))
    return { ...offerOf(block, 'letter', next), rank: next };
  if (own === form) return offerOf(block, form, next);
  // In columns that are read down, the letter of a list stands behind later ones.
  const place = (block.list?.value ?? 0) - 1;
  if (isLettered && place > 0 && run.some(({ rank }) => rank > place))
    return { ...offerOf(block, own, next), rank: place };
  return isLettered && placeOf(block, next) === next
    ? { ...offerOf(block, own, next), rank: next }
    : undefined;
}

/** Letters as those of what asks above offers: from `(a)` on, an `E.` behind `(d)` is the next question's. */
function isOtherLetter([first]: readonly Offer[], { list, pieces }: Paragraph): boolean {
  const label = list ? list.label : (letterIn(wordsOf(pieces))?.[1] ?? '');
  if (!first || list?.form === 'bullet' || !/\p{L}/u.test(label) || !/\p{L}/u.test(first.label)) return false;
  const isCapital = (one: string): boolean => /\p{Lu}/u.test(one);
  const signs = (one: string): string => one.replace(/[\p{L}\s]/gu, '');
  const areAlike = isCapital(first.label) === isCapital(label);
  return !areAlike && (list !== undefined || signs(first.label) !== signs(label));
}

/** A line that somebody has ended by hand goes on with the last of them, unless that asks, and so do lines of a program. */
function wraps(run: Offer[], block: Paragraph, next: Block | undefined): boolean {
  const last = run.at(-1);
  if (!last) return false;
  const isCode = isCodeOf(run, block, isNextLetter(next, run.length));
  if (!isCode && (asks(last) || requests(last) || !goesOn(block, next, run.length))) return false;
  // Of a program, one that offers programs goes on.
  if (!isCode && isCodeLine(block) && !isCodeLine(last)) return false;
  const [told, more] = [markIn(last), markIn(block)];
  const mark = isCode ? told : undefined;
  const pieces = [...cut(last.pieces, 0, mark), isCode ? BREAK : textPiece(' ')];
  run[run.length - 1] = {
    ...last,
    ticked: last.ticked || mark !== undefined || (isCode && more !== undefined),
    pieces: [...pieces, ...cut(block.pieces, 0, isCode ? more : undefined)],
  };
  return true;
}

const BREAK: Piece = { kind: 'break' };

/** A program's: a sign of its language in each line. */
const CODE = /[;{}]\s*$|\w\(.*\)\s*$|^\s*@\w|^\s*<\/?\w[^<>]*>|\s[=+*/]?=\s/;

/** A line of the program that the last of the offers is, above the next letter or as long as it isn't closed, or shorter than the others. */
function isCodeOf(run: readonly Offer[], block: Paragraph, isAboveNext: boolean): boolean {
  const isCode = (said: Pick<Paragraph, 'pieces'>): boolean =>
    CODE.test(wordsOf(cut(said.pieces, 0, markIn(said))));
  const last = run.at(-1)!;
  if (block.list || isLabelled(block) || !isCode(last) || !(block.role === 'code' || isCode(block)))
    return false;
  const lines = run.map(({ pieces }) => pieces.filter(({ kind }) => kind === 'break').length);
  const words = wordsOf(last.pieces);
  const isOpen = words.split('{').length > words.split('}').length;
  return isAboveNext || isOpen || lines.at(-1)! < Math.min(...lines.slice(0, -1));
}

export const isLetter = (form: Form | undefined): boolean => form === 'letter' || form === 'listed';

/** Of letters that somebody has typed and those of lists, each goes on from the other: a list that doesn't begin, too. */
function placeOf(block: Paragraph, next: number): number {
  const { list } = block;
  return typedPlace(block) ?? (list && list.value > 1 ? next : (list?.value ?? 0) - 1);
}

/** Where the letter of a list is another, the typed one goes on. */
function isTypedNext(block: Paragraph, next: number): boolean {
  return block.list !== undefined && block.list.value !== next + 1 && typedPlace(block) === next;
}

function typedPlace({ pieces }: Paragraph): number | undefined {
  const typed = letterIn(wordsOf(pieces));
  const letter = typed?.[2] ?? typed?.[3];
  return letter ? placeOfLetter(letter) : undefined;
}

const isSaid = (run: readonly Offer[], { pieces }: Offer): boolean =>
  run.some((one) => plain(wordsOf(one.pieces)) === plain(wordsOf(pieces)));

const isBehindGap = (blocks: readonly Block[], from: number, at: number): boolean =>
  (blocks[at] as Paragraph).isApart === true && (blocks[from + 1] as Paragraph).isApart !== true;

/** Words for an answer, with it or alone, are none to choose from. */
const titlesAnswer = (line: Paragraph): boolean =>
  isTitled(line) ||
  answerTitleOf(wordsOf(line.pieces)) !== undefined ||
  answerTitleOf(/^\s*(\p{L}{3,20})\s*[–—-]\s/u.exec(wordsOf(line.pieces))?.[1] ?? ' ') !== undefined ||
  PART.test(wordsOf(line.pieces));

/** `Part 2: rivers` */
const PART = /^\s*\p{Lu}\p{L}{2,14}\s\d{1,2}\s?[:.–-]\s*\p{L}/u;

/** A line that somebody has ended by hand: the next letter follows it. */
function goesOn(block: Paragraph, next: Block | undefined, rank: number): boolean {
  if (block.role !== 'words' || block.list || next?.kind !== 'paragraph') return false;
  const words = wordsOf(block.pieces);
  return (
    isNextLetter(next, rank) &&
    (next.list?.form !== 'letter' || isIndented(block)) &&
    !isLabelled(block) &&
    !isQuestion(words) &&
    !/:\s*$/.test(words)
  );
}

function isNextLetter(next: Block | undefined, rank: number): boolean {
  if (next?.kind !== 'paragraph') return false;
  if (next.list?.form === 'letter') return next.list.value === rank + 1;
  const letter = letterIn(wordsOf(next.pieces));
  return (letter?.[2] ?? letter?.[3])?.toLowerCase() === letterAt(rank);
}

const asks = ({ pieces }: Offer): boolean => isQuestion(wordsOf(pieces)) || asksThenTells(wordsOf(pieces));

/** By hand, below the words of a list. */
const isIndented = ({ pieces }: Paragraph): boolean => /^(?:\t|\s{3,})\S/.test(wordsOf(pieces));

function areOffers(run: readonly Offer[], form: Form, before: Block | undefined): boolean {
  const least = form === 'plain' && !isLabelled(before) ? 3 : 2;
  const isWhole = run.every(({ rank }) => rank < run.length);
  const areAsked = run.some((one) => asks(one) || /_{3,}/.test(wordsOf(one.pieces))) || run.every(requests);
  const areCode = run.filter(isCodeLine).length > run.length / 3;
  const areSentences =
    form === 'plain' && run.length === 2 && run.some(({ pieces }) => /[.!]\s*$/.test(wordsOf(pieces)));
  const isRow = !areSentences && run.length >= least && run.length <= MOST && isWhole && !areAsked;
  return isRow && !(form === 'plain' && (areCode || areMarkup(run)) && !bearsKey(before));
}

/** A tag that one line opens and another closes. */
function areMarkup(run: readonly Offer[]): boolean {
  const words = run.map(({ pieces }) => wordsOf(pieces));
  const closed = words.flatMap((one) => /^\s*<\/(\w+)>\s*$/.exec(one)?.[1] ?? []);
  return closed.some((tag) => words.some((one) => one.trimStart().startsWith(`<${tag}`)));
}

const inOrder = (run: readonly Offer[]): readonly Offer[] => [...run].sort((a, b) => a.rank - b.rank);

/** @param before what stands above the row */
function formOf(block: Block | undefined, before: Block | undefined): Form | undefined {
  if (block?.kind !== 'paragraph' || block.role !== 'words') return undefined;
  const { list } = block;
  const words = wordsOf(block.pieces);
  if (list?.form === 'letter') return 'listed';
  if (letterIn(words) && (!list || list.form === 'bullet')) return 'letter';
  if (BOX.test(words)) return 'box';
  return list ? formOfList(list, before) : formOfLine(block, before);
}

function formOfList(list: NonNullable<Paragraph['list']>, before: Block | undefined) {
  if (list.form === 'bullet') return 'bullet';
  return before && isAskedAbove(before, list) ? 'numbered' : undefined;
}

function formOfLine(line: Paragraph, before: Block | undefined) {
  const words = wordsOf(line.pieces);
  const isLine = words.length <= 150 && !/[:?]\s*$/.test(words) && !isLabelled(line) && !requests(words);
  const isAsked =
    before && (asksOpenly(before) || (isLabelled(before) && judgementAlone(words) !== undefined));
  return isLine && isAsked ? 'plain' : undefined;
}

/** Numbers of a list may offer what words without a number, or of a list outside it or beside it, ask. */
const isAskedAbove = (before: Block, { id, level }: NonNullable<Paragraph['list']>): boolean =>
  before.kind === 'paragraph' &&
  typeof before.role !== 'number' &&
  (!before.list || before.list.level < level || (before.list.id !== id && before.list.form !== 'bullet'));

/** One of a page's, of which only one can be chosen: none is a list of things to do. */
const isButton = (block: Block): boolean => /^\s*[○◯]/u.test(wordsIn(block));

const leavesPlace = (last: Block): boolean =>
  last.kind === 'paragraph' && wordsOf(withoutBlank(last.pieces)).length < wordsOf(last.pieces).length;

/** `Answer:`, with nothing behind it and the next question below. */
const isPlace = (block: Block | undefined, next: Block | undefined): boolean =>
  isAnswerTitle(block) && (next === undefined || callsNext(next));

/** Behind the last offer, a place to write the answer: *Answer:*. */
function withoutBlank(pieces: readonly Piece[]): readonly Piece[] {
  const words = wordsOf(pieces);
  const [whole = '', title = ''] =
    /(?<![\n\t ])[\n\t ]\s*(?! {3})([\p{L} ]{3,20}?)\s*[:：]\s*(?:_+\s*)?$/u.exec(words) ?? [];
  if (whole && answerTitleOf(title) !== undefined) return cut(pieces, 0, words.length - whole.length);
  const line = words.lastIndexOf('\n');
  return line >= 0 && isReveal(words.slice(line)) ? cut(pieces, 0, line) : pieces;
}

function offerOf({ at, list, pieces: written }: Paragraph, form: Form, index: number): Offer {
  const pieces = withoutBlank(written);
  const words = wordsOf(pieces);
  const found = form === 'box' ? BOX.exec(words) : form === 'letter' ? letterIn(words) : undefined;
  const marker = found?.[0] ?? '';
  const star = STAR.exec(words.slice(marker.length))?.[0] ?? '';
  const letter = found?.[2] ?? found?.[3];
  return {
    at,
    form,
    label:
      form === 'listed' ? list!.label : form === 'letter' ? marker.replace(/^[^(\p{L}]+|\s+$/gu, '') : '',
    head: cut(pieces, 0, marker.length),
    pieces: cut(pieces, marker.length + star.length),
    rank: form === 'listed' || form === 'numbered' ? list!.value - 1 : letter ? placeOfLetter(letter) : index,
    ticked: star !== '' || /^\s*[*✓✔✅]/u.test(marker) || (form === 'box' && TICKED.test(marker)),
  };
}

function areOwnLettered(run: readonly Offer[], believes: Habit['believes']): boolean {
  const own = run.filter(bearsOwnLetter).length;
  // A sign that says so, or words, are surer.
  const areLettered = isLetter(run[0]!.form) && run.every((one) => markIn(one) === undefined);
  return areLettered && own > 0 && own < run.length && believes(own === 1 ? 'one' : 'several', run);
}

/** All of them lettered, and in what the right ones of other rows are in. */
function allInked(
  run: readonly Offer[],
  { inks }: Habit,
  { looks, report }: Context,
): readonly Option[] | undefined {
  const isInked = ({ pieces, form }: Offer): boolean =>
    isLetter(form) && looks.whole(pieces) !== undefined && inks!.has(inkIn(pieces, looks) ?? '');
  return inks && run.every(isInked) ? keyed(run, run, 'colour', report) : undefined;
}

type Sign = readonly [By, (offer: Offer) => boolean];

/** The options with the right ones marked, where looks single some out. */
function markedIn(
  run: readonly Offer[],
  all: readonly Block[],
  { looks, report }: Context,
  { believes, marks, inks }: Habit,
): readonly Option[] | undefined {
  const isInked = ([first]: readonly Offer[]): boolean =>
    inks?.has(inkIn(first!.pieces, looks) ?? '') === true;
  if (areOwnLettered(run, believes)) return ownLettered(run, report);
  const before = all.at(-1);
  for (const [by, isRight] of signsOf(run, looks)) {
    const right = run.filter(isRight);
    if (!areSingledOut(right, run)) continue;
    const belief = beliefIn(by, right, before, run.length) ?? signBelow(by, right, all);
    const isHabit = belief && (believes(right.length === 1 ? 'one' : 'several', run) || isInked(right));
    if (belief !== 'firm' && !isHabit) continue;
    marks?.(right[0]!);
    return keyed(run, right, by, report);
  }
  return before && isAsking(before) ? crossed(run, before as Paragraph, report) : undefined;
}

/** By the document's own sign; lines without letters are offers below what asks. */
const signedBy = (
  run: readonly Offer[],
  before: Block | undefined,
  { sign }: Habit,
  { report }: Context,
): readonly Option[] | undefined =>
  run[0]!.form !== 'plain' || asksForSure(before) ? signed(run, sign, report) : undefined;

/** What says which of them are right, the surest first. */
function signsOf(run: readonly Offer[], looks: Looks): readonly Sign[] {
  const green = greenAmong(run);
  const other = otherAmong(run);
  return [
    ['mark', (offer) => markIn(offer) !== undefined],
    ['mark', ({ ticked }) => ticked],
    ['highlight', ({ pieces }) => looks.whole(pieces) === 'highlight'],
    ['colour', (offer) => green?.includes(offer) ?? looks.whole(offer.pieces) === 'colour'],
    ['colour', (offer) => offer === other],
    ['hidden', ({ pieces }) => looks.whole(pieces) === 'hidden'],
    ['bold', ({ pieces }) => isAll(pieces, 'bold')],
    ['underline', ({ pieces }) => isAll(pieces, 'underline')],
    ['italic', ({ pieces }) => isAll(pieces, 'italic')],
    ['mark', (offer) => isLeft(offer, run)],
    ...(SURE.has(run[0]!.form) ? headSigns(looks) : []),
  ];
}

/** Some set apart the letter alone. */
const headSigns = (looks: Looks): readonly Sign[] => [
  ['highlight', ({ head }) => looks.whole(head) === 'highlight'],
  ['colour', ({ head }) => looks.whole(head) === 'colour'],
  ['bold', ({ head }) => isAll(head, 'bold')],
  ['underline', ({ head }) => isAll(head, 'underline')],
];

const SURE: ReadonlySet<Form> = new Set(['letter', 'listed', 'box']);
/** By a sign or a marker, which nobody puts there for the looks of it. */
const SIGN = /mark|highlight/;
const INK = /mark|highlight|colour/;

/** Words that offers may complete: `Hail is often called` */
const mayBegin = (block: Block): boolean =>
  isBody(block) && !block.list && wordsIn(block).length <= MOST_BEGUN && !isPicture(block);
const MOST_BEGUN = 250;

/** How far above marked bullets the number of what asks may stand. */
const ABOVE = 4;

/** What stands between a counted question and its offers is a line of a program, or more of what is asked. */
function signBelow(by: By, right: readonly Offer[], all: readonly Block[]): Belief {
  const near = all.slice(-ABOVE);
  const from = near.findLastIndex((one) => isLabelled(one));
  const isOne = from >= 0 && near.slice(from).every((one) => isBody(one) && (!one.list || isLabelled(one)));
  return by === 'mark' && right[0]!.form === 'bullet' && isOne ? 'firm' : undefined;
}

/**
 * A bullet's words may be bold or in colour for many reasons, and so may a line: below a colon alone, and below a
 * number, it takes a document that does the same with most of its rows. Words with a colon behind them are a title.
 */
/** @param count of all the offers: of two lines alone, only a sign tells */
function beliefIn(by: By, right: readonly Offer[], before: Block | undefined, count: number): Belief {
  const { form } = right[0]!;
  if (SURE.has(form)) return 'firm';
  if (before === undefined || right.some(({ pieces }) => /:\s*$/.test(wordsOf(pieces)))) return undefined;
  if (form === 'numbered') return right.length === 1 ? beliefInNumber(by, before) : undefined;
  if (form === 'bullet') return beliefInBullet(by, before, count);
  if (SIGN.test(by)) return isAsking(before) && right.length === 1 ? 'firm' : undefined;
  return weakIf((asksForSure(before) || isLeftOpen(before)) && count > 2);
}

type Belief = 'firm' | 'weak' | undefined;

const weakIf = (isAsked: boolean): Belief => (isAsked ? 'weak' : undefined);

const beliefInNumber = (by: By, before: Block): Belief =>
  isCodeLine(before) || (isAsking(before) && (SIGN.test(by) || !onlyLeads(before))) ? 'firm' : 'weak';

/** `Key takeaways:` */
const onlyLeads = (block: Block): boolean => !asksForSure(block) && !asksOrTells(block);

function beliefInBullet(by: By, before: Block, count: number): Belief {
  if (!isAsking(before)) return weakIf(INK.test(by) && count > 2 && mayBegin(before));
  return SIGN.test(by) || isQuestion(before) ? 'firm' : 'weak';
}

/** Whether a key at the end names one of them. */
const isInKey = (run: readonly Offer[], before: Block | undefined, told: ReadonlySet<string>): boolean =>
  told.size > 0 &&
  before !== undefined &&
  isAsking(before) &&
  run.filter(({ pieces }) => told.has(plain(wordsOf(pieces)))).length === 1;

/** The others are struck out; one that is so alone may be a slip. */
const isLeft = ({ pieces }: Offer, run: readonly Offer[]): boolean =>
  !isAll(pieces, 'strike') && run.filter((one) => isAll(one.pieces, 'strike')).length > 1;

const isAll = (pieces: readonly Piece[], look: keyof Look): boolean =>
  /[\p{L}\p{N}]/u.test(wordsOf(pieces)) && areAll(pieces, look);

/** Not by a number alone. */
const asksOpenly = (block: Block): boolean =>
  /[?:]\s*$|\?\s*[A-H]\s*$/.test(wordsIn(block)) || isQuestion(block) || isLeftOpen(block);

/** `Hail falls from…` */
const isLeftOpen = (block: Block): boolean => /\p{L}\s?(?:…|\.{3})\s*$/u.test(wordsIn(block));

/** A paragraph whose lines, or columns, are lettered offers: one paragraph each. @param next may go on with the first of them */
function inLines(written: Paragraph, isAsked = false, next?: Block): readonly Paragraph[] {
  if (written.role !== 'words') return [written];
  const paragraph = withOwnLetter(written);
  const words = latinMarks(wordsOf(paragraph.pieces));
  const lettered = startsIn(words);
  const isBegun = lettered.length === 1 && words[lettered[0]! - 1] === '\n' && isNextLetter(next, 1);
  const starts = isBegun
    ? lettered
    : [lettered, boxesIn(words), inlineStarts(words, isAsked)].find(({ length }) => length >= 2);
  if (!starts) return [written];
  const cuts = starts[0]! > 0 && words.slice(0, starts[0]).trim() !== '' ? [0, ...starts] : starts;
  return cuts.map((from, i): Paragraph => {
    const { list, ...others } = paragraph;
    const pieces = withoutBlankEnds(cut(paragraph.pieces, from, cuts[i + 1]));
    return { ...others, pieces, ...(list && i === 0 && { list }) };
  });
}

/** Of a list whose item holds others behind its own words, `a) ice   b) iron`, the letter is one of theirs. */
function withOwnLetter(paragraph: Paragraph): Paragraph {
  const { list, ...others } = paragraph;
  if (list?.form !== 'letter') return paragraph;
  const words = wordsOf(paragraph.pieces);
  const isTyped = LETTER.test(words);
  const behind = (rank: number, space: string): boolean =>
    new RegExp(String.raw`${space}\(?${letterAt(rank)}\s?[).]`, 'i').test(words);
  const areAll = list.value === 1 && [1, 2].every((rank) => behind(rank, String.raw`(?<=\s)`));
  const isNext = [list.value, list.value + 1].some((rank) => behind(rank, String.raw`(?:[\n\t]|\s{3})\s*`));
  if (!isTyped && !areAll && !isNext) return paragraph;
  return { ...others, pieces: [...(isTyped ? [] : [textPiece(`${list.label} `)]), ...paragraph.pieces] };
}

/** A table that only sets lettered offers side by side. */
function offersIn(table: Table): readonly Block[] | undefined {
  const { rows } = table;
  const lettered = inTwoColumns(table);
  if (lettered) return lettered;
  const blocks = rows.flat().flatMap((cell) => cell.blocks);
  const words = blocks.filter((one) => one.kind !== 'paragraph' || !isBlank(one.pieces));
  const lines = words.flatMap((one): readonly Block[] => (one.kind === 'paragraph' ? inLines(one) : [one]));
  const areOffers = lines.every((one) => /^(?:letter|listed)$/.test(formOf(one, undefined) ?? ''));
  return lines.length >= 2 && areOffers ? lines : undefined;
}

/** Letters in one column, words in the next. */
function inTwoColumns({ rows }: Table): readonly Paragraph[] | undefined {
  const lines = rows.map((row) => letteredIn(row.filter(({ blocks }) => piecesOf(blocks).length > 0)));
  const found = lines.filter((one) => one !== undefined);
  return found.length >= 2 && found.length === lines.length ? found : undefined;
}

function letteredIn([head, words, ...others]: Table['rows'][number]): Paragraph | undefined {
  const letter = head && /^[\s\ufffc]*\(?([A-H])[.):]?\s*$/i.exec(wordsOf(piecesOf(head.blocks)))?.[1];
  const first = words?.blocks[0];
  if (!letter || !words || first?.kind !== 'paragraph' || others.length > 0) return undefined;
  if (words.blocks.some(({ kind }) => kind !== 'paragraph')) return undefined;
  const things = piecesOf(head.blocks).filter(({ kind }) => kind !== 'text');
  return {
    kind: 'paragraph',
    at: first.at,
    role: 'words',
    pieces: [textPiece(`${letter}) `), ...things, ...piecesOf(words.blocks)],
  };
}

/** Where its boxes stand, if there are several: `☐ ice   ☐ iron`. */
const boxesIn = (words: string): readonly number[] =>
  [...words.matchAll(/(?:^|\s)(?=[☐☑☒□■◻◼○●◯⬜⬛❏❑]\s*\S)/gu)].map(
    ({ index, 0: space }) => index + space.length,
  );

/**
 * Where its lettered offers begin, each at the start of a line or behind a tab or wide space: from *a*, or from the
 * letter that the paragraph begins with. Behind one of these, the next capital is enough: `C. one D. two`.
 */
function startsIn(words: string): readonly number[] {
  const starts: number[] = [];
  let expected: number | undefined;
  for (const { index, 0: label, 1: letter = '' } of words.matchAll(LETTER_IN_LINE)) {
    const { before, start, isFirstOfAll } = markedFrom(words, index);
    if (before === '' && !isFirstOfAll) continue;
    const code = letter.toLowerCase().charCodeAt(0);
    const isApart = isFirstOfAll || isWide(before) || before.includes('\n');
    const isFirst = expected === undefined && isApart && (code === 97 || isFirstOfAll);
    const isNext = code === expected && (isApart || /^\(?[A-H][.)]/.test(label));
    // Columns are read down: `a. ice   c. iron`, and below it `b. snow   d. gold`.
    const isColumn = expected !== undefined && code > expected && code <= LAST && isWide(before);
    if (!isFirst && !isNext && !isColumn) continue;
    starts.push(start);
    expected = code + 1;
  }
  return starts;
}

const LETTER_IN_LINE = /(?<=^|[\s*✓✔✅✗✘❌]|\uFE0F)\(?([a-z])\s?[).](?=\s*\S)/giu;
const MARK_BEHIND = /(?:\*{1,2}|[✓✔✅✗✘❌]\uFE0F?)$/u;
const LONGEST_MARK = 2;

/** What stands before an option's letter: a mark is its own, unless it is nearer to the words before it (`a) ice ✓   b) iron`). */
function markedFrom(words: string, at: number) {
  const gap = spaceBefore(words, at);
  const mark =
    MARK_BEHIND.exec(words.slice(Math.max(0, at - gap.length - LONGEST_MARK), at - gap.length))?.[0] ?? '';
  const above = mark === '' ? gap : spaceBefore(words, at - gap.length - mark.length);
  const start = mark === '' ? at : at - gap.length - mark.length;
  const isFirstOfAll = start === above.length;
  const isNearer = WIDE.test(gap) || gap.length > above.length;
  const isOfOther = mark !== '' && !isFirstOfAll && !WIDE.test(above) && isNearer;
  return isOfOther ? { before: gap, start: at, isFirstOfAll: false } : { before: above, start, isFirstOfAll };
}

const WIDE = /[\n\t]/;

function spaceBefore(words: string, at: number): string {
  let from = at;
  while (from > 0 && /\s/.test(words[from - 1]!)) from--;
  return words.slice(from, at);
}
const LAST = 'h'.charCodeAt(0);
const isWide = (space: string): boolean => /\t|\s{3}/.test(space);

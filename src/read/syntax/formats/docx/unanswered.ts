/**
 * Questions that a sheet asks and leaves open, with nothing below them: a numbered row of them, a row in bold, or those
 * that bear their marks. One alone may be anything. Where most of a row are left open or are questions already, words
 * below another of them answer it:
 *
 *     1. Why is snow white?
 *     It scatters light.
 *     2. Which metal floats?
 *     3. What is hail?
 */

import { FALSE, normalize, TRUE } from '../../../questions/words/lexicon.ts';
import { NO, YES } from '../../../questions/words/verdict.ts';
import { foldsFrom } from './asked.ts';
import { asksOrTells, bearsPoints, isQuestion, requests } from './asking.ts';
import { answering, askedOpenly, type Context, isLine } from './clues.ts';
import {
  type Asked,
  type Block,
  isBody,
  isPicture,
  isSetApart,
  isTitleLine,
  type Paragraph,
  questionOf,
  replaced,
  wordsIn,
  wordsOf,
} from './document.ts';
import { solvesSeveral } from './exercises.ts';
import { areAnswer } from './habit.ts';
import { calledIn, numberedAs, numberOf, POINTED, QUESTION, titlesQuestion } from './numbers.ts';

/** Fewer are no row. */
const LEAST = 3;
/** Of a row, how many must ask, and how many of these be questions already, or have nothing below them. */
const SHARE = 0.75;
/** In a row of which several are questions already. */
const SETTLED = 0.5;
/** Blocks below one of a row that may be its answer. */
const MOST_BELOW = 20;
/** Longer ones are what a text asks its readers. */
const MOST = 400;

export function withUnanswered(blocks: readonly Block[], context: Context): readonly Block[] {
  const taken = new Map([...rowsIn(blocks).values()].flatMap((row) => takenIn(blocks, row)));
  const titled = titledIn(blocks);
  return replaced(blocks, (block, at) => {
    const below = titled.get(at);
    const own = taken.get(at);
    if (own && block.kind === 'paragraph')
      return [[askedBy(block, own, context)], at + 1 + own.blocks.length];
    if (!below || taken.has(at + 1)) return undefined;
    const next = blocks[at + 2];
    const offers = next?.kind === 'options' ? [next] : [];
    return [[block, askedOpenly(context, below, ...offers)], at + 2 + offers.length];
  });
}

const askedBy = (line: Paragraph, { blocks, isTold }: Own, context: Context): Asked =>
  isTold
    ? questionOf(line, ...answering(context, 'habit', blocks))
    : blocks.some(({ kind }) => kind === 'fold')
      ? questionOf(line, ...blocks)
      : askedOpenly(context, line, ...blocks);

/** `Question 3 (2 marks)`, and what it asks right below, with nothing more: by the places of the titles. */
function titledIn(blocks: readonly Block[]): ReadonlyMap<number, Paragraph> {
  const found = new Map<number, Paragraph>();
  for (const [at, block] of blocks.entries()) {
    const below = blocks[at + 1];
    const next = blocks[at + 2];
    const isAsked = isBody(below) && formOf(below) !== 'called' && (asks(below) || next?.kind === 'options');
    if (!titlesQuestion(block) || !isAsked) continue;
    if (next?.kind === 'options' || isOpen(next) || titlesQuestion(next)) found.set(at, below);
  }
  return found.size >= LEAST ? found : new Map();
}

/** Rows by their forms; one that goes on counting where another form stopped is the same. */
function rowsIn(blocks: readonly Block[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  const names = new Map<string, string>();
  const counted = new Map<number, string>();
  for (const [at, block] of blocks.entries()) {
    const line = lineOf(block);
    const form = line && (formOf(line) ?? offeredForm(blocks, at, line));
    if (!line || !form) continue;
    const number = numberOf(line);
    const name = names.get(form) ?? counted.get((number ?? 0) - 1) ?? form;
    names.set(form, name);
    if (number !== undefined && !/^letter/.test(form)) counted.set(number, name);
    const row = rows.get(name);
    if (row) row.push(at);
    else rows.set(name, [at]);
  }
  return new Map([...rows].map(([form, row]) => [form, /^letter/.test(form) ? briefly(blocks, row) : row]));
}

/** Words of the sheet, or those of a question of it. */
function lineOf(block: Block): Paragraph | undefined {
  const line = block.kind === 'question' ? block.blocks[0] : block;
  return line && isBody(line) ? line : undefined;
}

/** Letters of a request above its parts. */
const REQUESTED = 160;

/** Parts of a long exercise say little without it. */
function briefly(blocks: readonly Block[], row: readonly number[]): number[] {
  let isBrief = false;
  return row.filter((at, i) => {
    if (row[i - 1] !== at - 1) {
      const above = blocks[at - 1];
      isBrief =
        above?.kind === 'paragraph' &&
        numberedAs(above) !== undefined &&
        wordsOf(above.pieces).length <= REQUESTED;
    }
    return isBrief;
  });
}

function formOf(line: Paragraph): string | undefined {
  if (line.role !== 'words') return undefined;
  if (isCalled(line)) return 'called';
  const form = numberedAs(line);
  if (form) return `${form} ${line.list?.id ?? ''}`;
  if (line.list) return undefined;
  const words = wordsOf(line.pieces);
  if (bearsPoints(words)) return 'points';
  return isQuestion(words) && isSetApart(line) ? 'apart' : undefined;
}

/** `Question 3: …`, `Q3) …`, `Questão 3 (1 ponto): …` */
const isCalled = ({ list, pieces }: Paragraph): boolean =>
  CALLED.test(calledIn(list ? `${list.label} ${wordsOf(pieces)}` : wordsOf(pieces)));

const CALLED = new RegExp(
  String.raw`^\s*(?:q|${QUESTION})\s*(?:n[°o.]*\s*)?\d{1,3}${POINTED}\s*[.:)–-]\s*\S`,
  'i',
);

/** What stands below one of a row, and is its own: its answer, or more of what it asks. */
interface Own {
  readonly blocks: readonly Block[];
  readonly isTold: boolean;
}

/** Those of a row that nothing has answered, if most are settled: as questions, or with nothing below them. */
function takenIn(blocks: readonly Block[], row: readonly number[]): readonly (readonly [number, Own])[] {
  if (isSolvedBelow(blocks, row)) return [];
  const areSure = row.every((at) => isCalled(lineOf(blocks[at]!)!) || hasOffers(blocks, at));
  const mayTake = (is: (line: Paragraph) => boolean) => (at: number) =>
    areSure || blocks[at]!.kind === 'question' || hasOffers(blocks, at) || is(lineOf(blocks[at]!)!);
  if (areSure && areAnswers(blocks, row)) return [];
  const asking = row.filter(mayTake(asks));
  const sure = asking.filter(mayTake(isSure));
  if (asking.length < (areSure ? LEAST - 1 : LEAST)) return [];
  if (sure.length < asking.length / 2 || asking.length < row.length * SHARE) return [];
  const done = asking.filter((at) => blocks[at]!.kind === 'question');
  const areTold = done.length >= LEAST && done.some((at) => isTold(blocks[at]!));
  const own = asking
    .filter((at) => blocks[at]!.kind !== 'question')
    .map((at) => [at, ownOf(blocks, at, row[row.indexOf(at) + 1], areTold)] as const);
  const open = own.filter(([, below]) => below && !below.isTold).length;
  // What stands below the last of them may be the end of the sheet.
  const last = own.at(-1);
  const isEnd = last && !last[1] && last[0] === asking.at(-1) && isBody(blocks[last[0] + 1]);
  const settled = done.length + open + (isEnd ? 1 : 0);
  if (settled < asking.length * (done.length >= LEAST ? SETTLED : SHARE)) return [];
  return own.flatMap(([at, below]) => {
    const found = below ?? (isEnd && at === last[0] ? NOTHING : undefined);
    return found ? [[at, found] as const] : [];
  });
}

/** `Q3: no`, `Q4: true`, among lines of which hardly any asks: what somebody has answered. */
function areAnswers(blocks: readonly Block[], row: readonly number[]): boolean {
  const lines = row.map((at) => lineOf(blocks[at]!)!);
  const asking = row.filter(
    (at, i) => blocks[at]!.kind === 'question' || hasOffers(blocks, at) || asks(lines[i]!),
  );
  const said = lines.filter((one) => SAID.test(normalize(wordsOf(one.pieces))));
  return asking.length * 4 < row.length && said.length > 1;
}
const SAID = new RegExp(String.raw`[:.)–-]\s*(?:${YES}|${NO}|${TRUE}|${FALSE})\s*(?:\.\s*)?$`);

/** All of it in one fold, by titles: each finds its own when the page is read. */
function isSolvedBelow(blocks: readonly Block[], row: readonly number[]): boolean {
  const next = blocks[row.at(-1)! + 1];
  return next?.kind === 'fold' && solvesSeveral(next, row.length);
}

const NOTHING: Own = { blocks: [], isTold: false };

const isTold = (block: Block): boolean =>
  block.kind === 'question' && block.blocks.some(({ kind }) => kind === 'fold');

/** @param areTold whether others of its row are answered */
function ownOf(
  blocks: readonly Block[],
  at: number,
  next: number | undefined,
  areTold: boolean,
): Own | undefined {
  const line = blocks[at] as Paragraph;
  const apart = areTold ? linesApart(blocks, at + 1) : 0;
  if (apart === 0 && (isOpen(blocks[at + 1], line) || next === at + 1)) return NOTHING;
  const most = Math.min(next ?? blocks.length, at + 1 + MOST_BELOW);
  let end = at + 1 + apart;
  while (end < most && mayBeOwn(blocks[end]!)) end++;
  const between = blocks.slice(at + 1, end);
  const folds = foldsFrom(blocks, end);
  const isItsOwn = next !== undefined || !between.some((one) => isBody(one) && asks(one));
  if (folds.length > 0 && isItsOwn) return { blocks: [...between, ...folds], isTold: false };
  const offers = areTold ? shownOffers(blocks, at + 1) : offersBelow(blocks, at + 1, line);
  if (offers > 0) return { blocks: blocks.slice(at + 1, at + 1 + offers), isTold: false };
  return next === undefined && !areTold ? undefined : below(between);
}

function below(blocks: readonly Block[]): Own | undefined {
  if (blocks.length === 0) return undefined;
  if (blocks.every(isShown)) return { blocks, isTold: false };
  return areAnswer(blocks) ? { blocks, isTold: true } : undefined;
}

/** Short lines in bold, one below the other: an answer set apart, and no titles. */
function linesApart(blocks: readonly Block[], from: number): number {
  let end = from;
  for (let block = blocks[end]; block && isApartLine(block); block = blocks[end]) end++;
  return end - from > 1 ? end - from : 0;
}

const isApartLine = (block: Block): boolean =>
  isBody(block) && numberedAs(block) === undefined && isTitleLine(block) && !asks(block);

const mayBeOwn = (block: Block): boolean => block.kind === 'table' || (isBody(block) && !isTitleLine(block));

/** How many blocks are offers whose right one nobody knows: in numbers of their own, too. */
function offersBelow(blocks: readonly Block[], from: number, line: Paragraph): number {
  const shown = shownOffers(blocks, from);
  if (shown > 0) return shown;
  let count = 0;
  while (count < 8 && isCounted(blocks[from + count], count + 1, line)) count++;
  const isWhole = count > 1 || (count === 1 && holdsMore(blocks[from]));
  return isWhole && isOpen(blocks[from + count]) ? count : 0;
}

/** Some have numbers for letters, in a bold question's own row. */
function shownOffers(blocks: readonly Block[], from: number): number {
  const block = blocks[from];
  if (block?.kind === 'options' || isOfferLine(block)) return 1;
  let count = 0;
  while (count < 8 && counts(blocks[from + count], count + 1)) count++;
  const next = blocks[from + count];
  return count > 1 && (isOpen(next) || isSetApart(next)) ? count : 0;
}

/** Of another list than what asks, or below a typed number that asks by its mark: counted from 1, and no question itself. */
const isCounted = (block: Block | undefined, value: number, line: Paragraph): boolean =>
  block?.kind === 'paragraph' &&
  block.role === 'words' &&
  block.list?.form === 'number' &&
  block.list.value === value &&
  (line.list
    ? block.list.id !== line.list.id || block.list.level > line.list.level
    : numberedAs(line) !== undefined && isQuestion(line)) &&
  wordsOf(block.pieces).length <= 160 &&
  !asks(block);

/** `1) ice   2) iron   3) sand`, the first by its list. */
const holdsMore = (block: Block | undefined): boolean =>
  /\s2\s?[).]\s*\S[\s\S]*\s3\s?[).]/.test(wordsIn(block));

/** `in a row        in a heap`: a few things, with wide spaces between, and none of them set apart. */
const isOfferLine = (block: Block | undefined): boolean => {
  if (block?.kind !== 'paragraph' || block.role !== 'words' || block.list || numberedAs(block)) return false;
  const things = wordsOf(block.pieces)
    .trim()
    .split(/\s{5,}|\t+/);
  const looks = block.pieces.flatMap((one) =>
    one.kind === 'text' && one.text.trim() !== ''
      ? [`${one.look.highlight} ${one.look.colour} ${one.look.bold}`]
      : [],
  );
  return (
    things.length >= 2 &&
    things.length <= 6 &&
    things.every((one) => one.length <= 60 && !/[?:]\s*$|_{3}|[|]/.test(one)) &&
    new Set(looks).size === 1
  );
};

const counts = (block: Block | undefined, number: number): boolean =>
  block?.kind === 'paragraph' &&
  block.role === 'words' &&
  wordsOf(block.pieces).trim().startsWith(`(${number})`);

const hasOffers = (blocks: readonly Block[], at: number): boolean =>
  offersBelow(blocks, at + 1, lineOf(blocks[at]!)!) > 0;

/** Words in bold above offers ask, whatever they say: `**Ice is…**`. */
const offeredForm = (blocks: readonly Block[], at: number, line: Paragraph): string | undefined =>
  line.role === 'words' && isSetApart(line) && !isOfferLine(blocks[at + 1]) && hasOffers(blocks, at)
    ? 'offered'
    : undefined;

/** A picture, a program, a table or lines to write on: what is asked about. */
const isShown = (block: Block): boolean =>
  block.kind === 'table' ||
  (block.kind === 'paragraph' && (block.role === 'code' || isLine(block) || isPicture(block)));

const UNSPACED = /\p{Script=Han}|\p{Script=Hangul}/u;

function asks({ pieces }: Paragraph): boolean {
  const words = wordsOf(pieces).trim();
  return (
    bare(words).length >= (UNSPACED.test(words) ? 4 : 8) &&
    !titlesQuestion(words) &&
    words.length <= MOST &&
    !/:$/.test(words) &&
    asksOrTells(bare(words))
  );
}

/** By a mark, points, or what a learner alone is told to do: other requests are steps. */
const isSure = ({ pieces }: Paragraph): boolean => {
  const words = wordsOf(pieces);
  return isQuestion(words) || bearsPoints(words) || requests(bare(words));
};

const bare = (words: string): string => calledIn(words).replace(HEAD, '');

const HEAD = new RegExp(
  String.raw`^\s*(?:(?:q|${QUESTION})\s*)?\(?(?:\d{1,3}|[a-h])${POINTED}\s*[.):–-]+\s*`,
  'i',
);

/** Nothing below it that may be its options or its answer: the next one, a heading, the end. */
const isOpen = (next: Block | undefined, line?: Paragraph): boolean => {
  if (next === undefined || next.kind === 'question') return true;
  if (next.kind !== 'paragraph') return false;
  const isNextRequest = line && /^letter/.test(formOf(line) ?? '') && numberedAs(next) !== undefined;
  return !isBody(next) || isNextRequest || (formOf(next) !== undefined && asks(next)) || isTitleLine(next);
};

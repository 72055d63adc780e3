/** Options among the pieces of a row, however they are counted, boxed or marked. */
import type { ElementContent } from 'hast';
import { elementsOf, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { text } from '../../parts.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { withoutMark } from '../blocks/starts.ts';
import { markedLetters } from '../choices/option-marks.ts';
import { EMPTY_BOX, type LetteredOption, type Options, optionsAt } from '../choices/options.ts';
import { isFalseWord, isTrueWord } from '../words/judgement.ts';
import { endsAsking } from '../words/lexicon.ts';
import { type Piece, wordsOf } from './pieces.ts';

export interface Offers {
  readonly options: Pick<Options, 'options' | 'numbered' | 'isPlain' | 'isRoman' | 'isBoxed'>;
  /** The piece behind them. */
  readonly end: number;
  /** Which of them are marked as right, where that is sure. */
  readonly right: readonly number[];
}

const MOST = 10;

export function offersAt(pieces: readonly Piece[], from: number): Offers | undefined {
  const { list, line, block } = pieces[from]!;
  if (!line) return inBlock(block, from);
  if (!list && !mayBegin(rawText(line.children))) return undefined;
  // `1. Which of these floats?`, and the options as the next items of its list.
  const isBelowFirst = pieces[from - 2]?.list !== list && endsAsking(wordsOf(pieces[from - 1]!));
  if (list && pieces[from - 1]?.list === list && !isBelowFirst) return undefined;
  const lines = pieces
    .slice(from, list ? listEnd(pieces, from) : wordsEnd(pieces, from))
    .map(({ line }) => line!);
  return (
    lettered(pieces, from, lines) ??
    boxed(from, lines) ??
    (list ? inList(from, lines) : judged(from, lines[0]!))
  );
}

/** Of most lines of a page no more is asked than how they begin: with the first of some marks, or a box; or whether they part two words. */
const mayBegin = (words: string): boolean =>
  FIRST_MARK.test(words) || BOX.test(words) || partsTwo(words.trim());
const FIRST_MARK =
  /^[^\p{L}\p{N}]*(?:(?:opt|choi|prop|op|alternat|ans|r|antw)\p{L}*\s+)?(?:[aAiI1](?![\p{L}\p{N}])|[^\0-\x7f](?!\p{L}))/iu;

/** `True / False`, `Vrai   Faux`: as short as two words are. */
const partsTwo = (words: string): boolean => words.length <= TWO_WORDS && PARTING.test(words);
const TWO_WORDS = 60;
const PARTING = /[/|]|\s{2}/;

/** A quotation, a table: what holds nothing else. */
function inBlock(block: ElementContent, from: number): Offers | undefined {
  const found = isTag(block, 'blockquote', 'table') ? optionsAt([block], 0) : undefined;
  const isWhole = found && found.lead.length + found.tail.length === 0 && found.options.length <= MOST;
  return isWhole ? offers(found, from + 1) : undefined;
}

function listEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (end - from <= MOST && pieces[end]?.list === pieces[from]!.list) end++;
  return end;
}

function wordsEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  const { unit } = pieces[from]!;
  const isOf = (one: Piece | undefined) =>
    one?.line !== undefined && !one.list && (one.unit === unit || !(one.unit.item || unit.item));
  while (end - from < MOST && isOf(pieces[end])) end++;
  return end;
}

function lettered(pieces: readonly Piece[], from: number, lines: readonly Line[]): Offers | undefined {
  const { list } = pieces[from]!;
  const isWhole = list && elementsOf(list).length === lines.length;
  const found = (isWhole && optionsAt([list], 0)) || optionsAt([paragraphOf(lines)], 0);
  if (!found || found.lead.length > 0 || found.options.length > MOST) return undefined;
  const below = found.tail.flatMap((one) => (isTag(one, 'p') ? linesOf(one) : [])).length;
  const end = from + lines.length - below;
  return end > from ? offers(found, end) : undefined;
}

/** `- ( ) ice`, `☐ ice ☐ iron` */
function boxed(from: number, lines: readonly Line[]): Offers | undefined {
  const other = lines.findIndex(({ children }) => !BOX.test(rawText(children)));
  const own = lines.slice(0, other < 0 ? lines.length : other);
  const apart = own.length === 1 ? boxesApart(own[0]!) : own;
  const isTicked = apart.some(({ children }) => TICKED.test(rawText(children)));
  if (apart.length < 2 || apart.length > MOST) return undefined;
  const options = apart.map(({ children, line }) => ({ children: withoutMark(children, EMPTY_BOX), line }));
  const ticked = apart.flatMap(({ children }, at) => (TICKED.test(rawText(children)) ? [at] : []));
  const bare = options.map((one) => ({ ...one, children: withoutMark(one.children, TICKED) }));
  const found = { options: bare, numbered: false, isPlain: true, isBoxed: true } as const;
  return isTicked
    ? { options: found, end: from + own.length, right: ticked }
    : offers(found, from + own.length);
}
const BOX = /^\s*(?:\[[ xX]?\]|\([ xX]?\)|[⬜☐◻▫□▢❏❑🔲🔳○◯⚪◦☑☒✅])/u;
const TICKED = /^\s*(?:\[[xX]\]|\([xX]\)|[☑☒✅])\uFE0F?\s*/u;

/** A line of several boxes: each with its words. */
function boxesApart({ children, line }: Line): readonly Line[] {
  if (!children.every(({ type }) => type === 'text')) return [];
  const words = rawText(children);
  const parts = words
    .split(/(?=(?<=^|\s)[⬜☐◻▫□▢❏❑🔲🔳○◯⚪◦☑☒]\uFE0F?\s)/u)
    .filter((one) => one.trim() !== '');
  return parts.map((one) => ({ children: [text(one.trim())], line }));
}

/** `True / False`, to be circled. */
function judged(from: number, { children, line }: Line): Offers | undefined {
  const words = children.every(({ type }) => type === 'text') ? rawText(children).trim() : '';
  if (!partsTwo(words)) return undefined;
  const said = words.split(/\s*[/|]\s*|\s{2,}/).map((one) => one.trim());
  const areTwo = said.length === 2 && said.some(isTrueWord) && said.some(isFalseWord);
  const options = said.map((one) => ({ children: [text(one)], line }));
  return areTwo ? offers({ options, numbered: false, isPlain: true, isBoxed: true }, from + 1) : undefined;
}

/** Bullets: only their key or a mark tells that they are options. */
function inList(from: number, lines: readonly Line[]): Offers | undefined {
  if (lines.length < 2 || lines.length > MOST) return undefined;
  const struck = lines.map(({ children }) => struckIn(children));
  const isStruck =
    struck.some((one) => one === undefined) && struck.filter(Boolean).length * 2 >= lines.length;
  const options = lines.map(({ children, line }, i) => ({ children: struck[i] ?? children, line }));
  const found = { options, numbered: false, isPlain: true as const };
  if (!isStruck) return offers(found, from + lines.length);
  const right = struck.flatMap((one, at) => (one === undefined ? [at] : []));
  return { options: found, end: from + lines.length, right };
}

/** `~~iron~~`: what is struck out, where that is all. */
function struckIn(children: readonly ElementContent[]): readonly ElementContent[] | undefined {
  const said = children.filter((one) => plainText(one).trim() !== '');
  const [only, ...others] = said;
  return isTag(only, 'del', 's') && others.length === 0 ? only.children : undefined;
}

function offers(found: Offers['options'], end: number): Offers {
  const marked = markedLetters(found.options as readonly LetteredOption[]);
  // A cross, or a star, may be a part of what it stands at.
  const right = marked.flatMap(({ mark }, at) => (mark && mark !== 'cross' ? [at] : []));
  if (right.length === 0 || right.length === marked.length) return { options: found, end, right: [] };
  const options = marked.map(({ children, line, remark = [] }) => ({
    children: [...children, ...remark],
    line,
  }));
  return { options: { ...found, options }, end, right };
}

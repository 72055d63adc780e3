/**
 * Options by their letters: those without a sign behind them, those without letters where the key behind what asks is one,
 * and that key.
 *
 *     1. Which floats? **B**         2. What is lighter than water is **A**
 *     A iron                         ice
 *     B ice                          iron
 *
 * A letter alone in its line stands before the next one.
 */

import { letterAt, placeOfLetter } from '../../../questions/words/letters.ts';
import { isAsking, isLabelled } from './asking.ts';
import type { Context } from './clues.ts';
import {
  type Block,
  cut,
  isBlank,
  isBody,
  isCode,
  type Option,
  type Paragraph,
  type Piece,
  replaced,
  textPiece,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import type { Looks } from './looks.ts';
import { keyed, type Offer } from './offers.ts';
import { isTitled } from './titles.ts';

const BARE = /^\s*([A-H])\s+(?:[-–—]\s+)?(?=\S)/;

/** Offers whose letters have no sign behind them, from *A* on, get one, and so do lines below letters that are keys. */
export function withLetters(blocks: readonly Block[], looks: Looks): readonly Block[] {
  const all = withKeyed(withWords(blocks), looks);
  for (let at = 1; at < all.length; at++) {
    const end = at + lettersFrom(all, at);
    if (end - at < 2 || !mayAsk(all[at - 1]!)) continue;
    for (; at < end; at++) all[at] = lettered(all[at] as Paragraph);
  }
  return all;
}

/** `A.`, with its words in the next line, beside another letter. */
const ALONE = /^\s*\(?[A-H]\s?[.)]\s*$/i;
const LETTERED = /^\s*\(?([A-H])\s?[.)]/i;

const withWords = (blocks: readonly Block[]): readonly Block[] =>
  replaced(blocks, (one, at) => {
    const next = blocks[at + 1];
    if (!isLine(one) || !ALONE.test(wordsIn(one)) || !isLine(next) || isAsking(next)) return undefined;
    const place = placeIn(one)!;
    const isBeside =
      placeIn(blocks[at + 2]) === place + 1 ||
      [at - 1, at - 2].some((before) => placeIn(blocks[before]) === place - 1);
    return isBeside && placeIn(next) === undefined
      ? [[{ ...one, pieces: [...one.pieces, textPiece(' '), ...next.pieces] }], at + 2]
      : undefined;
  });

const isLine = (block: Block | undefined): block is Paragraph => isBody(block) && !block.list;

function placeIn(block: Block | undefined): number | undefined {
  const letter = isLine(block) ? LETTERED.exec(wordsIn(block))?.[1] : undefined;
  return letter === undefined ? undefined : placeOfLetter(letter);
}

/** Fewer letters set apart are no habit. */
const LEAST = 3;
/** Lines below a key, and letters of one of them. */
const MOST = { lines: 9, letters: 200 };

function withKeyed(blocks: readonly Block[], looks: Looks): Block[] {
  const all = [...blocks];
  const keys = blocks.map((one) => keyBehind(one, looks));
  if (keys.filter(Boolean).length < LEAST) return all;
  const isEnd = (one: Block, at: number): boolean =>
    one.kind !== 'paragraph' || isLabelled(one) || keys[at] !== undefined || !isOffer(one);
  for (const [at, key] of keys.entries()) {
    if (!key) continue;
    const below = blocks.findIndex((one, i) => i > at && isEnd(one, i));
    const lines = blocks.slice(at + 1, below < 0 ? blocks.length : below) as readonly Paragraph[];
    const from = lines.findLastIndex((one) => /[:?]\s*$/.test(wordsOf(one.pieces))) + 1;
    const gap = lines.findIndex((one, i) => i > from + Math.max(key.place, 1) && one.isApart === true);
    const offers = lines.slice(from, gap < 0 ? lines.length : gap);
    const areAlike = offers.every(({ list }) => list?.id === offers[0]!.list?.id);
    if (!areAlike || offers.length < 2 || offers.length > MOST.lines || key.place >= offers.length) continue;
    for (const [i, one] of offers.entries())
      all[at + 1 + from + i] = withLetter(unlisted(one), letterAt(i).toUpperCase(), one.pieces);
  }
  return all;
}

/** Nothing counts it. */
const isOffer = ({ role, pieces }: Paragraph): boolean =>
  role === 'words' &&
  !isBlank(pieces) &&
  wordsOf(pieces).length <= MOST.letters &&
  !/^\s*\(?[A-Ha-h](?:\s?[.)]|\s[-–])?\s/.test(wordsOf(pieces));

interface Key {
  readonly letter: string;
  readonly place: number;
  /** Where it begins. */
  readonly from: number;
}

/** A letter that looks otherwise than the words that it stands behind. */
export function keyBehind(block: Block | undefined, { tail }: Looks): Key | undefined {
  const from = block?.kind === 'paragraph' ? tail(block.pieces)?.from : undefined;
  const words = wordsIn(block);
  const letter = from === undefined ? undefined : /^\s*\(?([A-H])\)?\s*$/.exec(words.slice(from))?.[1];
  const isApart = letter !== undefined && /[\s(]$|^\s|^\(/.test(words.slice(from! - 1, from! + 1));
  return isApart ? { letter, place: placeOfLetter(letter), from: from! } : undefined;
}

function lettersFrom(blocks: readonly Block[], at: number): number {
  let count = 0;
  while (letterOf(blocks[at + count]) === letterAt(count).toUpperCase()) count++;
  return count;
}

const letterOf = (block: Block | undefined): string | undefined =>
  block?.kind === 'paragraph' && block.role === 'words' && !block.list
    ? BARE.exec(wordsOf(block.pieces))?.[1]
    : undefined;

const mayAsk = (block: Block): boolean =>
  block.kind !== 'paragraph' ||
  isCode(block) ||
  isAsking(block) ||
  KEY_BEHIND.test(wordsIn(block)) ||
  endsInLetter(block);

/** `… on a lake  B` */
export const endsInLetter = (block: Block): boolean => /\p{L}{2}.*\s\(?[A-H]\)?\s*$/u.test(wordsIn(block));

function lettered(paragraph: Paragraph): Paragraph {
  const [whole, letter] = BARE.exec(wordsOf(paragraph.pieces))!;
  return withLetter(paragraph, letter!, cut(paragraph.pieces, whole.length));
}

const withLetter = (line: Paragraph, letter: string, pieces: readonly Piece[]): Paragraph => ({
  ...line,
  pieces: [textPiece(`${letter}) `), ...pieces],
});

/** How far above its options a key may stand behind what asks: code may stand between. */
const ABOVE = 4;
const KEY_BEHIND =
  /[?:.…_]\s*\(?([A-H](?:\s*(?:(?:,|;|\/|&|\+|et|and|und|e|y)\s*)?[A-H])*|\p{L}{2,20}|\d[\p{L}\p{N} .,/%°]{0,24})\)?\s*$/u;

/** Whether a single letter stands behind what asks: `What is right? C`. */
export const bearsKey = (block: Block | undefined): boolean => /[?:]\s*\(?[A-H]\)?\s*$/.test(wordsIn(block));

/** The letter of the right option, or its words, behind what asks: `Which floats? B`. It leaves its place. */
export function keyedAbove(
  run: readonly Offer[],
  all: Block[],
  { looks, report }: Context,
): readonly Option[] | undefined {
  const areLettered = run.every(({ form }) => form === 'letter' || form === 'listed');
  for (let at = all.length - 1; at >= Math.max(0, all.length - ABOVE); at--) {
    const block = all[at]!;
    // What a word for it tells above another question is right there.
    const isOther = at < all.length - 1 && isTitled(block);
    if (block.kind !== 'paragraph' || isOther) return undefined;
    const told = toldBehind(block, areLettered, looks);
    if (!told) continue;
    const right = told.isShown
      ? run.filter(({ rank, pieces }) => names(told.key, rank, wordsOf(pieces)))
      : [];
    if (right.length === 0 || right.length === run.length) return undefined;
    all[at] = { ...block, pieces: cut(block.pieces, 0, told.from) };
    return keyed(run, right, 'letter', report);
  }
  return undefined;
}

/** What stands behind what asks, where it begins, and whether it may tell: of offers without letters, one in colour counts their places. */
function toldBehind(line: Paragraph, areLettered: boolean, looks: Looks) {
  const words = wordsOf(line.pieces);
  const [whole, key] = KEY_BEHIND.exec(words) ?? [];
  if (whole === undefined || key === undefined) {
    const own = areLettered ? keyBehind(line, looks) : undefined;
    return own && { key: own.letter, from: own.from, isShown: true };
  }
  const isApart = looks.tail(line.pieces) !== undefined;
  const isShown = areLettered ? isApart || whole.startsWith('?') : isApart && /^[A-H]$/.test(key);
  return { key, from: words.length - whole.length + 1, isShown };
}

const names = (key: string, rank: number, words: string): boolean =>
  /^(?:[A-H]\b|[A-H]{2,8}$)/.test(key)
    ? key.includes(letterAt(rank).toUpperCase())
    : isSame(key.toLowerCase(), words.trim().toLowerCase());

/** A number may bear its unit in short: `150 m` is `150 metres`. */
const isSame = (key: string, words: string): boolean =>
  /^\d/.test(key) && /\p{L}$/u.test(key)
    ? words.replaceAll(' ', '').startsWith(key.replaceAll(' ', ''))
    : key === words;

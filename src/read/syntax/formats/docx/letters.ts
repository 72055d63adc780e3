/** Options by their letters: those without a sign behind them, and the key behind what asks. */

import { letterAt } from '../../../questions/words/letters.ts';
import { isAsking } from './asking.ts';
import type { Context } from './clues.ts';
import {
  type Block,
  cut,
  isCode,
  type Option,
  type Paragraph,
  textPiece,
  wordsIn,
  wordsOf,
} from './document.ts';
import { keyed, type Offer } from './offers.ts';
import { isTitled } from './titles.ts';

const BARE = /^\s*([A-H])\s+(?:[-–—]\s+)?(?=\S)/;

/** Offers whose letters have no sign behind them, from *A* on, get one. */
export function withLetters(blocks: readonly Block[]): readonly Block[] {
  const all = [...blocks];
  for (let at = 1; at < all.length; at++) {
    const end = at + lettersFrom(all, at);
    if (end - at < 2 || !mayAsk(all[at - 1]!)) continue;
    for (; at < end; at++) all[at] = lettered(all[at] as Paragraph);
  }
  return all;
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
  block.kind !== 'paragraph' || isCode(block) || isAsking(block) || KEY_BEHIND.test(wordsIn(block));

function lettered(paragraph: Paragraph): Paragraph {
  const [whole, letter] = BARE.exec(wordsOf(paragraph.pieces))!;
  return { ...paragraph, pieces: [textPiece(`${letter}) `), ...cut(paragraph.pieces, whole.length)] };
}

/** How far above its options a key may stand behind what asks: code may stand between. */
const ABOVE = 4;
const KEY_BEHIND =
  /[?:.…_]\s*\(?([A-H](?:\s*(?:,|;|\/|&|\+|et|and|und|e|y)?\s*[A-H])*|\p{L}{2,20}|\d[\p{L}\p{N} .,/%°]{0,24})\)?\s*$/u;

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
    const words = wordsOf(block.pieces);
    const [whole = '', key] = KEY_BEHIND.exec(words) ?? [];
    if (key === undefined) continue;
    // Of offers without letters, one in colour counts their places.
    const isApart = looks.tail(block.pieces) !== undefined;
    const isShown = areLettered ? isApart || whole.startsWith('?') : isApart && /^[A-H]$/.test(key);
    const right = run.filter(({ rank, pieces }) => names(key, rank, wordsOf(pieces)));
    if (!isShown || right.length === 0 || right.length === run.length) return undefined;
    all[at] = { ...block, pieces: cut(block.pieces, 0, words.length - whole.length + 1) };
    return keyed(run, right, 'letter', report);
  }
  return undefined;
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

/**
 * An answer that is set apart behind what asks, with what was there to write it on, or in brackets: it stands alone.
 *
 *     1. Which floats? **ice** ________      1. Which floats? (**ice**)
 */
import { isLabelled, isQuestion, opensQuestion } from './asking.ts';
import type { Context } from './clues.ts';
import { areAll, type Block, cut, type Paragraph, type Piece, textPiece, wordsOf } from './document.ts';
import { isUnderlined, type Looks } from './looks.ts';

/** Longer ones are sentences to fill in. */
const MOST = 80;

export const withoutStrokes = (blocks: readonly Block[], { looks }: Context): readonly Block[] =>
  blocks.map((one): Block => {
    const pieces = one.kind === 'paragraph' && one.role === 'words' ? writtenIn(one, looks) : undefined;
    return pieces ? { ...(one as Paragraph), pieces } : one;
  });

function writtenIn(line: Paragraph, looks: Looks): readonly Piece[] | undefined {
  const words = wordsOf(line.pieces);
  const isBracketed = /\?\s*\([^()?]{1,80}\)\s*$/.test(words);
  const end = isBracketed ? words.lastIndexOf(')') : endOf(words, words.length, ' \n\t\u00a0_');
  if (!isBracketed && !words.slice(end).includes('___')) return undefined;
  const body = cut(line.pieces, 0, end);
  const inked = looks.tail(body)?.from;
  const from = inked ?? (isLabelled(line) ? tailIn(body) : undefined);
  if (from === undefined || end - from > MOST) return undefined;
  const stem = words.slice(0, endOf(words, from, ' \n\t\u00a0_('));
  const asks = isQuestion(stem) || (inked !== undefined && isLabelled(line) && opensQuestion(stem));
  return asks && !/_{3}/.test(stem)
    ? [...cut(line.pieces, 0, stem.length), textPiece(' '), ...cut(body, from)]
    : undefined;
}

/** Where words end before a row of signs; a pattern would look at each run of them anew. */
function endOf(words: string, from: number, signs: string): number {
  let end = from;
  while (end > 0 && signs.includes(words[end - 1]!)) end--;
  return end;
}

/** Where the words at the end begin that are bold or underlined as no others are. */
function tailIn(pieces: readonly Piece[]): number | undefined {
  for (const isApart of [isUnderlined, (one: readonly Piece[]) => areAll(one, 'bold')]) {
    const start = pieces.findLastIndex((one) => hasWords(one) && !isApart([one])) + 1;
    if (start > 0 && pieces.slice(start).some(hasWords)) return wordsOf(pieces.slice(0, start)).length;
  }
  return undefined;
}

const hasWords = (piece: Piece): boolean => piece.kind === 'text' && /[\p{L}\p{N}?]/u.test(piece.text);

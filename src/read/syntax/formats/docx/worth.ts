/**
 * What a question is worth, behind it without brackets: it answers nothing, and where it stands in brackets each question is
 * known for one.
 *
 *     What floats?      ------ 2 points   →   What floats? (2 points)
 */
import { type Block, cut, textPiece, wordsOf } from './document.ts';
import { POINTS } from './numbers.ts';

const BEHIND = new RegExp(
  String.raw`(?:[ \t\u00a0]{2,}|\t|\s[-–—]{1,20}\s*)(\d+(?:[.,+]\d+)?\s*${POINTS})\s*$`,
  'iu',
);
/** So many of the last letters may be that. */
const NEAR_END = 60;

export const withWorthBracketed = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((one) => {
    if (one.kind !== 'paragraph' || one.role !== 'words') return one;
    const words = wordsOf(one.pieces);
    const from = Math.max(0, words.length - NEAR_END);
    const found = BEHIND.exec(words.slice(from));
    const stem = found ? words.slice(0, from + found.index).trimEnd() : '';
    if (!found || !/\p{L}{2}.*[.?:!)]$/su.test(stem)) return one;
    return { ...one, pieces: [...cut(one.pieces, 0, stem.length), textPiece(` (${found[1]})`)] };
  });

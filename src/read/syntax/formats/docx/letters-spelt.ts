/**
 * Letters of offers that somebody has typed as another alphabet has them, or on its keyboard. They become those that
 * every page knows, and so do the letters of their keys:
 *
 *     A) iron               А) iron               A) iron
 *     B) ice                Б) ice                B) ice
 *     S) gold               С) gold               C) gold
 *     D) lead               Д) lead               D) lead
 *     To‘g‘ri javob: S      Жавоб: С              … C
 *
 * The alphabets of Central Asia have no *C* of their own: *S* is what their third letter, «С», is in Latin.
 */
import { type Block, cut, isBody, type Paragraph, textPiece, wordsOf } from './document.ts';
import { clearTitle } from './titles.ts';

/** By their places: Latin, Cyrillic. */
const PLACES = ['AА', 'BБВ', 'CSС', 'DД', 'EЕ'];
const LATIN = 'ABCDE';
const TYPED = PLACES.join('');

const HEAD = new RegExp(String.raw`^\s*\(?([${TYPED}])(?=\s?[).])`, 'iu');
const KEY = new RegExp(String.raw`^\s*\(?([${TYPED}])(?=[\s).]*$)`, 'iu');

/** Fewer rows may be names: `A. One`, `B. Two`, `S. Three`. */
const LEAST = 3;
/** The third letter is what tells. */
const SHORTEST = 3;
/** Lines with which one offer may go on. */
const BETWEEN = 2;

export function withLettersSpelt(blocks: readonly Block[]): readonly Block[] {
  const rows = blocks.flatMap((_, at): (readonly number[])[] => {
    const row = rowFrom(blocks, at);
    return row.length >= SHORTEST && row.some((one) => !LATIN.includes(letterOf(blocks[one]))) ? [row] : [];
  });
  if (rows.length < LEAST) return blocks;
  const places = new Set(rows.flat());
  return blocks.map((one, at) => {
    if (!isBody(one)) return one;
    return places.has(at) ? inLatin(one, HEAD, 0) : inLatin(one, KEY, clearTitle(one)?.from);
  });
}

/** The places of the letters from *a* on. */
function rowFrom(blocks: readonly Block[], from: number): readonly number[] {
  const row: number[] = [];
  for (let at = from; at <= (row.at(-1) ?? from) + BETWEEN && at < blocks.length; at++) {
    const letter = letterOf(blocks[at]);
    if (letter === '' && row.length > 0 && isBody(blocks[at])) continue;
    if (letter === '' || !PLACES[row.length]?.includes(letter)) break;
    row.push(at);
  }
  return row;
}

const letterOf = (block: Block | undefined): string =>
  isBody(block) ? (HEAD.exec(wordsOf(block.pieces))?.[1]?.toUpperCase() ?? '') : '';

/** @param from where the letter may stand; nowhere, if it isn't told */
function inLatin(line: Paragraph, form: RegExp, from: number | undefined): Paragraph {
  const found = from === undefined ? undefined : form.exec(wordsOf(line.pieces).slice(from));
  if (!found) return line;
  const at = from! + found[0].length - 1;
  const [own] = cut(line.pieces, at, at + 1);
  const latin = LATIN[PLACES.findIndex((all) => all.includes(found[1]!.toUpperCase()))]!;
  const typed = found[1] === found[1]!.toUpperCase() ? latin : latin.toLowerCase();
  const piece = textPiece(typed, own?.kind === 'text' ? own.look : {});
  return { ...line, pieces: [...cut(line.pieces, 0, at), piece, ...cut(line.pieces, at + 1)] };
}

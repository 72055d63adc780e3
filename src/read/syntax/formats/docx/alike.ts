/**
 * Letters of options from two keyboards, or from the other one: `А) В) С) D) Е)`, of which only *D* is Latin. Where hardly
 * a letter stands that Cyrillic alone has, those that look alike are Latin; else *В* is the third.
 */
import { type Block, cut, type Paragraph, textPiece, wordsOf } from './document.ts';

const ALIKE: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', Ғ: 'F' };
const LETTER = /^(\s*\(?)([АВСЕНҒ])(?=\s?[.):]\s*\S)/u;
/** Those that stand in the Latin row alone, or in the Cyrillic one. */
const LATIN = /^\s*\(?[BCDС]\s?[.):]\s*\S/u;
const OTHER = /^\s*\(?[БГД]\s?[.):]\s*\S/u;
/** So many more of the one than of the other: nobody types all letters right. */
const MORE = 4;

export function withAlike(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.filter((one): one is Paragraph => one.kind === 'paragraph');
  const count = (sign: RegExp): number => lines.filter(({ pieces }) => sign.test(wordsOf(pieces))).length;
  if (count(LETTER) === 0 || count(LATIN) <= count(OTHER) * MORE) return blocks;
  return blocks.map((one) => (one.kind === 'paragraph' ? inLatin(one) : one));
}

function inLatin(line: Paragraph): Paragraph {
  const [whole, ahead = '', letter = ''] = LETTER.exec(wordsOf(line.pieces)) ?? [];
  if (whole === undefined) return line;
  const [first] = cut(line.pieces, whole.length - 1, whole.length);
  const look = first?.kind === 'text' ? first.look : {};
  return {
    ...line,
    pieces: [textPiece(`${ahead}${ALIKE[letter]}`, look), ...cut(line.pieces, whole.length)],
  };
}

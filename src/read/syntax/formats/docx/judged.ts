/** Statements to judge, and how a key judges them. */
import {
  cut,
  type Option,
  type Options,
  type Paragraph,
  type Piece,
  textPiece,
  wordsOf,
} from './document.ts';

export const TRUE_WORDS = 'true|vrai|wahr|richtig|vero|verdadero|verdadeiro';
export const FALSE_WORDS = 'false|faux|falsch|falso';
const TRUE = new RegExp(String.raw`^(?:t|${TRUE_WORDS})\s*\.?\s*$`, 'i');
const FALSE = new RegExp(String.raw`^(?:f|${FALSE_WORDS})\s*\.?\s*$`, 'i');
const AHEAD = new RegExp(
  String.raw`^\s*(?:[-–—→]\s*)?(?:(${TRUE_WORDS})|${FALSE_WORDS})\s*(?:[.,:;!–—-]+\s*|$)`,
  'i',
);

/** A judgement at the head of a line, perhaps with its reason from `end` on. */
export function judgementAhead(
  words: string,
): { readonly isTrue: boolean; readonly end: number } | undefined {
  const found = AHEAD.exec(words);
  return found ? { isTrue: found[1] !== undefined, end: found[0].length } : undefined;
}

/** The choice that a statement leaves: `(True / False)`. */
export const JUDGED = new RegExp(
  String.raw`\s*[([]?\s*(?:(?:${TRUE_WORDS}|t|v)\s*(?:\/|or|ou|oder|o)\s*(?:${FALSE_WORDS}|f))\s*[)\]]?\s*[.?:_]*\s*$`,
  'i',
);

export function judgement(words: string): boolean | undefined {
  if (TRUE.test(words.trim())) return true;
  return FALSE.test(words.trim()) ? false : undefined;
}

/** What a page knows as a statement to judge. */
export function judging(at: number, isTrue: boolean): Options {
  const offer = (text: string, right: boolean): Option => ({
    at,
    label: '',
    pieces: [textPiece(text)],
    right,
  });
  return { kind: 'options', at, options: [offer('True', isTrue), offer('False', !isTrue)] };
}

/** A statement without the choice that it leaves. */
export function bareStatement({ pieces }: Paragraph): readonly Piece[] {
  const words = wordsOf(pieces);
  return cut(pieces, 0, words.replace(JUDGED, '').length);
}

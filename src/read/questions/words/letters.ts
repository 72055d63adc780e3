/**
 * The letters of options and their places. Those of other scripts, and signs in full width, are read as what Latin has
 * in their places: as many characters.
 */

/** `a) ice`, `(B) iron`: what may be an option, or a part. */
export const LETTERED = /^\(?(?:[a-h]|i{1,3})\s?[.)]/i;

/** `a` for 0. */
export const letterAt = (place: number): string => String.fromCharCode(97 + place);

/** 0 for `a` and `A`. */
export const placeOfLetter = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 97;

/** What words count as: `a) …`, `(2) …`. */
export interface Mark {
  readonly kind: 'letter' | 'number';
  /** From 0. */
  readonly place: number;
}

/** What words that count begin with, up to the first of the others. */
export const MARK = /^\s*\(?(?:([a-z])|(\d{1,2}))\s?[.)]\s+/i;

export function markOf(words: string): Mark | undefined {
  const [mark = '', letter, number] = MARK.exec(words) ?? [];
  if (mark.length === words.length) return undefined;
  if (letter !== undefined) return { kind: 'letter', place: placeOfLetter(letter) };
  return number === undefined ? undefined : { kind: 'number', place: Number(number) - 1 };
}

/** Whether rows of words are lettered one after another, from `a` on. */
export const areLettered = (rows: readonly string[]): boolean =>
  rows.length > 1 && rows.every((words, i) => placeOfLetter(LETTER.exec(words)?.[1] ?? '') === i);
const LETTER = /^\(?([a-z])\s?[.):]\s/i;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
/** Between brackets of a regular expression; those of one letter are letters as well. */
export const LONGER_ROMAN = 'i{2,3}|iv|vi{1,3}|ix';

/** `i` for 0. */
export const romanAt = (place: number): string => ROMAN[place] ?? '';

const ROMAN_OR_LETTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[iv]|${LONGER_ROMAN}|(?:[a-h]|\d{1,2})(?=\s*(?:[).:,;*\]]|$)))(?![\p{L}\p{N}'’])`,
  'giu',
);

/** Roman numbers as what they count: as many characters. Letters and numbers beside them name no option that is counted so. */
const romanRead = (words: string): string =>
  words.replace(ROMAN_OR_LETTER, (one) =>
    (ROMAN.includes(one.toLowerCase()) ? String(ROMAN.indexOf(one.toLowerCase()) + 1) : '_').padStart(
      one.length,
    ),
  );

const CYRILLIC = 'абвгдежзик';
const GREEK = 'αβγδεζηθικ';
const WIDE = '（）．：、，；－。';
const NARROW = '().:.,;-.';

const LETTERS = new Map<string, string>([
  ...[CYRILLIC, GREEK].flatMap((letters) =>
    [...letters].flatMap((one, i): [string, string][] => [
      [one, letterAt(i)],
      [one.toUpperCase(), letterAt(i).toUpperCase()],
    ]),
  ),
  ...[...WIDE].map((one, i): [string, string] => [one, NARROW[i]!]),
]);

const OTHER = /[\u0370-\u04FF\u3001\u3002\uFF00-\uFF5E]/;
/** A letter by itself, or a sign. */
const ALONE =
  /(?<!\p{L})[\u0391-\u03C9\u0410-\u0438\uFF21-\uFF3A\uFF41-\uFF5A](?!\p{L})|[（）．：、，；－。]/gu;

/** `B) R = sin θ`: what letters its options in Latin has others in its formulas. */
const IN_LATIN = /^\P{L}*[A-Za-z](?!\p{L})/u;
const SIGN = /[（）．：、，；－。]/gu;

export const latinMarks = (words: string): string =>
  OTHER.test(words) ? words.replace(IN_LATIN.test(words) ? SIGN : ALONE, inLatin) : words;

function inLatin(one: string): string {
  const code = one.charCodeAt(0);
  const isWide = code >= 0xff21 && code <= 0xff5a && /\p{L}/u.test(one);
  return isWide ? String.fromCharCode(code - 0xfee0) : (LETTERS.get(one) ?? one);
}

/** The letters of options, or their roman numbers as what they count. */
export const marksRead = (words: string, isRoman = false): string =>
  isRoman ? romanRead(words) : latinMarks(words);

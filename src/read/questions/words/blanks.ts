/** Blanks in a sentence (`___`, `….`, `(…)`), and words that fill them: “ice”, “ice; fog”, “ice and fog”. */
import { AND_ELSEWHERE } from './other-languages.ts';

/** One sign for several dots stands apart, and in no question. */
export const BLANK = /_{2,}|\.{4,}|…{2,}|[([](?:\.{3}|…)[)\]]|(?<=\s)(?:…|-{4,})(?=[\s.,;]|$)(?![^?]*\?\s*$)/;
const EACH = new RegExp(BLANK, 'g');

/** Of what fills a blank: more is an answer to be read. */
export const LONGEST = 60;

/** Where the blanks of a sentence begin and end. */
export const blanksIn = (words: string): readonly { readonly from: number; readonly to: number }[] =>
  [...words.matchAll(EACH)].map(({ 0: blank, index }) => ({ from: index, to: index + blank.length }));

/** What fills each of some blanks; undefined where the words are not as many. */
export function fillsFor(words: string, count: number): readonly string[] | undefined {
  return (count === 1 ? [[words]] : [words.split(PARTED), words.split(PARTED_BY_WORDS)])
    .map((all) => all.map(bare))
    .find((all) => all.length === count && all.every((one) => one !== '' && one.length <= LONGEST));
}

/** Without the stop behind it. */
export const bare = (words: string): string => words.replace(/[.;]\s*$/, '').trim();

export const PARTED = /\s*(?:[,;/\n•]|…|\.{3}|\s[–-]\s)\s*/;
const PARTED_BY_WORDS = new RegExp(
  `${PARTED.source}|\\s+(?:and|then|et|puis|und|y|e|en|${AND_ELSEWHERE})\\s+|(?<=\\p{L})[和と、](?=\\p{L})`,
  'u',
);

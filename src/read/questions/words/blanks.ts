/** Blanks in a sentence (`___`, `….`, `(…)`), and words that fill them: “ice”, “ice; fog”, “ice and fog”. */
import { AND_ELSEWHERE } from './other-languages.ts';

/** `____`, `(____)`, `[blank]`. One sign for several dots stands apart, and in no question; `__init__` is a name of Python. */
export const BLANK =
  /\[(?:\s?_{2,}\s?|blank|gap|trou|l[üu]cke|hueco|lacuna)\]|\(\s?_{2,}\s?\)|__(?<!__[a-z]+__)_*(?![a-z]+__)|\.{4,}|…{2,}|[([](?:\.{3}|…)[)\]]|(?<=\s)(?:…|-{4,})(?=[\s.,;]|$)(?![^?]*\?\s*$)/;
const EACH = new RegExp(BLANK, 'g');

/** Of what fills a blank: more is an answer to be read. */
export const LONGEST = 60;

/** A line to write on, and nothing besides. */
export const isPlaceAlone = (words: string): boolean => /^[\s_.…]+$/.test(words);

export const holdsBlank = (words: string): boolean => BLANK.test(words);

/** Where the blanks of a sentence begin and end. */
export const blanksIn = (words: string): readonly { readonly from: number; readonly to: number }[] =>
  [...words.matchAll(EACH)].map(({ 0: blank, index }) => ({ from: index, to: index + blank.length }));

/** A line of its own below a whole sentence: no blank of that, but a place to write another. */
export const endsInPlace = (words: string): boolean => PLACE.test(words);
const PLACE = /[.!?。！？]["”»)]?[^\S\n]*\n\s*(?:(?:[→⇒➜]|[-=]{1,2}>)\s*)?_{3,}\s*$/u;

/** What fills each of some blanks; undefined where the words are not as many. */
export function fillsFor(words: string, count: number): readonly string[] | undefined {
  if (COUNTS_ON.test(words)) return undefined;
  return (
    count === 1 ? [[words.replace(IN_BRACKETS, '$1')]] : [words.split(PARTED), words.split(PARTED_BY_WORDS)]
  )
    .map((all) => all.map(bare))
    .find((all) => all.length === count && all.every((one) => one !== '' && one.length <= LONGEST));
}

const IN_BRACKETS = /^\s*\(([^()]+)\)\s*$/;

/** `Q1 ice, Q2 fog`, `1. ice 2. fog`, `1 ice, 2 fog`: a key of several questions fills no blank of one. */
const COUNTS_ON =
  /^\W*(?:[a-z]\s?1(?!\d).*[\s,;][a-z]\s?2(?!\d)|1\s?[.):](?!\d).*[\s,;]\(?2\s?[.):](?!\d)|1\s.*[,;]\s*2\s+\p{L})/isu;

/** What fills the blanks of several sentences: `ice, fog`, `a) ice b) fog`, `1. ice; 2. fog`, or a line each. */
export function fillsOfSeveral(words: string, count: number): readonly string[] | undefined {
  const pieces = COUNTED_FROM_FIRST.test(words) ? words.split(COUNT) : words.split(PARTED);
  const all = pieces.map((one) => bare(one.replace(/[,;·•–\s]+$/, ''))).filter((one) => one !== '');
  return all.length === count && all.every(isFill) ? all : undefined;
}
const COUNT = /(?:^|[\s,;])[([]?(?:[a-h]|\d{1,2})\s?[.):\]–-]+\s+/i;
const COUNTED_FROM_FIRST = /^\s*[([]?[a1]\s?[.):\]–-]+\s/i;

/** A word or two, or a few that begin no sentence: `has been floating`. */
const isFill = (words: string): boolean =>
  words.length <= LONGEST &&
  !/[,;|]/.test(words) &&
  words.split(/\s+/).length <= (/^\p{Lu}/u.test(words) ? 2 : 4);

/** Without the stop behind it. */
export const bare = (words: string): string => words.replace(/[.;]\s*$/, '').trim();

export const PARTED = /\s*(?:[,;/\n•·]|…|\.{3}|\s[–-]\s)\s*/;
const PARTED_BY_WORDS = new RegExp(
  `${PARTED.source}|\\s+(?:and|then|et|puis|und|y|e|en|${AND_ELSEWHERE})\\s+|(?<=\\p{L})[和と、](?=\\p{L})`,
  'u',
);

export interface Filled {
  readonly fills: readonly string[];
  /** What is said behind the sentence. */
  readonly rest: string;
}

/** “Ice ___ on water.”, told once more as “Ice floats on water – for it is light.”: what stands in the place of each blank. */
export function fillsAgain(told: string, sentence: string): Filled | undefined {
  const turned = TURNED.exec(sentence)?.[0];
  return (
    filledAgain(told, sentence) ??
    (turned === undefined || holdsBlank(turned)
      ? undefined
      : filledAgain(told, sentence.slice(turned.length)))
  );
}
/** `One must close the lid. → The lid ____`: what is to be written anew. */
const TURNED = /^[^→⇒➜]*[→⇒➜]\s*/;

function filledAgain(told: string, sentence: string): Filled | undefined {
  const words = spaced(told.replace(NUMBER, '')).trim();
  const said = small(words);
  const [head = '', ...tails] = sentence.replace(NUMBER, '').trim().split(BLANK).map(spaced).map(small);
  // Each letter of it must have its place.
  const isSentence =
    said.length === words.length &&
    (/\p{L}[\s\S]*\p{L}|\p{Lo}/u.test([head, ...tails].join(' ')) || /\S{2}\s*[→⇒➜=]\s*$/.test(head));
  if (!isSentence || tails.length === 0 || !said.startsWith(head)) return undefined;
  const fills: string[] = [];
  let at = head.length;
  for (const [i, tail] of tails.entries()) {
    const isLast = i === tails.length - 1;
    const piece = isLast ? tail.replace(/[\s.;。]+$/, '') : tail;
    const end = piece !== '' ? said.indexOf(piece, at) : isLast ? endOfFill(words, at) : -1;
    if (end < 0) return undefined;
    fills.push(bare(words.slice(at, end)));
    at = end + piece.length;
  }
  const areFilled = fills.every((one) => /[\p{L}\p{N}]/u.test(one) && one.length <= LONGEST);
  return areFilled ? { fills, rest: words.slice(at).replace(/^[\s.;。]+/, '') } : undefined;
}

/** Of the last blank, behind which the sentence says nothing. */
function endOfFill(words: string, from: number): number {
  const behind = BESIDES.exec(words.slice(from));
  return behind ? from + behind.index : words.length;
}

/** What a key says besides. */
const BESIDES = /\s+[–—-]\s|\s*[(;]|[.。]\s/;
const NUMBER = /^\s*(?:\d{1,3}|[a-z])\s?[.)]\s+/i;
/** One space between words, and none in front of a sign: a French colon has one. */
const spaced = (words: string): string => words.replace(/\s+/g, ' ').replace(/ (?=[:;,.!?])/g, '');
const small = (words: string): string => words.toLowerCase().replace(/[’‘]/g, "'");

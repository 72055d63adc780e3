/**
 * What a line of a list of keys says: the number of each question, and the letters that are right.
 *
 *     1. B  2. D  3. A, C        Frage 1: B; Frage 2: D        Q1 – B. It floats.
 */

import { LONGER_ROMAN } from './letters.ts';

/** What is told of a question, by its number. */
export type KeyInWords = readonly [number: number, told: string];

/** What questions are called before their numbers. */
export const ASKED = '(?:q(?:uesti?on|uest[aã]o)?|frage|aufgabe|pregunta|pergunta|domanda|vraag)';
/** An exercise may be one question, in front of its letters; alone it may hold several. */
const CALLED = `(?:${ASKED}|exerci[cs]e|[uü]bung|ejercicio|esercizio|exerc[ií]cio|oefening|quesito)`;

const COUNTED = String.raw`\d{1,3}(?:\.\d{1,2}(?!\d))?`;

/** The number of a question: of `2.1`, the first of part 2, one that no question has that is counted by one number. */
export function numberFrom(written: string): number {
  const [part, within] = written.split('.');
  return within ? Number(part) * MOST_COUNTED + Number(within) : Number(part);
}

const MOST_COUNTED = 1000;

export const NUMBERED = new RegExp(
  String.raw`^\s*\(?(?:(?:${CALLED}|no?|nr)\b\.?\s*|q|#)?(${COUNTED})\s*(?:→|[-=]>|[.):=–—-]*)\s*(?=\S)`,
  'iu',
);

const NUMBER = new RegExp(String.raw`^\s*\(?(?:${ASKED}\s*)?(${COUNTED})\s*[.)]?\s*$`, 'i');

/** The number of a question in a cell of its own. */
export const numberAlone = (words: string): string | undefined => NUMBER.exec(words)?.[1];

const LETTER = String.raw`[([]?(?:[a-z]|${LONGER_ROMAN})[)\]]?`;
const LETTERS = String.raw`${LETTER}(?:\s*(?:[,;/&+]|and|et|und|y|e|en)\s*${LETTER})*`;
const AHEAD = new RegExp(
  String.raw`^(?:(?:(?:correct|right|bonne|richtige|juiste) )?(?:answer|ans|r[eé]ponse|antwort|l[oö]sung|respuesta|risposta|resposta|antwoord|option)(?: (?:correct[aoe]?|corrett[ao]|corret[ao]|esatta|giusta|exacte|juste))?\s*[:=–-]?\s+)?${LETTERS}(?:$|[^\S\n]*\n|\s*(?:[.):,;–—-]|[^\p{L}\p{N}\s]))`,
  'iu',
);
const ALONE = new RegExp(String.raw`^(?!.*\b[i-z]\b)${LETTERS}\s*(?:[.|]\s*)?$`, 'i');

/** One letter or several, and behind a stop what explains them. */
export const beginsWithLetters = (words: string): boolean => AHEAD.test(words);

/** Letters of options, and nothing else. */
export const areLetters = (words: string): boolean => ALONE.test(words);

export function keyInWords(words: string): KeyInWords | undefined {
  const [whole = '', number] = NUMBERED.exec(words) ?? [];
  const told = words.slice(whole.length);
  return number && beginsWithLetters(told) && !OF_PARTS.test(told) ? [numberFrom(number), told] : undefined;
}

/** `(a) 7 (b) 11`: what the parts of an exercise come to; of options, letters or their words once more. */
const OF_PARTS =
  /^([([]?)a\s?([.)\]])\s*(?![\s.,;:–—-]|(?:and|et|und|y|e|en)\b).{0,80}?[^([\s]\s*[\s,;]\1b\s?\2\s*[^\s.,;]/;

const BETWEEN = new RegExp(
  String.raw`(?<!\b${CALLED})(?<![\s,;|])[\s,;|]+(?:(?:and|et|und|y|e|en)\s+)?(?=\(?(?:${CALLED}\s*)?${COUNTED}\s*(?:→|[-=]>|[.):=–-])?\s*[([]?(?:[a-z]|${LONGER_ROMAN})\b)`,
  'i',
);

/** Each of those in a line; undefined in the place of what is none. */
export const keysInWords = (words: string): readonly (KeyInWords | undefined)[] =>
  OF_PARTS.test(words.replace(FIRST, '')) ? [undefined] : words.split(BETWEEN).map(keyInWords);

/** The number of the first, with its mark: what stands behind others without one, `1. (a) 7 (b) 11`, is no number of a question. */
const FIRST = /^\s*\d{1,3}[.):]\s*/;

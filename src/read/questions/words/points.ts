/** What a question is worth. */
import { normalize } from './lexicon.ts';

/** Hungarian, Czech, Slovak, Polish, Turkish, Romanian, Indonesian, Vietnamese, Swedish, Finnish, Russian, Ukrainian. */
const ELSEWHERE =
  'pont|bod[uy]?|bodov|punkt(?:y|ow)?|puan|punct(?:e|aj)?|poin|diem|poang|pistetta|piste|балл(?:а|ов)?|бал(?:и|ив)?';
/** What points are called, in normalized words. */
export const UNIT = `(?:points?|pts?|p|marks?|punkte?|pkt|be|punt[oi]|puntos?|pontos?|${ELSEWHERE})`;

/** Behind it: `(2 points)`, `[1,5 P.]`. Of normalized words. */
export const POINTS = new RegExp(String.raw`\s*[([]\s*\d+(?:[.,]\d+)?\s*${UNIT}?\.?\s*[)\]]\.?\s*$`);

/** By itself: `(5 points)`, `[4 marks]`, `2 P.` */
const ALONE = new RegExp(String.raw`^\s*[([]?\s*\d+(?:[.,]\d+)?\s*${UNIT}(?![a-z])\.?\s*[)\]]?\.?\s*$`);
/** « Barème : 1 point par bonne réponse », `Marks: 2` */
const CALLED =
  /^[^\p{L}\p{N}]*(?:points?|marks?|worth|grading|scoring|bareme|notation|valeur|punkte|bewertung|punt[io]|punteggio|puntos|puntuacion|valor|pontos|pontuacao|punten)\s?[:：]\s?[^\n]{0,20}\d[^\n]{0,80}$/u;

export function tellsPoints(words: string): boolean {
  const normalized = words.length < 120 ? normalize(words) : '';
  return ALONE.test(normalized) || CALLED.test(normalized);
}

const WORTH = String.raw`\d+(?:[.,]\d+)?\s*(?:points?|pts?|marks?|punkte?n?|pkt|be|punt[io]|puntos?|pontos?|punten|${ELSEWHERE})`;
const NAMES_WORTH = new RegExp(String.raw`(?:^|[\s([/–—-])${WORTH}(?![a-z])`);
const ENDS_IN_WORTH = new RegExp(String.raw`[([]\s*(?:${WORTH}|\d+(?:[.,]\d+)?\s*p)\.?\s*[)\]]\.?\s*$`);

/** Anywhere in it: `Exercise 2 (6 points)`, « Exercice 1 – sur 4 points », „Aufgabe 3: Eis (20 BE)“. */
export const namesWorth = (words: string): boolean => /\d/.test(words) && NAMES_WORTH.test(normalize(words));

const BEGINS_WITH_WORTH = new RegExp(
  String.raw`^(?:q(?:uestion\s?)?)?(?:\d{1,2}\s?[.)]-?)?\s*[([]\s*(?:${WORTH}|\d+(?:[.,]\d+)?\s*p)\.?\s*[)\]]`,
);

/** Before it, with the word: `1. (2 points) Define ice.` */
export const beginsWithWorth = (words: string): boolean =>
  /^[^)\]]{0,16}[([]\s*\d/.test(words) && BEGINS_WITH_WORTH.test(normalize(words));

/** What stands behind it. */
export const withoutWorth = (words: string): string =>
  beginsWithWorth(words) ? words.replace(/^[^)\]]*[)\]]\s*/, '') : words;

/** Behind it, with the word: `Define ice. [2 marks]`. */
export const endsInWorth = (words: string): boolean =>
  /[)\]]\.?\s*$/.test(words) && ENDS_IN_WORTH.test(normalize(words));

/** `Excercise 3`, `Esecizio 2`, `Ex. 4`, `Aufg 1`: a counted exercise whose author missed one letter, or most of them, is one. */
import { onceForWords } from '../../../lesson/index.ts';
import { EXERCISES, normalize, PUZZLES, QUESTIONS } from './lexicon.ts';
import { isNear } from './slip.ts';

const WORDS = [
  'exercise',
  'exercice',
  'aufgabe',
  'esercizio',
  'ejercicio',
  'exercicio',
  'oefening',
  'opdracht',
] as const;
const COUNTED = /^([a-z]{6,10})(?= [a-z]?\d)/;
const SHORT = /^\[?(?:exos?|ex|exer|exerc|ejer|ejerc|aufg|ubg|es|eserc|exe|prob|oef|opg|zad)\.?[ -]?(?=\d)/;
const KNOWN = new RegExp(`^(?:${EXERCISES})$`);

/** `ES5`, `ES2015`: JavaScript's, and no «Es. 5». */
const ECMASCRIPT = /^\P{L}*ES(?:[35-9]|1\d|20\d\d)(?![.)\d])/u;

/** `Exercise #3`, « Exercice n° 3 », „Aufgabe Nr. 3“ */
const SIGN_OF_NUMBER = /^(\p{L}+) ?(?:#|n[o°r]\.?|n\.|number) ?(?=\d)/u;

/** `3.5. Exercise 5`: that of its section, in front of it. */
const OF_SECTION = new RegExp(
  String.raw`^\d{1,2}(?:\.\d{1,2})*\.? +(?=(?:${EXERCISES}|${QUESTIONS}|${PUZZLES}) ?\d)`,
);

/** A title's normalized words, with the first of them spelled as it is meant, and its number right behind it. */
export const spelled = onceForWords((title): string => {
  const counted = normalize(title);
  if (ECMASCRIPT.test(title)) return counted;
  const words = /\d/.test(counted) ? counted.replace(SIGN_OF_NUMBER, '$1 ').replace(OF_SECTION, '') : counted;
  const short = SHORT.exec(words);
  if (short) return `exercise ${words.slice(short[0].length)}`;
  const first = COUNTED.exec(words)?.[1];
  if (first === undefined || KNOWN.test(first)) return words;
  const meant = WORDS.find((word) => isNear(word, first));
  return meant === undefined ? words : meant + words.slice(first.length);
});

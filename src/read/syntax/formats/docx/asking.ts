/** Whether words ask, or bear the number of what asks. */
import { type Paragraph, wordsOf } from './document.ts';

export const isQuestion = (words: string): boolean =>
  /\?\s*(?:\([^()]*\)|\[[^[\]]*\])?\s*[_.…\s]*$/.test(words);

const LABELLED =
  /^\s*(?:\(?[a-z]\s?\)|\(?\d{1,3}\s?[.)]|\d{1,2}\s?[-–]\s*\.?\s*(?=\p{L})|q(?:uestion)?\s?\d{1,3}\s?[.:)]|(?:exercice|exercise|aufgabe|ejercicio|esercizio|task|übung)\s\d+)/iu;

export const isLabelled = ({ list, pieces }: Paragraph): boolean =>
  (list !== undefined && list.form !== 'bullet') || LABELLED.test(wordsOf(pieces));

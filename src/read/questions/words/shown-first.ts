/** Titles of what an exercise shows before its solution: `Example`, `Sample output`, «Ejemplo de funcionamiento», « Contraintes ». */
import { normalize } from './lexicon.ts';

/** What is wanted, and no step towards it. */
export const showsWanted = (title: string): boolean => SHOWS.test(normalize(title));

const SHOWS =
  /^(?:(?:sample|example|expected|test) (?:runs?|in-?puts?|out-?puts?|results?|usage|cases?|data)|examples?|in-?puts?|out-?puts?|constraints?|requirements?|exemples?|entrees?|sorties?|contraintes?|consignes?|(?:beispiel|muster)(?:e|ausgaben?|eingaben?|daten)?|eingaben?|ausgaben?|anforderungen|randbedingungen|ejemplos?|entradas?|salidas?|restricciones|requisitos|esempi[o]?|vincoli|requisiti|exemplos?|saidas?|restricoes|voorbeeld(?:en)?|invoer|uitvoer)(?: (?:of|for|de|d'|del|des|di|da|do|van|von|der|zu|input|output|in|and|y|e|et|und|en)\b.{0,40})?\s*(?:\d{1,2})?\s*:?$/;

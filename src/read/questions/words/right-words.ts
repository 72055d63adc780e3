/** Words by which an option says itself that it is right: “correct”, « bonne réponse », „richtig“. */
import { normalize } from './lexicon.ts';

export const RIGHT =
  "(?:(?:the|la|le|die|l)[ ']?)?(?:correct(?: (?:answer|option|choice|one))?|right(?: (?:answer|one))?|answer|true|richtig(?:e antwort)?|korrekt(?:e antwort)?|antwort|juste|correcte|vrai|(?:bonne|juste) reponse|reponse(?: (?:correcte|juste|exacte))?|giust[ao]|corrett[ao]|esatt[ao]|(?:risposta )?(?:corretta|giusta|esatta)|correct[ao]|(?:respuesta |opcion )?correcta|verdader[ao]|(?:resposta |alternativa )?(?:correta|certa)|cert[ao]|verdadeir[ao]|juiste?(?: antwoord)?)";

const ALONE = new RegExp(String.raw`^(?:[✓✔✅☑]️?|${RIGHT})\s*[!.]?$`);

/** Whether words say that something is right, and nothing else. */
export const saysRight = (words: string): boolean => words.length < 40 && ALONE.test(normalize(words));

/** « sont correctes », `is the right one.`: behind letters, all that a key says of them. */
const SAID_OF_LETTERS =
  /^(?:(?:is|are|est|sont|ist|sind|es|son|e|sono|sao|zijn)\s)?(?:(?:the|la|les|le|die|der|las|los|le|as|os)\s)?(?:(?:correct(?:es?)?|right|bonnes?|justes?|exactes?|richtige?n?|korrekte?n?|vraies?|correct[ao]s?|corrett[aei]|giust[aei]|esatt[aei]|corret[ao]s?|cert[ao]s?|true|wahr|juist)\s?)(?:answers?|options?|ones?|choices?|statements?|reponses?|antwort(?:en)?|respuestas?|rispost[ae]|respostas?)?\s*[.!]?$/;

/** Whether words behind the letters of a key say only that these are right. */
export const saysOnlyRight = (words: string): boolean =>
  words.length < 60 && SAID_OF_LETTERS.test(normalize(words));

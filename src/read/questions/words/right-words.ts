/** Words by which an option says itself that it is right: “correct”, « bonne réponse », „richtig“. */
import { normalize } from './lexicon.ts';

export const RIGHT =
  "(?:(?:the|la|le|die|l)[ ']?)?(?:correct(?: (?:answer|option|choice|one))?|right(?: (?:answer|one))?|answer|true|richtig(?:e antwort)?|korrekt(?:e antwort)?|antwort|juste|correcte|vrai|(?:bonne|juste) reponse|reponse(?: (?:correcte|juste|exacte))?|giust[ao]|corrett[ao]|esatt[ao]|(?:risposta )?(?:corretta|giusta|esatta)|correct[ao]|(?:respuesta |opcion )?correcta|verdader[ao]|(?:resposta |alternativa )?(?:correta|certa)|cert[ao]|verdadeir[ao]|juiste?(?: antwoord)?)";

const ALONE = new RegExp(String.raw`^(?:[✓✔✅☑]️?|${RIGHT})\s*[!.]?$`);

/** Whether words say that something is right, and nothing else. */
export const saysRight = (words: string): boolean => words.length < 40 && ALONE.test(normalize(words));

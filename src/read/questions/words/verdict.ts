/** How what is told of an option begins: `Correct!`, « Raté ! », „Leider falsch“, `❌`. */
import { normalize } from './lexicon.ts';

const RIGHT =
  "correct[eoa]?|right|exactly|well done|(?:great|good|nice)(?: job| work)?|perfect|(?:you(?:'re| are)|that(?:'s| is)|it is) (?:right|correct|true)|bravo|bravi|brava|exact(?:e|ement)?|juste|parfait|bien (?:joue|vu)|bonne reponse|c'est (?:vrai|juste|correct|exact|bien ca|ca)|richtig|genau|stimmt|das stimmt|korrekt|sehr gut|esatto|giusto|corretto|risposta (?:esatta|corretta|giusta)|exacto|muy bien|respuesta correcta|corretta|giusta|esatta|corret[oa]|cert[oa]|verdadeir[oa]|verdader[oa]|muito bem|acertou|resposta (?:correta|certa)|juist|klopt|goed zo";
const WRONG =
  "incorrect[eoa]?|wrong|false|not (?:quite|exactly|correct|right)|sorry|try again|almost|oops|(?:that(?:'s| is)|it is) (?:wrong|false|incorrect|not (?:right|correct|true))|rate|faux|perdu|dommage|pas (?:tout a fait|exactement|vraiment)|mauvaise reponse|c'est faux|ce n'est pas (?:ca|juste|vrai|correct)|(?:re)?essaie(?: encore)?|falsch|leider(?: (?:nein|falsch|nicht(?: richtig)?))?|schade|das stimmt nicht|nicht (?:ganz|richtig|korrekt)|sbagliato|errato|purtroppo(?: no)?|peccato|riprova|quasi|risposta (?:errata|sbagliata)|casi|incorrecto|respuesta incorrecta|sbagliata|errata|errad[oa]|incorret[oa]|fals[oa]|quase|resposta errada|fout|helaas|onjuist";
export const YES = 'yes|oui|ja|si|sim';
export const NO = 'no|nope|non|nein|nee|nao';
export const SIGNS_RIGHT = '✅✔✓☑';
export const SIGNS_WRONG = '❌✗✘✖❎';
const END = String.raw`\s*(?:$|[!.,:;–—-]|(?:because|since|car|parce|weil|denn|perche|porque|want)\b)`;

const verdict = (yes: string, words: string, signs: string): RegExp =>
  new RegExp(String.raw`^(?:[^\p{L}\p{N}]*(?:(?:${yes})[\s,.!]*)?(?:${words})${END}|\s*[${signs}])`, 'u');

const IS_RIGHT = verdict(YES, RIGHT, SIGNS_RIGHT);
const IS_WRONG = verdict(NO, WRONG, SIGNS_WRONG);
const SAYS_YES = new RegExp(String.raw`^(?:${YES})\s*(?:$|[!.,:;–—-])`);
const SAYS_NO = new RegExp(String.raw`^(?:${NO})\s*(?:$|[!.,:;–—-])`);

export interface Verdict {
  readonly right: boolean;
  /** Whether it can't be but a verdict: who says yes or no may only answer. */
  readonly firm: boolean;
}

export function verdictOf(words: string): Verdict | undefined {
  const said = normalize(words.slice(0, 80));
  if (IS_WRONG.test(said)) return { right: false, firm: true };
  if (IS_RIGHT.test(said)) return { right: true, firm: true };
  if (SAYS_YES.test(said)) return { right: true, firm: false };
  return SAYS_NO.test(said) ? { right: false, firm: false } : undefined;
}

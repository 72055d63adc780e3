/** Words by which an option says itself that it is right: “correct”, « bonne réponse », „richtig“. */
import { normalize, OPTION_NAMES } from './lexicon.ts';

export const RIGHT_WORDS =
  'correct(?:[eao]s?)?|right|true|bonnes?|justes?|exacte?s?|vraie?s?|richtig(?:e[nrs]?)?|korrekt(?:e[nrs]?)?|wahr|corrett[aeio]|giust[aeio]|esatt[aeio]|ver[aeio]|verdader[ao]s?|verdadeir[ao]s?|corret[ao]s?|ciert[ao]s?|cert[ao]s?|juiste?';
export const WRONG_WORDS =
  'incorrect(?:[eao]s?)?|inkorrekte?|wrong|false|not correct|mauvaises?|fausses?|faux|inexacte?s?|falsch(?:e[nrs]?)?|nicht richtig|sbagliat[aeio]|errat[aeio]|scorrett[aeio]|fals[ao]s?|errone[ao]s?|incorret[ao]s?|errad[ao]s?|foute?|onjuiste?';

/** A judgement in brackets, behind what names an option: `(correct)`, `[wrong]`. */
export const inBrackets = (words: string): string => String.raw`[([]\s*(?:${words})\s*[)\]]`;

/** What an option may be called beside such a word: „richtige Option“, «respuesta correcta». */
const NAME =
  '(?:answer|option|choice|one|antwort|reponse|proposition|risposta|opzione|respuesta|opcion|alternativa|resposta|opcao|antwoord|optie)';
const ALONE_RIGHT =
  'correct[aeo]?|right|true|richtig|korrekt|juste|vrai|giust[ao]|corrett[ao]|esatt[ao]|verdader[ao]|corret[ao]|cert[ao]|verdadeir[ao]|juiste?';
export const RIGHT = `(?:(?:the|la|le|die|l)[ ']?)?(?:${ALONE_RIGHT}|answer|antwort|reponse|(?:${RIGHT_WORDS}) ${NAME}|${NAME} (?:${RIGHT_WORDS}))`;

/** The same in other languages, as normalized words have them: “(Doğru)”, „(správně)“. */
const ELSEWHERE =
  'dogru(?: cevap| secenek)?|poprawn(?:a|e|y|ie)(?: odpowiedz)?|prawidlow[aey](?: odpowiedz)?|dobrze|spravn[aey](?: odpoved)?|tocno|tacno|ispravno|pravilno|ratt(?: svar)?|riktigt?(?: svar)?|rigtigt?(?: svar)?|oikein|helyes(?: valasz)?|corecta?|dung|dap an|benar|jawaban benar|правильн[а-я]*(?: (?:ответ|відповідь))?|верн(?:о|ыи)(?: ответ)?|вірно|вярно|σωστ[οη]|صحيحة?|נכון|सही(?: उत्तर)?|ถูกต้อง';
/** Behind an option, in brackets or behind a dash: that it is right, in whatever language. */
export const RIGHT_BEHIND = `(?:${RIGHT}|${ELSEWHERE})`;

const ALONE = new RegExp(String.raw`^(?:[✓✔✅☑]️?|${RIGHT_BEHIND})\s*[!.]?$`);

/** Whether words say that something is right, and nothing else. */
export const saysRight = (words: string): boolean => words.length < 40 && ALONE.test(normalize(words));

/** « sont correctes », `is the right one.`: behind letters, all that a key says of them. */
const SAID_OF_LETTERS = new RegExp(
  String.raw`^(?:(?:is|are|est|sont|ist|sind|es|son|e|sono|sao|zijn)\s)?(?:(?:the|la|les|le|die|der|las|los|le|as|os)\s)?(?:${RIGHT_WORDS})\s?(?:${OPTION_NAMES}|ones?|statements?)?\s*[.!]?$`,
);

/** Whether words behind the letters of a key say only that these are right. */
export const saysOnlyRight = (words: string): boolean =>
  words.length < 60 && SAID_OF_LETTERS.test(normalize(words));

/** “All of them are right.”, 「都对」: of what is offered nothing is wrong. */
export const saysAllRight = (words: string): boolean => ALL_RIGHT.test(normalize(words));
const ALL_RIGHT =
  /^(?:(?:以上)?(?:都|全|均|全部|全都)(?:是)?(?:对|正确)(?:的)?|(?:all|both)(?: (?:of (?:them|these|the above)|answers|options))?(?: are)? (?:correct|right|true)|tou(?:te)?s(?: (?:les reponses|les propositions|les options))?(?: sont)? (?:correct|juste|exacte?|vraie?)s?|alle(?: antworten| optionen)?(?: sind)? (?:richtig|korrekt|wahr)|tutt[ei](?: le risposte| le opzioni)?(?: sono)? (?:corrett[ei]|giust[ei]|vere?)|tod[ao]s(?: (?:las respuestas|las opciones|as respostas|as opcoes|as alternativas))?(?: (?:son|estao|sao))? (?:correct|corret|cert|verdader|verdadeir)[ao]s|alle(?:maal|s)?(?: antwoorden)?(?: zijn| is)? (?:goed|juist|correct))\s*[.。!！]?$/;

/** Words that stand where who learns is to write: `Your answer here`, « Écrivez votre réponse ici », „Deine Antwort: ____“. */
import { fromLetter, normalize } from './lexicon.ts';

const WRITE =
  '(?:(?:double[- ]click (?:here )?to )?(?:type|write|enter|put|add|insert|provide)|tapez|ecri(?:vez|s|re)|saisi(?:ssez|r)|schreib[a-z]*(?: sie)?|escrib[a-z]*|scriv[a-z]*|escrev[a-z]*|digite|schrijf|typ)';
const YOUR =
  '(?:your|my|votre|ta|deine?|ihre?|eure|(?:la |a )?(?:tua|sua|vostra)|il tuo|tu|su|vuestra|je|jouw|uw)';
const ANSWER =
  '(?:short |written |schriftliche |eigene |kurze )?(?:answer|solution|response|explanation|text|code|cod(?:igo|ice)|reponse|antwort|losung|risposta|soluzione|respuesta|solucion|resposta|solucao|antwoord)s?';
const HERE =
  '(?:(?:goes |comes )?(?:here|below)|ici|ci-dessous|hier|hin|hinein|unten|qui|qua|sotto|aqui|acqui|abajo)';
const BESIDES = '(?:replacing this (?:text|line|cell)|eintragen|eingeben|einfugen|schreiben|bitte)';
const PLACE = new RegExp(
  `^(?:${WRITE} )?(?:${HERE} )?(?:${YOUR} ${ANSWER}(?: ${HERE})?|${ANSWER} ${HERE})(?:,? ${BESIDES})*[^\\p{L}\\p{N}]*$`,
  'u',
);

/** `Leave three lines for the answer`, «Deixar espaço de 5 linhas»: told to whoever prints the sheet. */
const LEAVES = new RegExp(
  String.raw`^(?:leave|laiss(?:er|ez)|dej(?:ar|e|en)|lasci(?:are|ate)|deix(?:ar|e|em)) (?:[\p{L}\d]+ ){0,5}(?:(?:lines|lignes|lineas|renglones|righe|linhas)|(?:line|ligne|linea|riga|linha|space|espace|espacio|spazio|espaco)(?= (?:for|pour|para|per) ))(?: (?:for|pour|para|per) (?:\p{L}+ |l'|la ){0,2}${ANSWER})?\.?$`,
  'u',
);

/** A part of whatever matches. V8 takes longer to make the whole pattern than a small lesson to ask it. */
const NAMES_ANSWER = /answ|solu|respon|expla|text|cod[ei]|repons|antw|losun|rispos|respue|respos/;
const NAMES_LINES = /^(?:leav|laiss|dej|lasci|deix)/;

/** All that words say, be it in brackets: `< your answer >`, nbgrader's `YOUR ANSWER HERE`. */
export function isPlaceToAnswer(words: string): boolean {
  const normalized = words.length < 120 ? normalize(words) : '';
  const isPlace = NAMES_ANSWER.test(normalized) && PLACE.test(fromLetter(normalized));
  return isPlace || (NAMES_LINES.test(normalized) && LEAVES.test(normalized));
}

/** A title and what is to be filled in behind it. */
const TO_FILL =
  /^[^\p{L}\p{N}]{0,6}(?:(?:your|my|the|deine|ihre|votre|ta|la|tu|tua|sua|die|correct|right|bonne|richtige)\s+){0,2}(?:answers?|ans|reponses?|antwort(?:en)?|losung|risposta|respuesta|resposta|antwoord)(?:\s*\([^()]{0,20}\))?(?:\s*[:：][\s_.…*–-]*(?:[[(]\s*[\])])?\s*|[\s*]*_{2,}[\s_]*)$/u;
export const isPlaceToFill = (words: string): boolean => words.length < 80 && TO_FILL.test(normalize(words));

/** A comment below where who learns is to write: « Utilisez l'espace ci-dessus », «no escriba acá». */
const ABOVE =
  /\b(?:space|cell|box|espace|cellule|case|zelle|feld|espacio|celda|spazio|cella|espaco|celula)\b.{0,30}\b(?:above|ci-dessus|au-dessus|oben|daruber|arriba|sopra|acima)\b|\b(?:do not|don't) (?:write|type) (?:anything )?(?:here|in this cell|below)\b|\b(?:ne pas ecrire|n'ecri(?:vez|s) (?:rien|pas)) ici\b|\bnicht hier\b|\bno escrib\w+ (?:aca|aqui)\b|\bnon scriv\w+ qui\b|\bnao escrev\w+ aqui\b/;
export const isBelowPlace = (words: string): boolean => words.length < 300 && ABOVE.test(normalize(words));

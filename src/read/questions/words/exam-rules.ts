/** How an exam is to be written: `Write in blue or black pen.`, « La calculatrice est interdite. », „Bearbeitungszeit: 45 Minuten“. */
import { fromLetter, normalize } from './lexicon.ts';

/** What is allowed. */
const ALLOWED = new RegExp(
  [
    String.raw`\b(?:calculators?|dictionar(?:y|ies)|(?:mobile )?phones?|notes|calculatrices?|dictionnaires?|telephones?|taschenrechner|worterbuch(?:er)?|handys?|hilfsmittel|calculadoras?|diccionarios?|moviles|celulares?|calcolatric[ei]|dizionario?|cellular[ei]|dicionarios?|telemove(?:l|is)|rekenmachines?|woordenboek(?:en)?|telefoons?)\b.{0,40}\b(?:(?:not )?(?:allowed|permitted|forbidden)|(?:must|may) (?:not )?be|interdite?s?|autorisee?s?|permise?s?|(?:nicht )?(?:erlaubt|zugelassen|verboten)|permit\w+|prohibid\w+|consentit\w+|viet\w+|ammess\w+|proibid\w+|(?:niet )?toegestaan)\b`,
    String.raw`\b(?:non e (?:consentito|permesso)|no se permite|nao e permitido|(?:se permite|si puo usare|est autorisee?|it is (?:not )?allowed to))\b.{0,60}\b(?:calcul|calcolatric|rekenmach|taschenrech|dictionar|diccionari|dizionari|dicionari|phone|telef|movil|cellular)`,
  ].join('|'),
  'u',
);
/** A part of whatever is: of most words no more is looked at. */
const THINGS =
  /calc|rechner|taschenrech|rekenm|diction|diccion|dizion|dicion|worterb|woordenb|phone|telef|telemov|handy|hilfsm|movil|cel+ular|\bnotes\b/;

const RULES = new RegExp(
  [
    // What to write with.
    String.raw`^(?:write|answer|ecri\w*|repond\w*|schreib\w*|escrib\w*|scriv\w*|escrev\w*|schrijf)\b.{0,40}\b(?:pen|ink|stylo|encre|kugelschreiber|fuller|tinte|boligrafo|tinta|penna|inchiostro|caneta)\b`,
    // How long it takes.
    String.raw`^(?:you have|time(?: allowed)?|duration|vous (?:avez|disposez)|duree|temps|(?:bearbeitungs)?zeit|dauer|du hast|sie haben|tienes?|tiempo|duracion|hai|tempo|durata|duracao|je hebt|tijd|duur)\b[^?]{0,40}\b\d{1,3} ?(?:min|h\b|hours?|heures?|stunden?|horas?|or[ea]\b|uur)`,
    // How it is read.
    String.raw`^(?!.*\b(?:and|et|und|y|e|en) (?:then )?(?:answer|repon|beantwort|respon|contest|rispon))(?:read|lis|lisez|lire|lies|lesen sie|lee|lea|leed|leggi|leggete|leia|lees) (?:(?:all|each|every|the|toutes?|chaque|attentivement|bien|tout|alle|jede|die|zuerst|con|detenidamente|todas?|las|cada|attentamente|ogni|tutte|le|com|atentamente|as|elke|eerst|goed|de|carefully)\s){1,5}.{0,30}\b(?:questions?|instructions?|consignes?|enonces?|fragen?|aufgaben?|preguntas?|instrucciones|enunciados?|domand[ae]|consegn[ae]|istruzioni|perguntas?|questoes|vragen|vraag)\b`,
    String.raw`^(?:good luck|bon courage|bonne chance|viel (?:erfolg|gluck)|(?:mucha|buena) suerte|in bocca al lupo|buon lavoro|boa sorte|bom trabalho|veel succes)\b`,
  ].join('|'),
  'u',
);

export function isExamRule(words: string): boolean {
  if (words.length >= LONGEST) return false;
  const said = fromLetter(normalize(words));
  return RULES.test(said) || (THINGS.test(said) && ALLOWED.test(said));
}
const LONGEST = 160;

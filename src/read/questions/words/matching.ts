/** Words that tell to match: « Reliez chaque mot à sa définition », „Ordne jedem Begriff …“ */
import { onceForWords } from '../../../lesson/index.ts';
import { kindAlone, kindNamed } from './kind-names.ts';
import { normalize } from './lexicon.ts';

/** *Une*, *una* begin other sentences, too: « Une rivière … », «Una parte …» */
const VERB =
  '(?:match|pair|connect|link|draw (?:a )?lines? (?:from|between))|(?:associe[rz]?|relie[rz]?|apparie[rz]?)|(?:ordnen?|verbinden?)|(?:empareja[rd]?|relaciona[rd]?|asocia[rd]?|une(?= (?:con|cada|l[ao]s?|el|est[ao]s|amb[ao]s|mediante)\\b)|unid|enlaza)|(?:abbina(?:re|te)?|collega(?:re|te)?|associa(?:re|te)?|unisci|unite)|(?:relacione|associe|ligue|correlacione|emparelhe|una(?= (?:com|cada|[ao]s?|est[ae]s|amb[ao]s)\\b))|(?:verbind|combineer|koppel)';
/** What is matched in lessons: cables are connected, too. */
const WHAT =
  'words?|terms?|definitions?|meanings?|concepts?|columns?|halves|descriptions?|synonyms?|opposites?|mots?|termes?|expressions?|significations?|colonnes?|notions?|begriffe?n?|worter?n?|definition(?:en)?|bedeutung(?:en)?|beschreibung(?:en)?|spalten?|palabras?|terminos?|definicion(?:es)?|significados?|conceptos?|columnas?|descripcion(?:es)?|funcion(?:es)?|parol[ae]|termin[ei]|definizion[ei]|significat[oi]|concett[oi]|colonn[ae]|descrizion[ei]|funzion[ei]|palavras?|termos?|definic(?:ao|oes)|conceitos?|colunas?|linhas?|tipos?|descric(?:ao|oes)|func(?:ao|oes)|functions?|fonctions?|funktion(?:en)?|uses?|woord(?:en)?|begrip(?:pen)?|betekenis(?:sen)?|omschrijving(?:en)?|definities?|kolom(?:men)?|functies?';
const TELLS = new RegExp(
  String.raw`^(?:(?:now|please|bitte|veuillez|por favor),? )?(?:${VERB})\b.{0,120}?\b(?:${WHAT})\b`,
  'u',
);

/** Longer ones say more. */
const MOST = 300;
const HEAD = /^\s*(?:\p{L}{0,12}\s?\d{1,3}\s?[.):]\s*)?(?:[([]([^()[\]]{3,40})[)\]]\s*[.:–-]?\s*)?/u;

const TO_ORDER = new RegExp(
  [
    String.raw`(?:put|place|arrange|sort|order|rank|number|sequence|organi[sz]e)\b.{0,100}?\b(?:order|sequence|from .{2,60} to|chronological\w*|steps|events|stages|sentences|correctly)`,
    String.raw`(?:remett|mett|class|rang|ordonn|tri|numerot)\w*\b.{0,100}?\b(?:ordre|d[ue] .{2,60} (?:au|a la|aux)|chronolog\w+)`,
    String.raw`(?:bring|ordn|sortier|stell|nummerier)\w*\b.{0,100}?\b(?:reihenfolge|vo[mn] .{2,60} (?:zu[mr]?|nach)|zeitlich\w*|chronolog\w+)`,
    String.raw`(?:orden|coloc|pon|clasific|numer|organiz)\w*\b.{0,100}?\b(?:orden|del? (?:mas|menos|mayor|menor) .{0,60}al?|pasos|frases|cronolog\w+|correctamente)`,
    String.raw`(?:mett|riordin|ordin|dispon|numer|classific)\w*\b.{0,100}?\b(?:ordine|dal .{2,60} al|sequenza|cronolog\w+|passaggi|frasi|fasi)`,
    String.raw`(?:coloqu|orden|organiz|dispon|numer|classifi)\w*\b.{0,100}?\b(?:ordem|d[oa] (?:mais|menos|maior|menor) .{0,60}(?:ao|a)|sequencia|cronolog\w+|passos|etapas|frases)`,
    String.raw`(?:zet|plaats|leg|rangschik|orden|nummer)\b.{0,100}?\b(?:volgorde|van .{2,60} naar|chronologisch\w*)`,
  ]
    .map((one) => `^(?:(?:now|please|bitte|veuillez|por favor),? )?${one}\\b`)
    .join('|'),
  'u',
);

/** « Remettez les étapes dans l’ordre », „Ordne vom Leichtesten zum Schwersten.“ */
export const tellsToOrder = (words: string): boolean =>
  words.length <= MOST && TO_ORDER.test(normalize(words.replace(HEAD, '')));

/** `Match.`, « Relie chaque pays à sa capitale »: whatever it is that columns stand below. */
export const beginsToMatch = (words: string): boolean =>
  words.length <= MOST && BEGINS.test(normalize(words.replace(HEAD, '')));
const BEGINS = new RegExp(String.raw`^(?:(?:now|please|bitte|veuillez|por favor),? )?(?:${VERB})\b`, 'u');

/** In whatever clause: « Sobre o tema, relacione as linhas … », “Look at the list and match …” */
export const tellsSomewhereToMatch = onceForWords(
  (words): boolean => words.length <= MOST && CLAUSE.test(normalize(words.replace(HEAD, ''))),
);
/** Of the verbs, those that nothing but a task has: cables are connected behind other words, too. */
const MATCHING =
  'match|associe[rz]?|relie[rz]?|apparie[rz]?|ordnen?|empareja[rd]?|relaciona[rd]?|abbina(?:re|te)?|relacione|correlacione|emparelhe';
const WITH = '(?:and|with|to|et|avec|a|aux?|und|mit|de[mnr]|y|con|e|com|al|alla|alle|as|aos?)';
const CLAUSE = new RegExp(
  String.raw`(?:^|[,;:.] |\b(?:and|et|und|e|y) )(?:${MATCHING}|(?:faca|fa[cz]|haga|faites) (?:a |la |le |las |les )?(?:associac|relac|correspond)\p{L}*)\b(?=[^.;:?!]{0,120} (?:${WITH}) )[^.;:?!]{0,120}\b(?:${WHAT})\b`,
  'u',
);

export const tellsToMatch = onceForWords((words): boolean => {
  if (words.length > MOST) return false;
  const [whole = '', tag = ''] = HEAD.exec(words) ?? [];
  const isTagged =
    tag !== '' && kindNamed(normalize(tag)) === 'pairs' && kindAlone(normalize(tag)) !== undefined;
  const rest = normalize(words.slice(whole.length));
  return TELLS.test(rest) || (isTagged && /\S \S/.test(rest));
});

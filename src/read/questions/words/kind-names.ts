/** What kinds of questions are called, in every language: `Multiple choice`, « Vrai ou faux », „Lückentext“. */
import { looksLikeAnswer, normalize } from './lexicon.ts';
import { callsToAnswer } from './worksheet.ts';

const KINDS = {
  choice:
    '(?:multiple|single)[- ]choice|mcqs?|\\b[ms]c\\b|qcm|choix (?:multiples?|unique)|(?:einfach|mehrfach)auswahl|scelta (?:multipla|singola)|(?:opcion|seleccion|eleccion) (?:multiple|unica)|(?:multipla escolha|escolha (?:multipla|unica))|meerkeuze',
  typed:
    'short[- ]answer|numerical|kurzantwort|numerisch|reponse courte|numerique|respuesta (?:corta|breve)|risposta breve|numeric[ao]|resposta (?:curta|breve)|kort antwoord',
  order:
    'order(?:ing)?|sequenc(?:e|ing)|reihenfolge|sortieren|(?:mise en |remise en )?ordre|ordinamento|ordine|orden(?:ar|acion)|ordem|volgorde',
  gaps: '(?:fill[- ]in[- ](?:the[- ])?)?(?:blanks?|gaps?)|gap[- ]fill|cloze|lucken?(?:text)?|texte a trous|completamento|huecos|lacunas|invullen|(?:(?:select|choose|drag) )?(?:the )?missing words?|(?:(?:choisir|selectionner) )?(?:les )?mots manquants|fehlende worter(?: auswahlen)?|(?:(?:elegir|seleccionar) )?(?:las )?palabras (?:que faltan|faltantes)|parole mancanti|(?:(?:escolh|selecion)\\w+ )?(?:as )?palavras (?:que faltam|faltantes|em falta)',
  judged:
    'true[ /-](?:or )?false|vrai[ /-](?:ou )?faux|(?:wahr|richtig)[ /-](?:oder )?falsch|vero[ /-](?:o )?falso|verdader[oa][ /-](?:o )?fals[oa]|verdadeir[oa][ /-](?:ou )?fals[oa]',
  open: 'essay|open(?:[- ]ended)?|offen|freitext|(?:question )?ouverte|(?:domanda )?aperta|(?:pregunta )?abierta|desarrollo|(?:pergunta )?aberta|dissertativa|dissertacao|(?:question )?(?:otwart[ae]|otevren[ae]|otvoren[ae])',
  pairs: 'matching|zuordnung|appariement|abbinamento|emparej(?:ar|amiento)|associacao',
} as const;
export type KindNamed = keyof typeof KINDS;

export const KIND_NAMES = Object.values(KINDS).join('|');

const BY_KIND = Object.entries(KINDS).map(
  ([kind, words]) => [kind as KindNamed, new RegExp(`(?:${words})`)] as const,
);

/** The first kind that normalized words name. */
export const kindNamed = (words: string): KindNamed | undefined =>
  BY_KIND.find(([, pattern]) => pattern.test(words))?.[0];

const ALONE = new RegExp(
  String.raw`^(?:the )?(?:${KIND_NAMES})s?(?: (?:questions?|fragen|items|exercises?))?\??$`,
);

/** The kind that normalized words name, and nothing else: `Short answer questions`. */
export const kindAlone = (words: string): KindNamed | undefined =>
  ALONE.test(words) ? kindNamed(words) : undefined;

const GAPS = new RegExp(
  String.raw`^(?:(?:${KINDS.gaps})|(?:les |mots des )?trous|mots a trouver|espacios|palabras|lacune|spazi|espacos|gaten|ontbrekende woorden|luckenworter)s?(?: \(.*\))?$`,
);

/** Whether normalized words title what fills gaps: `Gaps`, „Lücken“, « Trous ». */
export const titlesGaps = (words: string): boolean => GAPS.test(words);

const TO_WRITE = new RegExp(
  [
    String.raw`^(?:(?:part|section|partie|teil|parte|sezione|seccion|secao|deel|[a-h]|[ivx]+|\d+)\b[^\p{L}]{0,6}(?:(?:[a-h]|[ivx]{1,5})\b[^\p{L}]{0,4})?)?(?:(?:questions?|domande|preguntas|perguntas|questoes|fragen|vragen) (?:de|a|mit|with|met|of|con|com) )?`,
    '(?:(?:short|brief|long|extended|free|open|constructed|written|one-word)[- ](?:answers?|responses?)|reponses? (?:courtes?|breves?|longues?|libres?|ouvertes?|redigees?)|(?:(?:kurz|lang|frei|offen)(?:e[nr]?)? )antwort(?:en)?|kurzantwort(?:en)?|respuestas? (?:cortas?|breves?|largas?|abiertas?|libres?)|rispost[ae] (?:brev[ei]|apert[ae]|liber[ae]|lungh?[ae])|respostas? (?:curtas?|breves?|abertas?|longas?|livres?)|(?:korte?|lange?|open) antwoord(?:en)?',
    '|(?:frq|leq|saq|dbq)s?|essays?|open(?:-ended)? (?:questions?|vragen|opgaven)|questions? (?:ouvertes?|a developpement|redactionnelles?)|offene (?:fragen|aufgaben)|domande (?:aperte|a risposta (?:aperta|breve))|preguntas (?:abiertas|de desarrollo)|(?:perguntas|questoes) (?:abertas|dissertativas|discursivas))',
    String.raw`(?: (?:questions?|fragen|items|exercises?|section))?\s*(?:[([].*[)\]])?\s*[:.]?$`,
  ].join(''),
  'u',
);

/** Whether a heading says that what it titles is answered in words of one's own: `FRQ`, « Questions ouvertes », `Short answer`. */
export const titlesWriting = (title: string): boolean => TO_WRITE.test(normalize(title));

/** Whether a heading looks like an answer's: `Part B: Short answers (15 points)` says how what it titles is to be answered. */
export const titlesAnswer = (title: string): boolean =>
  looksLikeAnswer(title) && !titlesWriting(title) && !callsToAnswer(title);

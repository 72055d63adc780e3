/** What kinds of questions are called, in every language: `Multiple choice`, « Vrai ou faux », „Lückentext“. */

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

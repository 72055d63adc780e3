/**
 * Words for what explains an answer. A heading, or a line in bold, says of what stands below a key why it is right, or what
 * of the other options.
 *
 *     ### Explanation        **Why the others are wrong**        ### ❌ Opciones incorrectas
 */
import { ANSWER_NAMES } from './answer-names.ts';
import { EXPLANATIONS, normalize, OPTION_NAMES } from './lexicon.ts';
import { RIGHT_WORDS, WRONG_WORDS } from './right-words.ts';

/** `others`: it speaks of the options that are not right. */
export type ReasonTitle = 'explains' | 'others';

/** A lesson has sections of its own that are called more than that. */
const REMARKS = 'reasons?|feedbacks?|comments?|comm?entarios?|commentaires?|kommentar|commento';
const ALONE = `${REMARKS}|analysis|breakdown|discussion|analyse|analisis|analisi`;
/** Where a sign parts it from what it says, or it is a title by itself, less is enough. */
const REASONS = `(?:(?:detailed|short) )?(?:${EXPLANATIONS}|${REMARKS}|why|pourquoi|references?|motiv[oa]|motivacion|razon|ruckmeldung|retroalimentacion|解説|解析|说明)`;
const OPENS = new RegExp(String.raw`^[^\p{L}\p{N}]{0,4}${REASONS}\s*[:.–-]`, 'u');
const TITLE = new RegExp(String.raw`^${REASONS}\s*:?$`, 'u');

/** `Explanation: …`, `Why: …` */
export const opensReason = (words: string): boolean => OPENS.test(normalize(words.slice(0, LONGEST)));

/** What a judgement takes back, as it is right: `Correction: …`, « Phrase corrigée : … », „Richtigstellung: …“, «Respuesta correcta: …». */
const CORRECTIONS = [
  '(?:the )?(?:correct(?:ed)?|true|right) (?:answer|statement|sentence|version|form)|corrections?',
  '(?:reponse|affirmation|phrase|proposition|version|forme|enonce) (?:correcte?|corrigee?|juste|vraie?|exacte?)|rectification',
  '(?:richtige|korrekte|korrigierte|wahre) (?:antwort|aussage|version|form)|korrektur|berichtigung|richtigstellung|verbesserung|(?:richtig|korrekt) (?:ist|ware|lautet es)',
  'correccion|(?:respuesta|afirmacion|frase|version|forma|enunciado) (?:correct[ao]|corregid[ao]|verdader[ao])',
  'correzione|rettifica|(?:risposta|affermazione|frase|versione|forma) (?:corretta|giusta|vera)',
  'correcao|(?:resposta|afirmacao|frase|versao|forma|enunciado) (?:corret[ao]|corrigid[ao]|verdadeir[ao])',
  'correctie|verbetering|(?:juiste?|correcte?|verbeterde) (?:antwoord|uitspraak|stelling|zin|versie|vorm)',
].join('|');
const CORRECTS = new RegExp(String.raw`^[^\p{L}\p{N}]{0,4}(?:${CORRECTIONS})\s*[:：–-]`, 'u');

/** Behind a judgement; anywhere else it may be a title of answers. */
export const opensCorrection = (words: string): boolean => CORRECTS.test(normalize(words.slice(0, LONGEST)));

/** `Notes:`, « Remarques : »: below options of which the right one is marked, they say why. */
export const opensNotes = (words: string): boolean => NOTES.test(normalize(words.slice(0, LONGEST)));
const NOTES =
  /^[^\p{L}\p{N}]{0,4}(?:notes?|remarks?|remarques?|anmerkung(?:en)?|bemerkung(?:en)?|notas?|observacion(?:es)?|osservazion[ei]|observac(?:ao|oes)|opmerking(?:en)?|notities)\W{0,3}:/u;

/** Whether words go on from a key with why it is right: ` because it floats`. */
export const givesCause = (words: string): boolean => CAUSE.test(words);
const CAUSE =
  /^\s+(?:because|since|as|for|car|parce|puisque|weil|denn|perch[eé]|poich[eé]|porque|pois)(?![\p{L}\p{N}])/iu;

/** Whether they do, and surely: ` for` and ` as` may say of what it is true, or how long. */
export const givesOnlyCause = (words: string): boolean => ONLY_CAUSE.test(words);
const ONLY_CAUSE =
  /^,?\s+(?:because|since(?!\s+\d)|car|parce|puisque|weil|denn|perch[eé]|poich[eé]|porque|pois|omdat|want)(?![\p{L}\p{N}])/iu;

/** Whether a title says that, and nothing else. */
export const titlesReason = (title: string): boolean => TITLE.test(normalize(title));

/** What is to be kept in mind of it. */
const TIPS =
  '(?:(?:exam|interview|memory|study|test|quick|pro|key|main) )?(?:tip|takeaway|trick)|(?:exam|interview|memory|study|test) (?:tips|notes?)|key (?:takeaways|concepts?|points?|ideas?|facts?|insights?|rules?)|(?:to )?remember(?: this)?|mnemonic|(?:a retenir|(?:point|concept)s? cles?|astuce)|(?:merke|merksatz|merkhilfe|prufungstipp)|(?:(?:para )?recordar|recuerda|(?:concepto|punto)s? clave)|(?:(?:da )?ricordare|ricorda|(?:concetto|punto) chiave)|(?:lembre-se|(?:conceito|ponto)s?[ -]chave)';
const OF = '(?:of|for|to|on|de|des|du|d|der|zur|zu|della|delle|di|del|da|das|do|van)';
const NOUN = `${OPTION_NAMES}|ones`;
const OTHER = `${WRONG_WORDS}|others?|remaining|autres?|ander\\w*|ubrig\\w*|otr[ao]s?|demas|altr[eio]|outr[ao]s?|demais`;
const WHY = "why|pourquoi|warum|wieso|weshalb|por ?que|perche|waarom|what's wrong with";

/** `Comments on the solution`, «Commenti alla soluzione», „Anmerkungen zur Lösung“. */
const REMARKS_ON = `(?:${REMARKS}|commenti|kommentare|notes?|remarks?|remarques?|(?:an|be)merkung(?:en)?|notas?|observacion(?:es)?|osservazion[ei]|observac(?:ao|oes)|opmerking(?:en)?) (?:\\p{L}{1,5} |l'){1,2}(?:${ANSWER_NAMES})`;

/** « Explication détaillée », `Explanation of the right answer`, „Ausführliche Erklärung“. */
const EXPLAINS = new RegExp(
  String.raw`^(?:(?:\p{L}+[ -]){0,2}(?:${EXPLANATIONS})(?: ${OF}\b.{1,50}| \p{L}+)?|${ALONE}|${TIPS}|${REMARKS_ON})$`,
  'u',
);
const ASKS_WHY = new RegExp(String.raw`^(?:(?:and|et|und|y|e) )?(?:${WHY})\b\s*(.*)$`);
const SPEAKS_OF_OPTIONS = new RegExp(
  String.raw`\b(?:${NOUN}|others|autres|anderen?|demas|otr[ao]s|altr[ei]|outr[ao]s|demais)\b`,
);
const SPEAKS_OF_OTHERS = new RegExp(String.raw`\b(?:${OTHER})\b|\bnot\b`);
const JUDGES = new RegExp(String.raw`\b(?:${RIGHT_WORDS})\b`);
/** `Incorrect options`, «Respuestas incorrectas», `Options explained`. */
const OTHERS = new RegExp(
  String.raw`^(?:\p{L}+ )?(?:(?:${OTHER}) (?:${NOUN})|(?:${NOUN}) (?:(?:is|are|sont|sind|son|sono|sao) )?(?:${OTHER})|(?:${OTHER}) (?:are|sont|sind|son|sono|sao) (?:${OTHER})|distractors)(?: \p{L}+){0,3}$`,
  'u',
);
/** “The other answers are wrong for these reasons”. */
const ARE_WRONG = new RegExp(
  String.raw`^(?:\p{L}+ )?(?:${OTHER})(?: (?:${NOUN}))? (?:are|sont|sind|son|sono|sao|zijn) (?:\p{L}+ ){0,2}(?:${OTHER})\b`,
  'u',
);
const ANALYSIS = new RegExp(
  `^(?:(?:all|the|les|die|las|le|as) )?(?:(?:${NOUN}) (?:analysis|breakdown|explained|explanations?|review)|(?:analysis|breakdown|analyse|analisis|analisi|explanation)s? ${OF} (?:(?:the|all|each|les|las|le|as|der) )?(?:${NOUN}))$`,
);
/** `Why is B right?`; `A` may be an article. */
const NAMES_LETTER =
  /(?:^|[\s(])(?:[B-H]|A(?=\s+(?:is|are|and|und|et|ist|est|es|è|é)\s|\s*[,?)]|$)|(?<=(?:is|are|est|ist|es|è|é|option|not)\s)A)(?![\p{L}\p{N}'’-])/u;

const LONGEST = 90;

export function reasonTitleOf(title: string): ReasonTitle | undefined {
  if (title.length > LONGEST) return undefined;
  const words = normalize(title).replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}?)])[^\p{L}\p{N}?)]+$/gu, '');
  const why = ASKS_WHY.exec(words.replace(/\s*\?$/, ''))?.[1];
  if (why !== undefined) return whyOf(why, title, words.endsWith('?'));
  if (ANALYSIS.test(words) || EXPLAINS.test(words)) return 'explains';
  return OTHERS.test(words) || ARE_WRONG.test(words) ? 'others' : undefined;
}

/** What asks may be the next question: `Why is it wrong to skate here?` */
function whyOf(behind: string, title: string, asks: boolean): ReasonTitle | undefined {
  const isOfOptions = SPEAKS_OF_OPTIONS.test(behind) || NAMES_LETTER.test(title);
  if (behind !== '' && !isOfOptions && (asks || !(SPEAKS_OF_OTHERS.test(behind) || JUDGES.test(behind))))
    return undefined;
  return SPEAKS_OF_OTHERS.test(behind) ? 'others' : 'explains';
}

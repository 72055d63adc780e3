/**
 * Whether the options, stems or items of a question may stand in another order: not where anything in it speaks of
 * their places, as “both A and B”, “none of the above” or “the second answer” do, in the languages that schools write.
 */
import { grouped } from './grouped.ts';
import { commentedAnswers, mixedParts } from './kinds.ts';
import type { Lesson } from './lesson.ts';
import type { Question } from './question.ts';
import { plainText } from './text.ts';

export function mayShuffle(question: Question): boolean {
  const parts = partsOf(question);
  // Two items have one wrong order: there is nothing to choose from.
  const fewest = question.kind === 'ordering' ? 3 : 2;
  return parts.length >= fewest && !parts.some(isBound) && !wordsAround(question).some(speaksOfPlaces);
}

const partsOf = (question: Question): readonly string[] =>
  mixedParts(question).map((part) => plain(plainText(part)));

/** What is asked and told beside the parts: prompt, hints, explanation, words about each option. */
const wordsAround = (question: Question): readonly string[] =>
  [
    question.prompt,
    ...question.hints,
    ...(question.feedback ? [question.feedback] : []),
    ...commentedAnswers(question).map(({ feedback }) => feedback),
  ].map((part) => plain(plainText(part)));

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase()
    .trim();

const isBound = (part: string): boolean =>
  LABELLED.test(part) ||
  speaksOfOthers(part) ||
  speaksOfOthers(behindPreposition(part)) ||
  speaksOfPlaces(part);

const speaksOfOthers = (part: string): boolean => OF_OTHERS.some((one) => one.test(part));

/** “All of the above”, “both A and C”: an option that stands for others. */
export const namesOthers = (option: string): boolean => speaksOfOthers(plain(option));

/** “In all of these” speaks of the others as “all of these” does. */
const behindPreposition = (part: string): string =>
  part
    .replace(/^(?:aux|des) /, 'les ')
    .replace(
      /^(?:in|at|on|by|for|from|to|with|of|dans|a|de|en|par|pour|sur|avec|chez|bei|mit|von|zu|auf|an|aus|fur|durch|con|por|para|sobre|di|da|su|per|tra) /,
      '',
    );

/** Its author has given it a letter or number: `a) …`, `(2) …`. */
const LABELLED = /^\(?(?:[a-z]|\d{1,2}|i{1,3}|iv|v)[).:]\s/;

const OPTION =
  '(?:answers?|options?|choices?|statements?|reponses?|propositions?|affirmations?|choix|antwort(?:en)?|moglichkeit(?:en)?|aussagen?|respuestas?|opcion(?:es)?|afirmacion(?:es)?|rispost[ae]|opzion[ei]|affermazion[ei]|alternativ\\w*)';
const LETTER = "(?:\\(?(?:[a-h]|\\d|i{1,3}|iv)\\)?)(?![\\w'])";
const AND = '(?:and|or|nor|et|ou|ni|und|oder|noch|y|e|o|u|ed|od|&|/|\\+|,)';

const OF_OTHERS: readonly RegExp[] = [
  // All, none, both, either of them, said of the others: in few words, or with what they are called.
  /^(?:all|none|both|neither|either|any|no|every|each) (?:of )?(?:the |these |those |them\b)?.*(?:above|below|these|those|them|preceding|previous|following|others?|two|three|four)\b/,
  /^(?:tou(?:te)?s?|tous|aucune?s?|ni l'une?|les (?:deux|trois|quatre|autres)|l'une? ou l'autre)\b.*(?:ci-dess|precedent|suivant|premier|dernier|deux|trois|quatre|autres?|celles|ceux|ces )/,
  /^(?:alle[nr]?|keine?[mnrs]?|beiden?|weder|jede?[mnrs]?)\b.*(?:oben|obige|genannt|vorherig|vorstehend|davon|dies|andere|zwei|drei|vier)/,
  /^(?:tod[ao]s|ningun[ao]?|amb[ao]s|las (?:dos|tres)|los (?:dos|tres))\b.*(?:anterior|arriba|siguiente|estas|estos|ellas|ellos|dos|tres|cuatro|demas|otr)/,
  /^(?:tutt[ei]|nessun[ao]?|entramb[ei]|le (?:due|tre)|i (?:due|tre))\b.*(?:precedent|sopra|seguent|queste|questi|loro|due|tre|quattro|altr)/,
  new RegExp(
    `^(?:all|none|both|neither|either|tou(?:te)?s?|tous|aucune?|les (?:deux|trois)|alle[nr]?|keine?[mnr]?|beiden?|tod[ao]s|ningun[ao]|amb[ao]s|tutt[ei]|nessun[ao]|entramb[ei])(?: (?:of |de |des |d'|delle |von |le |les |las |los |the )*(?:these |them |ces |elles |ellas |dieser )*${OPTION})?(?: (?:is|are|sont|est|ist|sind|es|son|e|sono|apply|right|correct\\w*|wrong|richtig|falsch|justes?|fausses?|exactes?|giust[ae]|sbagliat[ae]|incorrect\\w*))*[.!]?$`,
  ),
  // “A and C”, “both a and b”, “answers 1 to 3”.
  new RegExp(
    `^(?:both |only |neither |either |les deux |seulement |uniquement |nur |sowohl |weder |solo |soltanto |ni )?(?:${OPTION} )?${LETTER}(?:\\s*${AND}\\s*${LETTER})+[.!]?$`,
  ),
];

const ORDINAL =
  '(?:first|second|third|fourth|last|premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?|erste[rns]?|zweite[rns]?|dritte[rns]?|vierte[rns]?|letzte[rns]?|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|ultim[ao]|prim[ao]|second[ao]|terz[ao]|quart[ao])';

const PLACES: readonly RegExp[] = [
  new RegExp(`\\b${OPTION} (?:n[o°]\\.? ?|number |nummer |numero )?${LETTER}`),
  new RegExp(`\\b${ORDINAL} ${OPTION}\\b`),
  new RegExp(
    `\\b${OPTION} (?:above|below|ci-dessus|ci-dessous|oben|unten|anterior(?:es)?|precedent[ei]|di sopra)\\b`,
  ),
];

const speaksOfPlaces = (text: string): boolean => PLACES.some((one) => one.test(text));

const SHUFFLED = new WeakMap<object, ReadonlySet<string>>();

/** The ids of the questions whose parts stand in an order of each learner's own, by all that the lesson says of them. */
export function shuffledQuestions(lesson: Pick<Lesson, 'questions' | 'settings'>): ReadonlySet<string> {
  const { settings, questions } = lesson;
  const known = SHUFFLED.get(lesson);
  const found = known ?? new Set(settings.shuffle ? questions.filter(mayShuffle).map(({ id }) => id) : []);
  SHUFFLED.set(lesson, found);
  return found;
}

/** The questions that keep their order though the lesson would shuffle. */
export const keptInOrder = (questions: readonly Question[]): readonly Question[] =>
  questions.filter((question) => partsOf(question).length > 1 && !mayShuffle(question));

/** The questions of each lesson: in a course on one page its name stands before theirs. */
const byLesson = <Q extends Pick<Question, 'id'>>(questions: readonly Q[]): readonly (readonly Q[])[] => [
  ...grouped(questions, ({ id }) => id.slice(0, id.indexOf('/') + 1)).values(),
];

/** How many of its questions a lesson asks each learner, or each lesson of a course; undefined where it asks all. */
export function drawIn({ questions, settings }: Pick<Lesson, 'questions' | 'settings'>): number | undefined {
  const { draw } = settings;
  if (draw === undefined || settings.questions === 'none') return undefined;
  return byLesson(questions).some(({ length }) => length > draw) ? draw : undefined;
}

/** As many as a learner is asked, those first that `weight` finds heaviest. */
export function heaviestDrawn(
  lesson: Pick<Lesson, 'questions' | 'settings'>,
  weight: (question: Question) => number,
): readonly Question[] {
  const draw = drawIn(lesson);
  if (draw === undefined) return lesson.questions;
  return byLesson(lesson.questions).flatMap((own) =>
    [...own].sort((a, b) => weight(b) - weight(a)).slice(0, draw),
  );
}

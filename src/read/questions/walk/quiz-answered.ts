/**
 * A page that says what it is, a quiz, a questionnaire, questions or exercises on something, and answers all it asks right
 * below each: its headings ask, or its lines in bold, its items, or what it counts. No word says that the rest answers.
 *
 *     # Questionnaire 3            # Questions on ice           # Exercises
 *
 *     ## Why does ice float?       1. Why does ice float?       **1. Weigh the ice.**
 *                                  It is light.
 *     It is light.                                              > It weighs 12 g.
 *                                  It rises, too.
 *     - and so on
 *
 * What an exercise says below its task may be more of the task: there, only quotations answer it.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, holds, isTag, Placeholder, rawText } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, isPart } from '../../parts.ts';
import { blockOf, foldsAnswer, holdsElement, isRule, levelOf } from '../blocks/block.ts';
import {
  answerHeading,
  clearTitle,
  opensQuestion,
  plainAnswer,
  standingTitle,
  titleAbove,
} from '../blocks/clear-answer.ts';
import { itemsApart, rowIn } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { isToBeEnded } from '../patterns/asked-words.ts';
import { saysKey } from '../patterns/key-below.ts';
import { isCue } from '../patterns/keyless.ts';
import { isNumberAlone } from '../patterns/stem.ts';
import {
  answersTitleOf,
  callsExercise,
  callsQuiz,
  isQuizTitle,
  saysExercises,
} from '../words/exercise-label.ts';
import { changesGiven, pointsAtGiven } from '../words/given-code.ts';
import {
  asksAsOwner,
  asksOrTellsIn,
  mayAsk,
  normalize,
  roleOfTitle,
  tellsLearner,
} from '../words/lexicon.ts';
import { tellsPoints } from '../words/points.ts';
import { isToComplete } from '../words/to-complete.ts';
import { asks, isOffered, isTickedOnce } from './items-asked.ts';
import { setExercise } from './made-question.ts';

/** What a page says it is; the less it says, the more must ask. */
type Sort = 'quiz' | 'questions' | 'exercises';
type Form = Sort | 'quotations' | 'siblings';

const FEWEST: Readonly<Record<Sort, number>> = { quiz: 3, questions: 4, exercises: 3 };
/** Of so many that ask, one may do so as the reader of a manual does. */
const PER_OWNER: Readonly<Record<Sort, number>> = { quiz: 3, questions: 8, exercises: 8 };

const QUESTIONS =
  /^(?:\p{L}+ )?(?:questions?|domande|quesiti|preguntas|perguntas|questoes|fragen|vragen)\b(?! (?:and|et|und|e|y|en) )/u;
const ALONE = /^\P{L}*\p{L}+\P{L}*$/u;
export const FREQUENT = /faq|frequent|frecuent|haufig|gestellte|veelgestelde/;

function sortOf(names: readonly string[], folder: string): Sort | undefined {
  if (names.some((one) => FREQUENT.test(one))) return undefined;
  if (names.some(callsQuiz) || isQuizTitle(folder)) return 'quiz';
  // *Questions* alone may be anybody's.
  if (names.some((one) => QUESTIONS.test(one)) && !(ALONE.test(names[0]!) && QUESTIONS.test(names[0]!)))
    return 'questions';
  return names.some(saysExercises) ? 'exercises' : undefined;
}

/**
 * @param names normalized, its title and its file's
 * @param file its path: the folder that it lies in may say so, too
 */
export function withQuizAnswered(blocks: Row, names: readonly string[], file: string): Row {
  const sort = sortOf(names, file.split('/').at(-2) ?? '');
  if (!sort || areMostlyKnown(blocks) || blocks.some(titlesAnswers)) return blocks;
  const row = blocks.flatMap(apart);
  const below = belowNumbers(row);
  const isBelow = (one: ElementContent): boolean => below.has(one);
  for (const isUnit of below.size > 0 ? [isBelow, ...UNITS] : UNITS) {
    const told = toldBelowEach(row, isUnit, sort, isUnit === isBelow ? isBelow : isAsked);
    if (told) return told;
  }
  return blocks;
}

/** Nearly each question has what answers it, and calls it so: nothing is to be found out. */
function areMostlyKnown(blocks: Row): boolean {
  if (blocks.length <= LARGE) return false;
  let left = blocks.filter(({ type }) => type === 'element').length / 3;
  return blocks.some((block, at) => isKnown(block, at, blocks) && --left < 0);
}

/** A list may be all of a small page. */
const LARGE = 100;

/** Below such a title, or in such a fold, stand the answers of all. */
const titlesAnswers = (block: ElementContent): boolean =>
  (levelOf(block) < 7 && clearTitle(block) !== undefined) ||
  answersTitleOf(titleAbove(block) ?? clearTitle(block) ?? '')?.several === true;

/** What is called an answer or declared to ask is known by that, and so is its question; options are chosen from. */
const isKnown = (block: ElementContent, at: number, row: Row): boolean =>
  isPart(block, 'question', 'exercise', 'solution', 'disclosure') !== isFolded(block) ||
  clearTitle(block) !== undefined ||
  plainAnswer(block) !== undefined ||
  (!isTag(block, 'ol', 'ul') && blockOf(block).holdsQuestions && !isFolded(block)) ||
  isOffered(block, at, row);

/** `### Solution`, or `### ✅ Correct answer: ice` behind what is offered. */
const isSolvedBehind = (section: Row, next: ElementContent | undefined): boolean =>
  answerHeading(next) !== undefined || (isTag(section.at(-1), 'ul', 'ol') && saysKey(next));

/** Which have a list of which one item is ticked, where at least half of those that ask do: it may be in praise of one. */
function tickedAmong(
  sections: readonly Row[],
  asksHere: (block: ElementContent) => boolean,
): readonly boolean[] {
  const isTicked = sections.map((one) => one.some(isTickedOnce));
  const asking = sections.filter((one, i) => isTicked[i] || asksHere(one[0]!)).length;
  return isTicked.filter(Boolean).length * 2 >= asking ? isTicked : sections.map(() => false);
}

/** Each item that asks as a list of its own, and what stands below its question behind it; so of a paragraph. */
function apart(block: ElementContent): Row {
  if (isTag(block, 'p')) return askedLineApart(block);
  if (!isTag(block, 'ol', 'ul')) return [block];
  const rows = elementsOf(block).map((item) =>
    rowIn(item).flatMap((one, i) => (i === 0 ? apart(one) : [one])),
  );
  const asking = rows.filter(
    ([first]) =>
      isTag(first, 'p', 'h2', 'h3', 'h4', 'h5', 'h6') &&
      (isAsked(first) || (isTag(block, 'ol') && isToBeEnded(blockOf(first).words))),
  );
  if (asking.length * 10 < rows.length * 8) return [block];
  return itemsApart(block, rows).flat();
}

function askedLineApart(paragraph: Element): Row {
  const [first, ...others] = linesOf(paragraph);
  const isCut = first && others.length > 0 && /[?？؟]["»”’)\]*_]*\s*$/.test(rawText(first.children));
  return isCut ? [paragraphOf([first]), paragraphOf(others)] : [paragraph];
}

/** Which blocks of a page may ask: one sort of them does. */
type Unit = (block: ElementContent, next: ElementContent | undefined) => boolean;
const COUNTS = /^(?:q(?:uestion)?\s?)?\d{1,3}(?:\.\d{1,2})*\s?[.):–-]/i;
const isCountedAbove = (block: ElementContent, next: ElementContent | undefined): boolean =>
  isTag(next, 'blockquote') && COUNTS.test(blockOf(block).words);
const UNITS: readonly Unit[] = [
  (block) => levelOf(block) < 7,
  (block, next) =>
    isTag(block, 'p') &&
    (standingTitle(block) !== undefined || opensQuestion(block) || isCountedAbove(block, next)),
  (block, next) =>
    isTag(block, 'ol', 'ul') &&
    elementsOf(block).length === 1 &&
    (isAsked(block) || isTag(next, 'blockquote')),
  (block) => isTag(block, 'p') && (COUNTS.test(blockOf(block).words) || isByNumber(block)),
  (block) => isTag(block, 'p') && blockOf(block).asks,
  // `What is it? Give an example.`; `Draw one.`
  (block) => isTag(block, 'p') && asksOrTellsIn(blockOf(block).words),
];

const isAsked = (block: ElementContent): boolean =>
  saysSo(block) || isCalledByNumber(block) || isCountedOpen(block);

/** `2. Metals that are liquid:` */
const isCountedOpen = (block: ElementContent): boolean =>
  (isTag(block, 'ol') || COUNTS.test(blockOf(block).words)) && isToBeEnded(blockOf(block).words);

/** Whether its words ask, tell what to do, or are to be gone on with. */
const saysSo = (block: ElementContent): boolean =>
  asks(blockOf(block).words) ||
  asksOrTellsIn(blockOf(block).words) ||
  isGoneOnWith(blockOf(block).words) ||
  /(?:…|\.{3})\s*$/.test(blockOf(block).words);

/** `Question 2`, and no exercise: what that says may take several paragraphs. */
const isByNumber = (block: ElementContent | undefined): boolean =>
  callsExercise(blockOf(block).words, 'question');
/** `Question 2. Ice floats because it is …`: a sentence, whatever it says. */
const isCalledByNumber = (block: ElementContent): boolean =>
  isByNumber(block) && /\p{L}+\P{L}+\p{L}+[^\p{L}\p{N}]*[.:…]$/u.test(blockOf(block).words);

/** What stands right below a number alone, `## Question 2`: that says nothing of what is asked. */
const belowNumbers = (row: Row): ReadonlySet<ElementContent> => {
  const own = row.filter(({ type }) => type === 'element');
  return new Set(own.filter((one, at) => isTag(one, 'p') && at > 0 && isQuestionAlone(own[at - 1]!)));
};

const isQuestionAlone = (block: ElementContent): boolean =>
  standingTitle(block) !== undefined && isByNumber(block) && isNumberAlone(block);

/** `Question 2: Ice floats because` is gone on with by what answers it. */
const isGoneOnWith = (words: string): boolean =>
  callsExercise(words, 'question') && /\p{L}{2}\s*(?:…|\.{3})?$/u.test(words) && words.length > SHORTEST;
const SHORTEST = 25;

/** @param asksHere whether one of them asks */
function toldBelowEach(row: Row, isUnit: Unit, sort: Sort, asksHere = isAsked): Row | undefined {
  const level = levelOf(row.find((one, at) => isUnit(one, row[at + 1]) && asksHere(one)));
  // Headings above them only name the page's parts.
  const starts = [...row.keys()].filter((at) => isUnit(row[at]!, row[at + 1]) && levelOf(row[at]) >= level);
  const all = starts.map((at) => row.slice(at, endOf(row, at + 1, isUnit)));
  const isTickedAt = tickedAmong(all, asksHere);
  const isKnownAt = all.map(
    (one, i) => isTickedAt[i] || one.some(isKnown) || isSolvedBehind(one, row[starts[i]! + one.length]),
  );
  const sections = all.filter((_, i) => !isKnownAt[i]);
  const known = all.length - sections.length;
  const asking = sections.filter((one) => asksHere(one[0]!) || isQuoted(one));
  const form = formOf(asking, sort);
  const told = asking.filter((one) => isTold(one, form) && !(level === 7 && one.slice(2).some(tells))).length;
  const own = asking.filter(([unit]) => asksAsOwner(blockOf(unit).words)).length;
  const saying = asking.filter((one) => saysSo(one[0]!) || isQuoted(one)).length;
  const isQuiz =
    told >= 2 &&
    saying * 2 >= asking.length &&
    told + known >= FEWEST[sort] &&
    told * 2 >= known &&
    asking.length * 10 >= sections.length * 8 &&
    told * 10 >= asking.length * 8 &&
    own * PER_OWNER[sort] < asking.length;
  if (!isQuiz) return undefined;
  return [
    ...row.slice(0, starts[0]),
    ...starts.flatMap((at, i) => {
      const rest = row.slice(at + all[i]!.length, starts[i + 1]);
      const section = all[i]!;
      const told = isKnownAt[i]
        ? keyless(section)
        : answered(section, form, isKnownAt[i - 1] === true, asksHere);
      return [...told, ...rest];
    }),
  ];
}

/** Where nearly all have a quotation, and most nothing else, these say what answers, whatever they tell or ask. */
function formOf(asking: readonly Row[], sort: Sort): Form {
  const quoted = asking.filter((one) => quotationIn(one) > 0);
  const alone = quoted.filter(([, ...below]) => areQuotations(below));
  return alone.length >= FEWEST[sort] &&
    alone.length * 2 >= asking.length &&
    quoted.length * 10 >= asking.length * 8
    ? 'quotations'
    : sort;
}

/** What stands above it is more of the task. */
const quotationIn = (section: Row): number => section.findIndex((one) => isTag(one, 'blockquote'));

/** Short points, below nothing but a cue, a hint or what is shown: what is to be chosen from, whatever explains it. Right below what asks among questions with answers, they are one. */
function areOffers(told: Row, sort: Form): boolean {
  const at = told.findIndex((one) => isTag(one, 'ul', 'ol'));
  const list = told[at];
  const points = isTag(list, 'ul', 'ol') ? elementsOf(list) : [];
  return (
    (at > 0 || sort !== 'siblings') &&
    points.length > 1 &&
    points.every((one) => blockOf(one).words.length <= LONGEST_OFFER) &&
    told.slice(0, at).every((one) => isHelp(one) || blockOf(one).isShown)
  );
}

/** It tells what to do, or helps. */
function isHelp(block: ElementContent | undefined): boolean {
  const { words } = blockOf(block);
  return (
    isCue(block) ||
    tellsLearner(words) !== undefined ||
    LOOK.test(normalize(words.slice(0, 40))) ||
    tellsPoints(words) ||
    roleOfTitle(words.slice(0, 24)) === 'hint'
  );
}
const LOOK =
  /^(?:(?:re)?read|look (?:at|for)|quote|answer (?:in|with)|think of|(?:re)?lis(?:ez)?|regarde[zr]?|cite[zr]?|repond(?:ez|s)|lies|lest|lesen sie|schau[a-z]*|antworte[a-z]*|(?:given|data|donnees?|on donne|gegeben|datos|dati|dados|example|exemple|beispiel|ejemplo|esempio|exemplo)\s?:|lee|lea|mira|responde|leggi|guarda|rispondi|leia|veja|responda) /;
const LONGEST_OFFER = 40;

/** Options that nothing answers are asked as their neighbours are. */
const keyless = (section: Row): Row =>
  section.some(isOffered) &&
  !section.some((one, at) => !isOffered(one, at, section) && isKnown(one, at, section))
    ? [setExercise(section)]
    : section;

/** Among so many, one that only counts asks, too: `5. It floats because:` */
function answered(section: Row, sort: Form, isBehindKnown: boolean, asksHere = isAsked): Row {
  const [unit, ...below] = section;
  const isOne =
    sort === 'quotations' ||
    asksHere(unit!) ||
    isByNumber(unit) ||
    COUNTS.test(blockOf(unit).words) ||
    mayAsk(blockOf(unit).words, false);
  if (!isOne || !isTold(section, sort)) return section;
  const at = sort === 'quotations' && isTag(unit, 'p') ? quotationIn(section) : 1;
  // `What does this print?`, and the program stays with it where words answer.
  const given = pointsAtGiven(blockOf(unit).words) ? below.findIndex((one) => blockOf(one).isWords) : 0;
  const isApart = at > 1 || isBehindKnown;
  const asked = at > 1 ? section.slice(0, at) : [unit!, ...below.slice(0, given)];
  const told = foldedAnswer(section.slice(asked.length).flatMap(at > 1 ? (one) => [one] : opened));
  return isApart ? [setExercise(asked), told] : [...asked, told];
}

const isQuoted = ([unit, ...below]: Row): boolean =>
  COUNTS.test(blockOf(unit).words) && holdsElement(below) && areQuotations(below);
const areQuotations = (told: Row): boolean =>
  told.every((one) => one.type !== 'element' || isTag(one, 'blockquote'));

/** What told-by-form.ts knew as an answer already: more of it may stand below. */
const isFolded = (block: ElementContent): block is Element =>
  foldsAnswer(block) && blockOf(block).title === '';
const opened = (block: ElementContent, at: number, row: Row): Row =>
  isFolded(block) && !holdsElement(row.slice(0, at)) ? bodyOf(block) : [block];

function endOf(row: Row, from: number, isUnit: Unit): number {
  const end = row.findIndex(
    (one, at) =>
      at >= from && (isUnit(one, row[at + 1]) || levelOf(one) < 7 || isRule(one) || isQuestionAlone(one)),
  );
  return end < 0 ? row.length : end;
}

/** Whether what stands below can only be an answer: it neither tells what to do nor helps. */
export function isTold(section: Row, sort: Form): boolean {
  const [first] = section
    .slice(1)
    .flatMap(opened)
    .filter(({ type }) => type === 'element');
  return (!isHelp(first) || sort === 'quotations') && mayAnswer(section, sort);
}

/** Whether it may be: it asks nothing itself, and is neither given nor left to be filled in. */
function mayAnswer([unit, ...below]: Row, sort: Form): boolean {
  const told = below.flatMap(opened).filter(({ type }) => type === 'element');
  const { words } = blockOf(unit);
  const at = sort === 'quotations' ? quotationIn(below) : -1;
  if (at >= 0) return !isAboutGiven(words) && !below.slice(at).some(isLeftOpen);
  if (told.length === 0 || told.some(isNoAnswer) || told.some(isOffered)) return false;
  if (areOffers(told, sort)) return false;
  if (areQuotations(told) && isAboutGiven(words)) return false;
  if (sort === 'exercises' && !words.includes('?')) return areQuotations(told);
  if (!words.includes('?') && goesOnSetting(words, told)) return false;
  if (!told.every((one) => blockOf(one).isShown)) return true;
  if (isTag(told[0], 'pre')) return !isGiven(words, told);
  return words.endsWith('?') && told.every(holdsFormula) && !isAboutGiven(words);
}

/** `How is the law written?`, and below it $U = R I$. */
const holdsFormula = (block: ElementContent): boolean =>
  isTag(block, 'p', Placeholder.math) && holds(block, FORMULAS);
const FORMULAS: ReadonlySet<string> = new Set([Placeholder.math]);

/** Below what tells what to do: what one may use for it, and what a program that is to be written does. */
const goesOnSetting = (words: string, told: Row): boolean =>
  ALLOWS.test(blockOf(told[0]).normalized) ||
  (NAMES_PROGRAM.test(normalize(words)) && !told.some((one) => isTag(one, 'pre')));
const ALLOWS =
  /^(?:you (?:may|should|must|can)|your (?:answer|solution)|vous (?:pouvez|devez|pourrez)|(?:votre|ta) (?:reponse|solution)|sie (?:durfen|sollen|konnen)|ihre (?:antwort|losung)|(?:puedes?|debes?|se puede|tu respuesta)|(?:puoi|puo|si puo|deve|la (?:tua )?risposta deve)|(?:pode|deve|voce (?:pode|deve)|sua resposta)) /;
const NAMES_PROGRAM =
  /\b(?:write|create|develop|build|implement\w*|code|program\w*|ecri(?:re|vez|s)|cree[rz]?|realise[rz]?|schreib\w*|erstell\w*|entwick\w*|escrib\w*|crea\w?|desarroll\w*|scriv\w*|realizza\w*|escrev\w*|crie|desenvolv\w*)\b[^.]{0,40}\b(?:program\w*|fonctions?|functions?|funktion\w*|funzion[ei]|funcion(?:es)?|func(?:ao|oes)|class\w*|klasse\w*|clases?|scripts?|method\w*|metod[oi]s?|code|codigo|codice|quer(?:y|ies)|app\w*)\b|^(?:\P{L}*\p{L}+ \d+\P{L}*)?implement\p{L}*\b/u;

function isNoAnswer(block: ElementContent): boolean {
  const { asks: isAsking, holdsQuestions } = blockOf(block);
  return isAsking || holdsQuestions || isLeftOpen(block) || areTasks(block);
}

/** `Translate:`, `What is wrong here?`: what is quoted below is what it speaks of. */
export const isAboutGiven = (words: string): boolean =>
  /:\s*$/.test(words) || GIVEN.test(normalize(words)) || pointsAtGiven(words);
const GIVEN =
  /\b(?:in (?:the )?(?:right |correct )?order|(?:dans|en) l'ordre|in die (?:richtige )?reihenfolge|en orden|in ordine|em ordem|translat\p{L}*|traduc\p{L}*|tradui\p{L}*|tradurre|uberset\p{L}*|vertaal|correct the|corrig\p{L}*|berichtig\p{L}*|punctuate|wrong|faux|falsch|missing|said|dit|gesagt|this (?:sentence|text|quote)|cette phrase|ce texte|diesen? (?:satz|text)|est[ae] (?:frase|texto)|quest[ao] (?:frase|testo))\b/u;

const isLeftOpen = (block: ElementContent): boolean =>
  /_{4}|\.{6}/.test(blockOf(block).words) || isCue(block) || isEmptyList(block);

/** Numbers to be written behind. */
const isEmptyList = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') && !holdsElement(elementsOf(block).flatMap(rowIn)) && blockOf(block).words === '';

/** Points of which most tell what to do. */
function areTasks(block: ElementContent): boolean {
  const points = isTag(block, 'ul', 'ol') ? elementsOf(block) : [];
  return points.filter((one) => tellsLearner(blockOf(one).words) !== undefined).length * 2 > points.length;
}

/** Among paragraphs, the next task. */
const tells = (block: ElementContent): boolean =>
  isTag(block, 'p') && tellsLearner(blockOf(block).words) !== undefined;

/** Code alone may be what is asked about, or to be gone on with. */
const isGiven = (words: string, told: Row): boolean =>
  pointsAtGiven(words) ||
  (!words.includes('?') && changesGiven(words)) ||
  told.some((one) => isTag(one, 'pre') && isToComplete(rawText([one])));

/**
 * An exercise that is only a heading, and the solution that is the next one, or a line in bold. A heading answers
 * only where it says nothing but `Solution`, or `Solution to exercise 2`: `Solutions of the exercises` is a section
 * of its own. Without a solution the exercise must be all that its section holds.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, holdsPart, isPart, lineOf, type PartOf } from '../../parts.ts';
import { answerAt, answerBody, isExtra, withReason, withTitle } from '../answers/answer.ts';
import { behindRules, blockOf, isRule, levelOf, roleOf, runEnd, sectionEnd } from '../blocks/block.ts';
import {
  clearAnswer,
  clearTitle,
  lineAlone,
  plainAnswer,
  standingTitle,
  titledLine,
} from '../blocks/clear-answer.ts';
import { linesOf } from '../blocks/lines.ts';
import { reasonsIn } from '../blocks/reasons.ts';
import { isToldWithin } from '../blocks/told.ts';
import { rowsAbove } from '../choices/key-list.ts';
import { wordsOfOption } from '../choices/option-key.ts';
import { marksOne } from '../choices/option-marks.ts';
import { eachOffers, type Options, optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { holdsGap } from '../kinds/gaps.ts';
import { isOfGoals } from '../words/aside-title.ts';
import {
  BESIDES_BEFORE,
  BESIDES_BEHIND,
  isOfExercises as callsExercises,
  callsOneExercise,
  exerciseLabelOf,
  SEVERAL_EXERCISES,
  YOUR_TURN,
} from '../words/exercise-label.ts';
import {
  ARTICLE,
  answerTitleOf,
  asksOrTellsIn,
  EXERCISES,
  endsAsking,
  fromSign,
  looksLikeAnswer,
  normalize,
  PUZZLES,
  QUESTIONS,
  roleOfTitle,
  SENTENCES,
  STATEMENTS,
  tellsFirst,
  tellsLearner,
} from '../words/lexicon.ts';
import { spelled } from '../words/spelling.ts';
import { isToBeDone } from '../words/to-be-done.ts';
import { eachItemOf } from './answered-list.ts';
import { stemOf, withMarks } from './choice-stem.ts';
import { hasOwnQuestions, questionOf } from './form.ts';
import { keyBelow } from './key-below.ts';
import { keyByMark } from './key-by-mark.ts';
import { orphanSection } from './orphan-section.ts';
import type { Candidate, Context, Match } from './pattern.ts';
import { isBelowExercises } from './section.ts';
import { solvedRun } from './solved-run.ts';
import { behindAsides, isNumberAlone, isQuestionByNumber, stemBefore } from './stem.ts';

const EXERCISE = new RegExp(
  String.raw`^${BESIDES_BEFORE}(?:${EXERCISES}|concept check)${BESIDES_BEHIND}\s*(?:[a-z]?\d+(?:\.\d+)*(?: ?[a-h](?=\s*[):.]))?)?\s*(?:[):.([–—-].*)?$`,
);
/** By their number: a chapter may be called so as well. */
const ACTIVITIES =
  'activit(?:y|e)|attivita|actividad|atividade|aktivitat|activiteit|drill|practice|practica|pratica';
/** Is one only where the next heading solves it: a problem may be anything. */
const PUZZLE = new RegExp(
  String.raw`^${ARTICLE}(?:(?:${PUZZLES}|${STATEMENTS})\s*(?:\d+(?:\.\d+)*)?|(?:${ACTIVITIES})\s*\d+(?:\.\d+)*)\s*(?:[:.–—-].*|[([][^()[\]]*\d[^()[\]]*[)\]])?$`,
);
/** `Folding exercise`, „Falt-Übung“ */
const CALLED_LAST =
  /[ -](?:exercise|exercice|aufgabe|ubung|esercizio|ejercicio|exercicio|oefening|opdracht)$/;
const STATEMENT = new RegExp(
  `^(?:${STATEMENTS}|testo|task|text|texte|aufgabe|tarea|tarefa|compito|opdracht)$`,
);
const PLURAL = new RegExp(`^(?:${SEVERAL_EXERCISES})${BESIDES_BEHIND}$`);
/** With its answer folded below, a heading may say more. */
const ANSWERED = new RegExp(
  String.raw`^(?:mini[- ]?)?(?:(?:${EXERCISES}|concept check)\b|(?:challenges?|task|defi|herausforderung|sfida|compito|reto|desafio|tarea|${YOUR_TURN})\s*(?:\d+(?:\.\d+)*)?\s*(?:[:.!–—-].*)?$)`,
);
/** `#### (b) Concentrations`: a part of an exercise. */
const LETTERED = /^(?:\([a-h]\)|[a-h]\)) \S/;
const NUMBER = /\d+(?:\.\d+)*/;
/** What a heading calls its section. */
const nameOf = (heading: ElementContent | undefined): string => spelled(fromSign(blockOf(heading).words));
const DURATION =
  /^(?:(?:estimated|required) )?(?:duree|duration|dauer|durata|duracion|duracao|duur|time|zeit(?:aufwand|bedarf)?|aufwand|temps(?: estime)?|tiempo(?: estimado)?|tempo(?: stimato| estimado)?)\s*:/;

export const headed = (context: Context): Match | undefined =>
  (context.at === context.floor ? belowHeading(context) : undefined) ?? headedInBold(context);

function belowHeading(context: Context): Match | undefined {
  if (isKeyed(context)) return undefined;
  const normalized = nameOf(context.heading);
  if (holdsChoice(context)) return undefined;
  if (PLURAL.test(normalized) && holdsExercises(context)) return undefined;
  const isAnswered = ANSWERED.test(normalized) || LETTERED.test(normalized);
  const whole = isAnswered ? answeredBelow(context) : undefined;
  if (whole) return whole;
  const isPuzzle = !EXERCISE.test(normalized);
  if (!isPuzzle || PUZZLE.test(normalized)) return solved(context, isPuzzle);
  return (
    asked(context) ??
    ((isOfExercises(context) || CALLED_LAST.test(normalized)) && answerTitle(context)
      ? solved(context, false)
      : undefined)
  );
}

/** `**Exercise 2**`, a line in bold, and below it one that says *Solution*: what stands between is asked. */
function headedInBold(context: Context): Match | undefined {
  const { blocks, at } = context;
  const title = blocks[at];
  if (!isTag(title, 'p') || !callsExercise(title)) return undefined;
  const heading = element('h6', {}, title.children, lineOf(title));
  const end = sectionEnd(blocks, at + 1, 6, (one) => isRule(one) || callsExercise(one));
  const inBold = { ...context, blocks: blocks.slice(at, end), at: 1, floor: 1, heading };
  const isPuzzle = !EXERCISE.test(nameOf(heading));
  const found = answerTitle(inBold) && !holdsChoice(inBold) ? solved(inBold, isPuzzle) : undefined;
  return found && { ...found, start: at + found.start, end: at + found.end };
}

function callsExercise(block: ElementContent): boolean {
  const words = isTag(block, 'p') ? standingTitle(block) : undefined;
  if (words === undefined || !NUMBER.test(words)) return false;
  const name = fromSign(normalize(words));
  return EXERCISE.test(name) || PUZZLE.test(name);
}

/** `## Exercises`, and below it `**Exercise 1**`. */
const holdsExercises = ({ blocks, at }: Context): boolean =>
  blocks.slice(at, sectionEnd(blocks, at, 6)).some(callsExercise);

/** Several choices, and one title of keys for them. */
function isKeyed({ blocks, at, heading, keys }: Context): boolean {
  if (!heading || keys.blocks.size === 0) return false;
  const end = sectionEnd(blocks, at, 6);
  const above = rowsAbove(blocks);
  // Looked through once for all: a page may have very many.
  const offered = (above[Math.min(end, blocks.length - 1)] ?? 0) - (above[at] ?? 0);
  const isKey = (one: ElementContent): boolean => (keys.blocks.get(one)?.entries.length ?? 0) > 1;
  return offered > 1 && blocks.slice(at, end + 1).some(isKey);
}

/** Options in its section, and their key below them, marked, or in the page's list: a choice, which the heading asks, or one of those that it holds. `(a) Why …? (b) When …?` are parts. */
function holdsChoice(context: Context): boolean {
  const { blocks, at, heading, keys, marksKeys } = context;
  const name = nameOf(heading);
  const isCalled = EXERCISE.test(name) || PUZZLE.test(name) || isQuestionByNumber(heading);
  if (!isCalled && !blockOf(heading).asks) return false;
  const isListed = keys.of.has(Number(NUMBER.exec(blockOf(heading).words)?.[0]));
  // `## Exercises`, and right below it `### Exercise`.
  const end = sectionEnd(blocks, at + 1, 6, isRule);
  const offers = (row: readonly ElementContent[], place: number): boolean => {
    const one = row[place]!;
    if (isPart(one, 'callout'))
      return boxesIn(bodyOf(one)) !== undefined || bodyOf(one).some((_, i, body) => offers(body, i));
    if (isTag(one, 'ul', 'ol') && marksOne(one) && marksKeys()) return true;
    const options = optionsAt(row, place) ?? plainOptionsAt(row, place);
    if (!options || options.options.every((option) => endsAsking(wordsOfOption(option)))) return false;
    return isListed || hasKey({ ...context, blocks: row, at: place }, options);
  };
  return blocks.slice(at, end).some((_, i) => offers(blocks, at + i));
}

function hasKey(context: Context, options: Options): boolean {
  if (keyBelow(context.blocks, options)) return true;
  const stem = stemOf(context, options);
  return stem !== undefined && keyByMark(withMarks(options), context, options, stem) !== undefined;
}

/** `### Ice`, below `## Exercises`. */
const isOfExercises = ({ blocks, at, page }: Context): boolean =>
  isBelowExercises(blocks, at - 1, page.title);

/** „Frage“, `Question (easy):` */
const QUESTION = new RegExp(String.raw`^(?:${QUESTIONS})(?: \([^()]{2,80}\))?\s*:?$`);
/** Solutions are of problems, which a text may have as well. */
const ANSWER = /answer|reponse|antwort|risposta|respuesta|resposta|antwoord/;

/** A heading that asks, or that counts questions, and what stands below a heading *Answer*. */
function asked(context: Context): Match | undefined {
  const { blocks, heading } = context;
  const { asks, normalized, words } = blockOf(heading);
  const isNumbered = isQuestionByNumber(heading) || QUESTION.test(normalized);
  const isOfRun = isNumbered || solvedRun(blocks).has(heading!);
  const title = asks || isOfRun || tellsLearner(words) ? answerTitle(context) : undefined;
  if (!title || !(isOfRun || isBelow(title, context))) return undefined;
  const isSaid = isNumbered && isNumberAlone(heading!);
  const head =
    isSaid || QUESTION.test(normalized) ? [] : [element('p', {}, heading!.children, lineOf(heading))];
  const { asking, hints } = withHintsApart(stemUpTo(context, slideOf(title, blocks)));
  const stem = [...head, ...asking];
  if (stem.every((block) => blockOf(block).words === '') || stem.some(hasOwnQuestions)) return undefined;
  const last = reasonEnd(blocks, toldEnd(blocks, title), title.level);
  const feedback = [...toldIn(title, blocks), ...blocks.slice(title.at + 1, last)];
  return feedback.length > 0 ? match(context, stem, last, { feedback, hints }) : undefined;
}

/** `### Answer`, or a quotation called so, below what asks; or `Solution`, right below or beside `Create a pod`. */
function isBelow({ at }: AnswerTitle, { blocks, heading }: Context): boolean {
  const { level, normalized } = blockOf(blocks[at]);
  const own = blockOf(heading);
  if (level === undefined) return isTag(blocks[at], 'blockquote');
  return (tellsFirst(own.words) && level >= own.level!) || (level > own.level! && ANSWER.test(normalized));
}

interface AnswerTitle {
  readonly at: number;
  readonly level: number;
  /** What stands in the same paragraph, where only its colon sets it apart. */
  readonly rest?: readonly ElementContent[];
}

/** What stands above a title on its slide, and what it says in its own paragraph. */
const toldIn = (title: AnswerTitle, blocks: readonly ElementContent[]): readonly ElementContent[] => [
  ...blocks.slice(slideOf(title, blocks), title.at),
  ...(title.rest ?? clearAnswer(blocks[title.at]) ?? []),
];

/** Where a title's slide begins, whose logo stands above it: below the rule. */
function slideOf({ at }: AnswerTitle, blocks: readonly ElementContent[]): number {
  let from = at;
  while (from > 0 && isLogo(blocks[from - 1]!)) from--;
  return isRule(blocks[from - 1]) ? from : at;
}

const isLogo = (block: ElementContent): boolean => isBlank(block) || blockOf(block).isShown;

/** With its heading, where that asks and no words below it do: `1.5 Look at this table:`, `Exercise 2: Why does ice float?` */
function wholeUpTo(context: Context, end: number, isSolved: boolean): readonly ElementContent[] {
  const stem = stemUpTo(context, end);
  const { words } = blockOf(context.heading);
  const isAll =
    !stem.some((one) => blockOf(one).isWords) && asksOrTellsIn(exerciseLabelOf(words)?.rest ?? words);
  const isHead = (isAll || (isSolved && /:$/.test(words))) && (isSolved || !stem.every(isBlank));
  return isHead ? [element('p', {}, context.heading!.children, lineOf(context.heading)), ...stem] : stem;
}

/** An exercise, with the solution whose title stands below it, or with none and nothing else in its section. */
function solved(context: Context, isPuzzle: boolean): Match | undefined {
  const title = answerTitle(context);
  return title ? solvedBelow(context, title, isPuzzle) : setAlone(context, isPuzzle);
}

function solvedBelow(context: Context, title: AnswerTitle, isPuzzle: boolean): Match | undefined {
  const { blocks } = context;
  const { asking, hints } = withHintsApart(wholeUpTo(context, slideOf(title, blocks), true));
  if (!mayBeAsked(asking) || (isPuzzle && !isSolved(context, title.at))) return undefined;
  const last = besideEnd(context, reasonEnd(blocks, toldEnd(blocks, title), title.level), title.level);
  return match(context, asking, last, {
    feedback: [...toldIn(title, blocks), ...blocks.slice(title.at + 1, last)],
    hints,
  });
}

const mayBeAsked = (asking: readonly ElementContent[]): boolean =>
  asking.some((block) => blockOf(block).words !== '' && !isAside(block)) &&
  !asking.some((block) => hasOwnQuestions(block) || eachOffers(block) || eachTold(block));

/** Several items of a list each hold their answer. */
const eachTold = (block: ElementContent): boolean =>
  isTag(block, 'ol', 'ul') && elementsOf(block).filter(isToldWithin).length > 1;

/** A box of what is learnt, or how long it takes: nothing to be done. */
const isAside = (block: ElementContent): boolean =>
  (isPart(block, 'callout') && isOfGoals(blockOf(block).title)) || DURATION.test(blockOf(block).normalized);

/** `Exercises` without a solution is a section about them, or holds several. */
function setAlone(context: Context, isPuzzle: boolean): Match | undefined {
  const { blocks, at, page } = context;
  const own = blockOf(context.heading).level!;
  const said = sectionEnd(blocks, at, 6, isRule);
  const whole = wholeUpTo(context, said, false);
  const extras = whole.filter(isGiven);
  const rest = whole.filter((block) => !isGiven(block));
  const { asking, hints } = withHintsApart(rest);
  const isSet = !isPuzzle || isSetBelow(context) || isChallengeSet(context, asking);
  if (!mayBeAsked(asking) || !isSet || context.isInAnswer || PLURAL.test(nameOf(context.heading)))
    return undefined;
  if (goesOnBehindRule(blocks, said) && !asking.some(setsSomething)) return undefined;
  const help = helpBelow(blocks, said, own) ?? { end: said, hints: [] };
  const next = blocks[help.end];
  const called = standingTitle(next);
  if (called !== undefined && looksLikeAnswer(called) && !orphanSection(blocks, help.end, page))
    page.report('answer-in-clear', page.place(lineOf(next), called), { words: called });
  return (blockOf(next).level ?? 0) > own || hasParts(context, help.end)
    ? undefined
    : match(context, asking, help.end, { hints: [...hints, ...extras.map(withTitle), ...help.hints] });
}

/** `## Exercise 1`, and beside it `## Exercise 1.1` and `## Exercise 1.2`: what stands below the first is about these. */
function hasParts({ blocks, heading }: Context, next: number): boolean {
  const [, own] = COUNTED.exec(nameOf(heading)) ?? [];
  if (own === undefined || levelOf(blocks[next]) !== levelOf(heading)) return false;
  const isPart = (one: ElementContent): boolean =>
    levelOf(one) === levelOf(heading) && COUNTED.exec(nameOf(one))?.[1]?.startsWith(`${own}.`) === true;
  return isPart(blocks[next]!) && blocks.slice(next + 1).some(isPart);
}
/** What is counted, and its number. */
const COUNTED = /^(\p{L}[\p{L}\s]*\d+(?:\.\d+)*)(?![.\d])/u;

/** What is told above a rule is what the words below that ask about. */
const goesOnBehindRule = (blocks: readonly ElementContent[], at: number): boolean => {
  const next = blocks[behindRules(blocks, at)];
  return isRule(blocks[at]) && next !== undefined && levelOf(next) === 7;
};

const setsSomething = (block: ElementContent): boolean =>
  setsTaskIn(block) || asksOrTellsIn(blockOf(block).words);

/** `### Hints`, below an exercise that nothing answers: the folds below it, or all that stands there. */
function helpBelow(blocks: readonly ElementContent[], from: number, own: number) {
  const { level = 0, words } = blockOf(blocks[from]);
  if (level <= own || roleOfTitle(words) !== 'hint') return undefined;
  const end = sectionEnd(blocks, from + 1, 6, isRule);
  const below = blocks.slice(from + 1, end).filter((one) => !isBlank(one));
  if (below.length === 0) return undefined;
  const folds = below.filter((one): one is Element => isPart(one, 'disclosure'));
  return { end, hints: folds.length === below.length ? folds.map(answerBody) : [below] };
}

/** `### Assignment`, of an exercise by its section or its page. */
const isSetBelow = (context: Context): boolean =>
  STATEMENT.test(nameOf(context.heading)) && (isOfExercises(context) || callsExercises(context.page.title));

/** `#### Challenge`, one of several, and what is to be done: other things that a text calls so set nothing, or go on telling. */
function isChallengeSet({ blocks, heading }: Context, asking: readonly ElementContent[]): boolean {
  if (!CHALLENGE.test(nameOf(heading)) || !isOneOfSeveral(blocks, heading!)) return false;
  const sets = (block: ElementContent): boolean =>
    setsTaskIn(block) || blockOf(block).words.includes('?') || blockOf(block).role === 'hint';
  const told = asking.filter((block) => isTag(block, 'p') && !sets(block));
  return asking.some(sets) && told.length <= MOST_TOLD;
}
const CHALLENGE = /^(?:challenge|defi|sfida|reto|desafio)$/;
/** So many paragraphs of a challenge may tell about it. */
const MOST_TOLD = 2;

/**
 * Whether a puzzle is told from what a text calls so: `Problem 3`, or a heading of its own that solves it. A challenge
 * and its solution may be the chapters of a report: then it lies deeper, asks, or tells what to do on a page of nothing else.
 */
function isSolved({ blocks, at, heading }: Context, answer: number): boolean {
  const { normalized, level } = blockOf(heading);
  if (/^\D*\d/.test(normalized)) return true;
  if (blockOf(blocks[answer]).level === undefined) return false;
  const isOften =
    /problem|challenge|task|defi|herausforderung|sfida|compito|reto|desafio|tarea|tache|tarefa|taak/.test(
      normalized,
    );
  if (!isOften || level! > 2) return true;
  const own = blocks.slice(at, answer);
  if (own.some((block) => blockOf(block).words.includes('?'))) return true;
  const isOfItself = blocks.every((one) => levelOf(one) > level! || isOfPuzzle(one));
  return own.some(setsTaskIn) && (isOfItself || isOneOfSeveral(blocks, heading!));
}

/** A report has one chapter that it calls so. */
const isOneOfSeveral = (blocks: readonly ElementContent[], heading: ElementContent): boolean =>
  blocks.filter((one) => levelOf(one) < 7 && nameOf(one) === nameOf(heading)).length > 1;

/** Words that tell what to do, or a list of what is to be done. */
const setsTaskIn = (block: ElementContent): boolean =>
  isTag(block, 'p', 'ul', 'ol') &&
  blockOf(block)
    .words.split(SENTENCES)
    .some((one) => tellsLearner(one) !== undefined || isToBeDone(one));

/** `## Problem`, `## Hints`, `## Solution`, `## Explanation`. */
const isOfPuzzle = (block: ElementContent): boolean => {
  const { words } = blockOf(block);
  return (
    PUZZLE.test(nameOf(block)) ||
    answerTitleOf(words) !== undefined ||
    roleOfTitle(words) === 'hint' ||
    reasonsIn(block) === 'explains'
  );
};

/** The exercise under the context's heading: its stem, up to where it ends, and what answers it. */
function match(
  context: Context,
  stem: readonly ElementContent[],
  end: number,
  answer: Pick<Candidate, 'feedback' | 'hints'>,
): Match {
  const { blocks, at, page } = context;
  const { hints, feedback } = answer;
  const lead = blocks.slice(at, stemStart(context));
  const items = eachItemOf(stem, answer, page, () => undefined);
  if (items) return { start: at, end, introduced: false, becomes: [...lead, ...items] };
  const question = questionOf(stem, page, {
    lead,
    hints,
    feedback,
    line: lineOf(stem.find((block) => blockOf(block).words !== '')),
    guess: 'heading',
  });
  return { start: at, end, introduced: false, becomes: [question] };
}

/** `Duration: 10 min` says nothing of what is asked. */
function stemStart({ blocks, at }: Context): number {
  return DURATION.test(blockOf(blocks[at]).normalized) ? at + 1 : at;
}

/** Without the title of its words, and the rule below them. */
function stemUpTo(context: Context, end: number): readonly ElementContent[] {
  const stem = context.blocks.slice(stemStart(context), end);
  const from = isStatement(stem[0], context) ? 1 : 0;
  const last = stem.findLastIndex((one) => !isRule(one) && !isBlank(one));
  return stem.slice(from, last + 1);
}

/** `### Statement`: what the exercise above it says. */
const isStatement = (block: ElementContent | undefined, { heading }: Pick<Context, 'heading'>): boolean =>
  levelOf(block) < 7 && levelOf(block) > levelOf(heading) && STATEMENT.test(nameOf(block));

/**
 * All that stands between the heading and the one folded answer of its section. Labelled words ask by themselves,
 * and what stands above them introduces them.
 */
function answeredBelow(context: Context): Match | undefined {
  const { blocks, solutions } = context;
  const from = placeToldFirst(context);
  const found = from === undefined ? undefined : answerAt(blocks, from);
  const answer = found && withReason(blocks, found);
  const start =
    answer &&
    (stemBefore(context, from!) ??
      stemBefore(context, hintAbove(context, from!)) ??
      saidAbove(context, from!));
  if (from === undefined || !answer) return undefined;
  const stem = stemFrom(context, start, from);
  if (!stem) return undefined;
  const { asking, hints } = withHintsApart(stem);
  // Folds right behind it say more.
  let behind = answer.end;
  while (behind < blocks.length && (isBlank(blocks[behind]!) || roleOf(blocks[behind]) === 'extra')) behind++;
  const others = [...asking, ...blocks.slice(behind, sectionEnd(blocks, behind, 6, isRule))];
  const isAnothers = blocks.slice(from, answer.end).some((block) => solutions.all.has(block));
  if (others.some(hasOwnQuestions) || isAnothers) return undefined;
  const end = goesOnBelow(context, from) ? answerEnd(blocks, answer.end, 6) : answer.end;
  return match(context, asking, end, {
    feedback: [...answer.feedback, ...blocks.slice(answer.end, end)],
    hints: [...hints, ...(answer.hints ?? [])],
  });
}

function stemFrom(context: Context, start: number | undefined, answer: number) {
  if (start === undefined) return headAbove(context, answer);
  return blockOf(context.blocks[start]).label === undefined ? stemUpTo(context, answer) : undefined;
}

/** `## Exercise 1: Why does ice float?`, right above a box called *Answer*, or `Answer – …`. */
function headAbove(context: Context, answer: number): readonly ElementContent[] | undefined {
  const told = context.blocks[answer];
  const isTold =
    isPart(told, 'callout') || (clearAnswer(told) === undefined && plainAnswer(told) !== undefined);
  const isRight = isTold && stemUpTo(context, answer).every(isBlank);
  const head = isRight ? wholeUpTo(context, answer, true) : [];
  return head.length > 0 ? head : undefined;
}

/** None where `Answer:`, and what is told below it, stands before a line in bold that tells more. */
function placeToldFirst(context: Context): number | undefined {
  const from = placeOfAnswer(context);
  if (from === undefined || clearAnswer(context.blocks[from]) === undefined) return from;
  const title = answerTitle(context);
  return title && title.at < from ? undefined : from;
}

/** `**Answer**`, a line by itself above what tells it, below a heading that counts its exercise: the rest of the section tells it, too. */
function goesOnBelow({ blocks, heading }: Context, answer: number): boolean {
  const block = blocks[answer];
  const [title, ...told] = isTag(block, 'p') && clearAnswer(block) ? linesOf(block) : [];
  return (
    isCountedExercise(heading) && told.length > 0 && answerTitleOf(rawText(title!.children)) !== undefined
  );
}

/** What an exercise begins with that ends in an example, a table or a picture of its own part: `### Example`. */
function saidAbove({ blocks, at, heading }: Context, answer: number): number | undefined {
  const said = blocks.slice(at, answer).findIndex((one) => blockOf(one).isWords);
  return said >= 0 && isCountedExercise(heading) ? at + said : undefined;
}

/** The first hint above an answer, or the answer. */
function hintAbove({ blocks, at }: Context, answer: number): number {
  const hint = blocks.slice(at, answer).findIndex((block) => roleOf(block) === 'hint');
  return hint < 0 ? answer : at + hint;
}

/**
 * Hints may stand above it, apart. Headings below a number (`### Cases`) are parts of what it counts, unless they ask
 * themselves.
 */
function placeOfAnswer({ blocks, at, heading }: Context): number | undefined {
  const own = levelOf(heading);
  const end = isCountedExercise(heading)
    ? sectionEnd(blocks, at, own, partsAt(blocks, own))
    : sectionEnd(blocks, at, 6, isRule);
  let hint: number | undefined;
  for (let from = at; from < end; from++) {
    const answer = answerAt(blocks, from);
    if (answer && answer.feedback.length > 0) return from;
    if (answer) hint ??= from;
    const isHeading = blockOf(blocks[from]).level !== undefined && !isStatement(blocks[from], { heading });
    if (isHeading && mayStandAlone(blocks[from]!)) return hint;
  }
  return hint;
}

function mayStandAlone(heading: ElementContent): boolean {
  const { words, label } = blockOf(heading);
  const isTold = tellsLearner(words) !== undefined || answerTitleOf(words) !== undefined;
  return isExercise(heading) || label !== undefined || isTold;
}

/**
 * Where the title stands that answers an exercise: the heading that ends its words, or a line in bold among them.
 * It may name its exercise. Titles of several answers on the exercise's own level are those of all.
 */
function answerTitle(context: Context): AnswerTitle | undefined {
  const { blocks } = context;
  const heading = blockOf(context.heading);
  const name = nameOf(context.heading);
  const isCounted =
    isQuestionByNumber(context.heading) || EXERCISE.test(name) || (PUZZLE.test(name) && NUMBER.test(name));
  const end = partsEnd(context);
  const own = NUMBER.exec(heading.words)?.[0];
  for (let at = stemStart(context); at <= end && at < blocks.length; at++) {
    const { title, rest } = titleAt(blocks[at], isCounted);
    const level = blockOf(blocks[at]).level ?? 6;
    const isOfMany = title !== undefined && tellsOfMany(blocks[at]!, context);
    const isOfAll =
      !PLURAL.test(nameOf(context.heading)) &&
      (isOfMany || (level <= heading.level! && title?.several === true));
    // One that lies deeper solves what it lies in, whatever it is numbered with.
    const isDeeper = blockOf(blocks[at]).level !== undefined && level > heading.level!;
    const isAnothers = !isDeeper && title?.number !== undefined && own !== undefined && title.number !== own;
    if (title && !isOfAll && !isAnothers) return { at, level, ...(rest && { rest }) };
  }
  return undefined;
}

/** Below it stand the keys of several questions, one of which this is. */
const tellsOfMany = (title: ElementContent, { keys, heading }: Context): boolean =>
  (keys.blocks.get(title)?.entries.length ?? 0) > 1 && isQuestionByNumber(heading);

/** @param isCounted whether words that only their colon sets apart count, too */
function titleAt(block: ElementContent | undefined, isCounted: boolean) {
  const apart = standingTitle(block) ?? (clearAnswer(block) && clearTitle(block));
  const line = apart === undefined && isCounted ? titledLine(block) : undefined;
  const words = apart ?? line?.title ?? (isCounted ? lineAlone(block) : undefined);
  return { title: words === undefined ? undefined : answerTitleOf(words), rest: line?.rest };
}

/** `Hint:`, and what stands behind and below it up to the answer, helps; so do folds, below a heading of their own maybe. */
function withHintsApart(given: readonly ElementContent[]) {
  const folds = given.filter(
    (block): block is Element => roleOf(block) === 'hint' && isPart(block, 'disclosure'),
  );
  const blocks = given.filter((block, i) => !folds.includes(block as Element) && !headsHints(given, i));
  const { asking, hints } = withHintBelow(blocks);
  return { asking, hints: [...folds.map(answerBody), ...hints] };
}

/** `Expected output`, „Vorkenntnisse“: it asks nothing, and no title that only says to open it, or none, may hide an answer. */
const isGiven = (block: ElementContent): block is PartOf<'disclosure'> =>
  isExtra(block) &&
  isPart(block, 'disclosure') &&
  !block.data.part.nameless &&
  !blockOf(block).untitled &&
  !bodyOf(block).some(hasOwnQuestions);

/** `### Hints`, and nothing but folds of hints below it. */
function headsHints(blocks: readonly ElementContent[], at: number): boolean {
  const { level, words } = blockOf(blocks[at]);
  if (level === undefined || roleOfTitle(words) !== 'hint') return false;
  const below = blocks.slice(at + 1, sectionEnd(blocks, at + 1, 6)).filter(({ type }) => type === 'element');
  return below.length > 0 && below.every((one) => roleOf(one) === 'hint');
}

function withHintBelow(blocks: readonly ElementContent[]) {
  const at = blocks.findIndex((block) => {
    const title = titledLine(block)?.title ?? lineAlone(block);
    return title !== undefined && roleOfTitle(title) === 'hint';
  });
  const body = at < 0 ? [] : [...(titledLine(blocks[at])?.rest ?? []), ...blocks.slice(at + 1)];
  if (body.every((one) => blockOf(one).words === '')) return { asking: blocks, hints: [] };
  return { asking: blocks.slice(0, at), hints: [body] };
}

/** Where the words of an exercise end: at the next heading, but for those below a number that are its parts. */
function partsEnd(context: Context): number {
  const { blocks, at: from } = context;
  const { level } = blockOf(context.heading);
  const name = nameOf(context.heading);
  const first = isStatement(blocks[from], context) ? from + 1 : from;
  const end = sectionEnd(blocks, first, 6, partsAt(blocks, level!));
  const isNamed = EXERCISE.test(name) && !PLURAL.test(name);
  const whole =
    isNamed || isOfExercises(context) ? sectionEnd(blocks, from, level!, partsAt(blocks, level!)) : end;
  if (whole === end) return end;
  const below = blocks.slice(end, whole);
  // `# Exercise`, its parts, and `# Solution` right behind them.
  const isSolvedBehind = isNamed && answerTitleOf(blockOf(blocks[whole]).words) !== undefined;
  if (isSolvedBehind && levelOf(blocks[whole]) === level && !below.some(headsExercise)) return whole;
  const isOne = isNamed && (NUMBER.test(name) || callsOneExercise(blockOf(context.heading).words));
  if (!isOne && !isOfExercises(context)) return end;
  const solved = below.findIndex(answersIn);
  return solved < 1 || below.slice(0, solved).some(headsExercise) ? end : end + solved;
}

/** A rule parts exercises, but for one above a title that answers, or above the next part of the same. */
const partsAt = (blocks: readonly ElementContent[], own: number) => (block: ElementContent, rule: number) => {
  if (!isRule(block)) return false;
  const at = behindRules(blocks, rule);
  const { level } = blockOf(blocks[at]);
  const isAnswer = answersIn(blocks[at]) || roleOf(blocks[at]) === 'answer';
  const isSlide = answersIn(blocks[runEnd(blocks, at, isLogo)]);
  return !isAnswer && !isSlide && (level === undefined || level <= own);
};

const answersIn = (block: ElementContent | undefined): boolean => titleAt(block, false).title !== undefined;

const headsExercise = (block: ElementContent): boolean =>
  blockOf(block).level !== undefined && isExercise(block);

function isExercise(block: ElementContent): boolean {
  return blockOf(block).asks || EXERCISE.test(nameOf(block)) || isQuestionByNumber(block);
}

/** An answer goes on to the end of its section, or to what asks again there: then what follows is no answer. */
function answerEnd(blocks: readonly ElementContent[], from: number, level: number): number {
  // A rule right below the title is part of it.
  let at = behindRules(blocks, from);
  const end = sectionEnd(blocks, at, level, isRule);
  while (at < end && !asksAgain(blocks, at)) at++;
  return at;
}

/** A quotation that is called an answer is all of it. */
const toldEnd = (blocks: readonly ElementContent[], { at, level }: AnswerTitle): number =>
  isTag(blocks[at], 'blockquote') ? at + 1 : answerEnd(blocks, at + 1, level);

/** `### Conclusion`, beside the title that answers, below a heading that counts its exercise: all of it is that one's. */
function besideEnd({ blocks, heading }: Context, from: number, level: number): number {
  const own = levelOf(heading);
  if (level <= own || level > 6 || !isCountedExercise(heading)) return from;
  const at = behindRules(blocks, from);
  if (levelOf(blocks[at]) !== level) return from;
  const end = sectionEnd(blocks, at, own);
  const titles = blocks.slice(at, end).filter((block) => blockOf(block).level !== undefined);
  return titles.some(mayStandAlone) || blocks.slice(at, end).some((_, i) => asksAgain(blocks, at + i))
    ? from
    : end;
}

const isCountedExercise = (heading: ElementContent | undefined): boolean =>
  EXERCISE.test(nameOf(heading)) && NUMBER.test(nameOf(heading));

/** `### Explanation`, beside the title that answers. */
function reasonEnd(blocks: readonly ElementContent[], at: number, level: number): number {
  const isBeside = level < 7 && levelOf(blocks[at]) === level && reasonsIn(blocks[at]) === 'explains';
  return isBeside ? answerEnd(blocks, at + 1, level) : at;
}

/** Whether a question stands at a block: declared, in an exercise, with gaps, folded, or asked there and answered below. */
function asksAgain(blocks: readonly ElementContent[], at: number): boolean {
  const node = blocks[at]!;
  const block = blockOf(node);
  if (holdsPart(node, 'exercise', 'question') || holdsGap(node)) return true;
  if (block.level !== undefined && EXERCISE.test(nameOf(node))) return true;
  if (isPart(node, 'disclosure') && block.role === 'question') return true;
  const isPrompt = block.isWords && (block.label !== undefined || block.asks);
  return isPrompt && answerAt(blocks, behindAsides(blocks, at + 1)) !== undefined;
}

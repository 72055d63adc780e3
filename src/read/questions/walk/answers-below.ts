/**
 * Answers in clear whose title stands alone, or that nothing but a letter or slanted letters call so, right below what
 * asks: they are folded, as far as they go.
 *
 *     Why does ice float?
 *
 *     **Answer**
 *
 *     It is lighter than water.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, onceFor } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, isPart, lineOf } from '../../parts.ts';
import {
  behindRules,
  blockOf,
  isRule,
  levelOf,
  nextFull,
  roleOf,
  runEnd,
  sectionEnd,
} from '../blocks/block.ts';
import { clearAnswer, opensQuestion, plainAnswer, standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { firstNumber } from '../blocks/items.ts';
import { reasonsIn } from '../blocks/reasons.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { isBeside, taskOf } from '../blocks/tasks.ts';
import { inClear, inWords, isSpoken, tellsItself, titleAlone } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { asksToChoose } from '../patterns/asked-words.ts';
import { isNumberAlone, isQuestionByNumber } from '../patterns/stem.ts';
import {
  callsExercise,
  callsOneExercise,
  EXERCISE_KINDS,
  exerciseLabelOf,
  SOLVED_KINDS,
} from '../words/exercise-label.ts';
import { answerTitleOf, endsAsking, normalize, requestsLearner, tellsLearner } from '../words/lexicon.ts';
import { answersTask, isBelowExercise, offersAt, offersBelow, type Where } from './answers-of-tasks.ts';
import { isJoin } from './solved-in-order.ts';

export function withAnswersBelow(blocks: Row, where: Where): Row {
  return withMade(blocks, (at) => {
    const ofParts = endOfParts(blocks, at) ?? endOfSteps(blocks, at) ?? endsBeforeNext(blocks).get(at);
    const isOne = at > 0 && (isCalled(blocks, at) || answersTask(blocks, at, where));
    const end = ofParts ?? (isOne ? endOf(blocks, at) : at);
    // A title with nothing below it tells nothing.
    const isEmpty = end === at + 1 && titleAlone(blocks[at]) !== undefined;
    return end > at && !isEmpty ? { row: [folded(blocks, at, end)], end } : undefined;
  });
}

function isCalled(blocks: readonly ElementContent[], at: number): boolean {
  const above = placesAbove(blocks)[at]!;
  if (inWords(blocks[at]) !== undefined) return asks(blocks[above]) && !isSpoken(blocks);
  if (titleAlone(blocks[at]) === undefined || isBelowExercise(blocks, at)) return false;
  // A section answers the exercise of its heading, and sorted options have titles of their own.
  const isHeading = blockOf(blocks[at]).level !== undefined;
  const { asks: isAsking, isWords, words } = blockOf(blocks[above]);
  const isSet = isHeading ? isWords && (isAsking || requestsLearner(words)) : asks(blocks[above]);
  return !mayOffer(blocks, at) && (isSet || (isWords && callsQuestion(blocks[above - 1])));
}

/** Of each block the place of what asks above it: what that shows, or notes, may stand between, but not what it offers. */
const placesAbove = onceFor((blocks: readonly ElementContent[]): readonly number[] => {
  let above = -1;
  return blocks.map((_, at) => {
    const last = blocks[at - 1];
    if (at < 2 || !isGiven(last)) above = at - 1;
    return above;
  });
});

const isGiven = (block: ElementContent | undefined): boolean =>
  isTag(block, 'blockquote')
    ? optionsAt(elementsOf(block), 0) === undefined
    : blockOf(block).isShown && !isTag(block, 'table');

/** `**Question 1**`, above words that ask whatever they say. */
const callsQuestion = (block: ElementContent | undefined): boolean =>
  block !== undefined && isQuestionByNumber(block) && isNumberAlone(block);

/** What is to be chosen from, below a title: `Answers:` and boxes, or points below what asks and doesn't tell what to do. */
const mayOffer = (blocks: readonly ElementContent[], at: number): boolean =>
  (isTag(blocks[at + 1], 'ul') &&
    answerTitleOf(blockOf(blocks[at]).words)?.several === true &&
    !tellsTask(blocks[at - 1])) ||
  offersBelow(blocks, at);

const tellsTask = (block: ElementContent | undefined): boolean => {
  const { words } = blockOf(block);
  const isTask = !/[?？؟]/.test(words) && tellsLearner(words) !== undefined;
  return isTask && !asksToChoose(block!);
};

function asks(block: ElementContent | undefined): boolean {
  if (block && isPart(block, 'callout', 'exercise')) return taskOf(block) !== undefined;
  // `2. Draw it.`, an item whose answer stands below it.
  if (isTag(block, 'ol', 'ul') && elementsOf(block).length === 1) return taskOf(block) !== undefined;
  const { asks, words, normalized, isWords, level } = blockOf(block);
  if (asks || (isWords && opensQuestion(block, true))) return true;
  if (!isWords && level === undefined) return false;
  const isExercise = level === undefined && exerciseLabelOf(normalized)?.answers === false;
  return isExercise || tellsLearner(words) !== undefined;
}

/** The block behind the answer. */
function endOf(blocks: readonly ElementContent[], at: number): number {
  if (titleAlone(blocks[at]) === undefined) return at + 1;
  const level = blockOf(blocks[at]).level;
  const { next, isFollowed } = goneOn(blocks, at);
  if (level !== undefined) return reasonsBeside(blocks, next, level);
  if (isFollowed || isOfOne(blocks, at)) return next;
  // Where it is the last one, nobody can tell how far it goes: its steps, and what it shows, belong to it, and as many
  // blocks as each of the others has.
  let end = Math.max(at + 1, lastStep(blocks, at + 1, next));
  do end++;
  while (end < next && goesOn(blocks, at, end));
  return Math.min(Math.max(end, at + 1 + shortest(blocks)), next);
}

/** The end of a section beside that of an answer that says why it is so: `### Solution`, `### Explanation`. */
function reasonsBeside(blocks: readonly ElementContent[], at: number, level: number): number {
  if (levelOf(blocks[at]) !== level || reasonsIn(blocks[at]) !== 'explains') return at;
  return reasonsBeside(blocks, goneOn(blocks, at).next, level);
}

/** How far an answer may go, and whether the next question ends it. */
function goneOn(blocks: readonly ElementContent[], at: number) {
  const own = blockOf(blocks[at]).level ?? 6;
  const next = runEnd(blocks, at + 1, (_, i) => !endsAnswer(blocks, i, own));
  const behind = behindRules(blocks, next);
  return {
    next,
    isFollowed: next < blocks.length && (asks(blocks[behind]) || isSolvedBelow(blocks, behind)),
  };
}

/** The blocks of the shortest answer that another question follows; 0 where there is none. */
const shortest = onceFor((blocks: readonly ElementContent[]): number => {
  const lengths = blocks.flatMap((block, at) => {
    // Only below what asks: the next of these ends it, and each block is looked at once.
    if (titleAlone(block) === undefined || levelOf(block) < 7 || !asks(blocks[at - 1])) return [];
    const { next, isFollowed } = goneOn(blocks, at);
    const end = endsBeforeNext(blocks).get(at) ?? (isFollowed ? next : undefined);
    return end === undefined ? [] : [end - at - 1];
  });
  return lengths.length > 0 ? Math.min(...lengths) : 0;
});

/** What it shows, what is led to, `or` between two that are shown, and its points, where what these show parts them. */
function goesOn(blocks: readonly ElementContent[], title: number, at: number): boolean {
  if (blockOf(blocks[at]).isShown || /:$/.test(blockOf(blocks[at - 1]).words)) return true;
  if (!blockOf(blocks[at - 1]).isShown) return false;
  if (isJoin(blocks[at]!)) return blockOf(blocks[at + 1]).isShown;
  return isTag(blocks[title + 1], 'ul') && isTag(blocks[at], 'ul');
}

/** `### Worked example 2`, `### Exercise 2`: all of such a section asks, and tells. */
function isOfOne(blocks: readonly ElementContent[], at: number): boolean {
  const words = headingsAbove(blocks)[at]?.words ?? '';
  return EXAMPLE.test(normalize(words)) || callsOneExercise(words);
}
const EXAMPLE =
  /^\P{L}*(?:\p{L}+ )?(?:examples?|exemples?|beispiele?|esempi[o]?|ejemplos?|exemplos?|voorbeeld(?:en)?)\b/u;

/** Where the last step begins of an answer that is told in steps. */
function lastStep(blocks: readonly ElementContent[], from: number, to: number): number {
  if (!isStep(blocks[from])) return from;
  let last = from;
  for (let at = from + 1; at < to; at++) if (isStep(blocks[at])) last = at;
  return last;
}
const isStep = (block: ElementContent | undefined): boolean => {
  const { words } = blockOf(block);
  return STEP.test(words) && exerciseLabelOf(words)?.kind === 'step';
};
const STEP = /^\P{L}{0,4}\p{L}{4,7} \d/u;

/**
 * The end of an answer whose parts have headings of their own, below its title: `**Answer**`, `##### a) Count the cubes`; in
 * a section that calls a question, whatever they are called: `## Q3`, `**Answer:**`, `### Another way`.
 */
export function endOfParts(blocks: readonly ElementContent[], at: number): number | undefined {
  if (!titlesInLine(blocks[at])) return undefined;
  const own = levelsAbove(blocks)[at]!;
  if (own === 0) return undefined;
  const { level = 0, words } = blockOf(blocks[at + 1]);
  const isCounted = level > own && FIRST.test(words);
  if (!isCounted && !callsExercise(headingsAbove(blocks)[at]?.words ?? '')) return undefined;
  const end = sectionEnd(blocks, at + 1, own, isRule);
  const parts = isCounted
    ? []
    : blocks.slice(at + 1, end).filter((one) => levelOf(one) < 7 || tellsItself(one));
  return isCounted || (parts.length > 0 && !parts.some(isOther)) ? end : undefined;
}

/** What asks, or tells itself what it is. */
const isOther = (block: ElementContent): boolean =>
  tellsItself(block) ||
  endsAsking(blockOf(block).words) ||
  callsExercise(blockOf(block).words, ...SOLVED_KINDS);

/** The end of an answer whose steps, below its title, end in a box of its own: `**Solution.**`, words, `> [!check] Answer`. */
function endOfSteps(blocks: readonly ElementContent[], at: number): number | undefined {
  if (!titlesInLine(blocks[at]) || !isOfOne(blocks, at)) return undefined;
  const end = runEnd(blocks, at + 1, (one) => roleOf(one) === undefined && isStepOf(one));
  return end > nextFull(blocks, at) && roleOf(blocks[end]) === 'answer' ? end + 1 : undefined;
}

/** `**Answer**`, on a line by itself, and no heading. */
const titlesInLine = (block: ElementContent | undefined): boolean =>
  titleAlone(block) !== undefined && levelOf(block) === 7;

const isStepOf = (block: ElementContent): boolean =>
  levelOf(block) === 7 && !isRule(block) && !asks(block) && titleAlone(block) === undefined;

/**
 * Where answers end that go on below the paragraph they begin in, by their places: questions are called by their numbers,
 * and the next of them ends each. Of options, one knows how far their key is explained.
 */
const endsBeforeNext = onceFor((blocks: readonly ElementContent[]): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  let asked: number | undefined;
  for (let at = 0; at < blocks.length; at++) {
    if (isOneOfQuestions(blocks[at])) asked = at;
    else if (levelOf(blocks[at]) < 7) asked = undefined;
    if (asked === undefined || !opensAnswer(blocks[at])) continue;
    const from = asked;
    const isOffered = blocks.slice(from, at).some((_, i) => offersAt(blocks, from + i));
    const end = goneOnTo(blocks, at + 1);
    if (!isOffered && end > at + 1 && isOneOfQuestions(blocks[behindRules(blocks, end)])) ends.set(at, end);
    asked = undefined;
  }
  return ends;
});

/** An exercise knows how far its answer goes. */
const isOneOfQuestions = (block: ElementContent | undefined): boolean =>
  isQuestionByNumber(block) && !callsExercise(blockOf(block).words, ...EXERCISE_KINDS);

const opensAnswer = (block: ElementContent | undefined): boolean =>
  clearAnswer(block) !== undefined || (titleAlone(block) !== undefined && levelOf(block) === 7);

const goneOnTo = (blocks: readonly ElementContent[], from: number): number =>
  sectionEnd(blocks, from, 6, (one) => isRule(one) || isQuestionByNumber(one) || tellsItself(one));

const FIRST = /^\(?(?:i|a|1)\s?[.)]\s/i;

/** Of each block the level of the heading it stands below, 0 above all. */
const levelsAbove = onceFor((blocks: readonly ElementContent[]): readonly number[] => {
  let level = 0;
  return blocks.map((block) => (level = blockOf(block).level ?? level));
});

/** The next question that is answered, a counted one, a heading, a rule. */
function endsAnswer(blocks: readonly ElementContent[], at: number, own: number): boolean {
  const { level, holdsQuestions, label, isWords } = blockOf(blocks[at]);
  if ((level !== undefined && level <= own) || isRule(blocks[at]!) || holdsQuestions) return true;
  if (isSolvedBelow(blocks, at)) return true;
  if (isTitleOfExercise(blocks[at])) return true;
  return asks(blocks[at]) && ((isWords && label !== undefined) || isAnswered(blocks, at));
}

/** `**Exercise 2**`, a line of its own. */
const isTitleOfExercise = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p') &&
  standingTitle(block) !== undefined &&
  callsExercise(blockOf(block).words, ...EXERCISE_KINDS);

/** `2. Draw it.`, which counts on or has the title of an answer right below it: the next, whatever its words. */
const isSolvedBelow = (blocks: readonly ElementContent[], at: number): boolean => {
  const list = blocks[at];
  return (
    isTag(list, 'ol') &&
    elementsOf(list).length === 1 &&
    (firstNumber(list) > 1 || titleAlone(blocks[nextFull(blocks, at)]) !== undefined)
  );
};

/** What it shows or offers may stand between it and its answer. */
function isAnswered(blocks: readonly ElementContent[], at: number): boolean {
  const next = runEnd(blocks, at + 1, (one, i) => isBeside(blocks, i) || isTag(one, 'ul', 'ol'));
  return answersAt(blocks, at + 1) || answersAt(blocks, next);
}

const answersAt = (blocks: readonly ElementContent[], at: number): boolean =>
  titleAlone(blocks[at]) !== undefined ||
  inWords(blocks[at]) !== undefined ||
  (clearAnswer(blocks[at]) ?? plainAnswer(blocks[at])) !== undefined ||
  roleOf(blocks[at]) === 'answer';

function folded(blocks: readonly ElementContent[], at: number, end: number): Element {
  const block = blocks[at]!;
  const title = titleAlone(block);
  const isFold = isPart(block, 'disclosure');
  const more = blocks.slice(at + 1, end);
  const told = title ? undefined : clearAnswer(block);
  if (told && more.length > 0) return foldedAnswer([...told, ...more], [], lineOf(block));
  const body = title
    ? more.flatMap(opened)
    : isFold
      ? bodyOf(block)
      : (inWords(blocks[at]) ?? inClear(block) ?? []);
  return foldedAnswer(body, title ?? [], lineOf(block));
}

/** What answers among steps, a box of its own, is one of them. */
const opened = (block: ElementContent): Row =>
  roleOf(block) === 'answer' ? bodyOf(block as Element) : [block];

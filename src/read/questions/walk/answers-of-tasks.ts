/**
 * Answers in clear, and folds without a title, that don't stand right below the words that ask: what is set above them is a
 * box, a list, an exercise of several paragraphs, or what it shows stands between.
 *
 *     > [!IMPORTANT]
 *     > Why does ice float?
 *
 *     **Answer:** It is lighter than water.
 */
import type { ElementContent } from 'hast';
import { elementsOf, isTag, onceFor } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { isPart } from '../../parts.ts';
import { answerAt } from '../answers/answer.ts';
import { blockOf, isRule, levelOf, roleOf } from '../blocks/block.ts';
import { clearTitle, opensQuestion, plainAnswer, standingTitle } from '../blocks/clear-answer.ts';
import { taskAbove, taskOf } from '../blocks/tasks.ts';
import { inClear, inWords, isSpoken, titleAlone } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { boxesFrom } from '../kinds/boxes.ts';
import { keyBelow } from '../patterns/key-below.ts';
import { isLooseAnswer } from '../patterns/orphan-section.ts';
import { isBelowExercises } from '../patterns/section.ts';
import { isQuestionByNumber } from '../patterns/stem.ts';
import { areExercises, callsExercise, EXERCISE_KINDS, setsExercises } from '../words/exercise-label.ts';
import { behindTitle } from '../words/key-title.ts';
import { LETTERED } from '../words/letters.ts';
import { answerTitleOf, asksOrTellsIn, normalize } from '../words/lexicon.ts';
import { helpsInTrouble } from './troubles.ts';

/** Of the walk through a page: where a row stands. */
export interface Where {
  readonly page: Pick<Notes, 'title'>;
  readonly isInItem: boolean;
  /** The words of the last heading above the row. */
  readonly section?: string | undefined;
}

/** What is called an answer, or a fold without a title, where something is set above it that it doesn't stand right below. */
export function answersTask(blocks: readonly ElementContent[], at: number, where: Where): boolean {
  const title = titleOfAnswer(blocks, at);
  if (isPart(blocks[at], 'disclosure') && title !== undefined && isSetHere(blocks, at, where)) return true;
  const above = title === undefined ? undefined : taskAbove(blocks, at);
  if (title === undefined || !above || !isItsOwn(blocks, at, above.at)) return false;
  if (isPart(blocks[at], 'disclosure')) return above.task !== 'tells';
  if (helpsInTrouble(blocks, at, { untitled: 'answer-in-clear', end: at + 1 }, where.page.title))
    return false;
  // A solution may be that of a trouble, with which nothing helps but that.
  const isHelped = isPart(blocks[at - 1], 'disclosure') && roleOf(blocks[at - 1]) === 'hint';
  if (isHelped || !isLooseAnswer(normalize(title).replace(/[.:\s]+$/, ''))) return true;
  const isHeading = blockOf(blocks[at]).level !== undefined && blockOf(blocks[above.at]).level !== undefined;
  if (above.task === 'asks') return !isHeading || areSolved(blocks).has(above.at);
  return above.task === 'exercise' || where.isInItem || areTasksSolved(blocks);
}

/** So many blocks may stand between a fold and what calls what it answers. */
const MOST_BETWEEN = 6;

/**
 * Whether all that stands above a fold without a title, up to its heading, is one question: it says what to do, in whatever
 * of its blocks, and the heading, its own first words or the list that it is an item of call it a question or an exercise.
 */
function isSetHere(
  blocks: readonly ElementContent[],
  at: number,
  { page, isInItem, section = '' }: Where,
): boolean {
  let isSet = false;
  for (let i = at - 1; i >= 0 && at - i <= MOST_BETWEEN; i--) {
    const block = blocks[i]!;
    const { level, words, holdsQuestions } = blockOf(block);
    if (level !== undefined)
      return (
        isSet &&
        (isQuestionByNumber(block) || setsExercises(words) || isBelowExercises(blocks, i, page.title))
      );
    if (isRule(block) || holdsQuestions) return false;
    isSet ||= taskOf(block) !== undefined;
    if (isSet && opensQuestion(block)) return true;
  }
  return isSet && isInItem && (setsExercises(section) || areExercises(section));
}

/** Whether nothing else knows what it answers, and how far it goes. */
function isItsOwn(blocks: readonly ElementContent[], at: number, task: number): boolean {
  if (isPart(blocks[task], 'callout', 'exercise')) return !isOfSection(blocks, at);
  if (answerAt(blocks, at) !== undefined || isOfSection(blocks, at)) return false;
  if (isPart(blocks[at], 'disclosure', 'callout') || isSetApart(blocks[at])) return true;
  const isHeadingInBold =
    blockOf(blocks[at]).level !== undefined && !exercisesAbove(blocks)[at - 2]?.isHeading;
  const isOffered = blocks.slice(task, at).some((_, i) => offersAt(blocks, task + i));
  return !isOffered && (isHeadingInBold || !isBelowExercise(blocks, at));
}

/** By a letter, by slanted letters, by a quotation and no other letters: no exercise looks for those. */
const isSetApart = (block: ElementContent | undefined): boolean =>
  inWords(block) !== undefined || (isTag(block, 'blockquote') && plainAnswer(block) !== undefined);

/** Options, of which the answer may name one. */
export function offersAt(blocks: readonly ElementContent[], at: number): boolean {
  if (boxesFrom(blocks, at) !== undefined) return true;
  const block = blocks[at];
  if (isTag(block, 'ul', 'ol') && elementsOf(block).some((one) => LETTERED.test(blockOf(one).words)))
    return true;
  const options = optionsAt(blocks, at);
  return options !== undefined && (!isTag(block, 'table') || keyBelow(blocks, options) !== undefined);
}

/** A heading beside or above the one of the section is that of another section. */
const isOfSection = (blocks: readonly ElementContent[], at: number): boolean =>
  levelOf(blocks[at]) <= (sectionLevels(blocks)[at - 1] ?? 0);

/** Of each block the level of its section, 0 above all headings; what answers opens none. */
const sectionLevels = onceFor((blocks: readonly ElementContent[]): readonly number[] => {
  let own = 0;
  return blocks.map((block) => {
    const { level, words } = blockOf(block);
    if (level !== undefined && taskOf(block) === undefined && answerTitleOf(words) === undefined) own = level;
    return own;
  });
});

/** So many headings of a page ask and are solved, or none is. */
const FEWEST = 3;
/** `Why doesn't it start?`, `How do I install it?` */
const TROUBLED =
  /\b(?:not|no|can't|\w+n't|fails?|errors?|wrong|slow|broken|missing|pas|nicht|non|erreurs?|fehler|errore|i|my|we|our|je|mon|ich|mein\w*|mio|mia|mi)\b/;

/** The headings that ask, with a heading *Solution* below each, where several are and none tells of a trouble. */
const areSolved = onceFor((blocks: readonly ElementContent[]): ReadonlySet<number> => {
  const solved = blocks.flatMap((block, at) => {
    const task =
      isLooseAnswer(blockOf(block).normalized) && levelOf(block) < 7 ? taskAbove(blocks, at) : undefined;
    return task?.task === 'asks' && levelOf(blocks[task.at]) < 7 ? [task.at] : [];
  });
  const isTroubled = solved.some((at) => TROUBLED.test(blockOf(blocks[at]).normalized));
  return new Set(solved.length < FEWEST || isTroubled ? [] : solved);
});

/** Nearly all solutions of a page stand below what tells what to do, and several do. */
const areTasksSolved = onceFor((blocks: readonly ElementContent[]): boolean => {
  const above = blocks.flatMap((block, at) => {
    const isOne = levelOf(block) === 7 && titleAlone(block) !== undefined && isLooseAnswer(titleWords(block));
    return isOne ? [taskAbove(blocks, at)] : [];
  });
  const solved = above.filter(
    (one) => one !== undefined && !TROUBLED.test(blockOf(blocks[one.at]).normalized),
  );
  return solved.length >= FEWEST && solved.length * 10 >= above.length * 8;
});

const titleWords = (block: ElementContent): string => blockOf(block).normalized.replace(/[.:\s]+$/, '');

/** What calls a block an answer; empty for a fold that says nothing, and for a letter. */
function titleOfAnswer(blocks: readonly ElementContent[], at: number): string | undefined {
  const block = blocks[at]!;
  if (isPart(block, 'disclosure')) return blockOf(block).untitled ? '' : undefined;
  if (inWords(blocks[at]) !== undefined) return isSpoken(blocks) ? undefined : '';
  const title = titleAlone(block);
  if (title) return offers(blocks, at) ? undefined : blockOf(block).words;
  return inClear(block) && (clearTitle(block) ?? blockOf(block).words.replace(/:.*$/s, ''));
}

/** `Answers:`, and what is to be chosen from. */
const offers = (blocks: readonly ElementContent[], at: number): boolean =>
  answerTitleOf(blockOf(blocks[at]).words)?.several !== false || offersBelow(blocks, at);

/** Below a title a list of options; or `Correct:`, where wrong ones stand apart. */
export const offersBelow = (blocks: readonly ElementContent[], at: number): boolean =>
  isTag(blocks[at + 1], 'ul') &&
  (behindTitle(`${blockOf(blocks[at]).words}:`)?.saysRight === true || offersAt(blocks, at + 1));

/** Exercises with a title of their own, above what asks, know how far their answers go. */
export const isBelowExercise = (blocks: readonly ElementContent[], at: number): boolean =>
  exercisesAbove(blocks)[at - 2] !== undefined;

/** Of each block the title of an exercise that it is, or that stands above it up to a heading: of one with one answer. */
const exercisesAbove = onceFor((blocks: readonly ElementContent[]) => {
  const all: ({ readonly isHeading: boolean; answers: number } | undefined)[] = [];
  for (const [at, block] of blocks.entries()) {
    const isHeading = blockOf(block).level !== undefined;
    const isExercise = callsExercise(standingTitle(block) ?? '', ...EXERCISE_KINDS);
    const isOne = isExercise || (isHeading && isQuestionByNumber(block));
    const own = isOne ? { isHeading, answers: 0 } : isHeading ? undefined : all.at(-1);
    if (own && !isOne && answersPart(blocks, at)) own.answers++;
    all.push(own);
  }
  return all.map((one) => (one && one.answers > 1 ? undefined : one));
});

/** `a) Weigh the ice.`, and right below it `**Solution**`. */
function answersPart(blocks: readonly ElementContent[], at: number): boolean {
  if (titleAlone(blocks[at]) === undefined) return false;
  const { asks, isWords, words } = blockOf(blocks[at - 1]);
  return asks || (isWords && asksOrTellsIn(words));
}

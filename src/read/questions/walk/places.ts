/**
 * Places to write, and rules, between what is asked and its answer: `Your answer:`, *Write your answer here*, lines of `___`.
 * Who learns has a place of its own to write in: they go, and the answer stands below what it answers.
 *
 *     Why does ice float?
 *
 *     ____________
 *
 *     **Answer:** It is lighter than water.
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { isPart } from '../../parts.ts';
import { blockOf, isRule, roleOf, runEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { taskAbove } from '../blocks/tasks.ts';
import { inClear, inWords, titleAlone } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { keyBelow } from '../patterns/key-below.ts';
import { isQuestionByNumber } from '../patterns/stem.ts';
import { isPlaceToAnswer, isPlaceToFill } from '../words/answer-place.ts';
import { setsTask } from '../words/exercise-label.ts';
import { answerTitleOf } from '../words/lexicon.ts';
import { offersAt } from './answers-of-tasks.ts';

export function withoutPlaces(blocks: Row): Row {
  if (!blocks.some(isPlace)) return blocks;
  return withMade(blocks, (at) => {
    const end = placesEnd(blocks, at);
    if (end === at) return undefined;
    return { row: isBetween(blocks, at, end) ? [] : blocks.slice(at, end), end };
  });
}

/** To Markdown a line of `_` is a rule, which else ends what stands above it. */
function isPlace(block: ElementContent): boolean {
  if (isTag(block, 'pre')) return isPlaceForCode(rawText(block.children));
  return (
    isRule(block) ||
    (isTag(block, 'p') && isToWriteIn(blockOf(block).words) && titleAlone(block) === undefined)
  );
}

/** Empty, or nothing but a remark: `# your code here` */
const isPlaceForCode = (code: string): boolean => code.trim() === '' || isPlaceToAnswer(code);

const isCode = (block: ElementContent | undefined): boolean =>
  isTag(block, 'pre') && rawText(block.children).trim() !== '';

const isToWriteIn = (words: string): boolean =>
  LINE.test(words) || (words.length <= LONGEST && (isPlaceToFill(words) || isPlaceToAnswer(words)));

const LONGEST = 60;
const LINE = /^[\s_.…‥·‗-]*[_.…‥·‗]{2}[\s_.…‥·‗-]*$/;

const placesEnd = (blocks: readonly ElementContent[], at: number): number =>
  runEnd(blocks, at, (one, i) => isPlace(one) || (i > at && isBlank(one)));

/** Above them something is set, no options are offered, and right below stands what answers. */
function isBetween(blocks: readonly ElementContent[], at: number, end: number): boolean {
  const told = blocks[end];
  if (!told || offersAt(blocks, at - 1)) return false;
  if (isKeyed(blocks, end)) return blockOf(blocks[at - 1]).asks || isQuestionByNumber(blocks[at - 1]);
  if (!answers(told)) return false;
  // Below what asks, code to go on with is given.
  if (isCode(blocks[at])) return roleOf(blocks[at - 1]) === 'answer';
  return taskAbove(blocks, at) !== undefined || isCounted(blocks[at - 1]) || isAllOfSection(blocks, at, told);
}

/** Options, and their key below them. */
function isKeyed(blocks: readonly ElementContent[], at: number): boolean {
  const options = optionsAt(blocks, at) ?? plainOptionsAt(blocks, at);
  return options !== undefined && keyBelow(blocks, options) !== undefined;
}

/** `## 3 — A pod`, what it is to be like, a rule, and a fold that is called its solution: what else does that solve? */
function isAllOfSection(blocks: readonly ElementContent[], end: number, told: ElementContent): boolean {
  if (!isPart(told, 'disclosure') || answerTitleOf(blockOf(told).title) === undefined) return false;
  for (let at = end - 1; at >= 0 && end - at <= MOST_IN_SECTION; at--) {
    const { level, holdsQuestions } = blockOf(blocks[at]);
    if (level !== undefined) return level > 1 && blocks.slice(at + 1, end).some((one) => !isBlank(one));
    if (holdsQuestions || isRule(blocks[at]) || roleOf(blocks[at]) !== undefined) return false;
  }
  return false;
}

const MOST_IN_SECTION = 12;

/** `2. Melting points`: words alone that count a task. */
const isCounted = (block: ElementContent | undefined): boolean =>
  blockOf(block).isWords && setsTask(blockOf(block).words);

/** Answers to many, behind a rule, are not those of the last. */
function answers(block: ElementContent): boolean {
  if (titleAlone(block))
    return answerTitleOf(standingTitle(block) ?? blockOf(block).words.replace(/:$/, ''))?.several !== true;
  if (isPart(block, 'disclosure', 'solution')) {
    const { role, untitled, title } = blockOf(block);
    return (role === 'answer' || role === 'hint' || untitled) && answerTitleOf(title)?.several !== true;
  }
  return roleOf(block) === 'answer' || inWords(block) !== undefined || inClear(block) !== undefined;
}

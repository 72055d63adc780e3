/**
 * A question and what it offers in one quotation, its key below, or its number above: they stand without it.
 *
 *     ### Question 1                         ### Question 1
 *
 *     > Which of these floats?               Which of these floats?
 *     >
 *     > - a) iron                      →     - a) iron
 *     > - b) ice                             - b) ice
 *
 *     **Answer: b**                          **Answer: b**
 *
 * So do tasks that are counted in one, where a title calls them exercises, or an answer stands below; and all answers of a
 * page, below their title.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { blockOf, isRule, lastFull, levelOf, nextFull } from '../blocks/block.ts';
import { clearTitle, standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { markedOptions } from '../choices/option-marks.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { keyBelow } from '../patterns/key-below.ts';
import { isQuestionByNumber } from '../patterns/stem.ts';
import { callsExercise, EXERCISE_KINDS, saysSheet } from '../words/exercise-label.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

/** So many blocks below it may tell the key; and one of more is no question. */
const MOST_BELOW = 4;
const LONGEST = 24;

export const withQuotationsOpened = (blocks: Row): Row =>
  blocks.some(isQuotation)
    ? blocks.flatMap((one, at) =>
        isQuotation(one) &&
        (isKey(blocks, at) || offers(blocks, at, one) || isOfTasks(blocks, at) || answersItem(blocks, at))
          ? one.children
          : [one],
      )
    : blocks;

/** All that stands below a title of answers, down to the end of the page. */
const isKey = (blocks: Row, at: number): boolean =>
  blocks.slice(at + 1).every(isBlank) && titlesAnswers(standingTitle(blocks[lastFull(blocks, at)]) ?? '');

/** `> **Answer:** True`, below a counted statement: what asks is answered by it as it stands. */
function answersItem(blocks: Row, at: number): boolean {
  const above = blocks[lastFull(blocks, at)];
  const item = isTag(above, 'ol') ? elementsOf(above).at(-1) : undefined;
  const [first] = elementsOf(blocks[at] as Element);
  return item !== undefined && !asksOrTellsIn(blockOf(item).words) && clearTitle(first) !== undefined;
}

/** Words right above it would be said of it: it is what they are about. */
function isOfTasks(blocks: Row, at: number): boolean {
  if (!countsTasks(blocks[at])) return false;
  let [first, last] = [at, at];
  while (countsTasks(blocks[lastFull(blocks, first)])) first = lastFull(blocks, first);
  while (countsTasks(blocks[nextFull(blocks, last)])) last = nextFull(blocks, last);
  const above = blocks[lastFull(blocks, first)];
  if (above && levelOf(above) > 6 && !isRule(above) && !tellsItself(above)) return false;
  const { words, above: names } = headingsAbove(blocks)[at]!;
  const below = blocks[nextFull(blocks, last)];
  return (below && tellsItself(below)) || [words ?? '', ...names].some(saysSheet);
}

/** Nothing but a list that counts, most of which asks or tells what to do. */
function countsTasks(block: ElementContent | undefined): boolean {
  const list = isTag(block, 'blockquote') ? onlyIn(block.children) : undefined;
  const items = isTag(list, 'ol') ? elementsOf(list) : [];
  const setting = items.filter((one) => asksOrTellsIn(blockOf(one).words));
  return setting.length > 1 && setting.length * 3 >= items.length * 2;
}

const isQuotation = (block: ElementContent): block is Element => isTag(block, 'blockquote');

function offers(blocks: Row, at: number, quotation: Element): boolean {
  const own = elementsOf(quotation);
  const below = blocks.slice(at + 1, at + 1 + MOST_BELOW);
  const row = [...own, ...below];
  const isCalled = at > 0 && callsQuestion(blocks[at - 1]!);
  return (
    own.length <= LONGEST &&
    own.some((_, i) => {
      const lettered = optionsAt(row, i);
      const found = lettered ?? plainOptionsAt(row, i);
      if (found?.end !== own.length || (i === 0 && found.lead.length === 0)) return false;
      return (isCalled && (lettered?.numbered === false || isMarked(found))) || isKeyed(row, found);
    })
  );
}

function isMarked({ options }: Options): boolean {
  const count = markedOptions(options.map(({ children }) => children)).filter(({ mark }) => mark).length;
  return count > 0 && count < options.length;
}

function isKeyed(row: Row, options: Options): boolean {
  const key = keyBelow(row, options);
  return key !== undefined && key.right.length > 0 && key.end > options.end;
}

/** `### Question 1`, `**Exercise 1**`: nothing but the number. */
const callsQuestion = (block: ElementContent): boolean =>
  standingTitle(block) !== undefined &&
  (isQuestionByNumber(block) || callsExercise(blockOf(block).words, ...EXERCISE_KINDS));

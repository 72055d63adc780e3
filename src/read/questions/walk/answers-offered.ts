/**
 * Options that are called an answer, among which the right one is marked: they are what is offered, for nothing above them is.
 * A star behind one of them marks it where all lists of a page that are called so, and more than one, have it.
 *
 *     Which of these floats?            Which of these floats?
 *
 *     **Answer:**                 →     - [ ] iron
 *     - [ ] iron                        - [x] ice
 *     - [x] ice
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { text } from '../../parts.ts';
import { blockOf, lastFull, nextFull } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { isBare, withRows } from '../blocks/items.ts';
import { areSame, type Row } from '../blocks/rows.ts';
import { markedLetters, markedOptions } from '../choices/option-marks.ts';
import { optionsAt } from '../choices/options.ts';
import { boxesFrom } from '../kinds/boxes.ts';
import { answerTitleOf, fromLetter, normalize, OPTION_NAMES } from '../words/lexicon.ts';

export function withAnswersOffered(row: Row): Row {
  const blocks = withStarsAsBoxes(row);
  const own = blocks.filter((_, at) => !callsOffers(blocks, at));
  const all = own.map((block) => withRows(block, withAnswersOffered));
  return areSame(all, row) ? row : all;
}

/** `- ice *`, in each list of a page that is called so: as boxes, one of which is ticked. */
function withStarsAsBoxes(blocks: Row): Row {
  if (blocks.filter(isStarred).length < FEWEST) return blocks;
  const lists = blocks.filter((one, at) => isTag(one, 'ul', 'ol') && callsAny(blocks[lastFull(blocks, at)]));
  if (lists.length < FEWEST || !lists.every(isStarred)) return blocks;
  return blocks.map((one) => (lists.includes(one) ? asBoxes(one as Element) : one));
}

const FEWEST = 2;

/** Some of several items that are words and no more. */
function isStarred(block: ElementContent): boolean {
  const items = isTag(block, 'ul', 'ol') ? elementsOf(block) : [];
  const starred = items.filter((item) => STAR.test(rawText(item.children))).length;
  return starred > 0 && starred < items.length && items.every(isBare);
}
const STAR = /\S\s*(?:(?<!\*)\*|★|\([x*]\)|\[[x*]\])\s*$/;

function asBoxes(list: Element): Element {
  const items = elementsOf(list);
  const children = markedOptions(items.map((item) => item.children)).map((one, i) => ({
    ...items[i]!,
    children: [text(one.mark ? '[x] ' : '[ ] '), ...one.children],
  }));
  return { ...list, children };
}

const callsAny = (block: ElementContent | undefined): boolean => callingIn(block) !== undefined;

/** By what it calls what stands below it: the options, or an answer. */
function callingIn(block: ElementContent | undefined): 'options' | 'answer' | undefined {
  const title = titleIn(block);
  if (title === undefined) return undefined;
  if (NAMES_OPTIONS.test(fromLetter(normalize(title)))) return 'options';
  return answerTitleOf(title) === undefined ? undefined : 'answer';
}

function callsOffers(blocks: Row, at: number): boolean {
  const calling = callingIn(blocks[at]);
  const namesOptions = calling === 'options';
  if (calling === undefined) return false;
  const next = nextFull(blocks, at);
  return (
    (isChosen(blocks, next) || (namesOptions && isUntold(blocks, next))) &&
    isAskedAlone(blocks, lastFull(blocks, at))
  );
}

/** A heading, or a line by itself, in bold or with a colon. */
const titleIn = (block: ElementContent | undefined): string | undefined =>
  standingTitle(block) ?? (isTag(block, 'p') ? LINE.exec(blockOf(block).words)?.[0] : undefined);
const LINE = /^\p{L}[^\n:]{1,28}:$/u;

/** Some of them are right, and others are not. */
function isChosen(blocks: Row, at: number): boolean {
  const ticks = boxesFrom(blocks, at)?.options.map(({ correct }) => correct === true) ?? [];
  const options = ticks.length > 0 ? undefined : optionsAt(blocks, at);
  const marks = options && options.lead.length === 0 ? markedLetters(options.options) : [];
  const right = [...ticks, ...marks.map(({ mark }) => mark === 'sign' || mark === 'words')];
  return right.includes(true) && right.includes(false);
}

/** `Answers:`, and boxes none of which is ticked: learners tick them, and nobody tells which. */
function isUntold(blocks: Row, at: number): boolean {
  const boxes = boxesFrom(blocks, at)?.options ?? [];
  return boxes.length > 1 && boxes.every(({ correct }) => correct === false);
}
const NAMES_OPTIONS = new RegExp(String.raw`^(?:${OPTION_NAMES})\s*:?$`);

/** Words, or a heading that asks, and up to there nothing that offers. */
function isAskedAlone(blocks: Row, at: number): boolean {
  const { level, asks } = blockOf(blocks[at]);
  if (level !== undefined && level < 7) return asks;
  const start = blocks.findLastIndex((one, i) => i < at && blockOf(one).level !== undefined);
  const above = blocks.slice(Math.max(start, at - MOST_ABOVE, 0), at + 1);
  return isTag(blocks[at], 'p') && !above.some((_, i) => optionsAt(above, i) ?? boxesFrom(above, i));
}

const MOST_ABOVE = 8;

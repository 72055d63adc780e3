/**
 * Whether the lists of boxes of a page are choices, whatever stands above each: nearly all of them ask; or each has ticked
 * boxes and others, most of them one, and most ask, tell what to do or count (three in four ask, however many are ticked), as some do where the boxes are counted
 * themselves, as quizdown writes them; or one of several is ticked in each of four or more below words; or some in each of
 * five or more, one of which asks, and not the first. What is done, and what is to be done, has dashes, and headings of another kind.
 *
 *     ## 1 - Bytes              ## What floats?          ## Compute 2 + 2
 *     - [ ] eight bits          - [x] ice                - [x] 4
 *     - [x] a bit               - [ ] iron               - [ ] 22
 */
import type { ElementContent, Root } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { flow } from '../../html/flow.ts';
import { blockOf, wordsOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { type Boxes, boxesFrom } from '../kinds/boxes.ts';
import { tellsFirst } from '../words/lexicon.ts';
import { asks } from './boxed-list.ts';
import { isQuestionByNumber } from './stem.ts';

interface Listed {
  /** How many are ticked. */
  readonly right: number;
  /** The place of the first that is. */
  readonly first: number;
  readonly offers: readonly string[];
  readonly isKeyed: boolean;
  /** Whether its boxes are counted. */
  readonly isCounted: boolean;
  readonly asks: boolean;
  readonly tells: boolean;
  readonly counts: boolean;
  readonly isTitled: boolean;
  /** Whether some words stand above it, and no title. */
  readonly leads: boolean;
}

const FEWEST = 3;
const SEVERAL = 4;
const MANY = 5;

export function isBoxedQuiz(tree: Root): boolean {
  const lists = listsIn(tree.children as ElementContent[], false);
  const asking = lists.filter((one) => one.asks).length;
  if (asking >= SEVERAL && areMost(asking, lists)) return true;
  const keyed = lists.filter((one) => one.isKeyed);
  const areKeyed = keyed.length === lists.length && lists.length >= FEWEST;
  if (areKeyed && asking * 4 >= lists.length * 3) return true;
  const one = keyed.filter(({ right }) => right === 1).length;
  if (isChosenInEach(lists) || (areKeyed && asking > 0 && areOutOfOrder(lists))) return true;
  if (!areMost(keyed.length, lists) || one * 3 < lists.length * 2) return false;
  const setting = keyed.filter(({ asks, tells, counts }) => asks || tells || counts).length;
  if (setting === lists.length) return lists.length > 1;
  const counted = keyed.filter(({ isCounted }) => isCounted).length;
  const isQuizdown = asking >= MANY && areMost(counted, lists) && asking * 4 >= lists.length;
  return isQuizdown || (lists.length >= FEWEST && asking > 0 && setting * 2 >= lists.length);
}

/**
 * One of several is ticked in each list, below words: whatever tongue they are in. A form that is filled in has titles, a
 * rubric has the same options in most of its lists, and of a plan the first things are done.
 */
function isChosenInEach(lists: readonly Listed[]): boolean {
  const offered = lists.map(({ offers }) => offers.join('\n'));
  const isOne = ({ right, offers, isTitled }: Listed): boolean =>
    right === 1 && offers.length > 2 && !isTitled;
  return (
    lists.length >= SEVERAL &&
    lists.every(isOne) &&
    areMost(lists.filter(({ leads }) => leads).length, lists) &&
    new Set(offered).size * 2 > offered.length &&
    new Set(lists.map(({ first }) => first)).size > 1
  );
}

/** Some are ticked in each of many, in every third below others that are not: things are done in turn. */
const areOutOfOrder = (lists: readonly Listed[]): boolean =>
  lists.length >= MANY && lists.filter(({ first }) => first > 0).length * 3 >= lists.length;

const areMost = (some: number, { length }: readonly Listed[]): boolean => some * 5 >= length * 4;

/** @param counted whether the row is an item that a number counts */
function listsIn(row: readonly ElementContent[], counted: boolean): readonly Listed[] {
  const lists: Listed[] = [];
  for (let at = 0; at < row.length; ) {
    const boxes = boxesFrom(row, at);
    if (boxes && boxes.options.length > 1) lists.push(listed(boxes, row, at, counted));
    else lists.push(...listsInside(row[at]!));
    at = boxes?.end ?? at + 1;
  }
  return lists;
}

function listed({ options }: Boxes, row: readonly ElementContent[], at: number, counted: boolean): Listed {
  const right = options.filter(({ correct }) => correct).length;
  const isKeyed = right > 0 && right < options.length;
  const offers = options.map(({ children }) => wordsOf(children));
  return {
    right,
    first: options.findIndex(({ correct }) => correct),
    offers,
    isKeyed,
    isCounted: isTag(row[at], 'ol'),
    ...saidAbove(row, at, counted),
  };
}

function listsInside(block: ElementContent): readonly Listed[] {
  if (block.type !== 'element' || isTag(block, 'p', 'pre', 'table')) return [];
  if (!isTag(block, 'ul', 'ol')) return listsIn(block.children, false);
  return elementsOf(block).flatMap((item) => listsIn(flow(item.children), isTag(block, 'ol')));
}

/** By the words above a list, or above what is shown between. */
function saidAbove(row: readonly ElementContent[], at: number, counted: boolean) {
  let above = at - 1;
  while (above > 0 && (blockOf(row[above]).isShown || row[above]!.type !== 'element')) above--;
  const block = row[above];
  if (!block) return { asks: false, tells: false, counts: false, isTitled: true, leads: false };
  const { label, words } = blockOf(block);
  const isTitled = standingTitle(block) !== undefined;
  return {
    asks: asks(block),
    tells: tellsFirst(words),
    isTitled,
    leads: !isTitled && /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u.test(words),
    counts:
      /^\d/.test(label ?? '') || PART.test(words) || (counted && above === 0) || isQuestionByNumber(block),
  };
}

/** `1.2. Ice is:` */
const PART = /^\d{1,2}\.\d{1,2}[.)]?\s/;

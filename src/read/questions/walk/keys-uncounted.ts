/**
 * A key whose points don't count, or that counts what is asked in points, as many as those: they count.
 *
 *     - Why does ice float?        1. Why does ice float?
 *     - What is steam?             2. What is steam?
 *                            →
 *     ## Answers                   ## Answers
 *     - It is light.               1. It is light.
 *     - A gas.                     2. A gas.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { cellWordsOf } from '../../parts.ts';
import { blockOf, levelOf, nextFull, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { BLANK } from '../words/blanks.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { titleIn } from './answers-left.ts';

/** Two points may be those of one answer, but below *Answers*. */
const FEWEST = 3;

export function withKeysCounted(blocks: Row): Row {
  const counted = new Map<ElementContent, Element>();
  for (const [at, block] of blocks.entries()) {
    const key = titleIn(block) ? keyBelow(blocks, at) : undefined;
    const asked = key && askedAbove(blocks, at, countIn(key));
    for (const one of asked ? [key!, ...asked] : [])
      if (isTag(one, 'ul')) counted.set(one, { ...one, tagName: 'ol' });
  }
  return counted.size === 0 ? blocks : blocks.map((one) => counted.get(one) ?? one);
}

/** The one list, or table of numbers, that stands below a title, up to the next. */
function keyBelow(blocks: Row, at: number): Element | undefined {
  const below = nextFull(blocks, at);
  const key = blocks[below];
  const end = sectionEnd(blocks, at + 1, levelOf(blocks[at]), (one) => standingTitle(one) !== undefined);
  const isAlone = nextFull(blocks, below) >= end;
  if (!isTag(key, 'ul', 'ol', 'table') || !isAlone || countIn(key) < fewestBelow(blocks[at]!))
    return undefined;
  return isTag(key, 'table') || !elementsOf(key).some((item) => asks(item) || names(item)) ? key : undefined;
}

/** `2 → b`, `Question 2: a gas`, `b) gas`: what it answers, it says itself. */
const names = (item: Element): boolean => NAMES.test(blockOf(item).words);
const NAMES = /^[^\p{L}\d]*(?:\d|\p{L}+ ?\d|[a-h] ?[.):])/iu;

const fewestBelow = (title: ElementContent): number =>
  answersTitleOf(standingTitle(title) ?? '')?.several ? 2 : FEWEST;

/** Items, or rows that begin by their number. */
const countIn = (key: Element): number =>
  isTag(key, 'table')
    ? cellWordsOf(key).filter(([first = '']) => /^\d{1,3}[.)]?$/.test(first)).length
    : elementsOf(key).length;

/** The lists above, each item of which asks, that have as many items as are answered, with the questions that count by themselves. */
function askedAbove(blocks: Row, at: number, count: number): readonly Element[] | undefined {
  const found: Element[] = [];
  let left = count;
  for (let above = at - 1; above >= 0 && left > 0; above--) {
    const block = blocks[above]!;
    if (titleIn(block)) return undefined;
    if (asksByNumber(block)) left--;
    if (!isTag(block, 'ol', 'ul')) continue;
    if (!asksAll(block)) return undefined;
    left -= elementsOf(block).length;
    found.push(block);
  }
  return left === 0 ? found : undefined;
}

const asksAll = (list: Element): boolean => elementsOf(list).every(asks);

const asks = (block: ElementContent): boolean =>
  BLANK.test(blockOf(block).words) || asksOrTellsIn(blockOf(block).words);

/** `**2.** Why?`, `b) Why?`, `### 2. Why?` */
const asksByNumber = (block: ElementContent): boolean =>
  (isTag(block, 'p') || levelOf(block) < 7) && COUNTED.test(blockOf(block).words) && asks(block);
const COUNTED = /^(?:Q(?:uestion)?\s?)?(?:\d{1,3}|[a-h])\s?[.):]/i;

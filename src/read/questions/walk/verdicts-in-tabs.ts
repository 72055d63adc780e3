/**
 * A tab for each option that says whether it is right, in the answer below them: as the points of a list, for the titles of
 * such tabs count what they judge and are no titles of answers.
 *
 *     ┌ – ┬ Answer 1. ┬ Answer 2. ┐
 *     │       ❌ Wrong answer!      │
 */

import type { Element, ElementContent } from 'hast';
import { isBlank, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf, titleOf, withChildren } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { areSame, type Row, withMade } from '../blocks/rows.ts';
import { isTab } from '../patterns/stem.ts';
import { OPTION_NAMES } from '../words/lexicon.ts';
import { type Verdict, verdictOf } from '../words/verdict.ts';

export const withVerdictsListed = (row: Row): Row => listed(row, false);

function listed(row: Row, isAnswer: boolean): Row {
  const asWritten = withMade(row, (at) => {
    const end = tabsEnd(row, at);
    if (end === at) return undefined;
    const tabs = row.slice(at, end);
    const from = tabs.findLastIndex((tab) => isFull(tab) && !judgmentOf(tab)) + 1;
    const list = listOf(tabs.slice(from));
    return { row: list ? [...tabs.slice(0, from), isAnswer ? list : foldedAnswer([list])] : tabs, end };
  });
  const made = asWritten.flatMap((block): Row => {
    if (!isPart(block, 'callout', 'exercise', 'disclosure', 'group')) return [block];
    const inner = listed(block.children, isAnswer || roleOf(block) === 'answer');
    if (inner === block.children) return [block];
    // All tabs of a set.
    return isPart(block, 'group') && inner.length === 1 ? inner : [withChildren(block, [...inner])];
  });
  return areSame(made, row) ? row : made;
}

/** Behind tabs, or the folds that such with an answer's title are by now, one after another. */
function tabsEnd(row: Row, at: number): number {
  let end = at;
  for (let i = at; i < row.length && (isPiece(row[i]) || (i > at && isBlank(row[i]!))); i++)
    if (isPiece(row[i])) end = i + 1;
  return end;
}

const isPiece = (block: ElementContent | undefined): block is Element =>
  isTab(block) || isPart(block, 'disclosure');

const NAME = new RegExp(String.raw`^\s*(?:${OPTION_NAMES})\s*[([]?(?:[a-h]|\d{1,2})[)\].:]*\s*$`, 'iu');

function listOf(row: Row): Element | undefined {
  const tabs = row.filter(isFull);
  const judgments = tabs.map(judgmentOf);
  if (tabs.length < 2 || !judgments.every(Boolean) || !judgments.some((one) => one?.right)) return undefined;
  const items = tabs.map((tab) =>
    element('li', {}, [element('p', {}, titleOf(tab), lineOf(tab)), ...bodyOf(tab)], lineOf(tab)),
  );
  return element('ul', {}, items, lineOf(row[0]));
}

/** Whether the option a tab is called by is right; undefined where it doesn't say so. */
function judgmentOf(tab: Element): Verdict | undefined {
  if (!NAME.test(rawText(titleOf(tab)))) return undefined;
  const verdict = verdictOf(blockOf(firstIn(bodyOf(tab))).words);
  return verdict?.firm ? verdict : undefined;
}

/** The first, which is seen, may be empty. */
const isFull = (tab: ElementContent): tab is Element =>
  isPiece(tab) && (bodyOf(tab).some((one) => !isBlank(one)) || /\p{L}/u.test(rawText(titleOf(tab))));

const firstIn = (row: readonly ElementContent[]): ElementContent | undefined =>
  row.find((one) => !isBlank(one));

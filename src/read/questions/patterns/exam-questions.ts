/**
 * A page of questions as an exam may ask them, in lists below what they are about, without an answer to any:
 *
 *     # Exam-style questions
 *
 *     ## Ice
 *
 *     1. What is frost?
 *     2. Draw a crystal.
 *
 * A list that only tells what to do is none of them, as how to learn for an exam is told there too, unless it counts on; nor is
 * any where words behind what asks may answer it.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, onceFor, rawText } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { firstNumber, rowIn } from '../blocks/items.ts';
import { linesOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { titlesExamQuestions } from '../words/exercise-label.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

/** @param title of the page, or of the box that the row is */
export function areOfExam(list: Element, blocks: Row, title: string): boolean {
  const items = elementsOf(list);
  if (list.tagName !== 'ol' || items.length < 2 || !titlesExamQuestions(title)) return false;
  const set = items.filter((item) => asksOrTellsIn(blockOf(item).words));
  const mayAsk = firstNumber(list) > 1 || set.some((item) => blockOf(item).words.includes('?'));
  return mayAsk && set.length * 2 >= items.length && !areTold(blocks);
}

const areTold = onceFor((blocks: Row): boolean => {
  const items = blocks.flatMap((one) => (isTag(one, 'ol') ? elementsOf(one) : []));
  return items.filter(isTold).length * MANY >= items.length;
});
const MANY = 4;

/** Behind the line that asks, one that neither asks nor says what there is to choose from, or to tell of. */
function isTold(item: Element): boolean {
  const lines = rowIn(item).flatMap(linesIn);
  const asking = lines.findIndex((one) => one.includes('?'));
  return asking >= 0 && lines.slice(asking + 1).some((one) => !OFFERS.test(one) && !asksOrTellsIn(one));
}
const OFFERS = /^\s*(?:[([]?[a-z]\s?[).\]]|$)|:\s*$/i;

const linesIn = (block: ElementContent): readonly string[] => {
  if (isTag(block, 'ul', 'ol')) return elementsOf(block).flatMap((item) => rowIn(item).flatMap(linesIn));
  return isTag(block, 'p') ? linesOf(block).map(({ children }) => rawText(children).trim()) : [];
};

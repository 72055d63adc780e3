/**
 * A numbered list that asks and one that answers it, item by item. Where the counts differ nobody can tell which
 * answers which: they stay whole.
 */
import type { Element, ElementContent } from 'hast';
import { plainText } from '../../lesson/index.ts';
import { element, lineOf } from '../parts.ts';
import { elementsOf, isTag } from './kinds/key.ts';
import { isBare } from './stem.ts';

interface ItemPair {
  readonly asks: readonly ElementContent[];
  readonly tells: readonly ElementContent[];
  readonly line: number;
}

/**
 * Undefined where the two lists are no such pair. `above`: the block before the list that asks; `mismatch` hears of
 * lists that only their lengths part.
 */
export const itemPairs = (
  questions: ElementContent | undefined,
  feedback: readonly ElementContent[],
  above: ElementContent | undefined,
  mismatch: (counts: { readonly asked: number; readonly told: number }) => void,
): readonly ItemPair[] | undefined => {
  const [answers, ...more] = feedback.filter((one) => one.type === 'element');
  if (!isTag(questions, 'ol') || !isTag(answers, 'ol') || more.length > 0) return undefined;
  const ask = elementsOf(questions);
  const tell = elementsOf(answers);
  if (ask.length < 2 || offers(above, ask)) return undefined;
  if (ask.length !== tell.length) {
    mismatch({ asked: ask.length, told: tell.length });
    return undefined;
  }
  return ask.map((item, i) => ({ asks: rowOf(item), tells: rowOf(tell[i]!), line: lineOf(item) }));
};

/** Items that don't ask: the words above them do, or they are nothing but code. */
const offers = (above: ElementContent | undefined, items: readonly Element[]): boolean => {
  if (items.every(isCode)) return true;
  const itemsAsk = items.some((item) => /\?\s*$/.test(plainText(item)));
  return !itemsAsk && above !== undefined && /\?\s*$/.test(plainText(above));
};

const isCode = (item: Element): boolean => {
  const row = rowOf(item);
  const [only] = row.length === 1 ? row : [];
  if (isTag(only, 'pre')) return true;
  const words = isTag(only, 'p') ? only.children : [];
  return words.length > 0 && words.every((one) => isTag(one, 'code') || plainText(one).trim() === '');
};

const rowOf = (item: Element): ElementContent[] =>
  isBare(item) ? [element('p', {}, item.children, lineOf(item))] : item.children;

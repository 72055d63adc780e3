/**
 * The first option in the last line of what asks, the others in paragraphs of their own:
 *
 *     1. What floats?
 *     a) iron
 *
 *     b) ice
 *
 * The others alone were taken for all, and the key's letter for another of them.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { nextFull } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { placeOfLetter } from '../words/letters.ts';

export const withFirstOffersApart = (row: Row): Row =>
  row.some(isSecond) ? withMade(row, (at) => partedAt(row, at)) : row;

const isSecond = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p') && placeOf(rawText(block.children)) === 1;

function partedAt(row: Row, at: number): { row: Row; end: number } | undefined {
  const block = row[at]!;
  const words = lastParagraph(block);
  if (!words || !isSecond(row[nextFull(row, at)])) return undefined;
  const lines = linesOf(words);
  const places = lines.map(({ children }) => placeOf(rawText(children)));
  if (places.length < 2 || places.at(-1) !== 0 || places.indexOf(0) < places.length - 1) return undefined;
  const stem = paragraphOf(lines.slice(0, -1));
  const offer = paragraphOf(lines.slice(-1));
  return { row: [words === block ? stem : endingWith(block as Element, stem), offer], end: at + 1 };
}

/** The block's own, or all that its last item says. */
function lastParagraph(block: ElementContent): Element | undefined {
  const item = isTag(block, 'ol', 'ul') ? elementsOf(block).at(-1) : undefined;
  const words = item ? onlyIn(rowIn(item)) : block;
  return isTag(words, 'p') && rawText(words.children).includes('\n') ? words : undefined;
}

function endingWith(list: Element, words: Element): Element {
  const items = elementsOf(list);
  return { ...list, children: [...items.slice(0, -1), { ...items.at(-1)!, children: words.children }] };
}

/** From 0 for `a)`, `(A)`, `A.` */
function placeOf(words: string): number | undefined {
  const letter = LETTER.exec(words)?.[1];
  return letter === undefined ? undefined : placeOfLetter(letter);
}
const LETTER = /^\s*[([]?([a-z])\s?[.):\]]\s*\S/i;

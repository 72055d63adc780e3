/**
 * Boxes in which a letter says whether the point is right, `[t]` and `[f]`: they become those that are ticked or not.
 *
 *     - [t] ice          - [x] ice
 *     - [f] iron    →    - [ ] iron
 */
import type { Element } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { text, withChildren } from '../../parts.ts';
import { blockOf, lastFull } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { callsJudgement } from '../words/judgement.ts';

export const withBoxesTrue = (row: Row): Row =>
  row.some((one) => isTag(one, 'ul', 'ol') && /\[[tvr]\]/i.test(blockOf(one).words))
    ? row.map((one, at) =>
        isTag(one, 'ul', 'ol') && !callsJudgement(wordsAbove(row, at)) ? inList(one) : one,
      )
    : row;

/** What calls for judgements has statements below it, each by itself. */
const wordsAbove = (row: Row, at: number): string => blockOf(row[lastFull(row, at)]).words;

/** Or in a list below one of its points. */
const inList = (list: Element): Element =>
  isTrueOrFalse(list)
    ? ticked(list)
    : withChildren(
        list,
        list.children.map((item) => (isTag(item, 'li') ? withBoxesBelow(item) : item)),
      );

const withBoxesBelow = (item: Element): Element =>
  withChildren(
    item,
    item.children.map((one) => (isTag(one, 'ul', 'ol') ? inList(one) : one)),
  );

/** True, vrai, verdadero; richtig; and false, faux, falsch. */
const BOX = /^\s*\[([tvrf])\]\s+(?=\S)/i;

/** Each point has a box, and both letters come. */
function isTrueOrFalse(list: Element): boolean {
  const letters = elementsOf(list).map((item) => BOX.exec(blockOf(item).words)?.[1]?.toLowerCase());
  return letters.includes('f') && letters.some((one) => one !== 'f') && !letters.includes(undefined);
}

const ticked = (list: Element): Element =>
  withChildren(
    list,
    list.children.map((item) => (item.type === 'element' ? tickedFirst(item) : item)),
  );

/** In its first words, be they in a paragraph. */
function tickedFirst(node: Element): Element {
  const at = node.children.findIndex(
    (one) => one.type === 'element' || (one.type === 'text' && one.value.trim() !== ''),
  );
  const first = node.children[at];
  if (first?.type === 'element') return withChildren(node, node.children.with(at, tickedFirst(first)));
  if (first?.type !== 'text') return node;
  const words = first.value.replace(BOX, (_, letter: string) =>
    letter.toLowerCase() === 'f' ? '[ ] ' : '[x] ',
  );
  return withChildren(node, node.children.with(at, text(words)));
}

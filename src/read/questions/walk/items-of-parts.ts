/**
 * Tasks of several lettered parts in a numbered list, and below it one answer with as many numbers, and as many letters
 * behind each: each task has its own.
 *
 *     1. Say the plural: a) mouse, b) goose        1. Say the plural: a) mouse, b) goose
 *     2. Say the past: a) float, b) sink               <details>a) mice, b) geese</details>
 *                                              →   2. Say the past: a) float, b) sink
 *     **Answers:** 1. a) mice, b) geese                <details>a) floated, b) sank</details>
 *     2. a) floated, b) sank
 */
import type { Element } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, lineOf, withChildren } from '../../parts.ts';
import { nextFull, roleOf } from '../blocks/block.ts';
import { countedThrough, rowIn, rowOf } from '../blocks/items.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { lettersIn } from '../choices/letters-in.ts';

export const withItemsOfParts = (blocks: Row): Row =>
  withMade(blocks, (at) => {
    const list = blocks[at]!;
    const next = isTag(list, 'ol') ? nextFull(blocks, at) : at;
    const fold = blocks[next];
    if (!isTag(list, 'ol') || roleOf(fold) !== 'answer') return undefined;
    const items = elementsOf(list);
    const told = toldIn(fold as Element);
    if (told.length !== items.length || !items.every((item, i) => haveAsMany(item, told[i]!)))
      return undefined;
    const children = items.map((item, i) =>
      withChildren(item, [...rowIn(item), foldedAnswer(rowOf(told[i]!), [], lineOf(told[i]))]),
    );
    return { row: [withChildren(list, children)], end: next + 1 };
  });

function toldIn(fold: Element): readonly Element[] {
  const list = countedThrough(bodyOf(fold));
  return list ? elementsOf(list) : [];
}

function haveAsMany(item: Element, told: Element): boolean {
  const count = lettersIn(rowIn(item));
  return count > 1 && lettersIn(rowOf(told)) === count;
}

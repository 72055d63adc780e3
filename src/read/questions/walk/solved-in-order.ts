/**
 * On a page of solutions, a list of tasks, and below it as many blocks of code in the same order: each solves its own. Two
 * of them with no more than a word between solve one.
 *
 *     1. List all lakes.
 *     2. Count them.
 *
 *     ```sql
 *     SELECT name FROM lakes
 *     ```
 *
 *     ```sql
 *     SELECT count(*) FROM lakes
 *     ```
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { foldedAnswer } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

export const withSolvedInOrder = (blocks: Row): Row =>
  withMade(blocks, (at) => {
    const list = blocks[at];
    if (!isTag(list, 'ol') || elementsOf(list).length < 2 || !setsTasks(list)) return undefined;
    const { groups, end } = codeFrom(blocks, at + 1);
    const items = elementsOf(list);
    if (groups.length !== items.length) return undefined;
    const children = items.map((item, i) => ({
      ...item,
      children: [...rowIn(item), foldedAnswer(groups[i]!)],
    }));
    return { row: [{ ...list, children }], end };
  });

/** Half of them ask, or tell what to do, and none has code of its own. */
function setsTasks(list: Element): boolean {
  const items = elementsOf(list);
  const setting = items.filter((item) => asksOrTellsIn(blockOf(item).words));
  return setting.length * 2 >= items.length && !items.some((item) => rowIn(item).length > 1);
}

const LONGEST_WORD = 12;

/** The blocks of code from a place on, up to whatever says more. */
function codeFrom(blocks: Row, from: number): { readonly groups: readonly Row[]; readonly end: number } {
  const groups: ElementContent[][] = [];
  let end = from;
  let word: ElementContent | undefined;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (isTag(block, 'pre')) {
      if (word) groups.at(-1)!.push(word, block);
      else groups.push([block]);
      word = undefined;
      end = at + 1;
    } else if (isJoin(block) && groups.length > 0 && !word) word = block;
    else if (block.type === 'element') break;
  }
  return { groups, end };
}

/** `or`, „oder“. */
export const isJoin = (block: ElementContent): boolean =>
  isTag(block, 'p') &&
  /^\p{L}+[:.]?$/u.test(blockOf(block).words) &&
  blockOf(block).words.length < LONGEST_WORD;

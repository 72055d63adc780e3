/**
 * A point alone that names the tasks behind it goes where they begin: it stands around the first of them, or between the
 * one before and its program.
 *
 *     3. Make a list.
 *
 *     - Sorting
 *
 *     ┌ code ┐
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { lineOf, text, titleInBold } from '../../parts.ts';
import { blockOf, runEnd } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';

/** @param names takes those that are made of such points */
export function withNamesApart(blocks: Row, names: Set<ElementContent>): Row {
  return withMade(blocks, (at, above) => {
    const named = isPoint(blocks[at]!) ? namedAt(blocks, at, above) : undefined;
    if (named) names.add(named.name);
    return named;
  });
}

/** @param above what stands above, as far as it is put in order */
function namedAt(blocks: Row, at: number, above: Row) {
  const end = programsEnd(blocks, at + 1);
  const [name, task] = end > at + 1 ? partsOf(blocks[at] as Element) : [];
  if (!name) return undefined;
  if (task) return { name, row: [name, task], end: at + 1 };
  const last = above.findLast(({ type }) => type === 'element');
  const isBetween = isTag(last, 'ol') || /^\d{1,3}\s?[.)]\s/.test(blockOf(last).words);
  return isBetween ? { name, row: [...blocks.slice(at + 1, end), name], end } : undefined;
}

const isPoint = (block: ElementContent): boolean => isTag(block, 'ul') && elementsOf(block).length === 1;

/** So many words name something. */
const NAME = /^\S+(?: \S+){0,4}$/;

/** The point, and the one task in it; nothing where it says more than a name. */
function partsOf(list: Element): readonly ElementContent[] {
  const [item] = elementsOf(list);
  const own = item?.children.filter((one) => !isTag(one, 'ol')) ?? [];
  const tasks = item?.children.filter((one) => isTag(one, 'ol')) ?? [];
  const words = [text(blockOf({ ...list, children: own }).words)];
  const name = titleInBold(words, lineOf(list));
  return NAME.test(blockOf(name).words) && tasks.length <= 1 ? [name, ...tasks] : [];
}

/** Behind the programs that stand there, with what they print. */
function programsEnd(blocks: Row, from: number): number {
  const at = runEnd(blocks, from, (one) => one.type !== 'element' || isTag(one, 'pre'));
  return blocks.slice(from, at).findLastIndex((one) => isTag(one, 'pre')) + from + 1;
}

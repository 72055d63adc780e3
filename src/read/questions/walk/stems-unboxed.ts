/**
 * A box that an editor put before what is asked, as before all that is offered below it: counted items each of which has
 * counted boxes, just one of them ticked. It is no option, and goes.
 *
 *     5. [ ] Ice is:           5. Ice is:
 *        1. [ ] heavy     →       1. [ ] heavy
 *        2. [x] light             2. [x] light
 */
import type { Element, ElementContent, Text } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { boxesIn } from '../kinds/boxes.ts';

/** Of fewer, one is done and others are to be done. */
const FEWEST = 4;

export const withStemsUnboxed = (blocks: Row): Row =>
  blocks.some(areBoxed) ? blocks.map((one) => (areBoxed(one) ? unboxed(one as Element) : one)) : blocks;

function areBoxed(list: ElementContent): boolean {
  if (!isTag(list, 'ol')) return false;
  const items = elementsOf(list);
  return items.length >= FEWEST && items.some(isBoxed) && items.every(isChosenFrom);
}

const isBoxed = (item: Element): boolean => BOX.test(openingOf(item));
const BOX = /^\s*\[ ?\]\s+/;

const openingOf = (item: Element): string => {
  const [first] = rowIn(item);
  const words = isTag(first, 'p') ? first.children[0] : undefined;
  return words?.type === 'text' ? words.value : '';
};

/** Words, and below them a counted list of boxes. */
function isChosenFrom(item: Element): boolean {
  const [stem, list, ...others] = rowIn(item);
  const isPlain = isTag(stem, 'p') && isTag(list, 'ol') && others.length === 0;
  const ticks = isPlain ? boxesIn([list])?.read.map(({ correct }) => correct) : undefined;
  return ticks !== undefined && ticks.length > 2 && ticks.filter((one) => one).length === 1;
}

function unboxed(list: Element): Element {
  const children = list.children.map((item) => {
    const box = item.type === 'element' ? BOX.exec(openingOf(item))?.[0] : undefined;
    if (box === undefined) return item;
    const [stem, ...others] = rowIn(item as Element) as [Element, ...Row];
    const [first, ...more] = stem.children as [Text, ...Row];
    const line = lineOf(item);
    const words = element('p', {}, [text(first.value.slice(box.length), line), ...more], line);
    return { ...(item as Element), children: [words, ...others] };
  });
  return { ...list, children };
}

/**
 * Options as a task list, as GitHub and quizdown write them. A quotation in an item, or right below it, is told
 * to who chooses it.
 *
 *     - [x] ice
 *     - [ ] iron
 *       > It sinks.
 */
import type { Element, ElementContent } from 'hast';
import { element, elementsOf, isTag, lineOf, text } from '../../parts.ts';
import type { OptionRead } from './choice.ts';

const BOX = /^\s*\[([ xX]?)\](?:\s+|$)/;

export interface Boxes {
  readonly options: readonly OptionRead[];
  /** The block behind the last of them. */
  readonly end: number;
}

/** The options that start at a block; undefined where no list with a box does. */
export function boxesFrom(blocks: readonly ElementContent[], at: number): Boxes | undefined {
  const options: OptionRead[] = [];
  let end = at;
  for (; end < blocks.length; end++) {
    const block = blocks[end];
    if (isTag(block, 'ul', 'ol')) {
      const items = elementsOf(block).map(optionOf);
      if (!items.some(({ correct }) => correct !== undefined)) break;
      options.push(...items);
    } else if (isTag(block, 'blockquote') && isRemark(block, options.at(-1))) {
      const last = options.pop()!;
      options.push({ ...last, feedback: [...(last.feedback ?? []), ...block.children] });
    } else break;
  }
  return options.length > 0 ? { options, end } : undefined;
}

/** The options of the first boxes in a row of blocks, and what stands around them. */
export function boxesIn(blocks: readonly ElementContent[]) {
  const at = blocks.findIndex((_, i) => boxesFrom(blocks, i));
  const boxes = boxesFrom(blocks, at);
  return boxes && { read: boxes.options, others: [...blocks.slice(0, at), ...blocks.slice(boxes.end)] };
}

/** A quotation without a blank line before it: to Markdown it stands outside the item it was written below. */
function isRemark(block: Element, last: OptionRead | undefined): boolean {
  return last !== undefined && lineOf(block) === last.line + 1;
}

function optionOf(item: Element): OptionRead {
  const [first] = item.children;
  const words = isTag(first, 'p') ? first.children : item.children;
  const box = words[0]?.type === 'text' ? BOX.exec(words[0].value) : null;
  const quotes = item.children.filter((child) => isTag(child, 'blockquote'));
  const others = item.children.filter((child) => !isTag(child, 'blockquote'));
  const opened = others.length === 1 && isTag(first, 'p') ? first.children : others;
  return {
    correct: box ? box[1] !== '' && box[1] !== ' ' : undefined,
    children: box ? withoutBox(opened, box[0].length) : opened,
    ...(quotes.length > 0 && { feedback: quotes.flatMap((quote) => (quote as Element).children) }),
    line: lineOf(item),
  };
}

function withoutBox(nodes: readonly ElementContent[], length: number): ElementContent[] {
  const [first, ...others] = nodes;
  if (first?.type === 'text') return [text(first.value.slice(length)), ...others];
  if (isTag(first, 'p')) {
    return [element('p', {}, withoutBox(first.children, length), lineOf(first)), ...others];
  }
  return [...nodes];
}

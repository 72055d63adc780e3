/**
 * Options that are headings, one right below the other, of which one is marked, or a key tells.
 *
 *     ## 1. What floats?           becomes      ## 1. What floats?
 *
 *     ### a. iron                               - a. iron
 *     ### b. ice **(correct)**                  - b. ice **(correct)**
 */
import type { Element, ElementContent } from 'hast';
import { element, lineOf } from '../../parts.ts';
import { blockOf, levelOf, nextFull } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { marksOne } from '../choices/option-marks.ts';
import { startsWithKey } from '../words/key-title.ts';
import { LETTERED, letterAt } from '../words/letters.ts';

export function withHeadingsOffered(blocks: Row): Row {
  if (!blocks.some(isLettered)) return blocks;
  const out: ElementContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const { options, end } = runAt(blocks, at);
    const list = element('ul', {}, options.map(itemOf), lineOf(blocks[at]!));
    const isOffered = options.length > 1 && (marksOne(list) || isKey(blocks[nextFull(blocks, end - 1)]));
    out.push(...(isOffered ? [list] : blocks.slice(at, end)));
    at = end;
  }
  return out;
}

const isLettered = (block: ElementContent): block is Element =>
  levelOf(block) < 7 && LETTERED.test(blockOf(block).words);

const isKey = (block: ElementContent | undefined): boolean =>
  block !== undefined && startsWithKey(blockOf(block).words);

/** Headings of one level that count on from *a*; else the block alone. */
function runAt(blocks: Row, start: number): { readonly options: readonly Element[]; readonly end: number } {
  const options: Element[] = [];
  for (let at = start; at < blocks.length; at = nextFull(blocks, at)) {
    const block = blocks[at]!;
    const isNext =
      isLettered(block) &&
      levelOf(block) === levelOf(blocks[start]!) &&
      letterIn(block) === letterAt(options.length);
    if (!isNext) return { options, end: options.length > 0 ? at : start + 1 };
    options.push(block);
  }
  return { options, end: blocks.length };
}

const letterIn = (block: Element): string | undefined =>
  /[a-z]/i.exec(blockOf(block).words)?.[0].toLowerCase();

const itemOf = (heading: Element): Element => element('li', {}, heading.children, lineOf(heading));

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
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { marksOne } from '../choices/option-marks.ts';
import { startsWithKey } from '../words/key-title.ts';
import { LETTERED, letterAt } from '../words/letters.ts';

export function withHeadingsOffered(blocks: Row): Row {
  return blocks.some(isLettered) ? withMade(blocks, (at) => offeredAt(blocks, at)) : blocks;
}

const isLettered = (block: ElementContent): block is Element =>
  levelOf(block) < 7 && LETTERED.test(blockOf(block).words);

/** Headings of one level that count on from *a*. */
function offeredAt(blocks: Row, start: number): Made | undefined {
  const level = levelOf(blocks[start]);
  const options: Element[] = [];
  let end = start;
  for (let block = blocks[end]; isNext(block, level, options.length); block = blocks[end]) {
    options.push(element('li', {}, block.children, lineOf(block)));
    end = nextFull(blocks, end);
  }
  const list = element('ul', {}, options, lineOf(blocks[start]));
  const isOffered = options.length > 1 && (marksOne(list) || startsWithKey(blockOf(blocks[end]).words));
  return isOffered ? { row: [list], end } : undefined;
}

const isNext = (block: ElementContent | undefined, level: number, place: number): block is Element =>
  block !== undefined &&
  isLettered(block) &&
  levelOf(block) === level &&
  /[a-z]/i.exec(blockOf(block).words)![0].toLowerCase() === letterAt(place);

/**
 * What a question in a box offers, right behind that: it belongs into it, as its key does (keys-behind-boxes.ts).
 *
 *     !!! question "Question 1"
 *         Which of these floats?
 *
 *     a) iron
 *     b) ice
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, isPart, withChildren } from '../../parts.ts';
import { blockOf, nextFull, roleOf } from '../blocks/block.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { isTicked, optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { asksToChoose, tellsToChoose } from '../patterns/asked-words.ts';
import { keyBelow } from '../patterns/key-below.ts';
import { endsAsking } from '../words/lexicon.ts';

export const withOptionsIn = (blocks: Row): Row =>
  blocks.some(isBox) ? withMade(blocks, (at) => offeredBehind(blocks, at)) : blocks;

function offeredBehind(blocks: Row, at: number): Made | undefined {
  const box = blocks[at]!;
  if (!isBox(box) || !asks(box)) return undefined;
  const from = nextFull(blocks, at);
  const end = ticked(blocks[from]) ? from + 1 : offeredEnd(blocks, from);
  return end === undefined
    ? undefined
    : { row: [withChildren(box, [...box.children, ...blocks.slice(from, end)])], end };
}

/** Letters are enough; numbers, and what nobody counted, may be anything unless a key below names one of them. */
function offeredEnd(blocks: Row, from: number): number | undefined {
  const options = optionsAt(blocks, from) ?? plainOptionsAt(blocks, from);
  if (!options || options.lead.length > 0) return undefined;
  const isSure = !options.numbered && !options.isPlain;
  return isSure || (keyBelow(blocks, options)?.right.length ?? 0) > 0 ? options.end : undefined;
}

const ticked = (block: ElementContent | undefined): boolean => isTag(block, 'ul') && isTicked(block);

function isBox(block: ElementContent): block is Element {
  const role = roleOf(block);
  return isPart(block, 'callout', 'exercise') && role !== 'answer' && role !== 'hint';
}

/** By its last words; where its title is all there is, by that. */
function asks(box: Element): boolean {
  const last = bodyOf(box).findLast((one) => !isBlank(one));
  if (!last) return endsAsking(blockOf(box).title);
  return isTag(last, 'p') && (asksToChoose(last) || tellsToChoose(blockOf(last).words));
}

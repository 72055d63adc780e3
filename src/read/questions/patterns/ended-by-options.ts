/**
 * A sentence that each of its options ends, with a small letter and a full stop, one of them ticked: an item of an exam.
 * What to do is no part of a sentence. Where nothing but words stand below, down to the page's end, they explain it.
 *
 *     In a glass of water, ice floats because it is
 *
 *     - [x] lighter than the water.
 *     - [ ] colder than the water.
 *     - [ ] harder than the water.
 *
 *     Nearly everything else shrinks when it freezes.
 */
import type { ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import { element } from '../../parts.ts';
import type { Answer } from '../answers/answer.ts';
import { blockOf } from '../blocks/block.ts';
import type { Boxes } from '../kinds/boxes.ts';

/** Six words or more, and no stop behind the last. */
const OPEN = /^(?:\S+\s+){5,}\S*[\p{L})]$/u;
const END = /^\p{Ll}.{4,}\.$/su;
const FEWEST = 3;

export function isEndedBy(sentence: ElementContent | undefined, { options }: Boxes): boolean {
  return (
    blockOf(sentence).isWords &&
    OPEN.test(blockOf(sentence).words) &&
    options.length >= FEWEST &&
    options.filter(({ correct }) => correct).length === 1 &&
    options.every(({ children }) => END.test(blockOf(element('p', {}, children)).words.trim()))
  );
}

const MOST_BELOW = 3;

/** The last words of the page, below its last options. */
export function explainedBelow(blocks: readonly ElementContent[], end: number): Answer | undefined {
  const below = blocks.slice(end).filter((one) => !isBlank(one));
  const isExplained = below.length > 0 && below.length <= MOST_BELOW && below.every(isTold);
  return isExplained ? { hints: [], feedback: below, end: blocks.length } : undefined;
}

const isTold = (block: ElementContent): boolean => blockOf(block).isWords && !blockOf(block).asks;

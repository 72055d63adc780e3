/**
 * Numbers in lines of their own, and what each of them counts in the next, as one line:
 *
 *     **1.** (2 points)
 *                            →     1. What is ice? (2 points)
 *     **What is ice?**
 */
import type { Element, ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { blockOf, nextFull } from '../blocks/block.ts';
import { onlyIn, type Row, withSeveralMade } from '../blocks/rows.ts';
import { endsAsking } from '../words/lexicon.ts';

const FEWEST = 2;

/** `**1.**`, `2) (3 points)` */
const ALONE = /^(\d{1,3})\s?[.)]\s*([([][^()[\]]{1,16}[)\]])?$/;

export function withNumbersJoined(blocks: Row): Row {
  if (!blocks.some(isNumber)) return blocks;
  const numbers = blocks.flatMap((one) => numberIn(one)?.number ?? []);
  const counts = numbers.every((one, i) => i === 0 || one === numbers[i - 1]! + 1 || one === 1);
  if (!counts) return blocks;
  return withSeveralMade(blocks, FEWEST, (at) => {
    const next = nextFull(blocks, at);
    const counted = numberIn(blocks[at]);
    const asked = blocks[next];
    if (!counted || !isTag(asked, 'p') || !blockOf(asked).isWords || isNumber(asked)) return undefined;
    // Below a bare number, plain words may be a part's answer as well.
    if (counted.worth === '' && !boldIn(asked) && !endsAsking(blockOf(asked).words)) return undefined;
    return { row: [joined(counted, asked, lineOf(blocks[at]))], end: next + 1 };
  });
}

interface Numbered {
  readonly number: number;
  /** What is said of it, in brackets. */
  readonly worth: string;
}

function numberIn(block: ElementContent | undefined): Numbered | undefined {
  if (!isTag(block, 'p')) return undefined;
  const [, number, worth = ''] = ALONE.exec(blockOf(block).words.trim()) ?? [];
  return number === undefined ? undefined : { number: Number(number), worth };
}

const isNumber = (block: ElementContent): boolean => numberIn(block) !== undefined;

/** In bold where all that is counted is. */
function joined({ number, worth }: Numbered, asked: Element, line: number): Element {
  const bold = boldIn(asked);
  const before = text(`${number}. `);
  const behind = worth === '' ? [] : [text(` ${worth}`)];
  const children = bold
    ? [{ ...bold, children: [before, ...bold.children] }, ...behind]
    : [before, ...asked.children, ...behind];
  return element('p', {}, children, line);
}

/** What is all of a paragraph. */
function boldIn({ children }: Element): Element | undefined {
  const only = onlyIn(children);
  return isTag(only, 'strong', 'b') ? only : undefined;
}

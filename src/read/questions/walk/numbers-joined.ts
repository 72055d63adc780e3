/**
 * Numbers in lines of their own, and what each of them counts in the next, as one line:
 *
 *     **1.** (2 points)
 *                            →     **1. (2 points) What is ice?**
 *     **What is ice?**
 *
 * What is counted asks, or tells what to do: below a bare number, other words may be a part's answer.
 */
import type { Element, ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { element, lineOf, text, titleInBold } from '../../parts.ts';
import { blockOf, nextFull } from '../blocks/block.ts';
import { unwrapped } from '../blocks/clear-answer.ts';
import { type Row, withSeveralMade } from '../blocks/rows.ts';
import { behindTitle } from '../words/key-title.ts';
import { asksOrTellsIn, endsAsking } from '../words/lexicon.ts';
import { tellsPoints } from '../words/points.ts';

const FEWEST = 2;

/** `**1.**`, `2) (3 points)` */
const ALONE = /^(\d{1,3})\s?[.)]\s*([([][^()[\]]{1,16}[)\]])?$/;

export function withNumbersJoined(blocks: Row): Row {
  if (!blocks.some(isNumber)) return blocks;
  const numbers = blocks.flatMap((one) => numberIn(one)?.number ?? []);
  const counts = numbers.every((one, i) => i === 0 || one === numbers[i - 1]! + 1 || one === 1);
  const areTasks = blocks.some((one, at) => countsTask(one, blocks[nextFull(blocks, at)]));
  if (!counts || !areTasks) return blocks;
  return withSeveralMade(blocks, FEWEST, (at) => {
    const next = nextFull(blocks, at);
    const counted = numberIn(blocks[at]);
    const asked = blocks[next];
    return counted && isCounted(asked, counted)
      ? { row: [joined(counted, asked, lineOf(blocks[at]))], end: next + 1 }
      : undefined;
  });
}

interface Numbered {
  readonly number: number;
  /** As it is written, with its points. */
  readonly words: string;
  readonly isWorth: boolean;
}

function numberIn(block: ElementContent | undefined): Numbered | undefined {
  if (!isTag(block, 'p')) return undefined;
  const words = blockOf(block).words.trim();
  const [, number, worth] = ALONE.exec(words) ?? [];
  if (number === undefined || (worth !== undefined && !tellsPoints(worth))) return undefined;
  return { number: Number(number), words, isWorth: worth !== undefined };
}

const isNumber = (block: ElementContent): boolean => numberIn(block) !== undefined;

/** Of a page that only counts steps nothing is joined. */
function countsTask(block: ElementContent, next: ElementContent | undefined): boolean {
  const counted = numberIn(block);
  return counted !== undefined && (counted.isWorth || endsAsking(blockOf(next).words));
}

function isCounted(block: ElementContent | undefined, { isWorth }: Numbered): block is Element {
  const { words, isWords, label } = blockOf(block);
  if (!isTag(block, 'p') || !isWords || label !== undefined || behindTitle(words)) return false;
  return inBold(block) !== undefined || endsAsking(words) || (isWorth && asksOrTellsIn(words));
}

/** In bold where all that is counted is. */
function joined({ words }: Numbered, asked: Element, line: number): Element {
  const bold = inBold(asked);
  const children = [text(`${words} `), ...(bold ?? asked).children];
  return bold ? titleInBold(children, line) : element('p', {}, children, line);
}

const inBold = (block: Element): Element | undefined => unwrapped(block, 'strong', 'b');

/**
 * A card's line, `side::answer`, below what it asks, whose answer a fold right below tells once more: it is only there.
 *
 *     ### What is fog?
 *
 *     **Front**:: **A low cloud**
 *
 *     > [!question]- Show the answer
 *     > A low cloud, for it has not risen.
 */
import type { ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { normalize } from '../words/lexicon.ts';

export function withoutToldTwice(blocks: readonly ElementContent[]): readonly ElementContent[] {
  return blocks.some((_, at) => isToldAgain(blocks, at))
    ? blocks.filter((_, at) => !isToldAgain(blocks, at))
    : blocks;
}

const CARD = /^\s*\p{L}[^:\n]{0,40}:{2,3}(?!:)\s*(\S[^\n]{2,})$/u;

function isToldAgain(blocks: readonly ElementContent[], at: number): boolean {
  const [line, fold] = [blocks[at], blocks[at + 1]];
  if (!isTag(line, 'p') || !fold || roleOf(fold) !== 'answer' || !blockOf(blocks[at - 1]).asks) return false;
  const told = CARD.exec(rawText(line.children).trim())?.[1];
  return told !== undefined && normalize(rawText([fold])).includes(normalize(told));
}

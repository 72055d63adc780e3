/**
 * What is told twice, one right below the other, is only in one place. A card's line, `side::answer`, below what it asks, is
 * where a fold tells it once more; a program that stands in clear solves nothing when the same is folded below it.
 *
 *     ### What is fog?                                   The next cell weighs it.
 *
 *     **Front**:: **A low cloud**                        ```{python}
 *                                                        weigh(ice)
 *     > [!question]- Show the answer                     ```
 *     > A low cloud, for it has not risen.
 *                                                        ```{python}
 *                                                        #| solution: true
 *                                                        weigh(ice)
 *                                                        ```
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, isPart } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { normalize } from '../words/lexicon.ts';

export function withoutToldTwice(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const isTwice = blocks.map((_, at) => isToldAgain(blocks, at) || isSameProgram(blocks, at));
  return isTwice.includes(true) ? blocks.filter((_, at) => !isTwice[at]) : blocks;
}

const CARD = /^\s*\p{L}[^:\n]{0,40}:{2,3}(?!:)\s*(\S[^\n]{2,})$/u;

function isToldAgain(blocks: readonly ElementContent[], at: number): boolean {
  const [line, fold] = [blocks[at], blocks[at + 1]];
  if (!isTag(line, 'p') || !fold || roleOf(fold) !== 'answer' || !blockOf(blocks[at - 1]).asks) return false;
  const told = CARD.exec(rawText(line.children).trim())?.[1];
  return told !== undefined && normalize(rawText([fold])).includes(normalize(told));
}

function isSameProgram(blocks: readonly ElementContent[], at: number): boolean {
  const fold = blocks[at];
  if (!isPart(fold, 'disclosure') || fold.data.part.role !== 'answer') return false;
  const [told, ...others] = bodyOf(fold).filter((one) => !isBlank(one));
  const above = blocks.slice(Math.max(0, at - 2), at).findLast((one) => !isBlank(one));
  return (
    others.length === 0 && isTag(told, 'pre') && isTag(above, 'pre') && sourceOf(told) === sourceOf(above)
  );
}

const sourceOf = (program: ElementContent): string => rawText([program]).trim();

/**
 * Answers to a numbered list that follow one another in one paragraph become the list that they are:
 *
 *     1. What is fog?
 *     2. What is hail?
 *
 *     **Answers:** 1. a cloud; 2. frozen rain
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, lineOf, titleOf } from '../../parts.ts';
import { entriesInLine } from '../answers/counted-line.ts';
import { roleOf } from '../blocks/block.ts';
import { clearAnswer, plainAnswer, unwrapped } from '../blocks/clear-answer.ts';
import { firstNumber } from '../blocks/items.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import type { KeyList } from '../choices/key-list.ts';

export function withAnswersInRow(blocks: Row, { keys }: { readonly keys: KeyList }): Row {
  if (!blocks.some((block) => isTag(block, 'ol'))) return blocks;
  return blocks.map((block, i) => {
    const asked = blocks[i - 1];
    // The letters of options are a key.
    return isTag(asked, 'ol') && !keys.blocks.has(block) ? listed(block, asked) : block;
  });
}

function listed(block: ElementContent, asked: Element): ElementContent {
  const isFold = roleOf(block) === 'answer';
  const told = isFold
    ? bodyOf(block as Element)
    : (clearAnswer(block) ?? plainAnswer(unwrapped(block, 'em', 'i', 'strong', 'b') ?? block) ?? []);
  const row = onlyIn(told);
  const first = firstNumber(asked);
  const entries = isTag(row, 'p', 'ol') ? entriesInLine(row, first) : [];
  if (entries.length < 2 || entries.length !== elementsOf(asked).length) return block;
  const line = lineOf(block);
  const items = entries.map((words) => element('li', {}, words, line));
  const list = element('ol', first === 1 ? {} : { start: first }, items, line);
  return foldedAnswer([list], isFold ? titleOf(block as Element) : [], line);
}

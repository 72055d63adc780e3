/**
 * Parts that are each the one item of a list, as answers part them that nobody set in: paragraphs, as others are.
 *
 *     - a) Explain why ice floats.       a) Explain why ice floats.
 *
 *     Answer: It is light.          →    Answer: It is light.
 *
 *     - b) Say what fog is made of.      b) Say what fog is made of.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { markOf } from '../words/letters.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

export function withPartsUnlisted(blocks: Row): Row {
  if (blocks.filter(isAlone).length < 2) return blocks;
  const parts = new Set<ElementContent>(runsIn(blocks).filter(isInTurn).flat());
  if (parts.size === 0) return blocks;
  return blocks.flatMap((one) => (parts.has(one) ? rowIn(elementsOf(one as Element)[0]!) : [one]));
}

/** `- a) …`, and no other point. */
const isAlone = (block: ElementContent): block is Element =>
  isTag(block, 'ul') && elementsOf(block).length === 1 && placeOf(block) !== undefined;

function placeOf(list: Element): number | undefined {
  const mark = markOf(blockOf(list).words);
  return mark?.kind === 'letter' ? mark.place : undefined;
}

/** Those that are lettered one after another from `a` on, up to a heading. */
function runsIn(blocks: Row): readonly (readonly Element[])[] {
  const runs: Element[][] = [];
  let open: Element[] = [];
  for (const block of blocks) {
    if (levelOf(block) < 7) open = [];
    if (!isAlone(block)) continue;
    if (placeOf(block) !== open.length) open = [];
    if (placeOf(block) !== open.length) continue;
    open.push(block);
    if (open.length === 1) runs.push(open);
  }
  return runs;
}

/** Others are offered: these ask, or tell what to do. */
const isInTurn = (run: readonly Element[]): boolean =>
  run.length > 1 && run.every((one) => asksOrTellsIn(blockOf(one).words));

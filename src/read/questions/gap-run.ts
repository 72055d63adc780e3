/**
 * Shape B: blocks that follow one another and hold gaps are one question, with the answer folded below them.
 *
 *     Ice is {gap}`heavier|>lighter` than water,
 *     and melts at {gap}`0` °C.
 *
 *     At {gap}`100` °C water boils.
 */
import { headingLevel } from '../headings.ts';
import { lineOf } from '../parts.ts';
import { gapsOf, holdsGap } from './kinds/gaps.ts';
import type { Shape } from './shape.ts';
import { toldFrom } from './stem.ts';

export const gapRun: Shape = {
  id: 'gap-run',
  find: ({ blocks, at, page }) => {
    const gapped = (i: number) => {
      const block = blocks[i];
      return block?.type === 'element' && !block.data?.part && !headingLevel(block) && holdsGap(block);
    };
    if (!gapped(at)) return undefined;
    let end = at + 1;
    while (gapped(end)) end++;
    const key = gapsOf(blocks.slice(at, end), page);
    const told = toldFrom(blocks, end);
    return {
      start: at,
      end: told?.end ?? end,
      introduced: true,
      becomes: [
        {
          type: 'draft',
          specific: key.specific ?? { kind: 'open' },
          stem: key.stem,
          ...(told && { hints: told.hints, feedback: told.feedback }),
          line: lineOf(blocks[at]),
        },
      ],
    };
  },
};

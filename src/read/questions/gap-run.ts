/** Blocks that follow one another and hold gaps are one question, with the answer folded below them. */
import type { ElementContent } from 'hast';
import { lineOf } from '../parts.ts';
import { answerAt } from './answer.ts';
import { blockOf } from './block.ts';
import { openQuestion } from './form.ts';
import { gapsOf, holdsGap } from './kinds/gaps.ts';
import type { Context, Match } from './pattern.ts';

export function isGapped(block: ElementContent | undefined): boolean {
  return (
    block?.type === 'element' && !block.data?.part && blockOf(block).level === undefined && holdsGap(block)
  );
}

export function gapRun({ blocks, at, page }: Context): Match {
  let end = at + 1;
  while (isGapped(blocks[end])) end++;
  const answer = answerAt(blocks, end);
  const { stem, specific } = gapsOf(blocks.slice(at, end), page);
  const question = openQuestion(stem, { ...(specific && { specific }), ...answer, line: lineOf(blocks[at]) });
  return { start: at, end: answer?.end ?? end, introduced: true, becomes: [question] };
}

/** Blocks that follow one another and hold gaps are one question, with the answer folded below them. */
import type { ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { isPart, lineOf } from '../../parts.ts';
import { answerAt } from '../answers/answer.ts';
import { type Block, blockOf } from '../blocks/block.ts';
import { gapsOf, holdsGap } from '../kinds/gaps.ts';
import { tellsLearner } from '../words/lexicon.ts';
import { openQuestion } from './form.ts';
import type { Context, Match } from './pattern.ts';

export function isGapped(block: ElementContent | undefined): boolean {
  return (
    block?.type === 'element' && !block.data?.part && blockOf(block).level === undefined && holdsGap(block)
  );
}

/** Nothing but gaps: the words above ask. */
const isGapAlone = (block: ElementContent): boolean =>
  isTag(block, 'p') && block.children.every((one) => isPart(one, 'gap') || isBlank(one));

/** `Complete the sentence:` */
const leadsTo = ({ words }: Block): boolean => /[:：]$/.test(words) && tellsLearner(words) !== undefined;

export function gapRun({ blocks, at, floor, page }: Context): Match {
  const isAskedAbove =
    at > floor &&
    blockOf(blocks[at - 1]).isWords &&
    (isGapAlone(blocks[at]!) || leadsTo(blockOf(blocks[at - 1])));
  const start = isAskedAbove ? at - 1 : at;
  let end = at + 1;
  while (isGapped(blocks[end])) end++;
  const answer = answerAt(blocks, end);
  const { stem, specific } = gapsOf(blocks.slice(start, end), page);
  const question = openQuestion(stem, {
    ...(specific && { specific }),
    ...answer,
    line: lineOf(blocks[start]),
  });
  return { start, end: answer?.end ?? end, introduced: true, becomes: [question] };
}

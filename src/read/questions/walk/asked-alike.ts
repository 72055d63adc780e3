/**
 * Folds that ask the same of what stands right above each of them: that is asked with it.
 *
 *     ### Scenario A                           ### Scenario B
 *
 *     Ice is water, so it sinks.               Fog is dust, so it is dry.
 *
 *     ::: {.callout-warning collapse="true"}   ::: {.callout-warning collapse="true"}
 *     ## What is wrong?                        ## What is wrong?
 *     It is lighter than water.                It is made of drops.
 *     :::                                      :::
 */
import type { Element, ElementContent } from 'hast';
import { grouped, isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf, titleOf } from '../../parts.ts';
import { blockOf, isRule, lastFull } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { callsTest, saysSheet } from '../words/exercise-label.ts';
import { asksLearner, normalize } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';

const FEWEST = 3;
/** So many blocks at most stand between a heading, or the fold before, and what asks of them. */
const MOST_ABOVE = 4;

export function withAskedAlike(blocks: Row, title: string): Row {
  const asking = grouped(blocks.filter(mayAsk), (fold) => normalize(blockOf(fold).title));
  const alike = new Set([...asking.values()].filter((all) => areAsked(all, blocks, title)).flat());
  if (alike.size === 0) return blocks;
  return withMade(blocks, (at) => {
    const end = endOfAbove(blocks, at);
    const fold = blocks[end];
    if (end === at || fold === undefined || !alike.has(fold as Element)) return undefined;
    const above = blocks.slice(at, end);
    return opensStretch(blocks, at) && isOfIt(above)
      ? { row: askedOf(above, fold as Element), end: end + 1 }
      : undefined;
  });
}

const mayAsk = (block: ElementContent): block is Element =>
  isPart(block, 'disclosure') &&
  block.data.part.role === undefined &&
  !bodyOf(block).every(isBlank) &&
  asksLearner(normalize(blockOf(block).title));

/** Remarks that their author folds are asked where learners are tested alone. */
function areAsked(all: readonly Element[], blocks: Row, title: string): boolean {
  const isRemark = all.some((one) => isPart(one, 'disclosure') && one.data.part.remark);
  return all.length >= FEWEST && (!isRemark || saysSheet(title) || blocks.some(tests));
}

const tests = (block: ElementContent): boolean => {
  const { level, words } = blockOf(block);
  return (
    (level !== undefined && saysSheet(words)) ||
    ((level !== undefined || isTag(block, 'p')) && callsTest(words))
  );
};

/** The place behind the words from a block on: of what ends them. */
function endOfAbove(blocks: Row, at: number): number {
  let end = at;
  while (end - at <= MOST_ABOVE && end < blocks.length && !endsStretch(blocks[end]!)) end++;
  return end;
}

const endsStretch = (block: ElementContent): boolean =>
  blockOf(block).level !== undefined ||
  isRule(block) ||
  isPart(block, 'disclosure') ||
  blockOf(block).holdsQuestions;

const opensStretch = (blocks: Row, at: number): boolean => {
  const before = blocks[lastFull(blocks, at)];
  return before === undefined || endsStretch(before);
};

/** What asks itself is answered by the fold, not by its title. */
const isOfIt = (above: Row): boolean =>
  above.some((one) => blockOf(one).isWords || blockOf(one).isShown) &&
  !above.some((one) => blockOf(one).asks);

const askedOf = (above: Row, fold: Element): Row => [
  setExercise([...above, element('p', {}, titleOf(fold), lineOf(fold))]),
  foldedAnswer(bodyOf(fold), [], lineOf(fold)),
];

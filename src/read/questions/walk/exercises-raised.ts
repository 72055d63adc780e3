/**
 * Exercises whose headings stand lower than the titles of what solves them: to an outline each but the first is part of the
 * solution above it. They are raised to the level of those titles.
 *
 *     #### Exercise 1          ### Exercise 1
 *     ### Solution             ### Solution
 *     #### Exercise 2    →     ### Exercise 2
 *     ### Solution             ### Solution
 */

import type { Element, ElementContent } from 'hast';
import { atLevel, blockOf, levelOf } from '../blocks/block.ts';
import { answerHeading } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';

export function withExercisesRaised(blocks: Row): Row {
  const titles = [...blocks.keys()].filter((at) => answerHeading(blocks[at]));
  const level = levelOf(blocks[titles[0] ?? -1]);
  if (titles.length < 2 || titles.some((at) => levelOf(blocks[at]) !== level)) return blocks;
  // The first may be called by a name alone: what stands above the first title.
  const first = blocks.slice(0, titles[0]).findLastIndex((one) => levelOf(one) < 7);
  const lower = levelOf(blocks[first]);
  if (lower <= level || lower === 7) return blocks;
  const others = [...blocks.keys()].filter((at) => levelOf(blocks[at]) === lower && calls(blocks[at]!));
  if (!titles.slice(1).every((title, i) => others.some((at) => at > titles[i]! && at < title))) return blocks;
  const numbers = others.map((at) => exerciseLabelOf(blockOf(blocks[at]).words)?.number);
  // Of one number are an exercise and its answer.
  if (new Set(numbers).size < numbers.length) return blocks;
  const raised = new Set([first, ...others]);
  return blocks.map((block, at) => (raised.has(at) ? atLevel(block as Element, level) : block));
}

function calls(block: ElementContent): boolean {
  const label = exerciseLabelOf(blockOf(block).words);
  return label?.kind !== undefined && label.kind !== 'step' && !label.answers;
}

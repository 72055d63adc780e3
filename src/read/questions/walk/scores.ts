/**
 * `**Score: ___ / 10**` below the questions of a part: the LMS counts, as it gives room to write. To its patterns the line
 * would belong to the last question.
 */
import type { Row } from '../blocks/rows.ts';
import { leavesScore } from '../blocks/scores.ts';

export const withoutScores = (blocks: Row): Row =>
  blocks.some(leavesScore) ? blocks.filter((block) => !leavesScore(block)) : blocks;

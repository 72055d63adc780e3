/**
 * What a question is worth, below its options: it is told above what is asked, for below them stands what answers.
 *
 *     ## Question 1                     ## Question 1
 *
 *     What floats?                      Points: 2
 *
 *     - a) ice                →         What floats?
 *     - b) iron
 *                                       - a) ice
 *     Points: 2                         - b) iron
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { lineOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { optionsAt } from '../choices/options.ts';
import type { Candidate } from '../patterns/pattern.ts';
import { tellsPoints } from '../words/points.ts';

/** So many blocks a question may have before it says that. */
const MOST_BLOCKS = 8;

export function withPointsAbove(blocks: Row): Row {
  return blocks.some(isPoints) ? withMade(blocks, (at) => toldAbove(blocks, at)) : blocks;
}

const isPoints = (block: ElementContent): boolean =>
  isTag(block, 'p') && blockOf(block).isWords && tellsPoints(blockOf(block).words);

function toldAbove(blocks: Row, at: number): Made | undefined {
  if (standingTitle(blocks[at]) === undefined) return undefined;
  const below = blocks.slice(at + 1, at + 1 + MOST_BLOCKS);
  const next = below.findIndex((one) => standingTitle(one) !== undefined);
  const points = below.findIndex((one, i) => (next < 0 || i < next) && isPoints(one) && offers(below[i - 1]));
  if (points < 0) return undefined;
  const asked = below.slice(0, points);
  return { row: [blocks[at]!, below[points]!, ...asked], end: at + points + 2 };
}

/** In the question itself it stands last, as it was written: what is asked calls it. */
export function withPointsLast(candidate: Candidate): Candidate {
  const [first, ...others] = candidate.stem;
  const wasBelow =
    first !== undefined && isPoints(first) && others[0] !== undefined && lineOf(first) > lineOf(others[0]);
  return wasBelow ? { ...candidate, stem: [...others, first] } : candidate;
}

const offers = (block: ElementContent | undefined): boolean =>
  block !== undefined && (isTag(block, 'ul', 'ol') || optionsAt([block], 0) !== undefined);

/**
 * Titles that count what a part of a test asks, and call no part: all of them stand below these, as headings do.
 *
 *     **Part A: true or false**        ## Part A: true or false
 *     ### 1. Ice floats.          →    ### 1. Ice floats.
 *     **Part B**                       ## Part B
 *     ### 2. Why …?                    ### 2. Why …?
 */
import type { Element, ElementContent } from 'hast';
import { asHeading, atLevel, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { labelAt } from './apart-survey.ts';

/** `### 3. Why …?`, `**Q3: Why …?**` */
export function isCountedTitle(block: ElementContent | undefined): boolean {
  const label = labelAt(block);
  return label !== undefined && !label.answers && (label.kind === undefined || label.kind === 'question');
}

/**
 * A row, block by block, in which the headings that count are below those that call parts.
 *
 * @param parts where these stand
 * @param to the end of what asks
 */
export function withCountedBelow(row: Row, parts: readonly number[], to: number): Row {
  const own = new Set(parts);
  const [first = to] = parts;
  const counted = row.slice(first, to).filter((block, i) => !own.has(first + i) && isCountedTitle(block));
  const top = Math.min(...counted.map(levelOf));
  if (top >= 7) return row;
  const isBeside = top === 2 || parts.some((at) => levelOf(row[at]) < 7 && levelOf(row[at]) >= top);
  const level = isBeside ? top + 1 : top;
  return row.map((block, at) => {
    if (at < first || at >= to) return block;
    if (!own.has(at)) return levelOf(block) < 7 ? lowered(block as Element, level - top) : block;
    const isBold = levelOf(block) === 7 && standingTitle(block) !== undefined;
    return isBold ? asHeading(block as Element, level - 1) : block;
  });
}

const lowered = (heading: Element, by: number): Element =>
  by === 0 ? heading : atLevel(heading, Math.min(levelOf(heading) + by, 6));

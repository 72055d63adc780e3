/**
 * Paragraphs that are counted by bare numbers, one after another, above a title of answers: counted as others are, and so is
 * what stands below it.
 *
 *     1 Ice floats.              1. Ice floats.
 *
 *     2 Iron sinks.         →    2. Iron sinks.
 *
 *     3 Wax melts.               3. Wax melts.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { text } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { titleAbove } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutMark } from '../blocks/starts.ts';
import { answersTitleOf } from '../words/exercise-label.ts';

const FEWEST = 3;
const NUMBER = /^\s*(\d{1,2})\s+(?=[\p{L}\p{Pi}"'¿¡])/u;

export function withNumbersDotted(blocks: Row): Row {
  const end = blocks.findLastIndex((one) => answersTitleOf(titleAbove(one) ?? '')?.several);
  const asked = countedIn(blocks.slice(0, Math.max(end, 0)));
  if (asked.length === 0) return blocks;
  const counted = new Set([...asked, ...countedIn(blocks.slice(end))]);
  return blocks.map((one) => (counted.has(one) ? dotted(one as Element) : one));
}

const countedIn = (blocks: Row): Row =>
  runsIn(blocks)
    .filter((run) => run.length >= FEWEST)
    .flat();

/** Of paragraphs that stand right below one another and count from 1 on. */
function runsIn(blocks: Row): readonly (readonly ElementContent[])[] {
  const runs: ElementContent[][] = [];
  let open: ElementContent[] = [];
  for (const block of blocks.filter((one) => !isBlank(one))) {
    const number = numberOf(block);
    if (number !== open.length + 1) open = [];
    if (number !== open.length + 1) continue;
    open.push(block);
    if (open.length === 1) runs.push(open);
  }
  return runs;
}

const numberOf = (block: ElementContent): number | undefined =>
  isTag(block, 'p') ? Number(NUMBER.exec(blockOf(block).words)?.[1] ?? 0) || undefined : undefined;

const dotted = (paragraph: Element): Element => ({
  ...paragraph,
  children: [text(`${numberOf(paragraph)}. `), ...withoutMark(paragraph.children, NUMBER)],
});

/**
 * Options that are lines of one paragraph, without letters, of which the right one is in bold or has a sign: as a list has
 * them. Most paragraphs of several lines on the page are such.
 *
 *     1. What floats?               1. What floats?
 *
 *     iron <br> **ice** <br> sand   - iron
 *                                   - **ice**
 *                                   - sand
 */
import type { Element, ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { element } from '../../parts.ts';
import { type Line, linesOf } from '../blocks/lines.ts';
import { areMostly, type Row } from '../blocks/rows.ts';
import { markedOptions } from '../choices/option-marks.ts';
import { optionsAt } from '../choices/options.ts';

/** So many tell what a page does. */
const FEWEST = 5;
const MOST_LINES = 8;

export function withLinesOffered(blocks: Row): Row {
  const places = blocks.flatMap((block, at) => (isBroken(block) ? [at] : []));
  if (places.length < FEWEST) return blocks;
  const marks = new Map(places.map((at) => [at, marksIn(blocks, at)]));
  const found = [...marks.values()].filter((one) => one !== undefined);
  // Where all of them begin in bold, that titles the other lines.
  const areTitled = areMostly(found, ([first]) => first === 0);
  if (found.length < FEWEST || areTitled || !areMostly(places, (at) => marks.get(at) !== undefined))
    return blocks;
  return blocks.map((block, at) => (marks.get(at) ? listOf(linesOf(block as Element)) : block));
}

const isBroken = (block: ElementContent): block is Element =>
  isTag(block, 'p') && block.children.some((one) => isTag(one, 'br'));

/** Which of its lines are marked; undefined where none or all are, and where letters call them. */
function marksIn(blocks: Row, at: number): readonly number[] | undefined {
  const lines = linesOf(blocks[at] as Element);
  if (lines.length < 2 || lines.length > MOST_LINES || optionsAt(blocks, at)) return undefined;
  const marked = markedOptions(lines.map(({ children }) => children));
  const right = marked.flatMap(({ mark }, i) => (mark ? [i] : []));
  return right.length > 0 && right.length < lines.length ? right : undefined;
}

const listOf = (lines: readonly Line[]): Element =>
  element(
    'ul',
    {},
    lines.map(({ children, line }) => element('li', {}, children, line)),
    lines[0]!.line,
  );

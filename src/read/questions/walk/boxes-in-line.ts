/**
 * Several boxes in one line, as sheets to be printed have them, be it the only point of a list: a list of options, each
 * with its box.
 *
 *     Which floats?                        Which floats?
 *     [ ] iron  [x] ice  [ ] gold    →     - [ ] iron
 *                                          - [x] ice
 *     - [ ] iron | [ ] ice                 - [ ] gold
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { withRows } from '../blocks/items.ts';
import { linesApart, linesOf, paragraphOf } from '../blocks/lines.ts';
import { allKnown, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { cutBy } from '../blocks/starts.ts';

/** What boxes look like, one way in each line. */
const LOOKS = [String.raw`\[[ xX_]?\]`, String.raw`\([ xX]?\)`, String.raw`[☐☑☒◻□⬜❏❑]\uFE0F?`].map(
  (box) => ({
    opens: new RegExp(String.raw`^\s*${box}\s`, 'u'),
    several: new RegExp(String.raw`(?<!\S)${box}\s+\S.*\s${box}\s`, 'u'),
    each: new RegExp(String.raw`(?<![\s|/;,])[\s|/;,]*(?<!\S)${box}\s+`, 'gu'),
  }),
);
/** Few blocks do, and no more is asked of the others. */
const MAY_HOLD = /\[[ xX_]?\]|\([ xX]?\)|[☐☑☒◻□⬜❏❑]/u;
const TICKED = /[xX☑☒]/u;
/** Of an option: more is no such line. */
const LONGEST = 80;

function holdsSeveral(block: ElementContent): boolean {
  const { words } = blockOf(block);
  if (!MAY_HOLD.test(words)) return false;
  const lines = words.split('\n');
  return LOOKS.some(({ several }) => lines.some((line) => several.test(line)));
}

export const withBoxesInLine = (blocks: Row): Row =>
  blocks.some(holdsSeveral) ? withMade(blocks, (at) => madeAt(blocks[at]!, at + 1)) : blocks;

function madeAt(block: ElementContent, end: number) {
  const row = isTag(block, 'p') ? inParagraph(block) : inList(block);
  if (row) return { row, end };
  const own = withRows(block, withBoxesInLine);
  return own === block ? undefined : { row: [own], end };
}

/** Below its other words. */
function inParagraph(block: Element): Row | undefined {
  const lines = linesOf(block);
  const rows = linesApart(block).map(boxesIn);
  const from = rows.lastIndexOf(undefined) + 1;
  const list = listOf(rows.slice(from), block);
  if (!list) return undefined;
  return from > 0 ? [paragraphOf(lines.slice(0, from)), list] : [list];
}

/** All that each of its points says. */
function inList(block: ElementContent): Row | undefined {
  if (!isTag(block, 'ul')) return undefined;
  const words = elementsOf(block).map((item) => onlyIn(blockOf(item).row));
  const list = listOf(
    words.map((one) => (isTag(one, 'p') ? boxesIn(one) : undefined)),
    block,
  );
  return list && [list];
}

function listOf(rows: readonly (Row | undefined)[], block: Element): Element | undefined {
  const all = rows.length > 0 ? allKnown(rows) : undefined;
  return all?.some((one) => one.length > 1) ? element('ul', {}, all.flat(), lineOf(block)) : undefined;
}

/** The options of a line that begins with a box. */
function boxesIn(line: Element): Row | undefined {
  const words = rawText(line.children);
  const look = words.includes('\n') ? undefined : LOOKS.find(({ opens }) => opens.test(words));
  if (!look) return undefined;
  const boxes = [...words.matchAll(look.each)];
  const options = cutBy(line.children, look.each);
  const areShort = options.every((one) => rawText(one).trim().length <= LONGEST);
  // Behind each something stands.
  if (!areShort || options.length !== boxes.length) return undefined;
  return options.map((one, i) =>
    element('li', {}, [text(TICKED.test(boxes[i]![0]) ? '[x] ' : '[ ] '), ...one], lineOf(line)),
  );
}

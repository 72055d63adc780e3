/** A row as pieces: each line of its words by itself, and every block that holds more than words as one. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { isPart, lineOf, text } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { firstNumber, rowIn } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { startsWithKey } from '../words/key-title.ts';
import { opensReason } from '../words/reason.ts';

/** What stands or falls together: a block of the row, or an item of a list that holds rows of its own. */
export interface Unit {
  readonly block: ElementContent;
  readonly item?: Element;
}

/** Whether a unit begins at an item that counts: the points of a list may all speak of one question. */
export const isCountedItem = ({ block, item }: Unit): boolean => item !== undefined && isTag(block, 'ol');

export interface Piece {
  readonly unit: Unit;
  /** The block that it is, or whose line it is. */
  readonly block: ElementContent;
  /** Undefined of a block that holds more than words. */
  readonly line?: Line;
  /** The list whose item the line is, where none of its items holds more than words. */
  readonly list?: Element;
}

export const unitsOf = (row: Row): readonly Unit[] =>
  row.flatMap((block): readonly Unit[] =>
    isTag(block, 'ol', 'ul') && !isOfWords(block)
      ? elementsOf(block).map((item) => ({ block, item }))
      : [{ block }],
  );

export const piecesOf = (units: readonly Unit[]): readonly Piece[] =>
  units.flatMap((unit) =>
    unit.item
      ? numbered(unit.block as Element, unit.item).flatMap((block) => piecesIn(block, unit))
      : piecesIn(unit.block, unit),
  );

function piecesIn(block: ElementContent, unit: Unit): readonly Piece[] {
  if (isTag(block, 'p')) return linesOf(block).map((line) => ({ unit, block, line }));
  if (isTag(block, 'ol', 'ul') && isOfWords(block)) return inList(block, unit);
  // What frames a list says nothing.
  if (
    isTag(block, 'div') &&
    !isPart(block, 'plain') &&
    block.children.some((one) => isTag(one, 'ol', 'ul', 'p'))
  )
    return block.children.flatMap((one) => piecesIn(one, unit));
  return block.type === 'element' ? [{ unit, block }] : [];
}

/** Its items are words, and nothing below them. */
const isOfWords = (list: Element): boolean =>
  elementsOf(list).every(
    (item) =>
      !item.children.some((one) => isTag(one, 'ul', 'ol', 'pre', 'table') || levelOf(one) < 7) &&
      isOneRow(item),
  );

const isOneRow = (item: Element): boolean =>
  rowIn(item).filter(({ type }) => type === 'element').length === 1;

/** Below the last item the key may stand, which goes on in it to Markdown. */
function inList(list: Element, unit: Unit): readonly Piece[] {
  return elementsOf(list).flatMap((item, i, { length }) => {
    const [only] = rowIn(item).filter(({ type }) => type === 'element') as [Element];
    const lines = i === length - 1 ? linesOf(only) : [];
    const below = lines.findIndex(({ children }, at) => at > 0 && isBelow(rawText(children)));
    const own = below < 0 ? only.children : paragraphOf(lines.slice(0, below)).children;
    const others = below < 0 ? [] : lines.slice(below).map((line) => ({ unit, block: only, line }));
    return [{ unit, block: list, line: { children: own, line: lineOf(item) }, list }, ...others];
  });
}

/** What no option says: a key, or what explains it. */
const isBelow = (words: string): boolean => startsWithKey(words) || opensReason(words);

/** What an item holds, with its number before its words. */
function numbered(list: Element, item: Element): Row {
  const [first, ...others] = rowIn(item);
  if (!isTag(list, 'ol') || !isTag(first, 'p')) return rowIn(item);
  const number = firstNumber(list) + elementsOf(list).indexOf(item);
  return [{ ...first, children: [text(`${number}. `), ...first.children] }, ...others];
}

export const wordsOf = ({ line, block }: Piece): string => blockOf(line ? paragraphOf([line]) : block).words;

/** What stands at a piece: the block it is, or what is left of the paragraph or list whose line it is. */
export function rowAt(
  pieces: readonly Piece[],
  at: number,
): { readonly blocks: Row; readonly count: number } {
  let count = 1;
  while (pieces[at]!.line && pieces[at + count]?.block === pieces[at]!.block) count++;
  return { blocks: blocksOf(pieces.slice(at, at + count)), count };
}

/** The blocks of some pieces: lines of one paragraph are one again. */
export function blocksOf(pieces: readonly Piece[]): Row {
  const row: ElementContent[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { block, line, list } = pieces[at]!;
    let end = at + 1;
    while (line && pieces[end]?.block === block) end++;
    const lines = pieces.slice(at, end).map((one) => one.line!);
    const isWhole = !line || (list ? elementsOf(list) : linesOf(block as Element)).length === lines.length;
    row.push(isWhole ? block : paragraphOf(lines));
    at = end;
  }
  return row;
}

/**
 * A row as sentences, each with what stands below it: a paragraph or an item of a list, and whatever follows. What is made
 * of some of them takes their place; everything else stays as it was, and so does a list of which nothing was made.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { listOfOne, rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';

export interface Piece {
  /** What may be asked: a paragraph or a heading; undefined where nothing is. */
  readonly words?: Element | undefined;
  /** What stands below the words in their item. */
  readonly inside: Row;
  /** What stands behind the block, up to the next piece. */
  readonly behind: Row;
  readonly block: ElementContent;
  /** Its item, as a list of its own. */
  readonly alone?: Element;
}

export const belowOf = ({ inside, behind }: Piece): Row => [...inside, ...behind];

/** A block that is none, or asks by itself. */
export const pieceOf = (block: ElementContent, words: Element | undefined, behind: Row = []): Piece => ({
  ...{ words, inside: [], behind, block },
});

/** The items of a list, the last of them with what stands behind the list. */
export function itemPieces(list: Element, behind: Row = []): readonly Piece[] {
  const items = elementsOf(list);
  return items.map((item, i): Piece => {
    const [words, ...inside] = rowIn(item);
    return {
      ...(isTag(words, 'p') ? { words, inside } : { inside: [] }),
      behind: i === items.length - 1 ? behind : [],
      block: list,
      alone: listOfOne(list, item, i),
    };
  });
}

/** @param made what becomes of each piece; undefined where it stays */
export function withPieces(pieces: readonly Piece[], made: readonly (Row | undefined)[]): Row {
  const changed = new Set(pieces.flatMap(({ block }, i) => (made[i] ? [block] : [])));
  const shown = new Set<ElementContent>();
  return pieces.flatMap(({ block, alone, behind }, i): Row => {
    if (made[i]) return made[i];
    if (alone && changed.has(block)) return [alone, ...behind];
    const isShown = shown.has(block);
    shown.add(block);
    return isShown ? behind : [block, ...behind];
  });
}

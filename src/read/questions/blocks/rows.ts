/** Rows of blocks: what is made of some of them, and what they hold. */
import type { Element, ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import { element } from '../../parts.ts';

export type Row = readonly ElementContent[];

/** What stands in the place of a row's blocks, up to the one behind them. */
export interface Made {
  readonly row: Row;
  readonly end: number;
}

/**
 * A row with what is made of some of its blocks, asked from the first on: the same row where nothing is.
 *
 * @param madeAt what becomes of the blocks from a place on; `above`: what was made of those before it
 */
export function withMade(blocks: Row, madeAt: (at: number, above: Row) => Made | undefined): Row {
  const row: ElementContent[] = [];
  let isMade = false;
  for (let at = 0; at < blocks.length; ) {
    const made = madeAt(at, row);
    if (made) {
      isMade = true;
      // One by one: a section may be longer than a call may have arguments.
      for (const one of made.row) row.push(one);
      at = made.end;
    } else row.push(blocks[at++]!);
  }
  return !isMade || areSame(row, blocks) ? blocks : row;
}

/** The same where so many of a row are made, and else nothing: one alone may be by chance. */
export function withSeveralMade(blocks: Row, fewest: number, madeAt: (at: number) => Made | undefined): Row {
  const made = new Map(
    blocks.flatMap((_, at) => {
      const one = madeAt(at);
      return one ? [[at, one] as const] : [];
    }),
  );
  return made.size < fewest ? blocks : withMade(blocks, (at) => made.get(at));
}

/** Three quarters of them. */
export const areMostly = <T>(all: readonly T[], is: (one: T) => boolean): boolean =>
  all.filter(is).length * 4 >= all.length * 3;

/** Whether two rows hold the same blocks. */
export const areSame = (row: Row, other: Row): boolean =>
  row.length === other.length && row.every((one, at) => one === other[at]);

/** The one block of a row that holds something; undefined where there are others. */
export function onlyIn(row: Row): ElementContent | undefined {
  const [only, ...others] = row.filter((one) => !isBlank(one));
  return others.length === 0 ? only : undefined;
}

/** Words as a paragraph, if there are any. */
export const paragraphOfWords = (words: Row, line: number): readonly Element[] =>
  words.every(isBlank) ? [] : [element('p', {}, words, line)];

/** All of some, where each of them is known. */
export const allKnown = <T>(all: readonly (T | undefined)[]): readonly T[] | undefined =>
  all.every((one) => one !== undefined) ? (all as readonly T[]) : undefined;

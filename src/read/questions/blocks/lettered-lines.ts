/**
 * Parts that letters count in lines of one paragraph, or in points, each of which asks or tells what to do by itself.
 *
 *     A wagon rolls down.              - a) How fast is it?
 *     a) How fast is it?               - b) Say how far it rolls.
 *     b) Say how far it rolls.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { isPlaceAlone } from '../words/blanks.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { blockOf } from './block.ts';
import { rowIn } from './items.ts';
import { linesApart } from './lines.ts';
import type { Row } from './rows.ts';

export interface LetteredLines {
  /** The lines above the first of them. */
  readonly lead: readonly Element[];
  readonly parts: readonly Row[];
}

/** @param areAny whether they may ask nothing by themselves; room to write between them is left out */
export function letteredLines(block: ElementContent | undefined, areAny = false): LetteredLines | undefined {
  if (!isTag(block, 'p', 'ul') || !HOLDS_FIRST.test(blockOf(block).words)) return undefined;
  const rows: readonly Row[] = isTag(block, 'p')
    ? linesApart(block).map((one) => [one])
    : elementsOf(block).map(rowIn);
  const first = rows.findIndex((row) => placeIn(row) === 0);
  const parts =
    first < 0
      ? []
      : rows.slice(first).filter((row) => !areAny || !row.every((one) => isPlaceAlone(blockOf(one).words)));
  const areParts =
    parts.length > 1 && parts.every((row, i) => placeIn(row) === i && (areAny || row.some(asks)));
  return areParts && (first === 0 || isTag(block, 'p'))
    ? { lead: rows.slice(0, first).flat() as readonly Element[], parts }
    : undefined;
}

const HOLDS_FIRST = /(?:^|\s)\W{0,3}a\s?[).]/i;
const LETTER = /^[^\p{L}]{0,3}([a-z])\s?[).]/iu;

/** `a) …`, `(b) …`, `C. …` */
export const isLettered = (block: ElementContent | undefined): boolean => LETTER.test(blockOf(block).words);

const placeIn = ([first]: Row): number =>
  (LETTER.exec(blockOf(first).words)?.[1] ?? '').toLowerCase().charCodeAt(0) - 97;

const asks = (block: ElementContent): boolean => asksOrTellsIn(blockOf(block).words);

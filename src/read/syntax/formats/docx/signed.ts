/**
 * Tests typed for a program, whose every offer bears a sign (signed-lines.ts):
 *
 *     * Which floats?
 *     =iron
 *     +ice
 *     =lead
 */
import { BORDER, type SignedRow, withSignedRows } from '../../signed-lines.ts';
import type { Context } from './clues.ts';
import {
  type Block,
  cut,
  isBody,
  isHeading,
  type Paragraph,
  questionOf,
  unlisted,
  wordsOf,
} from './document.ts';
import { offered, optionOf } from './offers.ts';

export const withSigned = (blocks: readonly Block[], context: Context): readonly Block[] =>
  withSignedRows(blocks, lineOf, (row) => [askedIn(blocks, row, context)]);

function lineOf(block: Block): string {
  if (isBody(block)) return wordsOf(block.pieces);
  return isHeading(block) ? BORDER : '…';
}

function askedIn(blocks: readonly Block[], { from, mark, offers }: SignedRow, context: Context): Block {
  const [first, ...more] = blocks.slice(from, offers[0]!.at);
  const options = offers.map((one) => {
    const { at, pieces } = blocks[one.at] as Paragraph;
    return optionOf({ at, pieces: cut(pieces, one.mark) });
  });
  const right = options.filter((_, i) => offers[i]!.right);
  const known = offered(options, right, 'mark', context.report);
  return questionOf(
    isBody(first) ? { ...unlisted(first), pieces: cut(first.pieces, mark) } : first!,
    ...more,
    right.length > 0 ? known : { ...known, asks: true },
  );
}

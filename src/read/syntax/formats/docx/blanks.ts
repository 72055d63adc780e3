/**
 * A question whose sentence has blanks, and an answer of as many words: they fill it. Whatever found the two, this comes
 * last.
 *
 *     Ice ____ on water, and lead ____.   > floats and sinks
 */
import { blanksIn, fillsFor } from '../../../questions/words/blanks.ts';
import { type Asked, type Block, cut, type Paragraph, type Piece, wordsOf } from './document.ts';

export const withBlanksFilled = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((one) => (one.kind === 'question' ? filled(one) : one));

function filled(asked: Asked): Asked {
  const [stem, fold, ...others] = asked.blocks;
  if (stem?.kind !== 'paragraph' || fold?.kind !== 'fold' || others.length > 0) return asked;
  const [told, ...more] = fold.blocks;
  if (told?.kind !== 'paragraph' || told.pieces.some(({ kind }) => kind !== 'text') || more.length > 0)
    return asked;
  const pieces = filledIn(stem, wordsOf(told.pieces).trim());
  return pieces ? { ...asked, blocks: [{ ...stem, pieces }] } : asked;
}

function filledIn({ pieces }: Paragraph, answer: string): readonly Piece[] | undefined {
  const blanks = blanksIn(wordsOf(pieces));
  const fills = blanks.length > 0 ? fillsFor(answer, blanks.length) : undefined;
  return fills?.flatMap((one, i) => [
    ...cut(pieces, blanks[i - 1]?.to ?? 0, blanks[i]!.from),
    { kind: 'gap' as const, answer: one.replaceAll('|', '/') },
    ...(i === fills.length - 1 ? cut(pieces, blanks[i]!.to) : []),
  ]);
}

/**
 * What a request is answered with, in letters: nobody chooses from it.
 *
 *     3. List three kinds of clouds.
 *     a. Those of rain are grey.
 *     b. …
 */
import { asksOrTells, requests, speaksOfBelow } from './asking.ts';
import { type Block, isBody, type Options, type Paragraph, textPiece, wordsOf } from './document.ts';

/** Offers below a request that nothing says which is right of, as the lines that they were. */
export const withListed = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((one, at): readonly Block[] =>
    one.kind === 'options' && isListed(one, blocks[at - 1], blocks[at + 1]) ? linesOf(one) : [one],
  );

function isListed({ options, asks }: Options, before: Block | undefined, next: Block | undefined): boolean {
  if (asks || next?.kind === 'fold' || !before || !isBody(before)) return false;
  const words = wordsOf(before.pieces).trim();
  const isRequest = requests(words) && !speaksOfBelow(words) && !/[:_]$/.test(words);
  return (
    isRequest &&
    options.every(({ right, pieces }) => right === undefined && !asksOrTells(wordsOf(pieces).trim()))
  );
}

const linesOf = ({ options }: Options): readonly Paragraph[] =>
  options.map(({ at, label, pieces }) => ({
    kind: 'paragraph',
    at,
    role: 'words',
    pieces: [textPiece(`${label} `), ...pieces],
  }));

/**
 * Sentences with blanks. Whatever is left blank below words that tell to fill in is a line; a key below them with as many
 * words as there are blanks fills these, and so does an answer of as many words, whatever found the two: that comes last.
 *
 *     Fill in the blanks.                      Ice ____ on water, and lead ____.   > floats and sinks
 *     Ice ……… on water.
 *     Fog is made of [      ].
 *     Answers: floats, drops
 */
import { blanksIn, fillsFor } from '../../../questions/words/blanks.ts';
import { type Context, quoted } from './clues.ts';
import {
  type Asked,
  type Block,
  cut,
  isBody,
  type Paragraph,
  type Piece,
  replaced,
  textPiece,
  wordsIn,
  wordsOf,
} from './document.ts';
import { tellsToFill } from './places.ts';
import { clearTitle } from './titles.ts';

/** How far below words that tell to fill in sentences may stand. */
const BELOW = 12;
/** And how near what they ask, with a box of words between. */
const NEAR = 3;
/** Of one blank alone, the answer below it tells. */
const LEAST = 2;
const LINE = '__________';
/** In brackets, or a row of dots: what ends the sentence is its own. */
const LEFT = /[([](?:\s*(?:_{2,}|\.{3,}|…+)\s*|\s{3,})[)\]]|\.{5,}(?=\.\s*$)|\.{5,}|…{2,}/gu;

export function withBlanksDrawn(blocks: readonly Block[], { report }: Context): readonly Block[] {
  let told = Number.NEGATIVE_INFINITY;
  const drawn = blocks.map((one, at): Block => {
    if (tellsToFill(one)) told = at;
    return at - told <= BELOW && isBody(one) && one.role === 'words' ? withLines(one) : one;
  });
  if (told < 0) return blocks;
  return replaced(drawn, (_, at) => {
    const row = drawn.slice(Math.max(0, at - NEAR), at).some(tellsToFill) ? rowFrom(drawn, at) : [];
    const key = drawn[at + row.length];
    const title = row.length > 0 && !hasBlank(drawn[at - 1]) ? clearTitle(key) : undefined;
    const count = row.reduce((sum, line) => sum + blanksIn(wordsIn(line)).length, 0);
    const fills = title && count >= LEAST ? fillsFor(wordsIn(key).slice(title.from), count) : undefined;
    // What it counts, a key with numbers tells.
    if (!fills || /^\d/.test(fills[0]!)) return undefined;
    report('docx-answer', key!.at, { by: 'word', words: quoted(wordsIn(key)) });
    return [filledRow(row, fills), at + row.length + 1];
  });
}

/** `Ice ……… on water.` */
function withLines(line: Paragraph): Paragraph {
  const words = wordsOf(line.pieces);
  const left = [...words.matchAll(LEFT)];
  if (left.length === 0 || !/\p{L}{2}/u.test(words)) return line;
  const ends = left.map(({ 0: blank, index }) => index + blank.length);
  const pieces = left.flatMap(({ index }, i) => [
    ...cut(line.pieces, ends[i - 1] ?? 0, index),
    textPiece(LINE),
  ]);
  return { ...line, pieces: [...pieces, ...cut(line.pieces, ends.at(-1)!)] };
}

const hasBlank = (block: Block | undefined): boolean => isBody(block) && blanksIn(wordsIn(block)).length > 0;

function rowFrom(blocks: readonly Block[], at: number): readonly Paragraph[] {
  let end = at;
  while (hasBlank(blocks[end])) end++;
  return blocks.slice(at, end) as readonly Paragraph[];
}

function filledRow(row: readonly Paragraph[], fills: readonly string[]): readonly Paragraph[] {
  let from = 0;
  return row.map((line) => {
    const { length } = blanksIn(wordsOf(line.pieces));
    from += length;
    return { ...line, pieces: filledBy(line, fills.slice(from - length, from)) };
  });
}

export const withBlanksFilled = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((one) => (one.kind === 'question' ? filled(one) : one));

function filled(asked: Asked): Asked {
  const [stem, fold, ...others] = asked.blocks;
  if (stem?.kind !== 'paragraph' || fold?.kind !== 'fold' || others.length > 0) return asked;
  const [told, ...more] = fold.blocks;
  if (told?.kind !== 'paragraph' || told.pieces.some(({ kind }) => kind !== 'text') || more.length > 0)
    return asked;
  const pieces = filledIn(
    stem,
    wordsOf(told.pieces)
      .trim()
      .replace(/^\(([^()]+)\)$/, '$1'),
  );
  return pieces ? { ...asked, blocks: [{ ...stem, pieces }] } : asked;
}

function filledIn(line: Paragraph, answer: string): readonly Piece[] | undefined {
  const { length } = blanksIn(wordsOf(line.pieces));
  const fills = length > 0 ? fillsFor(answer, length) : undefined;
  return fills && filledBy(line, fills);
}

function filledBy({ pieces }: Paragraph, fills: readonly string[]): readonly Piece[] {
  const blanks = blanksIn(wordsOf(pieces));
  return fills.flatMap((one, i) => [
    ...cut(pieces, blanks[i - 1]?.to ?? 0, blanks[i]!.from),
    { kind: 'gap' as const, answer: one.replaceAll('|', '/') },
    ...(i === fills.length - 1 ? cut(pieces, blanks[i]!.to) : []),
  ]);
}

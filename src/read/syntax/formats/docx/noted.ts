/** Answers in notes and comments: `Which floats?¹`, and at the foot of the page `¹ Answer: ice`. They belong below what they answer. */
import { asksForSure } from './asking.ts';
import { answering, type Context, type Noted } from './clues.ts';
import { type Block, inWords, isBlank, isHeading, type Piece, questionOf, withCells } from './document.ts';
import { isTitled } from './titles.ts';

export const isAnswering = (blocks: readonly Block[]): boolean => {
  const first = blocks.find((one) => one.kind !== 'paragraph' || !isBlank(one.pieces));
  return first !== undefined && isTitled(first);
};

/** The blocks without the notes that answer. */
export function notesApart(
  blocks: readonly Block[],
  notes: ReadonlyMap<string, readonly Block[]>,
): { readonly blocks: readonly Block[]; readonly noted: Noted } {
  const noted = new Map<number, readonly Block[]>();
  const answers = (piece: Piece): boolean =>
    piece.kind === 'note' && (piece.id.startsWith('comment-') || isAnswering(notes.get(piece.id) ?? []));
  function without(block: Block): Block {
    if (block.kind === 'table') return withCells(block, without);
    if (block.kind !== 'paragraph' || !block.pieces.some(answers)) return block;
    const told = block.pieces.filter(answers).flatMap((one) => notes.get((one as { id: string }).id) ?? []);
    noted.set(
      block.at,
      told.map((one) => ({ ...one, at: block.at })),
    );
    return { ...block, pieces: block.pieces.filter((one) => !answers(one)) };
  }
  const all = blocks.map(without);
  return noted.size === 0 ? { blocks, noted } : { blocks: all, noted };
}

/** How far below what asks its options may stand. */
const BELOW = 6;

/** Each answer below what refers to it, and below the options of that. */
export function withNoted(blocks: readonly Block[], context: Context): readonly Block[] {
  const { noted } = context;
  if (noted.size === 0) return blocks;
  const behind = new Map<number, Block[]>();
  for (const [at, block] of blocks.entries()) {
    const told = placesIn(block).flatMap((one) => noted.get(one) ?? []);
    if (told.length === 0) continue;
    const end = at + optionsBelow(blocks, at);
    behind.set(end, [...(behind.get(end) ?? []), ...told]);
  }
  return blocks.flatMap((one, at): readonly Block[] => {
    const told = behind.get(at) ?? [];
    if (told.length === 0 || isAnswering(told)) return [one, ...told];
    // Without a word for it, it answers what it hangs on.
    const folds = answering(context, 'habit', told);
    return one.kind === 'options' ? [one, ...folds] : [questionOf(inWords(one), ...folds)];
  });
}

function optionsBelow(blocks: readonly Block[], from: number): number {
  const below = blocks.slice(from + 1, from + 1 + BELOW);
  const end = below.findIndex((one) => one.kind !== 'paragraph' || begins(one));
  return below[end]?.kind === 'options' ? end + 1 : 0;
}

const begins = (block: Block): boolean => isHeading(block) || asksForSure(block);

function placesIn(block: Block): readonly number[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.at];
    case 'options':
      return block.options.map(({ at }) => at);
    case 'table':
      return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(placesIn));
    default:
      return block.blocks.flatMap(placesIn);
  }
}

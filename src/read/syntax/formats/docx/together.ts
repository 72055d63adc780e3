/** A sheet and the document that answers it, as one: what that says stands at the end, below a heading of its own. */
import type { Body } from './body.ts';
import { type Block, type Paragraph, type Piece, textPiece, withCells } from './document.ts';

/** In front of the files that the answers' document stores. */
const THEIRS = 'answers/';

/** The path of a file in the document that has it. */
export const storedAs = (source: string): { readonly path: string; readonly isTheirs: boolean } => ({
  path: source.startsWith(THEIRS) ? source.slice(THEIRS.length) : source,
  isTheirs: source.startsWith(THEIRS),
});

export interface Together {
  readonly body: Body;
  /** How many paragraphs stand before those of the answers. */
  readonly before: number;
}

/** @param title what their heading says */
export function together(own: Body, answers: Body, title: string): Together {
  const before = Math.max(0, ...own.blocks.map(lastAt)) + 1;
  const heading: Paragraph = { kind: 'paragraph', at: before, role: 1, pieces: [textPiece(title)] };
  const theirs = answers.blocks.filter(
    ({ kind, ...one }) => kind !== 'paragraph' || (one as Paragraph).role !== 'title',
  );
  const notes = [...answers.notes].map(
    ([id, blocks]) => [THEIRS + id, blocks.map((one) => moved(one, before))] as const,
  );
  return {
    body: {
      ...own,
      blocks: [...own.blocks, heading, ...theirs.map((one) => moved(one, before))],
      notes: new Map([...own.notes, ...notes]),
    },
    before,
  };
}

/** The last paragraph in it. */
const lastAt = (block: Block): number =>
  block.kind === 'table'
    ? Math.max(block.at, ...block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.map(lastAt))))
    : block.at;

function moved(block: Block, before: number): Block {
  const at = block.at + before;
  if (block.kind === 'table') return { ...withCells(block, (one) => moved(one, before)), at };
  if (block.kind !== 'paragraph') return { ...block, at };
  const { list } = block;
  return {
    ...block,
    at,
    pieces: block.pieces.map(theirs),
    ...(list && { list: { ...list, id: THEIRS + list.id } }),
  };
}

function theirs(piece: Piece): Piece {
  if (piece.kind === 'image' && !/^[a-z][a-z0-9+.-]*:/i.test(piece.src))
    return { ...piece, src: THEIRS + piece.src };
  return piece.kind === 'note' ? { ...piece, id: THEIRS + piece.id } : piece;
}

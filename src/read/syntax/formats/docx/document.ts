/** A word processor's document as what a lesson is made of. */

/** How some words are set apart. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly sub?: boolean;
  readonly sup?: boolean;
  /** In a font of equal widths, or a style for code. */
  readonly code?: boolean;
  /** A colour of the letters that isn't black: `C00000`. */
  readonly colour?: string;
  /** A marker's colour behind them. */
  readonly highlight?: string;
  /** Hidden text: not printed. */
  readonly hidden?: boolean;
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look; readonly href?: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'image';
      readonly src: string;
      readonly alt: string;
      readonly href?: string;
      /** No larger than a letter or two. */
      readonly isSmall?: boolean;
    }
  | {
      readonly kind: 'math';
      readonly tex: string;
      readonly display: boolean;
      /** Of all its letters, if they look alike. */
      readonly look?: Look;
    }
  | { readonly kind: 'note'; readonly id: string }
  /** A gap, and what belongs in it. */
  | { readonly kind: 'gap'; readonly answer: string };

export interface ListPlace {
  readonly level: number;
  readonly form: 'bullet' | 'number' | 'letter' | 'other';
  /** Of its list in the document. */
  readonly id: string;
  /** As it is printed: `2.`, `a)`, `Exercise 1:`. */
  readonly label: string;
  readonly value: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Which of the document's paragraphs it is, from 1. */
  readonly at: number;
  readonly role: 'title' | 'quote' | 'code' | 'words' | 1 | 2 | 3 | 4 | 5 | 6;
  readonly list?: ListPlace;
  readonly pieces: readonly Piece[];
  /** Whether an empty line stands above it. */
  readonly isApart?: boolean;
  /** Whether it begins further in than others, in no list. */
  readonly isIndented?: boolean;
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
}

export interface Table {
  readonly kind: 'table';
  readonly at: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Whether its first row is repeated on every page. */
  readonly headed: boolean;
}

/** Offers to choose from. */
export interface Options {
  readonly kind: 'options';
  readonly at: number;
  readonly options: readonly Option[];
  /** Whether the document leaves a place to write which is right. */
  readonly asks?: boolean;
}

export interface Option {
  readonly at: number;
  readonly label: string;
  readonly pieces: readonly Piece[];
  /** Absent where the document doesn't show it. */
  readonly right?: boolean;
}

/** Folded away. */
export interface Fold {
  readonly kind: 'fold';
  readonly at: number;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Whether it answers several questions: what stands above it is none of its own. */
  readonly isKey?: boolean;
}

/** A question that the document answers by its looks. */
export interface Asked {
  readonly kind: 'question';
  readonly at: number;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table | Options | Fold | Asked;

export const textPiece = (text: string, look: Look = {}): Piece => ({ kind: 'text', text, look });

export const isLinked = (piece: Piece): boolean => 'href' in piece && piece.href !== undefined;

/** What stands for a piece that is no text, in {@link wordsOf}. */
const THING = '\ufffc';

/** Its words: a sign for each thing that is none, so that places in them are places in the pieces. */
export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((one) => (one.kind === 'text' ? one.text : one.kind === 'break' ? '\n' : THING)).join('');

/** Words, or what may hold some. */
export type Said = string | Block | Pick<Paragraph, 'pieces'> | undefined;

/** Its words, if it has some. */
export function wordsIn(said: Said): string {
  if (typeof said === 'string') return said;
  return said && 'pieces' in said ? wordsOf(said.pieces) : '';
}

/** The pieces between two places in their words. */
export function cut(pieces: readonly Piece[], from: number, to = Number.POSITIVE_INFINITY): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const end = at + (piece.kind === 'text' ? piece.text.length : 1);
    if (piece.kind === 'text') {
      const text = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
      if (text !== '') found.push({ ...piece, text });
    } else if (at >= from && end <= to) found.push(piece);
    at = end;
  }
  return found;
}

/** Whether nothing stands in it that anybody sees. */
export const isBlank = (pieces: readonly Piece[]): boolean =>
  pieces.every((one) => one.kind === 'break' || (one.kind === 'text' && one.text.trim() === ''));

/** Whether all its words look so. */
export const areAll = (pieces: readonly Piece[], ...looks: readonly (keyof Look)[]): boolean =>
  pieces.every(
    (one) => one.kind !== 'text' || !/[\p{L}\p{N}]/u.test(one.text) || looks.some((look) => one.look[look]),
  );

/** Words that are neither a heading nor the title. */
export const isBody = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && typeof block.role !== 'number' && block.role !== 'title';

export const foldOf = (title: string, blocks: readonly [Block, ...Block[]]): Fold => ({
  kind: 'fold',
  at: blocks[0].at,
  title,
  blocks,
});

/** None where there is nothing to fold. */
export const foldsOf = (title: string, [first, ...others]: readonly Block[]): readonly Fold[] =>
  first ? [foldOf(title, [first, ...others])] : [];

/** What asks, and all that belongs to it. */
export const questionOf = (first: Block, ...others: readonly Block[]): Asked => ({
  kind: 'question',
  at: first.at,
  blocks: [first, ...others],
});

/** Without the bullet or number of a list. */
export function unlisted({ list: _, ...line }: Paragraph): Paragraph {
  return line;
}

export const isHeading = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && typeof block.role === 'number';

export const isCode = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.role === 'code';

/** Nothing but pictures and formulas. */
export const isPicture = (block: Block | undefined): boolean => /^\s*\ufffc[\s\ufffc]*$/.test(wordsIn(block));

/** A heading that only asks is no section. */
export const inWords = (block: Block): Block => (isHeading(block) ? { ...block, role: 'words' } : block);

/** Words or a heading: what may ask. */
export const mayAsk = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && (block.role === 'words' || typeof block.role === 'number');

/** In bold, or underlined. */
export const isSetApart = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && areAll(block.pieces, 'bold', 'underline');

/** A short line set apart that is no sentence begins another part. */
export const isTitleLine = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  !block.list &&
  wordsIn(block).length <= 60 &&
  isSetApart(block) &&
  !/\.\s*$/.test(wordsIn(block));

/** A heading, or all in bold. */
export const isBold = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && (typeof block.role === 'number' || areAll(block.pieces, 'bold'));

/** Such a line may be a title. */
export const isBoldLine = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && wordsIn(block).length <= 60 && areAll(block.pieces, 'bold');

/** A row with other blocks in place of some. @param madeAt what begins at a block, and where it ends */
export function replaced(
  blocks: readonly Block[],
  madeAt: (block: Block, at: number) => readonly [made: readonly Block[], end: number] | undefined,
): readonly Block[] {
  const all: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const [made, end] = madeAt(blocks[at]!, at) ?? [[blocks[at]!], at + 1];
    all.push(...made);
    at = end;
  }
  return all;
}

/** Without what nobody sees at its ends. */
export function withoutBlankEnds(pieces: readonly Piece[]): Piece[] {
  const isSeen = (one: Piece): boolean => !isBlank([one]);
  const first = pieces.findIndex(isSeen);
  return first < 0 ? [] : pieces.slice(first, pieces.findLastIndex(isSeen) + 1);
}

/** A table with others in the place of the blocks in its cells. */
export const withCells = (table: Table, changed: (block: Block) => Block): Table => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => ({ ...cell, blocks: cell.blocks.map(changed) }))),
});

/** What all paragraphs of a row of blocks hold. */
export const piecesOf = (blocks: readonly Block[]): readonly Piece[] =>
  blocks.flatMap((one) => (one.kind === 'paragraph' && !isBlank(one.pieces) ? one.pieces : []));

/** Which looks of a document set something apart: its usual colour doesn't, nor its usual marker, whatever they are. */
import { countsOf } from '../../../../lesson/index.ts';
import { asksItself, isLabelled } from './asking.ts';
import {
  type Block,
  cut,
  isBlank,
  isLinked,
  type Look,
  type Paragraph,
  type Piece,
  wordsOf,
} from './document.ts';

export type Apart = 'highlight' | 'colour' | 'hidden';

export interface Looks {
  /** How some words are set apart. */
  readonly of: (look: Look) => Apart | undefined;
  /** How all the words of a row are, if they are. */
  readonly whole: (pieces: readonly Piece[]) => Apart | undefined;
  /** Words set apart at the end of a row, behind others that aren't: where they begin. */
  readonly tail: (pieces: readonly Piece[]) => { readonly from: number; readonly by: Apart } | undefined;
  /** Short, bold and without an end: a title in colour is no answer. */
  readonly isLabel: (paragraph: Paragraph) => boolean;
}

export function looksOf(blocks: readonly Block[]): Looks {
  const asked = askedAmong(blocks);
  const usual = usualOf(asked, 'colour');
  // Nobody puts a marker over all that is asked, and the same over what answers it.
  const marker = usualOf(askedAmong(blocks, asksItself), 'highlight');
  const of = (look: Look): Apart | undefined => {
    if (look.hidden) return 'hidden';
    if (look.highlight && look.highlight !== marker) return 'highlight';
    return inkOf(look) !== usual && look.colour && inkOf(look) !== '' ? 'colour' : undefined;
  };
  const isWord = (piece: Piece): boolean => piece.kind === 'text' && /[\p{L}\p{N}]/u.test(piece.text);
  const apart = (piece: Piece): Apart | undefined => {
    if (piece.kind === 'math') return piece.look && of(piece.look);
    return piece.kind === 'text' && (!piece.href || piece.look.hidden) ? of(piece.look) : undefined;
  };
  return {
    of,
    whole: (pieces) => {
      // A link has a colour of its own, and says nothing of the words around it; a formula is words where there are none.
      const said = pieces.filter(isWord);
      const all = said.length > 0 ? said : pieces.filter(({ kind }) => kind === 'math');
      const unlinked = all.filter((one) => !isLinked(one));
      const words = unlinked.length > 0 ? unlinked : all;
      const by = words[0] && apart(words[0]);
      return by !== undefined && words.every((one) => apart(one) === by) ? by : undefined;
    },
    tail: (pieces) => {
      const end = pieces.findLastIndex((one) => isWord(one) && !isLinked(one));
      const by = end < 0 ? undefined : apart(pieces[end]!);
      if (by === undefined) return undefined;
      const belongs = (one: Piece): boolean =>
        isBlank([one]) || apart(one) === by || one.kind === 'math' || (isWord(one) && isLinked(one));
      // A point behind them is theirs in any colour.
      const start = pieces.slice(0, end + 1).findLastIndex((one) => !belongs(one)) + 1;
      const before = pieces.slice(0, start);
      return before.some(isWord) ? { from: wordsOf(before).length, by } : undefined;
    },
    isLabel: ({ pieces }) =>
      wordsOf(pieces).length <= 60 &&
      (!/[.!]\s*$/.test(wordsOf(pieces)) || /^\s*\p{L}+\W*\d+\W*$/u.test(wordsOf(pieces))) &&
      pieces.filter(isWord).every((one) => one.kind === 'text' && one.look.bold),
  };
}

/** The marker of the first words that a document sets apart, or their colour; or that a line is drawn below all. */
export function inkIn(pieces: readonly Piece[], { of }: Looks): string | undefined {
  const first = pieces.find((one) => one.kind === 'text' && !one.href && of(one.look) !== undefined);
  if (first?.kind === 'text') return first.look.highlight || first.look.colour;
  return isUnderlined(pieces) ? 'underline' : undefined;
}

/** The names that come so often. */
export const often = (names: readonly string[], least: number): ReadonlySet<string> =>
  new Set([...countsOf(names)].flatMap(([name, n]) => (name !== '' && n >= least ? [name] : [])));

export const isUnderlined = (pieces: readonly Piece[]): boolean =>
  !isBlank(pieces) &&
  pieces.every((one) => isBlank([one]) || (one.kind === 'text' && one.look.underline && !one.href));

/** Where the words begin at the end of a row that look so, as those right before them don't. */
export function tailBy(pieces: readonly Piece[], looksSo: (look: Look) => boolean): number | undefined {
  const saysSo = (one: Piece): boolean => one.kind === 'text' && !one.href && looksSo(one.look);
  const start = pieces.findLastIndex((one) => holdsWords(one) && !saysSo(one)) + 1;
  return start > 0 && pieces.slice(start).some(holdsWords)
    ? wordsOf(pieces.slice(0, start)).length
    : undefined;
}

const holdsWords = (piece: Piece): boolean =>
  piece.kind === 'text' ? /[\p{L}\p{N}?]/u.test(piece.text) : piece.kind !== 'break';

/** Where there are some, those that ask tell what is usual: of a sheet with all its answers, most letters are answers. */
function askedAmong(
  blocks: readonly Block[],
  asks: (line: Paragraph) => boolean = ({ pieces }) => /\p{L}{2}[^?]*[?？؟\u037E]/u.test(wordsOf(pieces)),
): readonly Block[] {
  const asked = blocks.filter((one): one is Paragraph => one.kind === 'paragraph' && asks(one));
  const labelled = asked.filter((one) => typeof one.role !== 'number' && isLabelled(one));
  if (labelled.length >= 3) return labelled;
  return asked.length >= 3
    ? asked
    : blocks.filter((one) => one.kind === 'paragraph' && (typeof one.role !== 'number' || isPlain(one)));
}

/** A heading in no colour of its own is written as words are. */
const isPlain = ({ pieces }: Paragraph): boolean =>
  pieces.every((one) => one.kind !== 'text' || (!one.look.highlight && inkOf(one.look) === ''));

/** That of most letters outside headings. */
const DARK = { most: 0x40, spread: 4 };

/** The colour of letters; the greys of pages that look like black are none. */
function inkOf({ colour }: Look): string {
  const parts = /^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '')?.slice(1);
  const shares = parts?.map((one) => Number.parseInt(one, 16)) ?? [];
  const isDark = Math.max(...shares) <= DARK.most && Math.max(...shares) - Math.min(...shares) <= DARK.spread;
  return colour && !(shares.length > 0 && isDark) ? colour : '';
}

function usualOf(blocks: readonly Block[], kind: 'colour' | 'highlight'): string {
  const counts = new Map<string, number>();
  for (const piece of blocks.flatMap(askingIn)) {
    if (piece.kind !== 'text') continue;
    const colour = kind === 'colour' ? inkOf(piece.look) : piece.look.highlight || '';
    counts.set(colour, (counts.get(colour) ?? 0) + piece.text.length);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** What stands behind its question mark may answer it. */
function askingIn(block: Block): readonly Piece[] {
  if (block.kind !== 'paragraph') return [];
  const end = wordsOf(block.pieces).indexOf('?') + 1;
  return end > 0 ? cut(block.pieces, 0, end) : block.pieces;
}

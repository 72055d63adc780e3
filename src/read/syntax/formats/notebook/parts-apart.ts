/**
 * Parts of a task in one cell, each solved in cells of its own that a comment names: each part stands above what solves it.
 *
 *     Count the cubes:                Count the cubes:
 *     a) in the cup                   a) in the cup
 *     b) in the lake                  # a)
 *     ── next cell ──          →      len(cup)
 *     # a)                            ── next cell ──
 *     len(cup)                        b) in the lake
 *     ── next cell ──                 # b)
 *     # b)                            len(lake)
 *     len(lake)
 */
import { stretchesOf } from '../../../../lesson/index.ts';
import { placeOfLetter } from '../../../questions/words/letters.ts';
import { type Cell, piecesOf } from './cells.ts';

const PART = /^(?:[*_]{2})?\(?([a-h])\)[*_]*[ \t]+\S/;
const SOLVES = /^\s*(?:#|\/\/|--)[ \t]*\(?([a-h])[).:]*[ \t]*\n[\s\S]*\S/;

export const withPartsApart = (cells: readonly Cell[]): readonly Cell[] =>
  stretchesOf(cells, (at) => (cells[at]!.kind === 'markdown' ? codeEnd(cells, at + 1) : undefined)).flatMap(
    apart,
  );

function codeEnd(cells: readonly Cell[], from: number): number {
  let end = from;
  while (cells[end]?.kind === 'code') end++;
  return end;
}

function apart(stretch: readonly Cell[]): readonly Cell[] {
  const [words, ...code] = stretch;
  const parts = words?.kind === 'markdown' ? partsIn(words) : [];
  if (!words || parts.length < 2) return stretch;
  const starts = code.flatMap(({ source }, at) => (SOLVES.test(source) ? [at] : []));
  const areAll =
    starts[0] === 0 &&
    starts.length === parts.length &&
    starts.every((at, i) => placeOfLetter(SOLVES.exec(code[at]!.source)![1]!) === i);
  return areAll ? parts.flatMap((part, i) => [part, ...code.slice(starts[i], starts[i + 1])]) : stretch;
}

/** The cell cut before each of its parts but the first; nothing where they don't count on. */
function partsIn(cell: Cell): readonly Cell[] {
  const lines = cell.source.split('\n');
  const starts = lines.flatMap((line, at) => (PART.test(line) ? [at] : []));
  const areCounted = starts.every((at, i) => placeOfLetter(PART.exec(lines[at]!)![1]!) === i);
  return areCounted && starts.length > 0 ? piecesOf(cell, [0, ...starts.slice(1)]) : [];
}

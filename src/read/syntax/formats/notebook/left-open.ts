/**
 * Counted tasks of a notebook that leaves a cell below each of them to who learns: empty, or with the same remark in all of
 * them, whatever that says. Nothing else need call them exercises, nor each tell what to do in words that are known.
 *
 *     **1.** Count the cubes.            ### 1. Count the cubes.
 *     ┌      ┐                           ┌ # fill me in ┐
 *     **2.** Without a loop, melt one.   ### 2. Which of them floats?
 *     ┌      ┐                           ┌ # fill me in ┐
 */
import { isSolutionTag, isWritten, saysSolved } from '../../solution-name.ts';
import { answers, counts, leadsIn, proseOf, tells } from './asking.ts';
import { type Cell, piecesOf } from './cells.ts';

/** So many tell what to do, or ask; and of all at least half. */
const FEWEST = 2;

interface Open {
  /** The place of its cell. */
  readonly at: number;
  /** Its first line there. */
  readonly from: number;
}

/** What stands above a task in its cell stands in a cell of its own. */
export function withOpenApart(cells: readonly Cell[]): readonly Cell[] {
  const starts = new Map(openIn(cells).map(({ at, from }) => [at, from]));
  return cells.flatMap((cell, at) => {
    const from = starts.get(at) ?? 0;
    return from === 0 ? [cell] : piecesOf(cell, [0, from]);
  });
}

/** The places of the cells that ask each: a remark in the cell that is left open is asked, too, as what any program begins with. */
export const leftOpenIn = (cells: readonly Cell[]): readonly (readonly number[])[] =>
  openIn(cells).map(({ at }) => (cells[at + 1]!.source.trim() === '' ? [at] : [at, at + 1]));

function openIn(cells: readonly Cell[]): readonly Open[] {
  const places = placesIn(cells);
  if (places.size < FEWEST || cells.some((cell, at) => !places.has(at) && mayTell(cell))) return [];
  const open = cells.flatMap(({ kind, source }, at) => {
    const from = kind === 'markdown' && places.has(at + 1) ? countedFrom(source) : undefined;
    return from === undefined ? [] : [{ at, from }];
  });
  const telling = open.filter(({ at, from }) => tells(proseOf(cells[at]!.source).slice(from))).length;
  return telling >= FEWEST && telling * 2 >= open.length ? open : [];
}

/** A remark that stands in one alone may tell something. */
function placesIn(cells: readonly Cell[]): ReadonlySet<number> {
  const open = cells.flatMap((cell, at) => (isOpen(cell) ? [at] : []));
  const remarks = open.map((at) => cells[at]!.source.trim());
  return new Set(
    open.filter(
      (_, i) =>
        remarks[i] === '' || remarks.indexOf(remarks[i]!) !== i || remarks.lastIndexOf(remarks[i]!) !== i,
    ),
  );
}

const isOpen = ({ kind, source, outputs }: Cell): boolean =>
  kind === 'code' && outputs.length === 0 && !isWritten(source);

/** Where answers stand, they are paired with what they answer when all is read. */
function mayTell({ kind, source, tags }: Cell): boolean {
  if ([...tags].some((tag) => isSolutionTag(tag) || HIDES.test(tag))) return true;
  if (kind === 'code') return saysSolved(source);
  return FOLDS.test(source) || leadsIn(proseOf(source)).some(answers);
}

const HIDES = /^hide-(?:input|cell)$/;
const FOLDS = /<details\b|\{(?:solution|dropdown)\b/;

/** The only line that counts as its first one does; a heading that counts says all by itself: others are of the text. */
function countedFrom(source: string): number | undefined {
  const prose = proseOf(source);
  const counted = prose.flatMap((line, at) => (/^\S/.test(line) && counts(unheaded(line)) ? [at] : []));
  const dress = (at: number): string => /^[#*_]*/.exec(prose[at]!)![0];
  const [from, ...others] = counted;
  if (from === undefined || others.some((at) => dress(at) === dress(from))) return undefined;
  const line = prose[from]!;
  return unheaded(line) === line || SENTENCE.test(line) || tells([line]) ? from : undefined;
}

const SENTENCE = /[.?!][*_\s]*$/;
const unheaded = (line: string): string => line.replace(/^#{1,6}[ \t]+/, '');

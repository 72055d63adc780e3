/**
 * Exercises of a notebook whose author solved them, though nothing calls it so: most of them are followed by whole programs
 * that do what they say, and by no cell to write in.
 *
 *     ## Exercise 1                     1. Count the cubes.
 *     Write a function `double`.        ┌ code ┐
 *     ┌ code ┐                          2. Melt one of them.
 *     ## Exercise 2 …                   ┌ code ┐
 */
import { pointsAtGiven } from '../../../questions/words/given-code.ts';
import { mayDo, saysMoreThanName } from '../../../questions/words/solving-code.ts';
import type { Cell } from './cells.ts';
import { isWhole, makesReady } from './programs.ts';

type Group = readonly number[];

/** So many of a notebook are solved, and most of them. */
const FEWEST = 3;

/**
 * @param groups the places of the cells of each exercise
 * @param isTold whether a cell answers in words, in a notebook of exercises alone
 * @returns those that are solved; none where few are
 */
export function solvedOpenly(
  groups: readonly Group[],
  cells: readonly Cell[],
  isTold: (at: number) => boolean,
): readonly Group[] {
  const areWords = (group: Group): boolean =>
    group.some(isTold) && cellsIn(group, cells, 'code').length === 0 && !folds(group, cells);
  const solved = groups.filter((group) => maySolve(group, cells) || areWords(group));
  const plainly = solved.filter((group) => areWords(group) || isPlain(group, cells));
  if (plainly.length < FEWEST || plainly.length * 2 <= groups.length) return [];
  // Below some of them an empty cell is left over.
  return groups.filter((group) => {
    const own = group.slice(0, group.findLastIndex((at) => cells[at]!.source.trim() !== '') + 1);
    return solved.includes(group) || (maySolve(own, cells) && isPlain(own, cells));
  });
}

const cellsIn = (group: Group, cells: readonly Cell[], kind: Cell['kind']): readonly Cell[] =>
  group.map((at) => cells[at]!).filter((one) => one.kind === kind);

/** Code, and nothing that waits for it or folds it. */
function maySolve(group: Group, cells: readonly Cell[]): boolean {
  const code = cellsIn(group, cells, 'code');
  return (
    code.every(isWhole) &&
    code.some(({ source }) => !makesReady(source)) &&
    !folds(group, cells) &&
    !cellsIn(group, cells, 'markdown').some(({ source }) => pointsAtGiven(source))
  );
}

const folds = (group: Group, cells: readonly Cell[]): boolean =>
  cellsIn(group, cells, 'markdown').some(({ source }) => FOLDS.test(source));

const FOLDS = /<details\b|\{(?:solution|dropdown)\b|<!--/;

/** It says more than its name, and the code does it. */
function isPlain(group: Group, cells: readonly Cell[]): boolean {
  const [words, code] = [textOf(group, cells, 'markdown'), textOf(group, cells, 'code')];
  return saysMoreThanName(words) && mayDo(words, code);
}

const textOf = (group: Group, cells: readonly Cell[], kind: Cell['kind']): string =>
  cellsIn(group, cells, kind)
    .map(({ source }) => source)
    .join('\n');

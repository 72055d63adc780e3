/**
 * Several exercises in one cell, each called so by a comment, stand in cells of their own.
 *
 *     # Exercise 1
 *     # Count the cubes.
 *     len(cubes)
 *
 *     # Exercise 2
 *     …
 */
import { callsExercise, exerciseLabelOf, SOLVED_KINDS } from '../../../questions/words/exercise-label.ts';
import { type Cell, piecesOf } from './cells.ts';

export const withTasksApart = (cells: readonly Cell[]): readonly Cell[] => cells.flatMap(tasksApart);

function tasksApart(cell: Cell): readonly Cell[] {
  const lines = cell.kind === 'code' && MAY_CALL.test(cell.source) ? cell.source.split('\n') : [];
  const starts = lines.flatMap((line, at) => (calls(line) ? [at] : []));
  if (starts.length < 2 || !starts.every((at, i) => numberOf(lines[at]!) === i + 1)) return [cell];
  const above = starts[0]! > 0 && lines.slice(0, starts[0]).some((line) => line.trim() !== '') ? [0] : [];
  // Nobody can tell which of them prints what.
  return piecesOf(cell, [...above, ...starts]).map((one, i, all) =>
    i === all.length - 1 ? one : { ...one, outputs: [] },
  );
}

/** A part of whatever matches: few cells have one. */
const MAY_CALL = /^(?:#|\/\/|--)[^\n]*\d/m;
const MARK = /^(?:#+|\/\/+|--+)[ \t]*[-=*]*[ \t]*/;

const wordsOf = (line: string): string => line.replace(MARK, '');
const calls = (line: string): boolean => MARK.test(line) && callsExercise(wordsOf(line), ...SOLVED_KINDS);
const numberOf = (line: string): number => Number(exerciseLabelOf(wordsOf(line))?.number);

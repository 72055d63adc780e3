/**
 * The reading of last resort of a page that says what it is: it is cut into units, and where enough of them agree each is
 * asked, with what stands below it as its answer.
 */
import { foldedAnswer } from '../../../parts.ts';
import { blockOf, holdsElement } from '../../blocks/block.ts';
import type { Row } from '../../blocks/rows.ts';
import { isSolutionFile } from '../../words/solution-file.ts';
import { setExercise } from '../made-question.ts';
import { areMarked } from '../solved-headings.ts';
import { withTasksSolved } from '../solved-tasks.ts';
import { type Answered, answeredIn } from './answered.ts';
import { type Said, saidBy } from './said.ts';
import { piecesIn, sets, type Unit } from './unit.ts';

/** @param called the file's name, behind that of its folder */
export function withUnitsTold(blocks: Row, title: string, called: string): Row {
  const said = saidBy(title, called);
  if (!said || areMarked(blocks)) return blocks;
  const pieces = piecesIn(blocks);
  const read = pieces.map((one) => one.unit && readOf(one.unit, said));
  const units = read.filter((one) => one !== undefined);
  if (!agree(units, said)) return isSolutionFile(called) ? withTasksSolved(blocks) : blocks;
  return pieces.flatMap((piece, i) =>
    read[i] ? made(piece.row, said.sort === 'solutions', read[i]) : piece.row,
  );
}

interface Reading extends Answered {
  readonly unit: Unit;
  readonly sets: boolean;
}

function readOf(unit: Unit, { sort }: Said): Reading | undefined {
  const answered = answeredIn(unit, sort);
  return answered && { ...answered, unit, sets: sets(unit.head) };
}

/** So many are told, and set by their words; the stronger the name, the fewer. */
const FEWEST = { solutions: { name: 2, folder: 2 }, exercises: { name: 2, folder: 3 } } as const;

/** Nobody answers them. */
const FEWEST_SET = 3;

function agree(units: readonly Reading[], { sort, by }: Said): boolean {
  const told = units.filter((one) => holdsElement(one.told)).length;
  const set = units.filter((one) => one.sets).length;
  const isTold = told >= FEWEST[sort][by] && told * 2 >= units.length;
  const isSet = sort === 'exercises' && by === 'name' && set >= FEWEST_SET;
  return (isTold || isSet) && set * 2 >= units.length;
}

function made(row: Row, isSolved: boolean, { unit, asked, hints, told, rest }: Reading): Row {
  const isTold = holdsElement(told);
  const answer = isTold ? [foldedAnswer(told)] : [];
  if (blockOf(unit.head).level !== undefined) {
    if (!isTold) return isSolved ? row : [setExercise(row)];
    return [...asked, ...hints, ...answer, ...rest];
  }
  return [setExercise(asked), ...hints, ...answer, ...rest];
}

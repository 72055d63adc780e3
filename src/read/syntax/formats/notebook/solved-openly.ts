/**
 * Exercises of a notebook whose author solved them, though nothing calls it so: most of them are followed by whole programs
 * that do what they say, and by no cell to write in.
 *
 *     ## Exercise 1                     1. Count the cubes.
 *     Write a function `double`.        ┌ code ┐
 *     ┌ code ┐                          2. Melt one of them.
 *     ## Exercise 2 …                   ┌ code ┐
 *
 * Anywhere in a notebook that speaks of exercises, `Write a function "double".` is solved by the program below that
 * defines it; and so is an exercise called so that tells to write one.
 */
import { changesGiven, pointsAtGiven } from '../../../questions/words/given-code.ts';
import { defines, mayDo, saysMoreThanName, writesFunction } from '../../../questions/words/solving-code.ts';
import { isExercise, leadsIn, proseOf, tells } from './asking.ts';
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

/** The places of programs that define what the last task of the words above names, where several do; or what each exercise tells to write. */
export function definedBelow(cells: readonly Cell[]): Group {
  const below = cells.flatMap((cell, at) =>
    cell.kind === 'code' && cells[at - 1]?.kind === 'markdown' ? [at] : [],
  );
  const defined = below.filter((at) => {
    const names = isWhole(cells[at]!) ? namesIn(cells[at - 1]!.source) : [];
    return names.some((name) => definitionOf(name).test(cells[at]!.source));
  });
  if (defined.length >= FEWEST) return defined;
  const own = below.filter((at) => leadsIn(proseOf(cells[at - 1]!.source)).some(isExercise));
  return own.every((at) => isWrittenBelow(cells, at)) ? own : [];
}

/** Nobody gives a function to begin with that is to be written, and that no cell waits for. */
function isWrittenBelow(cells: readonly Cell[], at: number): boolean {
  const words = proseOf(cells[at - 1]!.source).join('\n');
  const isWaiting = cells[at + 1]?.kind === 'code' && cells[at + 1]?.source.trim() === '';
  const isGiven = pointsAtGiven(words) || changesGiven(words);
  return isWhole(cells[at]!) && !isWaiting && !isGiven && writesFunction(words) && defines(cells[at]!.source);
}

/** What the last line that tells to do something writes as code; one that ends in a colon shows how itself. */
function namesIn(source: string): readonly string[] {
  const last = proseOf(source).findLast((line) => tells([line])) ?? '';
  const isShown = /:\s*$/.test(last) || pointsAtGiven(last) || changesGiven(last);
  return isShown ? [] : [...last.matchAll(/`([a-z_]\w*)(?:\([^`]*\))?`/gi)].map(([, name]) => name!);
}

const definitionOf = (name: string): RegExp =>
  new RegExp(
    String.raw`^\s*(?:(?:async )?def|class|function|fn|func)\s+${name}\b|^\s*${name}\s*(?:<-|=)\s*(?:function\b|lambda\b|\()`,
    'm',
  );

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

/**
 * What stands between the number of an exercise and its first part is given for the parts, where it only imports or names
 * values: it solves nothing.
 *
 *     #### 1.
 *     Complete these functions.
 *     ┌ word = 'ice' ┐
 *
 *     1.1 It counts the letters.
 */
import type { Cell } from './cells.ts';
import { makesReady } from './programs.ts';

type Group = readonly number[];

const NUMBER = /^\P{N}{0,16}(\d{1,2})(?:\s?[.):](?!\d)|\s*$)/u;
const FIRST_PART = /^\P{N}{0,16}(\d{1,2})\.(?:1|a)(?!\w)/u;
const NAMES = /^\s*[\w.]+(?:\s*,\s*[\w.]+)*\s*(?:=|<-)(?!=)/;

/** @param next what is set behind it */
export function isGivenForParts(group: Group, next: Group | undefined, cells: readonly Cell[]): boolean {
  const number = NUMBER.exec(firstLine(cells[group[0]!]))?.[1];
  const part = FIRST_PART.exec(firstLine(cells[next?.[0] ?? -1]))?.[1];
  return number !== undefined && number === part && group.every((at) => isGiven(cells[at]!));
}

const firstLine = (cell: Cell | undefined): string =>
  cell?.kind === 'markdown' ? (cell.source.split('\n').find((line) => line.trim() !== '') ?? '') : '';

const isGiven = ({ kind, source }: Cell): boolean =>
  kind !== 'code' || source.split('\n').every((line) => makesReady(line) || NAMES.test(line));

/**
 * Otter-Grader's: raw cells say where a solution, or tests that nobody sees, begin and end. They show nothing themselves.
 *
 *     ┌ raw: # BEGIN SOLUTION ┐
 *     ┌ code ┐
 *     ┌ raw: # END SOLUTION ┐
 */
import { isParted } from '../../parted-code.ts';
import type { Cell } from './cells.ts';

const MARK = /^\s*#+[ \t]*(BEGIN|END)[ \t]+(SOLUTION|TESTS)\b.*\s*$/;
/** Any cell for Otter-Grader alone: another than these ends what nothing else has ended. */
const ANY = /^\s*#+[ \t]*(?:BEGIN|END)[ \t]+[A-Z]+\b/;

export function withSolutionsBetween(cells: readonly Cell[]): readonly Cell[] {
  let within: string | undefined;
  return cells.flatMap((cell) => {
    if (cell.kind !== 'raw') return within === undefined ? [cell] : [tagged(cell, within)];
    const [, word, of] = MARK.exec(cell.source) ?? [];
    if (ANY.test(cell.source)) within = word === 'BEGIN' ? of : undefined;
    return of === undefined ? [cell] : [];
  });
}

/** Code that parts itself shows what learners start from. */
function tagged(cell: Cell, within: string): Cell {
  const isOwn = cell.kind === 'code' && isParted(cell.source);
  const tag = within === 'TESTS' ? 'hide-cell' : 'solution';
  return isOwn ? cell : { ...cell, tags: new Set([...cell.tags, tag]) };
}

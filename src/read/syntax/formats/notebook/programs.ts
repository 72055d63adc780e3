/** What the code of a cell is: whole, or only what makes ready for more. */
import { isToComplete } from '../../../questions/words/to-complete.ts';
import { isSolutionTag, isWritten } from '../../solution-name.ts';
import type { Cell } from './cells.ts';

/** It imports, or says how pictures look. */
export const makesReady = (source: string): boolean =>
  source
    .split('\n')
    .every((line) =>
      /^\s*(?:$|#|%|!|import\b|from\b|library\(|require\(|using\b|sns\.set|plt\.style|[)\w, ]*$)/.test(line),
    );

/** Shown, and nothing in it is left to learners. */
export const isWhole = ({ source, tags }: Cell): boolean =>
  isWritten(source) &&
  !isToComplete(source) &&
  ![...tags].some((tag) => isSolutionTag(tag) || /^(?:hide|remove)-(?:input|cell)$/.test(tag));

/** The code of a notebook, but for what only makes ready. */
export const programsIn = (cells: readonly Cell[]): ReadonlySet<number> =>
  new Set(
    cells.flatMap(({ kind, source }, at) =>
      kind === 'code' && isWritten(source) && !makesReady(source) ? [at] : [],
    ),
  );

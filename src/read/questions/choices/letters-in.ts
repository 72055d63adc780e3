import type { ElementContent } from 'hast';
import { optionsAt } from './options.ts';

/** How many letters follow one another in the first blocks of a row that have any: options, or parts of a task. */
export function lettersIn(row: readonly ElementContent[]): number {
  for (const at of row.keys()) {
    const found = optionsAt(row, at);
    if (found && !found.numbered) return found.options.length;
  }
  return 0;
}

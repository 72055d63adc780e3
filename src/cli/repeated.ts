/**
 * A folder of other tools' pages may say one thing hundreds of times. Of a course, the terminal tells the first of each
 * kind and counts the others; errors are told each.
 */
import type { Diagnostic, Language } from '../lesson/index.ts';
import { wordsFor } from './words/index.ts';

/** How many of a kind are told. */
const TOLD = 5;

export interface Repeated {
  /** Whether everything is told. */
  readonly isWhole: boolean;
  /** Whether this one is told; it is counted in any case. */
  readonly tells: (diagnostic: Diagnostic) => boolean;
  /** What wasn't told, a line a kind; empty where all was. */
  readonly rest: (speech: Language) => string;
}

/** @param all whether everything is told */
export function repeated(all: boolean): Repeated {
  const counts = new Map<string, number>();
  const untold = new Map<string, { count: number; readonly files: Set<string> }>();
  return {
    isWhole: all,
    tells: ({ rule, severity, file }) => {
      const count = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, count);
      if (all || severity === 'error' || count <= TOLD) return true;
      const more = untold.get(rule) ?? { count: 0, files: new Set() };
      untold.set(rule, { count: more.count + 1, files: more.files.add(file) });
      return false;
    },
    rest: (speech) => {
      const rows = [...untold].sort(([, a], [, b]) => b.count - a.count);
      if (rows.length === 0) return '';
      const { heading, pages } = wordsFor(speech).repeated;
      const wide = String(rows[0]![1].count).length;
      const long = Math.max(...rows.map(([rule]) => rule.length));
      const lines = rows.map(
        ([rule, { count, files }]) =>
          `  ${String(count).padStart(wide)}  ${rule.padEnd(long)}  ${pages(files.size)}\n`,
      );
      return `${heading}\n${lines.join('')}`;
    },
  };
}

/** What the stages of reading one page share: the page itself, and the diagnostics they add. */
import {
  type Description,
  type Diagnostic,
  diagnose,
  type Place,
  type Rule,
  type Settings,
} from '../lesson/index.ts';
import type { Files } from './files.ts';
import { type SharedEnv, sharedEnv } from './markdown.ts';

export interface Page {
  /** As the user named it. */
  readonly path: string;
  readonly lines: readonly string[];
  readonly language: string;
  readonly description: Description;
  readonly settings: Settings;
  readonly files: Files;
  readonly env: SharedEnv;
  readonly diagnostics: readonly Diagnostic[];
  /** `line` counts from 1; the column is where `words` stand in that line, else its first character. */
  place(line: number, words?: string): Place;
  report<P>(rule: Rule<P>, place: Place, params: P): void;
  /** The next number of a series that counts through the page: exercises, figures. */
  next(series: string): number;
  /** True the first time it is asked for that key: for what is said once a kind. */
  first(key: string): boolean;
}

export const openPage = (given: {
  readonly path: string;
  readonly text: string;
  readonly language: string;
  readonly description: Description;
  readonly settings: Settings;
  readonly files: Files;
}): Page => {
  const lines = given.text.split('\n');
  const diagnostics: Diagnostic[] = [];
  const series = new Map<string, number>();
  const said = new Set<string>();
  return {
    ...given,
    lines,
    env: sharedEnv(given.text),
    diagnostics,
    place: (line, words) => ({ file: given.path, line, column: columnOf(lines[line - 1] ?? '', words) }),
    report: (rule, place, params) => {
      diagnostics.push(diagnose(rule, place, params));
    },
    next: (name) => {
      const number = (series.get(name) ?? 0) + 1;
      series.set(name, number);
      return number;
    },
    first: (key) => !said.has(key) && Boolean(said.add(key)),
  };
};

const columnOf = (line: string, words?: string): number => {
  const found = words ? line.indexOf(words) : -1;
  return (found >= 0 ? found : Math.max(line.search(/\S/), 0)) + 1;
};

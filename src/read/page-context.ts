/** What the stages of reading one page share: the page itself, and the diagnostics they add. */
import {
  type Description,
  type Diagnostic,
  decoded,
  folderOf,
  type Place,
  type Settings,
} from '../lesson/index.ts';
import { diagnose, type ParamsOf, type RuleId } from '../messages/index.ts';
import type { Files } from './media/files.ts';
import { joined } from './page/references.ts';
import { type Markdown, type SharedEnv, sharedEnv } from './syntax/shared-env.ts';

export interface Page {
  /** As the user named it. */
  readonly path: string;
  /** Of the page and, behind them, of the files it includes. */
  readonly lines: readonly string[];
  readonly language: string;
  readonly description: Description;
  readonly settings: Settings;
  readonly files: Files;
  readonly env: SharedEnv;
  /** Markdown with the rules of the dialects it uses. */
  readonly markdown: Markdown;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * `line` counts from 1; the column is where `words` stand in that line, else its first character. Lines beyond
   * the page's own are those of files it includes: their places name the file.
   */
  place(line: number, words?: string): Place;
  /** Takes in the text of a file (its path from the page's folder) and says which line its first one is from now on. */
  adopt(path: string, text: string): number;
  /** The folder, from the page's own (''), of the file in which a line stands. */
  folderAt(line: number): string;
  report<Id extends RuleId>(rule: Id, place: Place, params: ParamsOf<Id>): void;
  /** The next number of a series that counts through the page: exercises, figures. */
  next(series: string): number;
  /** True the first time it is asked for that key: for what is said once a kind. */
  first(key: string): boolean;
}

/** What the search for questions knows of its page, and where it says what it notices. */
export type Notes = Pick<Page, 'place' | 'language' | 'settings' | 'report'>;

export function openPage(given: {
  readonly path: string;
  readonly text: string;
  readonly language: string;
  readonly description: Description;
  readonly settings: Settings;
  readonly files: Files;
  readonly markdown: Markdown;
}): Page {
  const lines = given.text.split('\n');
  const texts: Text[] = [{ file: '', first: 1 }];
  const textAt = (line: number): Text => texts.findLast(({ first }) => first <= line) ?? texts[0]!;
  const folder = folderOf(given.path);
  const diagnostics: Diagnostic[] = [];
  const series = new Map<string, number>();
  const reported = new Set<string>();
  return {
    ...given,
    lines,
    env: sharedEnv(given.text, given.description.abbreviations),
    diagnostics,
    place: (line, words) => {
      const { file, first } = textAt(line);
      return {
        file: file === '' ? given.path : joined(folder, file),
        line: line - first + 1,
        column: columnOf(lines[line - 1] ?? '', words),
      };
    },
    adopt: (path, text) => {
      // A line apart: what stands behind the last line of one file is no line of the next.
      lines.push('');
      const first = lines.length + 1;
      texts.push({ file: path, first });
      lines.push(...text.split('\n'));
      return first;
    },
    folderAt: (line) => folderOf(textAt(line).file),
    report: (rule, place, params) => {
      diagnostics.push(diagnose(rule, place, params));
    },
    next: (name) => {
      const number = (series.get(name) ?? 0) + 1;
      series.set(name, number);
      return number;
    },
    first: (key) => !reported.has(key) && Boolean(reported.add(key)),
  };
}

/** The page itself, or a file that it includes. */
interface Text {
  /** From the page's folder; '' is the page. */
  readonly file: string;
  readonly first: number;
}

/** Characters of a line in which words are looked for: thousands of places in one long line would look through all of it. */
const NEAR = 10_000;

function columnOf(line: string, words?: string): number {
  const near = line.slice(0, NEAR);
  const found = words
    ? [words, decoded(words)].map((one) => near.indexOf(one)).find((at) => at >= 0)
    : undefined;
  return (found ?? Math.max(line.search(/\S/), 0)) + 1;
}

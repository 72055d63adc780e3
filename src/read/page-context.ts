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
import { endedIn } from './html/bracketed.ts';
import type { Files } from './media/files.ts';
import { joined } from './page/references.ts';
import { type Fields, type Line, linesOf, textOf, type Unread } from './syntax/dialects/prepared.ts';
import { type Markdown, type SharedEnv, sharedEnv } from './syntax/shared-env.ts';

export interface Page {
  /** As the user named it. */
  readonly path: string;
  /** The same from the folder it lies in, be that the one that the user named: `solutions/loops.md`. */
  readonly called: string;
  /** What is to be read: the page's text without its front matter, as its dialects wrote it. */
  readonly text: string;
  /** What is to be read below it. */
  readonly below: Excerpt;
  /** Of the page and what stands below it and, behind them, of the files it includes. */
  readonly lines: readonly string[];
  /** Files that answer it, from its folder. */
  readonly answeredIn: readonly string[];
  readonly language: string;
  readonly description: Description;
  readonly settings: Settings;
  /** All that its front matter says, in whatever tool's names. */
  readonly data: Readonly<Record<string, unknown>>;
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
  /** The same of a line of the page's file, as it was before a dialect wrote it anew. */
  placeInFile(line: number, words: string): Place;
  /**
   * Takes in the text of a file (its path from the page's folder) and says which line its first one is from now on. Of an
   * excerpt in Markdown, the same, and how it is to be read.
   */
  adopt(path: string, source: string, excerpt?: Excerpt): Excerpt;
  /** The folder, from the page's own (''), of the file in which a line stands. */
  folderAt(line: number): string;
  report<Id extends RuleId>(rule: Id, place: Place, params: ParamsOf<Id>): void;
  /** The next number of a series that counts through the page: exercises, figures. */
  next(series: string): number;
  /** True the first time it is asked for that key: for what is said once a kind. */
  first(key: string): boolean;
}

/** Text, and the line on which it starts. */
export interface Excerpt {
  readonly text: string;
  readonly line: number;
}

/** What the search for questions knows of its page, and where it says what it notices. */
export type Notes = Pick<Page, 'place' | 'called' | 'language' | 'settings' | 'report'> & {
  /** Whether a line is of a file that only answers the page, and is no part of it. */
  readonly isTheirs: (line: number) => boolean;
  /** The page's, which its heading became. */
  readonly title: string;
};

export function openPage(given: {
  readonly path: string;
  readonly called: string;
  readonly text: string;
  readonly answeredIn: readonly string[] | undefined;
  readonly language: string;
  readonly description: Description;
  readonly settings: Settings;
  readonly data: Readonly<Record<string, unknown>>;
  readonly files: Files;
  readonly markdown: Markdown;
  /** What is to be read below the page, and the lines of its front matter that it comes from. */
  readonly below: readonly Line[];
  /** What its front matter says, to a dialect that has its own fields there. */
  readonly fields: Fields;
}): Page {
  const { prepare } = given.markdown;
  const source = given.text.split('\n');
  const prepared = prepare?.(given.text, given.fields);
  const own = prepared?.lines ?? (given.below.length > 0 ? linesOf(given.text) : undefined);
  const lines = own?.map(({ text }) => text) ?? [...source];
  const below = { text: textOf(given.below), line: lines.length + 1 };
  for (const one of given.below) lines.push(one.text);
  const text = prepared ? textOf(prepared.lines) : given.text;
  const texts: Text[] = [{ file: '', first: 1, ...(own && { source, origins: [...own, ...given.below] }) }];
  const textAt = (line: number): Text => texts.findLast(({ first }) => first <= line) ?? texts[0]!;
  const folder = folderOf(given.path);
  const diagnostics: Diagnostic[] = [];
  const series = new Map<string, number>();
  const reported = new Set<string>();
  const page: Page = {
    ...given,
    answeredIn: given.answeredIn ?? [],
    text,
    below,
    lines,
    env: sharedEnv(text, given.description.abbreviations),
    diagnostics,
    place: (line, words) => {
      const { file, first, source: its, origins } = textAt(line);
      const own = origins?.[line - first]?.line ?? line - first + 1;
      return {
        file: file === '' ? given.path : joined(folder, file),
        line: own,
        column: columnOf((its ? its[own - 1] : lines[line - 1]) ?? '', words),
      };
    },
    placeInFile: (line, words) => ({
      file: given.path,
      line,
      column: columnOf(source[line - 1] ?? '', words),
    }),
    adopt: (path, whole, excerpt) => {
      // A line apart: what stands behind the last line of one file is no line of the next.
      lines.push('');
      for (const name of endedIn(excerpt?.text ?? whole)) page.env.ended.add(name);
      const first = lines.length + 1;
      const from = excerpt?.line ?? 1;
      const anew = excerpt && prepare?.(excerpt.text, {});
      const origins = anew?.lines.map((one) => ({ ...one, line: one.line + from - 1 }));
      texts.push({ file: path, first, ...(origins && { source: whole.split('\n'), origins }) });
      lines.push(...(anew?.lines.map((one) => one.text) ?? whole.split('\n')));
      if (!anew) return { text: excerpt?.text ?? whole, line: first + from - 1 };
      reportUnread(anew.unread, joined(folder, path), whole.split('\n'), from);
      return { text: textOf(anew.lines), line: first };
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
  reportUnread(prepared?.unread ?? [], given.path, source, 1);
  return page;

  /** Once a kind of markup. */
  function reportUnread(unread: readonly Unread[], file: string, its: readonly string[], from: number): void {
    for (const { name, line } of unread) {
      const own = line + from - 1;
      const place = {
        file,
        line: own,
        column: columnOf(its[own - 1] ?? '', name.replace(/[<>{}%/ ]+/g, '')),
      };
      if (page.first(`markup ${name}`)) page.report('markup-unread', place, { name });
    }
  }
}

/** The page itself, or a file that it includes. */
interface Text {
  /** From the page's folder; '' is the page. */
  readonly file: string;
  readonly first: number;
  /** Where a dialect wrote it anew: its lines as they are in the file, and those that came of them. */
  readonly source?: readonly string[];
  readonly origins?: readonly Line[];
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

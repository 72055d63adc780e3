/**
 * Markdown of other tools. A dialect says what gives its pages away, and adds rules for them; the rules make the same
 * tokens that MyST makes wherever they mean the same, so that whatever comes later knows no dialect.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import type { Declaration } from '../fences/directive.ts';
import type { Sign } from '../formats/format.ts';
import { lineOf, take } from '../rules/lines.ts';
import type { Prepare } from './prepared.ts';

export interface Dialect {
  /** A proper name, the same in every language. */
  readonly name: string;
  /** Its tool exports to an LMS itself: what is lost here is said. */
  readonly hasExporter?: 'LiaScript' | 'R/exams';
  /** Nobody knows whose marks they are: they are said not to be read. */
  readonly isUnknown?: true;
  /** What gives a page away. Asked of every page: a few expressions over its text ({@link signIn}), nothing is parsed. */
  readonly evidence: (text: string, path: string) => Sign | undefined;
  /** Adds its rules to the Markdown of the pages that use it. */
  readonly extend?: (md: MarkdownIt) => void;
  /** What its rules make where no directive of MyST means the same: named by its marks (`!!!`). */
  readonly directives?: readonly Declaration[];
  /** Writes a page, or a file it includes, anew in MyST, where no rule can read it. */
  readonly prepare?: Prepare;
}

/**
 * Where an expression that fits one line fits a line outside blocks of code: pages about a dialect show it in code.
 *
 * @param pattern with the flag `m` and without `g`; tried on the whole text first, for most pages have no such line
 */
export function signIn(text: string, pattern: RegExp): Sign | undefined {
  if (!pattern.test(text)) return undefined;
  let code: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, fence] = FENCE.exec(line) ?? [];
    if (fence === undefined) {
      const words = code === undefined ? pattern.exec(line)?.[0].trim() : undefined;
      if (words !== undefined) return { words, line: index + 1 };
    } else if (code === undefined) code = fence;
    else if (fence.startsWith(code)) code = undefined;
  }
  return undefined;
}

/** A fence of code; that of a directive holds Markdown. */
const FENCE = /^[ \t]*(`{3,}|~{3,})(?![ \t]*\{[\w:-]+\})/;

/** What stands in the place of a directive: its name, its title or file, its options, and the lines of its body. */
export interface Meant {
  readonly name: string;
  readonly argument?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** The text from the line below the first on. */
  readonly body?: string;
}

/** Makes a directive of some lines. */
export function takeAs(
  state: StateBlock,
  [start, next]: readonly [number, number],
  { name, argument = '', options = {}, body = '' }: Meant,
): true {
  const attributes = { classes: [], pairs: options };
  const meta = { name, argument, body, attributes, line: start, marks: name, closed: true };
  return take(state, 'directive', [start, next], { meta });
}

/** The first line from one on that fits, outside blocks of code and inside the container that is read. */
export function lineOutsideCode(
  state: StateBlock,
  from: number,
  end: number,
  fits: (words: string) => boolean,
): number | undefined {
  let code: string | undefined;
  for (let line = from; line < end; line++) {
    const words = lineOf(state, line);
    const [, fence] = FENCE.exec(words) ?? [];
    if (fence === undefined && code === undefined && fits(words)) return line;
    if (fence !== undefined) code = code === undefined ? fence : fence.startsWith(code) ? undefined : code;
  }
  return undefined;
}

/**
 * Markdown of other tools. A dialect says what gives its pages away, and adds rules for them; the rules make the same
 * tokens that MyST makes wherever they mean the same, so that whatever comes later knows no dialect.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { closesFence, opensFence } from '../../../lesson/index.ts';
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
  /**
   * What gives a page away. Asked of every page: a few expressions over its text ({@link signIn}), nothing is parsed.
   *
   * @param hasMacros whether its project's tool fills in what stands in braces
   */
  readonly evidence: (text: string, path: string, hasMacros: boolean) => Sign | undefined;
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
  const isCodeNext = codeFollowed();
  for (const [index, line] of text.split('\n').entries()) {
    const words = isCodeNext(line) ? undefined : pattern.exec(line)?.[0].trim();
    if (words !== undefined) return { words, line: index + 1 };
  }
  return undefined;
}

const FENCE = /^[ \t]*(`{3,}|~{3,})(.*)$/;
/** That of a directive holds Markdown. */
const OF_DIRECTIVE = /^[ \t]*\{[\w:-]+\}/;

/** Tells of one line after the other whether it belongs to a block of code: its fences do, openers of directives don't. */
function codeFollowed(): (line: string) => boolean {
  let code: string | undefined;
  const directives: string[] = [];
  const closesOne = (fence: string, behind: string): boolean =>
    behind.trim() === '' && directives.length > 0 && fence.startsWith(directives.at(-1)!);
  return (line) => {
    const [, fence, behind = ''] = FENCE.exec(line) ?? [];
    if (fence === undefined) return code !== undefined;
    const isDirective = OF_DIRECTIVE.test(behind);
    if (code !== undefined) {
      if (!isDirective && fence.startsWith(code)) code = undefined;
      return true;
    }
    if (isDirective) directives.push(fence);
    else if (closesOne(fence, behind)) directives.pop();
    else code = fence;
    return !isDirective;
  };
}

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

/** The line behind the block that a fence opens on a line, code or a directive; undefined where none does. */
export function fenceEnd(state: StateBlock, line: number, end: number): number | undefined {
  const open = opensFence(lineOf(state, line), false);
  if (!open) return undefined;
  let last = line + 1;
  while (last < end && !closesFence(lineOf(state, last), open)) last++;
  return Math.min(last + 1, end);
}

/** The first line from one on that fits, outside blocks of code and inside the container that is read. */
export function lineOutsideCode(
  state: StateBlock,
  from: number,
  end: number,
  fits: (words: string) => boolean,
): number | undefined {
  const isCodeNext = codeFollowed();
  for (let line = from; line < end; line++) {
    const words = lineOf(state, line);
    if (!isCodeNext(words) && fits(words)) return line;
  }
  return undefined;
}

/**
 * Markdown of other tools. A dialect says what gives its pages away, and adds rules for them; the rules make the same
 * tokens that MyST makes wherever they mean the same, so that whatever comes later knows no dialect.
 */
import type { MarkdownIt } from 'markdown-it';
import type { Declaration } from '../directive.ts';
import type { Sign } from '../formats/format.ts';

export interface Dialect {
  /** A proper name, the same in every language. */
  readonly name: string;
  /** What gives a page away. Asked of every page: a few expressions over its text ({@link signIn}), nothing is parsed. */
  readonly evidence: (text: string, path: string) => Sign | undefined;
  /** Adds its rules to the Markdown of the pages that use it. */
  readonly extend?: (md: MarkdownIt) => void;
  /** What its rules make where no directive of MyST means the same: named by its marks (`!!!`). */
  readonly directives?: readonly Declaration[];
  /** Rewrites a page, or a file it includes, line by line, where no rule can: what stands on a line stays on it. */
  readonly prepare?: (text: string) => string;
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

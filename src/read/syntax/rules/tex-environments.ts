/**
 * Environments of TeX that stand in the page without dollars, as MyST's `amsmath` reads them, and MathJax, by which other
 * tools draw them, in whatever stands between: lines may be empty.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { INTERRUPTS, isCode, isOutside, lineOf, take } from './lines.ts';
import { searching } from './unended.ts';

const NAMES =
  'equation|multline|gather|align|alignat|flalign|eqnarray|aligned|alignedat|gathered|split|cases|array|matrix|pmatrix|bmatrix|Bmatrix|vmatrix|Vmatrix';
const OPENER = new RegExp(String.raw`^\\begin\{((?:${NAMES})\*?)\}`);

export function texEnvironments(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'tex_environment', environment, INTERRUPTS);
}

const searches = new Map(
  NAMES.split('|')
    .flatMap((name) => [name, `${name}*`])
    .map((name) => [name, searching()]),
);

/** An environment that is never ended is text: nothing after it is swallowed. */
function environment(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const isBelowItem = isOutside(state, start);
  const [, name = ''] = OPENER.exec(isCode(state, start) ? '' : lineOf(state, start)) ?? [];
  const found = searches.get(name)?.(
    state,
    start,
    end,
    (words, n) => {
      if (!words.trimEnd().endsWith(`\\end{${name}}`)) return undefined;
      if (isBelowItem) return holdsEmpty(state, start, n);
      const lines = Array.from({ length: n - start + 1 }, (_, i) => lineOf(state, start + i)).filter(Boolean);
      return silent || take(state, 'math_block', [start, n + 1], { content: lines.join('\n') });
    },
    (_, n) => n > start && ((!isBelowItem && isOutside(state, n)) || beginsOne(state, n, name)),
  );
  return found ?? false;
}

/** What isn't set in goes on with the words of an item, up to an empty line: with one in it, it stands behind the item. */
function holdsEmpty(state: StateBlock, start: number, end: number): boolean {
  for (let line = start; line < end; line++) if (state.isEmpty(line)) return true;
  return false;
}

/** The one above it was never ended. */
const beginsOne = (state: StateBlock, line: number, name: string): boolean =>
  lineOf(state, line).startsWith(`\\begin{${name}}`);

/** AMS environments of TeX that stand in the page without dollars, as MyST's `amsmath` reads them. */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { searchedInVain } from './unended.ts';

const NAMES =
  'equation|multline|gather|align|alignat|flalign|eqnarray|matrix|pmatrix|bmatrix|Bmatrix|vmatrix|Vmatrix';
const OPENER = new RegExp(String.raw`^\\begin\{((?:${NAMES})\*?)\}`);

export function texEnvironments(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'tex_environment', environment, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

const unended = new Map(
  NAMES.split('|')
    .flatMap((name) => [name, `${name}*`])
    .map((name) => [name, searchedInVain()]),
);

/** An environment that is never ended is text: nothing after it is swallowed. */
function environment(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if ((state.sCount[start] ?? 0) - state.blkIndent >= 4) return false;
  function line(n: number): string {
    return state.src.slice((state.bMarks[n] ?? 0) + (state.tShift[n] ?? 0), state.eMarks[n]);
  }
  const [, name] = OPENER.exec(line(start)) ?? [];
  const memory = unended.get(name ?? '');
  if (!memory || memory.known(state, start)) return false;
  const closer = `\\end{${name}}`;
  let n = start;
  for (; n < end; n++) {
    const words = line(n);
    if (words === '' || (n > start && (state.sCount[n] ?? 0) < state.blkIndent)) break;
    if (!words.trimEnd().endsWith(closer)) continue;
    if (silent) return true;
    const token = state.push('math_block', 'math', 0);
    token.content = Array.from({ length: n - start + 1 }, (_, i) => line(start + i)).join('\n');
    token.map = [start, n + 1];
    state.line = n + 1;
    return true;
  }
  memory.remember(state, n);
  return false;
}

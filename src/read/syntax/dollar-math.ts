/**
 * Display math between `$$`, as MyST writes it: alone on its line or lines, perhaps with a `(label)` or a full
 * stop behind it, or within a paragraph. An opener without its closer is text: nothing after it is swallowed.
 * (`@mdit/plugin-tex` reads `$…$`; its block rule would run to the end of the page here.)
 */
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { searchedInVain } from './unended.ts';

const ALONE = /^\$\$(.+?)\$\$[ \t]*(?:\(([^()\s]+)\)|[.,;:])?[ \t]*$/;
const CLOSER = /^(.*?)\$\$[ \t]*(?:\(([^()\s]+)\)|[.,;:])?[ \t]*$/;

const unended = searchedInVain();

export function displayMath(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'display_math', block, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  md.inline.ruler.before('escape', 'display_math', inline);
}

function block(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if ((state.sCount[start] ?? 0) - state.blkIndent >= 4) return false;
  function line(n: number): string {
    return state.src.slice((state.bMarks[n] ?? 0) + (state.tShift[n] ?? 0), state.eMarks[n]);
  }
  const first = line(start);
  if (!first.startsWith('$$')) return false;

  function push(tex: string, label: string | undefined, after: number): true {
    if (silent) return true;
    const token = state.push(label ? 'math_block_label' : 'math_block', 'math', 0);
    token.content = tex;
    token.info = label ?? '';
    token.map = [start, after];
    state.line = after;
    return true;
  }
  const alone = ALONE.exec(first);
  if (alone) return push(alone[1] ?? '', alone[2], start + 1);
  if (first.slice(2).includes('$$') || unended.known(state, start)) return false;

  const lines = [first.slice(2)];
  let n = start + 1;
  for (; n < end; n++) {
    const text = line(n);
    if (text !== '' && (state.sCount[n] ?? 0) < state.blkIndent) break;
    const closed = CLOSER.exec(text);
    if (closed) return push([...lines, closed[1] ?? ''].join('\n'), closed[2], n + 1);
    lines.push(text);
  }
  unended.remember(state, n);
  return false;
}

function inline(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('$$', state.pos)) return false;
  const match = /^\$\$((?:[^$\\]|\\[\s\S])+)\$\$/.exec(state.src.slice(state.pos));
  if (!match) return false;
  if (!silent) state.push('math_inline_double', 'math', 0).content = match[1] ?? '';
  state.pos += match[0].length;
  return true;
}

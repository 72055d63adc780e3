/**
 * Display math between `$$`, as MyST writes it: alone on its line or lines, perhaps with a `(label)` or a full
 * stop behind it, or within a paragraph. An opener without its closer is text: nothing after it is swallowed.
 * (`@mdit/plugin-tex` reads `$…$`; its block rule would run to the end of the page here.)
 */
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { INTERRUPTS, isCode, isOutside, lineOf, take } from './lines.ts';
import { searchedInVain } from './unended.ts';

const ALONE = /^\$\$(.+?)\$\$[ \t]*(?:\(([^()\s]+)\)|[.,;:])?[ \t]*$/;
const CLOSER = /^(.*?)\$\$[ \t]*(?:\(([^()\s]+)\)|[.,;:])?[ \t]*$/;

const unended = searchedInVain();

export function displayMath(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'display_math', block, INTERRUPTS);
  md.inline.ruler.before('escape', 'display_math', inline);
}

function block(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const first = lineOf(state, start);
  if (isCode(state, start) || !first.startsWith('$$')) return false;

  function push(content: string, label: string | undefined, after: number): true {
    const type = label ? 'math_block_label' : 'math_block';
    return silent || take(state, type, [start, after], { content, info: label ?? '' });
  }
  const alone = ALONE.exec(first);
  if (alone) return push(alone[1] ?? '', alone[2], start + 1);
  if (first.slice(2).includes('$$') || unended.known(state, start)) return false;

  const lines = [first.slice(2)];
  let n = start + 1;
  for (; n < end && !isOutside(state, n); n++) {
    const closed = CLOSER.exec(lineOf(state, n));
    if (closed) return push([...lines, closed[1] ?? ''].join('\n'), closed[2], n + 1);
    lines.push(lineOf(state, n));
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

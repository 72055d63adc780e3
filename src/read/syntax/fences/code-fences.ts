/**
 * A block of code that nobody closes ends where the lesson goes on (unclosed.ts); to CommonMark (§4.5) it would run
 * to the end of what it stands in, and show every answer below as code. One that is closed is none of this rule's
 * business, whatever it holds.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { INTERRUPTS, isCode, lineOf, take } from '../rules/lines.ts';
import { bodyOf, cutAt, findCloser, OPENER } from './fences.ts';
import { pairedAsNested } from './nested-fences.ts';

export function unclosedCode(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'unclosed_code', unclosedFence, INTERRUPTS);
}

function unclosedFence(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || isCode(state, start)) return false;
  const [, marks, info = ''] = /^(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*)$/.exec(lineOf(state, start)) ?? [];
  if (marks === undefined) return false;
  const { bodyEnd, closed } = findCloser(state, start, end, marks);
  if (closed && !isDoubtful(state, start, { bodyEnd, end }, marks, info)) return false;
  const cut = cutAt(state, start, bodyEnd, { marks, name: '' });
  if (!cut) return false;
  const to = start + 1 + cut.lines;
  const content = state.getLines(start + 1, to, state.sCount[start] ?? 0, true).replace(/\s*$/, '\n');
  return take(state, 'fence', [start, to], { info, content, markup: marks, meta: { endedBy: to - start } });
}

/** Languages whose code may show a directive as it is written. */
const SHOWS =
  /^\{?\.?(?:$|md|markdown|myst|mystmd|rmd|qmd|quarto|rst|te?xt|plain|none|console|shell|bash|sh|html|jinja2?|yaml)/i;

/** Whether a program holds the opener of a directive, which its closer then closes too: its own is forgotten. */
function isDoubtful(
  state: StateBlock,
  start: number,
  { bodyEnd, end }: { readonly bodyEnd: number; readonly end: number },
  fence: string,
  info: string,
): boolean {
  if (SHOWS.test(info)) return false;
  for (let line = start + 1; line < bodyEnd; line++) {
    const [, marks = '', name = ''] = OPENER.exec(lineOf(state, line)) ?? [];
    if (marks.startsWith(fence) && bodyOf(state, name) !== undefined && !isCode(state, line)) {
      return !pairedAsNested(fence, (index) => lineOf(state, start + 1 + index), end - start - 1);
    }
  }
  return false;
}

/**
 * A block of code that nobody closes ends where the lesson goes on (unclosed.ts); to CommonMark (§4.5) it would run
 * to the end of what it stands in, and show every answer below as code. One that is closed is none of this rule's
 * business, whatever it holds.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { closerOf, INTERRUPTS, isCode, lineOf, marksIn, namesLanguage, take } from '../rules/lines.ts';
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
  if (!closed && isClosedOutside(state, bodyEnd, end, marks))
    return takeCode(state, start, [bodyEnd, 1], marks, info);
  if (closed && lineOf(state, bodyEnd).endsWith('}'))
    return takeCode(state, start, [bodyEnd, 1], marks, info);
  if (closed && !isDoubtful(state, start, { bodyEnd, end }, marks, info)) return false;
  const cut = cutAt(state, start, bodyEnd, { marks, name: '' });
  if (!cut) return false;
  return takeCode(state, start, [start + 1 + cut.lines, 0], marks, info);
}

/** @param closed where it ends, and how many lines close it */
function takeCode(
  state: StateBlock,
  start: number,
  [to, closed]: readonly [number, 0 | 1],
  markup: string,
  info: string,
): boolean {
  const content = state.getLines(start + 1, to, state.sCount[start] ?? 0, true);
  return take(state, 'fence', [start, to + closed], {
    info,
    markup,
    content: closed ? content : content.replace(/\s*$/, '\n'),
    ...(!closed && { meta: { endedBy: to - start } }),
  });
}

/**
 * Whether the line behind the item of a list closes the block of code in it, as its author means it and CommonMark
 * doesn't: the list goes on or an empty line follows, and one that opens another would leave the page's marks without their
 * like.
 */
function isClosedOutside(state: StateBlock, line: number, end: number, fence: string): boolean {
  const closer = closerOf(fence);
  if (state.blkIndent === 0 || line >= end || !closer.test(lineOf(state, line))) return false;
  const isApart = line + 1 >= end || /^(?:$|[-*+][ \t]|\d+[.)][ \t])/.test(lineOf(state, line + 1));
  if (!isApart) return false;
  const rest = Array.from({ length: end - line - 1 }, (_, i) => lineOf(state, line + 1 + i)).filter((words) =>
    words.startsWith(fence),
  );
  /** Whether something is open behind them. */
  const open = (first: boolean) => rest.reduce((isOpen, words) => !isOpen || !closer.test(words), first);
  return !open(false) || open(true);
}

/** Languages whose code may show a directive as it is written. */
const SHOWS =
  /^\{?\.?(?:$|md|markdown|myst|mystmd|rmd|qmd|quarto|rst|te?xt|plain|none|console|shell|bash|sh|html|jinja2?|yaml)/i;

/** Whether a program holds an opener, which its closer then closes too: its own is forgotten. */
function isDoubtful(
  state: StateBlock,
  start: number,
  { bodyEnd, end }: { readonly bodyEnd: number; readonly end: number },
  fence: string,
  info: string,
): boolean {
  if (SHOWS.test(info)) return false;
  for (let line = start + 1; line < bodyEnd; line++) {
    const words = lineOf(state, line);
    if (!words.startsWith(fence) || isCode(state, line)) continue;
    const next = marksIn(words);
    if (next && namesLanguage(next)) return true;
    const [, , name = ''] = OPENER.exec(words) ?? [];
    if (bodyOf(state, name) !== undefined)
      return !pairedAsNested(fence, (index) => lineOf(state, start + 1 + index), end - start - 1);
  }
  return false;
}

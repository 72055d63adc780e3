/**
 * Directives that stand four spaces in: code to CommonMark (§4.4), or the last lines of the paragraph above them.
 * Authors put them there who mean to put them under a question; as code a question would be lost, and its answer
 * shown to learners. One that Cartable knows is therefore read as a directive; reader.ts says so.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { closerOf, isCode, isOutside, lineOf, paragraphOf } from '../rules/lines.ts';
import { bodyOf, cutAt, type Fence, OPENER, takeDirective } from './fences.ts';

export function indentedDirectives(md: MarkdownIt): void {
  md.block.ruler.before('code', 'indented_directive', indentedDirective);
  md.block.ruler.before('paragraph', 'cut_paragraph', cutParagraph);
}

interface Indented extends Pick<Fence, 'name' | 'argument' | 'marks' | 'closed' | 'endedBy'> {
  /** Where its body ends: the line of the closer, or behind the last line as far in where there is none. */
  readonly end: number;
}

function indentedAt(state: StateBlock, start: number, last: number): Indented | undefined {
  const [, marks, name = '', argument = ''] =
    OPENER.exec(isCode(state, start) ? lineOf(state, start) : '') ?? [];
  if (marks === undefined || bodyOf(state, name) === undefined) return undefined;
  const found = { name: name.toLowerCase(), argument, marks };
  let end = start + 1;
  while (end < last && (isCode(state, end) || state.isEmpty(end))) end++;
  const closer = closerFrom(state, start, { marks, end, last });
  if (closer !== undefined) return { ...found, end: closer, closed: true };
  const cut = cutAt(state, start, end, found);
  return cut
    ? { ...found, end: start + 1 + cut.lines, closed: false, endedBy: cut.lines + 1 }
    : { ...found, end, closed: false };
}

interface Reach extends Pick<Indented, 'marks' | 'end'> {
  readonly last: number;
}

/** The line of its closer; one behind its last line may be that of the next one. */
function closerFrom(state: StateBlock, start: number, { marks, end, last }: Reach): number | undefined {
  const closer = closerOf(marks);
  for (let line = start + 1; line < last && !isOutside(state, line); line++) {
    const text = lineOf(state, line);
    if (closer.test(text)) return line;
    if (line > end && OPENER.exec(text)?.[1]?.startsWith(marks)) return undefined;
  }
  return undefined;
}

function indentedDirective(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const found = indentedAt(state, start, end);
  if (!found || silent) return found !== undefined;
  const { end: bodyEnd, ...own } = found;
  const next = own.closed ? bodyEnd + 1 : bodyEnd;
  return takeDirective(state, [start, bodyEnd, next], { ...own, indented: true });
}

/** A paragraph ends where such a directive starts, though CommonMark would go on. */
function cutParagraph(state: StateBlock, start: number, end: number): boolean {
  const rules = state.md.block.ruler.getRules('paragraph');
  for (let line = start + 1; line < end && !state.isEmpty(line); line++) {
    if (isCode(state, line)) {
      if (indentedAt(state, line, end)) return paragraphOf(state, start, line);
    } else if ((state.sCount[line] ?? 0) >= 0 && rules.some((rule) => rule(state, line, end, true))) {
      return false;
    }
  }
  return false;
}

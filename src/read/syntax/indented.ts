/**
 * Directives that stand four spaces in: code to CommonMark (§4.4), or the last lines of the paragraph above them.
 * Authors put them there who mean to put them under a question; as code a question would be lost, and its answer
 * shown to learners. One that Cartable knows is therefore read as a directive; reader.ts says so.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { bodyOf, closerOf, cutAt, isCode, lineOf, OPENER } from './fences.ts';

export function indentedDirectives(md: MarkdownIt): void {
  md.block.ruler.before('code', 'indented_directive', indentedDirective);
  md.block.ruler.before('paragraph', 'cut_paragraph', cutParagraph);
}

interface Indented {
  readonly name: string;
  readonly argument: string;
  readonly marks: string;
  /** Where its body ends: the line of the closer, or behind the last line as far in where there is none. */
  readonly end: number;
  readonly closed: boolean;
  readonly endedBy?: number;
}

function indentedAt(state: StateBlock, start: number, last: number): Indented | undefined {
  if (!isCode(state, start)) return undefined;
  const [, fence, name = '', argument = ''] = OPENER.exec(lineOf(state, start)) ?? [];
  if (fence === undefined || bodyOf(state, name) === undefined) return undefined;
  const found = { name: name.toLowerCase(), argument, marks: fence };
  const closer = closerOf(fence);
  let end = start + 1;
  while (end < last && (isCode(state, end) || state.isEmpty(end))) end++;
  for (let line = start + 1; line < last; line++) {
    const text = lineOf(state, line);
    if (text !== '' && (state.sCount[line] ?? 0) < state.blkIndent) break;
    if (closer.test(text)) return { ...found, end: line, closed: true };
    // A closer further down is that of the next one.
    if (line > end && OPENER.exec(text)?.[1]?.startsWith(fence)) break;
  }
  const cut = cutAt(state, start, end, { fence, name: found.name });
  return cut
    ? { ...found, end: start + 1 + cut.lines, closed: false, endedBy: cut.lines + 1 }
    : { ...found, end, closed: false };
}

function indentedDirective(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const found = indentedAt(state, start, end);
  if (!found) return false;
  if (silent) return true;
  const token = state.push('directive', '', 0);
  const { end: bodyEnd, closed, ...own } = found;
  const behind = closed ? bodyEnd + 1 : bodyEnd;
  token.map = [start, behind];
  token.meta = {
    ...own,
    body: state.getLines(start + 1, bodyEnd, state.sCount[start] ?? 0, true),
    line: start,
    closed,
    indented: true,
  };
  state.line = behind;
  return true;
}

/** A paragraph ends where such a directive starts, though CommonMark would go on. */
function cutParagraph(state: StateBlock, start: number, end: number): boolean {
  const rules = state.md.block.ruler.getRules('paragraph');
  for (let line = start + 1; line < end && !state.isEmpty(line); line++) {
    if (isCode(state, line)) {
      if (indentedAt(state, line, end)) return paragraph(state, start, line);
    } else if ((state.sCount[line] ?? 0) >= 0 && rules.some((rule) => rule(state, line, end, true))) {
      return false;
    }
  }
  return false;
}

function paragraph(state: StateBlock, start: number, end: number): boolean {
  state.push('paragraph_open', 'p', 1).map = [start, end];
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(start, end, state.blkIndent, false).trim();
  inline.map = [start, end];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  state.line = end;
  return true;
}

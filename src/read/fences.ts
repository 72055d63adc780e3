/**
 * The block rule that finds directives: a fence of at least three backticks, tildes or colons whose info is
 * `{name} argument`. By CommonMark's rules for fences (indented at most three spaces inside its container, the
 * closer at least as long, closed too by the end of its container), so that an inner fence left open is closed
 * by its parent's closer. The body is only cut out here; the directive's declaration says how to read it.
 *
 * markdown-it-myst's own rule isn't used: it reads every body as Markdown, knows no colon fences and loses
 * `---` lines of a body whose options are YAML.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';

/** A directive as the source writes it, its body not yet read. */
export interface Fence {
  /** Lower-case, as authors vary: `{Exercise}`. */
  readonly name: string;
  readonly argument: string;
  readonly body: string;
  /** Of the opening fence, from 0 within the parsed text. */
  readonly line: number;
  /** Whether the source closes it, rather than the end of what it stands in. */
  readonly closed: boolean;
}

const OPENER = /^(`{3,}|~{3,}|:{3,})[ \t]*\{[ \t]*([^}\s]+)[ \t]*\}[ \t]*(.*?)[ \t]*$/;

export const directiveRule = (md: MarkdownIt): void => {
  md.block.ruler.before('fence', 'directive', findDirective, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
};

const findDirective = (state: StateBlock, start: number, end: number, silent: boolean): boolean => {
  if (isCode(state, start)) return false;
  const match = OPENER.exec(lineOf(state, start));
  if (!match) return false;
  const [, fence = '', name = '', argument = ''] = match;
  // CommonMark §4.5: the info string of a backtick fence holds no backtick (it would be inline code).
  if (fence.startsWith('`') && argument.includes('`')) return false;
  if (silent) return true;

  const { bodyEnd, closed } = findEnd(state, start, end, fence);
  const token = state.push('directive', '', 0);
  token.map = [start, closed ? bodyEnd + 1 : bodyEnd];
  const found: Fence = {
    name: name.toLowerCase(),
    argument,
    body: state.getLines(start + 1, bodyEnd, Math.max(state.sCount[start] ?? 0, 0), true),
    line: start,
    closed,
  };
  token.meta = { ...found };
  state.line = closed ? bodyEnd + 1 : bodyEnd;
  return true;
};

/** A line indented four spaces or more inside its container is code. */
const isCode = (state: StateBlock, line: number): boolean => (state.sCount[line] ?? 0) - state.blkIndent >= 4;

const lineOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

const findEnd = (state: StateBlock, start: number, end: number, fence: string) => {
  const closer = new RegExp(`^${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
  for (let line = start + 1; line < end; line++) {
    const text = lineOf(state, line);
    const leftContainer = text !== '' && (state.sCount[line] ?? 0) < state.blkIndent;
    if (leftContainer) return { bodyEnd: line, closed: false };
    if (!isCode(state, line) && closer.test(text)) return { bodyEnd: line, closed: true };
  }
  return { bodyEnd: end, closed: false };
};

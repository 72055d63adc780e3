/**
 * The block rule that finds directives: a fence of at least three backticks, tildes or colons whose info is
 * `{name} argument`, and the divs of Pandoc and its kin: `::: {.class key="value"}`, `::: name`. By CommonMark's rules for fences (indented at most three spaces inside its container, the
 * closer at least as long, closed too by the end of its container), so that an inner fence left open is closed
 * by its parent's closer. The body is only cut out here; the directive's declaration says how to read it.
 *
 * markdown-it-myst's own rule isn't used: it reads every body as Markdown, knows no colon fences and loses
 * `---` lines of a body whose options are YAML.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { type Attributes, readAttributes } from './attributes.ts';
import { pairedAsNested } from './nested-fences.ts';

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
  /** Whether it stands so far in that it is code to CommonMark. */
  readonly indented?: boolean;
  /** Whether its first line holds backticks that make it text to CommonMark. */
  readonly backticks?: boolean;
  /** The first opener inside that has as many marks: its line, from 0 within the body, and its words. */
  readonly inner?: { readonly line: number; readonly words: string };
  /** Of a div; its name is then its first class. */
  readonly attributes?: Attributes;
}

export const OPENER = /^(`{3,}|~{3,}|:{3,})[ \t]*\{[ \t]*([^}\s.#=][^}\s=]*)[ \t]*\}[ \t]*(.*?)[ \t]*$/;
/** Pandoc lets an opener end with colons, for the eye. */
const DIV = /^(:{3,})[ \t]*\{([^{}]*)\}[ \t]*:*[ \t]*$/;
const NAMED_DIV = /^(:{3,})[ \t]*([A-Za-z][\w-]*)(?:\[([^\]]*)\]|[ \t]+(.*?))?[ \t]*:*[ \t]*$/;

export const directiveRule = (md: MarkdownIt): void => {
  md.block.ruler.before('fence', 'directive', findDirective, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  md.block.ruler.after('directive', 'stray_closer', strayCloser, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
};

/** A line of colons that closes nothing is no word of the page: its opener was closed by another's closer. */
const strayCloser = (state: StateBlock, start: number, _end: number, silent: boolean): boolean => {
  if (isCode(state, start) || !/^:{3,}[ \t]*$/.test(lineOf(state, start))) return false;
  if (silent) return true;
  state.push('stray_closer', '', 0).map = [start, start + 1];
  state.line = start + 1;
  return true;
};

const findDirective = (state: StateBlock, start: number, end: number, silent: boolean): boolean => {
  if (isCode(state, start)) return false;
  const opened = openerIn(lineOf(state, start));
  if (!opened) return false;
  if (silent) return true;

  const { fence, ...own } = opened;
  const { bodyEnd, closed, inner } = own.attributes
    ? findEndOfDiv(state, start, end)
    : findEnd(state, start, end, fence);
  const token = state.push('directive', '', 0);
  token.map = [start, closed ? bodyEnd + 1 : bodyEnd];
  const found: Fence = {
    ...own,
    body: state.getLines(start + 1, bodyEnd, Math.max(state.sCount[start] ?? 0, 0), true),
    line: start,
    closed,
    ...(inner && { inner }),
  };
  token.meta = { ...found };
  state.line = closed ? bodyEnd + 1 : bodyEnd;
  return true;
};

type Opener = Pick<Fence, 'name' | 'argument' | 'attributes' | 'backticks'> & { readonly fence: string };

const openerIn = (line: string): Opener | undefined => {
  const [, fence = '', name = '', argument = ''] = OPENER.exec(line) ?? [];
  if (fence.startsWith('`') && argument.includes('`')) {
    // CommonMark §4.5: the info string of a backtick fence holds no backtick (it would be inline code). A role in
    // a title is meant otherwise: its closer would open a block of code, with all answers below in clear.
    return argument.includes(fence)
      ? undefined
      : { fence, name: name.toLowerCase(), argument, backticks: true };
  }
  if (name) return { fence, name: name.toLowerCase(), argument };
  const [, colons = '', inside = ''] = DIV.exec(line) ?? [];
  const attributes = readAttributes(inside);
  if (attributes) {
    const { classes, pairs } = attributes;
    return {
      fence: colons,
      name: classes[0]?.toLowerCase() ?? 'div',
      argument: pairs.title ?? '',
      attributes,
    };
  }
  const [, marks = '', word, bracketed, title = ''] = NAMED_DIV.exec(line) ?? [];
  if (word === undefined) return undefined;
  return {
    fence: marks,
    name: word.toLowerCase(),
    argument: bracketed ?? title,
    attributes: { classes: [], pairs: {} },
  };
};

/** A line indented four spaces or more inside its container is code. */
export const isCode = (state: StateBlock, line: number): boolean =>
  (state.sCount[line] ?? 0) - state.blkIndent >= 4;

export const lineOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

/** At least as many marks as opened it, and nothing else. */
export const closerOf = (fence: string): RegExp =>
  new RegExp(`^${fence.charAt(0)}{${fence.length},}[ \\t]*$`);

interface End {
  readonly bodyEnd: number;
  readonly closed: boolean;
  readonly inner?: Fence['inner'];
}

const findEnd = (state: StateBlock, start: number, end: number, fence: string): End => {
  const found = findCloser(state, start, end, fence);
  const isLonger = (line: number) => !isCode(state, line) && lineOf(state, line).startsWith(fence);
  let inside = start + 1;
  while (inside < found.bodyEnd && !isLonger(inside)) inside++;
  if (!found.closed || inside === found.bodyEnd) return found;
  const lines: string[] = [];
  for (let line = start + 1; line < end; line++) {
    const text = lineOf(state, line);
    if (text !== '' && (state.sCount[line] ?? 0) < state.blkIndent) break;
    lines.push(isCode(state, line) ? '' : text);
  }
  const paired = pairedAsNested(fence, lines);
  if (!paired) return found;
  const { end: closer, inner, words } = paired;
  return { bodyEnd: start + 1 + closer, closed: true, inner: { line: inner, words } };
};

const findCloser = (state: StateBlock, start: number, end: number, fence: string): End => {
  const closer = closerOf(fence);
  for (let line = start + 1; line < end; line++) {
    const text = lineOf(state, line);
    const leftContainer = text !== '' && (state.sCount[line] ?? 0) < state.blkIndent;
    if (leftContainer) return { bodyEnd: line, closed: false };
    if (!isCode(state, line) && closer.test(text)) return { bodyEnd: line, closed: true };
  }
  return { bodyEnd: end, closed: false };
};

/** Divs are paired like brackets, whatever the number of their colons; what stands in a code fence is code. */
const findEndOfDiv = (state: StateBlock, start: number, end: number): End => {
  let open = 1;
  let code: RegExp | undefined;
  for (let line = start + 1; line < end; line++) {
    const text = lineOf(state, line);
    if (text !== '' && (state.sCount[line] ?? 0) < state.blkIndent) return { bodyEnd: line, closed: false };
    const [mark] = /^(?:`{3,}|~{3,})/.exec(text) ?? [];
    if (code) {
      if (code.test(text)) code = undefined;
    } else if (mark) {
      code = new RegExp(`^${mark.charAt(0)}{${mark.length},}[ \\t]*$`);
    } else if (/^:{3,}[ \t]*$/.test(text)) {
      open--;
      if (open === 0) return { bodyEnd: line, closed: true };
    } else if (openerIn(text)) open++;
  }
  return { bodyEnd: end, closed: false };
};

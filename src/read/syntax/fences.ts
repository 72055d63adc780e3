/**
 * The block rule that finds directives: a fence of at least three backticks, tildes or colons whose info is
 * `{name} argument`, and the divs of Pandoc and its kin: `::: {.class key="value"}`, `::: name`. By CommonMark's rules for fences (indented at most three spaces inside its container, the
 * closer at least as long, closed too by the end of its container), so that an inner fence left open is closed
 * by its parent's closer. The body is only cut out here; the directive's declaration says how to read it.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { labelOf } from '../questions/label.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import { pairedAsNested } from './nested-fences.ts';
import { endOfUnclosed, type UnclosedEnd } from './unclosed.ts';

/** A directive as the source writes it, its body not yet read. */
export interface Fence {
  /** Lower-case, as authors vary: `{Exercise}`. */
  readonly name: string;
  readonly argument: string;
  readonly body: string;
  /** Of the opening fence, from 0 within the parsed text. */
  readonly line: number;
  /** The marks that open it. */
  readonly marks: string;
  /** Whether the source closes it, rather than what follows or the end of what it stands in. */
  readonly closed: boolean;
  /** Of one that isn't closed: how far below its first line stands what can't be meant to stand in it. */
  readonly endedBy?: number;
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

export function directiveRule(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'directive', findDirective, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  md.block.ruler.after('directive', 'stray_closer', strayCloser, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

/** A line of colons that closes nothing is no word of the page: its opener was closed by another's closer. */
function strayCloser(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if (isCode(state, start) || !/^:{3,}[ \t]*$/.test(lineOf(state, start))) return false;
  if (silent) return true;
  state.push('stray_closer', '', 0).map = [start, start + 1];
  state.line = start + 1;
  return true;
}

function findDirective(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (isCode(state, start)) return false;
  const opened = openerIn(lineOf(state, start));
  if (!opened) return false;
  if (silent) return true;

  const { fence, ...own } = opened;
  const { bodyEnd, next, ...found } = endOf(state, start, end, opened);
  const token = state.push('directive', '', 0);
  token.map = [start, next];
  const directive: Fence = {
    ...own,
    ...found,
    marks: fence,
    body: state.getLines(start + 1, bodyEnd, Math.max(state.sCount[start] ?? 0, 0), true),
    line: start,
  };
  token.meta = { ...directive };
  state.line = next;
  return true;
}

interface End extends Pick<Fence, 'closed' | 'endedBy' | 'inner'> {
  /** The line behind the body. */
  readonly bodyEnd: number;
  /** The line on which what follows starts. */
  readonly next: number;
}

function endOf(state: StateBlock, start: number, end: number, opened: Opener): End {
  const { fence, name } = opened;
  const found = opened.attributes ? findEndOfDiv(state, start, end) : findEnd(state, start, end, fence);
  const { bodyEnd, closed, inner, isDoubtful } = found;
  const cut = closed && !isDoubtful ? undefined : cutAt(state, start, bodyEnd, { fence, name });
  if (!cut) return { bodyEnd, closed, next: closed ? bodyEnd + 1 : bodyEnd, ...(inner && { inner }) };
  const to = start + 1 + cut.lines;
  return { bodyEnd: to, closed: false, next: cut.mark ? to + 1 : to, endedBy: to - start };
}

/** Where an unclosed block that would end at `bodyEnd` must end before. */
export function cutAt(
  state: StateBlock,
  start: number,
  bodyEnd: number,
  { fence, name }: { readonly fence: string; readonly name: string },
): UnclosedEnd | undefined {
  const label = labelAbove(state, start);
  return endOfUnclosed({
    name,
    fence,
    lineAt: (index) => {
      const line = start + 1 + index;
      return isCode(state, line) ? '' : lineOf(state, line).trimEnd();
    },
    count: bodyEnd - start - 1,
    isRaw: name === '' || bodyOf(state, name) === 'raw',
    ...(label !== undefined && { label }),
    isDirective: (inner) => bodyOf(state, inner) !== undefined,
  });
}

/** What the tokenising of a page is told from outside. */
export interface BlockEnv {
  /** How the body of a directive is read; undefined for one Cartable doesn't know. */
  readonly bodyOf: (name: string) => Body;
}

type Body = 'none' | 'raw' | 'markdown' | undefined;

export function bodyOf(state: StateBlock, name: string): Body {
  return (state.env as Partial<BlockEnv>).bodyOf?.(name.toLowerCase());
}

const labels = new WeakMap<StateBlock, { line: number; label?: string }>();

/** The last label above a line: blocks are met from top to bottom, so that each line is looked at once. */
function labelAbove(state: StateBlock, start: number): string | undefined {
  const seen = labels.get(state) ?? { line: 0 };
  for (; seen.line < start; seen.line++) {
    seen.label = labelOf(lineOf(state, seen.line).replace(/^[*_]+/, '')) ?? seen.label;
  }
  labels.set(state, seen);
  return seen.label;
}

type Opener = Pick<Fence, 'name' | 'argument' | 'attributes' | 'backticks'> & { readonly fence: string };

function openerIn(line: string): Opener | undefined {
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
}

/** A line indented four spaces or more inside its container is code. */
export function isCode(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}

export function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

/** At least as many marks as opened it, and nothing else. */
export function closerOf(fence: string): RegExp {
  return new RegExp(`^${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
}

interface FoundEnd {
  readonly bodyEnd: number;
  readonly closed: boolean;
  readonly inner?: Fence['inner'];
  /** Whether an opener inside would be closed by what closes it, or not at all. */
  readonly isDoubtful?: boolean;
}

function findEnd(state: StateBlock, start: number, end: number, fence: string): FoundEnd {
  const found = findCloser(state, start, end, fence);
  if (!found.closed || !holdsOpener(state, start, found.bodyEnd, fence)) return found;
  const until = containerEnd(state, start, end);
  function lineAt(index: number) {
    return isCode(state, start + 1 + index) ? '' : lineOf(state, start + 1 + index);
  }
  const paired = pairedAsNested(fence, lineAt, until - start - 1);
  if (!paired) return { ...found, isDoubtful: true };
  const { end: closer, inner, words } = paired;
  return { bodyEnd: start + 1 + closer, closed: true, inner: { line: inner, words } };
}

/** Whether a line of as many marks, which isn't the closer, stands in a body. */
export function holdsOpener(state: StateBlock, start: number, bodyEnd: number, fence: string): boolean {
  for (let line = start + 1; line < bodyEnd; line++) {
    if (!isCode(state, line) && lineOf(state, line).startsWith(fence)) return true;
  }
  return false;
}

/** The line behind the last one of the list item or quotation that a line stands in. */
function containerEnd(state: StateBlock, start: number, end: number): number {
  if (state.blkIndent === 0) return end;
  for (let line = start + 1; line < end; line++) {
    if (!state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return line;
  }
  return end;
}

export function findCloser(state: StateBlock, start: number, end: number, fence: string): FoundEnd {
  const closer = closerOf(fence);
  const until = containerEnd(state, start, end);
  for (const line of markLinesAfter(state, start)) {
    if (line >= until) break;
    if (!isCode(state, line) && closer.test(lineOf(state, line))) return { bodyEnd: line, closed: true };
  }
  return { bodyEnd: until, closed: false };
}

const markLines = new WeakMap<StateBlock, readonly number[]>();

/** The lines that hold nothing but marks, quotations' own aside: a page of openers is no longer to read for it. */
function* markLinesAfter(state: StateBlock, start: number): Generator<number> {
  let lines = markLines.get(state);
  if (!lines) {
    lines = state.src
      .split('\n')
      .flatMap((text, line) => (/(?:`{3}|~{3}|:{3})[ \t]*$/.test(text) ? [line] : []));
    markLines.set(state, lines);
  }
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < lines.length; i++) yield lines[i]!;
}

/** Divs are paired like brackets, whatever the number of their colons; what stands in a code fence is code. */
function findEndOfDiv(state: StateBlock, start: number, end: number): FoundEnd {
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
}

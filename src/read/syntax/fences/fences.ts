/**
 * The block rule that finds directives: a fence of at least three backticks, tildes or colons whose info is
 * `{name} argument`, and the divs of Pandoc and its kin: `::: {.class key="value"}`, `::: name`. By CommonMark's rules for fences (indented at most three spaces inside its container, the
 * closer at least as long, closed too by the end of its container), so that an inner fence left open is closed
 * by its parent's closer. The body is only cut out here; the directive's declaration says how to read it.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { labelOf } from '../../questions/words/label.ts';
import { type Attributes, looseAttributes, readAttributes } from '../rules/attributes.ts';
import { closerOf, firstBeyond, INTERRUPTS, isCode, isOutside, lineOf, take } from '../rules/lines.ts';
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
  /** Whether a div has a name of its own, whatever its classes: `:::note{.small}`. */
  readonly called?: true;
}

export const OPENER =
  /^(`{3,}|~{3,}|:{3,})[ \t]*\{[ \t]*([^}\s.#=][^}\s=]*)[ \t]*\}[ \t]*(?![ \t])(.*(?<![ \t])|)[ \t]*$/;
/** Pandoc lets an opener end with colons, for the eye. */
const DIV = /^(:{3,})[ \t]*\{([^{}]*)\}[ \t]*:*[ \t]*$/;
const NAMED_DIV =
  /^(:{3,})[ \t]*(\p{L}[\p{L}\p{M}\w-]*)(?:\[([^\]]*)\]|[ \t]+(?![ \t])(|.+?(?<![ \t]|:(?=:))))?[ \t]*(?::+[ \t]*)?$/u;
/** Of remark's directives: `:::note[Title]{.small}`, `:::fold{title="Answer"}`. */
const BRACED_DIV =
  /^(:{3,})[ \t]*(\p{L}[\p{L}\p{M}\w-]*)(?:\[([^\]]*)\])?[ \t]*\{((?:"[^"]*"|'[^']*'|[^{}"'])*)\}[ \t]*:*[ \t]*$/u;
/** R Markdown's chunks that hold words: ```` ```{solution, echo = FALSE} ````. */
const CHUNK =
  /^(`{3,})[ \t]*\{[ \t]*(?:[a-z]+_)?(exercise|solution|answer|hint|task|challenge|activity)(?:[ \t]*,|[ \t]+[\w.-]+[ \t]*[,=])[^{}]*\}[ \t]*$/i;
/** Those that hold code, where their options say whether learners see it: ```` ```{r plot, echo = FALSE} ````. */
const CODE_CHUNK =
  /^(`{3,})[ \t]*\{[ \t]*(r|(?:python3?|julia|sql|bash)(?=.*\b(?:echo|include|fig\.(?:cap|alt)|out\.width|[a-z._-]*(?:solution|answer))[ \t]*=))((?:[ \t]+|[ \t]*,)(?:(?!`{3}).)*)\}[ \t]*$/i;

/** knitr's engines that write Markdown: ```` ```{asis} ````, and bookdown's boxes, ```` ```{block, type = "rmdnote"} ````. */
const WORDS_CHUNK = /^(`{3,})[ \t]*\{[ \t]*(asis|block2?)\b((?:[ \t]+|[ \t]*,)[^{}]*)?\}[ \t]*$/i;
const BOX_TYPE = /\btype[ \t]*=[ \t]*["']([\w-]+)["']/;
/** Shown where a document is made with its solutions alone, or never. */
const NOT_ALWAYS = /\b(?:echo|include)[ \t]*=[ \t]*(?!T\b|TRUE\b)|solution|answer/i;

/** Pandoc's source of another format: ```` ```{=html} ````. */
const RAW = /^(`{3,}|~{3,})[ \t]*\{=(\w+)\}[ \t]*$/;

export function directiveRule(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'directive', findDirective, INTERRUPTS);
  md.block.ruler.after('directive', 'stray_closer', strayCloser, INTERRUPTS);
  md.block.ruler.after('stray_closer', 'stray_fence', strayFence, INTERRUPTS);
}

const ENDS_FOLD = /^<\/details>[ \t]*$/i;
const FOLD = /^<(\/?)details\b/i;
/** So many lines of a fold at most are looked through for its beginning. */
const LONGEST_FOLD = 300;

/** Nor does a fence open code right above the end of the fold that it stands in: it would hold all that follows. */
function strayFence(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (isCode(state, start) || !/^(?:`{3,}|~{3,})[ \t]*$/.test(lineOf(state, start))) return false;
  let next = start + 1;
  while (next < end && state.isEmpty(next)) next++;
  if (next >= end || !ENDS_FOLD.test(lineOf(state, next)) || !isInFold(state, start)) return false;
  return silent || take(state, 'stray_closer', [start, start + 1]);
}

function isInFold(state: StateBlock, start: number): boolean {
  for (let line = start - 1; line >= Math.max(0, start - LONGEST_FOLD); line--) {
    const [found, ends] = FOLD.exec(lineOf(state, line)) ?? [];
    if (found !== undefined) return ends === '';
  }
  return false;
}

/** A line of colons that closes nothing is no word of the page: its opener was closed by another's closer. */
function strayCloser(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if (isCode(state, start) || !/^:{3,}[ \t]*$/.test(lineOf(state, start))) return false;
  return silent || take(state, 'stray_closer', [start, start + 1]);
}

function findDirective(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const opened = isCode(state, start) ? undefined : openerIn(lineOf(state, start));
  if (!opened || silent) return opened !== undefined;
  const { bodyEnd, next, ...found } = endOf(state, start, end, opened);
  return takeDirective(state, [start, bodyEnd, next], { ...opened, ...found });
}

/** @param place the line of the opener, the line behind the body, and the one on which what follows starts */
export function takeDirective(
  state: StateBlock,
  [start, bodyEnd, next]: readonly [number, number, number],
  found: Omit<Fence, 'body' | 'line'>,
): true {
  const body = state.getLines(start + 1, bodyEnd, Math.max(state.sCount[start] ?? 0, 0), true);
  return take(state, 'directive', [start, next], { meta: { ...found, body, line: start } });
}

interface End extends Pick<Fence, 'closed' | 'endedBy' | 'inner'> {
  /** The line behind the body. */
  readonly bodyEnd: number;
  /** The line on which what follows starts. */
  readonly next: number;
}

function endOf(state: StateBlock, start: number, end: number, opened: Opener): End {
  const found = opened.attributes
    ? findEndOfDiv(state, start, end)
    : findEnd(state, start, end, opened.marks);
  const { bodyEnd, closed, inner, isDoubtful } = found;
  const cut = closed && !isDoubtful ? undefined : cutAt(state, start, bodyEnd, opened);
  if (!cut) return { bodyEnd, closed, next: closed ? bodyEnd + 1 : bodyEnd, ...(inner && { inner }) };
  const to = start + 1 + cut.lines;
  return { bodyEnd: to, closed: false, next: cut.mark ? to + 1 : to, endedBy: to - start };
}

/** Where an unclosed block that would end at `bodyEnd` must end before. */
export function cutAt(
  state: StateBlock,
  start: number,
  bodyEnd: number,
  { marks, name }: Pick<Fence, 'marks' | 'name'>,
): UnclosedEnd | undefined {
  const label = labelAbove(state, start);
  return endOfUnclosed({
    name,
    marks,
    lineAt: (index) => wordsOf(state, start + 1 + index).trimEnd(),
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

type Opener = Pick<Fence, 'name' | 'argument' | 'attributes' | 'backticks' | 'called' | 'marks'>;

function openerIn(line: string): Opener | undefined {
  const [, marks, named = '', argument = ''] = OPENER.exec(line) ?? [];
  if (marks === undefined) return divIn(line) ?? chunkIn(line);
  const name = named.toLowerCase();
  if (!marks.startsWith('`') || !argument.includes('`')) return { marks, name, argument };
  // CommonMark §4.5: the info string of a backtick fence holds no backtick (it would be inline code). A role in
  // a title is meant otherwise: its closer would open a block of code, with all answers below in clear.
  return argument.includes(marks) ? undefined : { marks, name, argument, backticks: true };
}

function divIn(line: string): Opener | undefined {
  const [, colons = '', inside = ''] = DIV.exec(line) ?? [];
  const attributes = readAttributes(inside);
  if (attributes) {
    const name = attributes.classes[0]?.toLowerCase() ?? 'div';
    return { marks: colons, name, argument: attributes.pairs.title ?? '', attributes };
  }
  const braced = bracedIn(line);
  if (braced) return braced;
  const [, marks = '', word, bracketed, title = ''] = NAMED_DIV.exec(line) ?? [];
  if (word === undefined) return undefined;
  const argument = bracketed ?? title;
  return { marks, name: word.toLowerCase(), argument, attributes: { classes: [], pairs: {} } };
}

function bracedIn(line: string): Opener | undefined {
  const [, marks = '', word, title, inside = ''] = BRACED_DIV.exec(line) ?? [];
  if (word === undefined) return undefined;
  const attributes = looseAttributes(inside);
  const argument = title ?? attributes.pairs.title ?? '';
  return { marks, name: word.toLowerCase(), argument, attributes, called: true };
}

function chunkIn(line: string): Opener | undefined {
  const [, around, format = ''] = RAW.exec(line) ?? [];
  if (around !== undefined) return { marks: around, name: 'raw', argument: format };
  const [, fence, engine, options = ''] = WORDS_CHUNK.exec(line) ?? [];
  if (fence !== undefined) return { marks: fence, ...wordsChunk(engine!, options) };
  const [, marks, name, argument = ''] = CHUNK.exec(line) ?? CODE_CHUNK.exec(line) ?? [];
  return marks === undefined ? undefined : { marks, name: name!.toLowerCase(), argument };
}

function wordsChunk(engine: string, options: string): Omit<Opener, 'marks'> {
  const type = BOX_TYPE.exec(options)?.[1];
  const isBox = engine.toLowerCase() !== 'asis';
  const name = NOT_ALWAYS.test(options) ? 'solution' : ((isBox ? type : undefined) ?? 'div');
  const attributes = { classes: isBox && type ? [type] : [], pairs: {} };
  return { name: name.toLowerCase(), argument: '', attributes };
}

/** The words of a line; none of code. */
function wordsOf(state: StateBlock, line: number): string {
  return isCode(state, line) ? '' : lineOf(state, line);
}

interface FenceEnd {
  readonly bodyEnd: number;
  readonly closed: boolean;
  readonly inner?: Fence['inner'];
  /** Whether an opener inside would be closed by what closes it, or not at all. */
  readonly isDoubtful?: boolean;
}

function findEnd(state: StateBlock, start: number, end: number, fence: string): FenceEnd {
  const found = findCloser(state, start, end, fence);
  if (!found.closed || !holdsOpener(state, start, found.bodyEnd, fence)) return found;
  const until = containerEnd(state, start, end);
  const paired = pairedAsNested(fence, (index) => wordsOf(state, start + 1 + index), until - start - 1);
  if (!paired) return { ...found, isDoubtful: true };
  const { end: closer, inner, words } = paired;
  return { bodyEnd: start + 1 + closer, closed: true, inner: { line: inner, words } };
}

/** Whether a line of as many marks, which isn't the closer, stands in a body. */
function holdsOpener(state: StateBlock, start: number, bodyEnd: number, fence: string): boolean {
  for (let line = start + 1; line < bodyEnd; line++) if (wordsOf(state, line).startsWith(fence)) return true;
  return false;
}

/** The line behind the last one of the list item or quotation that a line stands in. */
function containerEnd(state: StateBlock, start: number, end: number): number {
  if (state.blkIndent === 0) return end;
  for (let line = start + 1; line < end; line++) {
    if (isOutside(state, line)) return line;
  }
  return end;
}

export function findCloser(state: StateBlock, start: number, end: number, fence: string): FenceEnd {
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
      .flatMap((text, line) => (/(?:`{3}|~{3}|:{3})[ \t]*(?:\{:[^{}]*\}[ \t]*)?$/.test(text) ? [line] : []));
    markLines.set(state, lines);
  }
  for (let i = firstBeyond(lines, start, (line) => line); i < lines.length; i++) yield lines[i]!;
}

/** Divs are paired like brackets, whatever the number of their colons; what stands in a code fence is code. */
function findEndOfDiv(state: StateBlock, start: number, end: number): FenceEnd {
  let open = 1;
  let code: RegExp | undefined;
  for (let line = start + 1; line < end; line++) {
    if (isOutside(state, line)) return { bodyEnd: line, closed: false };
    const text = lineOf(state, line);
    const [fence] = /^(?:`{3,}|~{3,})/.exec(text) ?? [];
    if (code) code = code.test(text) ? undefined : code;
    else if (fence) code = closerOf(fence);
    else open += stepOf(text);
    if (open === 0) return { bodyEnd: line, closed: true };
  }
  return { bodyEnd: end, closed: false };
}

/** How much deeper into divs a line leads. */
function stepOf(text: string): number {
  if (/^:{3,}[ \t]*$/.test(text)) return -1;
  return openerIn(text) ? 1 : 0;
}

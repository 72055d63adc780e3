/**
 * HTML that goes on behind an empty line, where CommonMark ends it (§4.6): as a browser and kramdown read it.
 *
 *     <div class="cards">
 *         <div class="card"> …
 *         </div>
 *                                   an empty line
 *         <div class="card"> …      else code: what it asks and answers would stand in clear
 *         </div>
 *     </div>
 */
import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { isCode, lineOf, take } from './lines.ts';
import { firstEmpty } from './unclosed-html.ts';
import { searching } from './unended.ts';

export function htmlGoesOn(md: MarkdownIt): void {
  md.block.ruler.before('code', 'html_goes_on', indented);
  md.block.ruler.before('html_block', 'html_styled', styled);
}

/** What holds others, and is closed. */
const HOLDS =
  /<(\/?)(?:html|body|div|section|article|main|aside|header|footer|nav|figure|form|fieldset|table|details|center)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
/** A line's first tag, as far in as it stands. */
const TAGGED = /^([ \t]+)<\/?[a-z]/gim;

/** The HTML that was read so far: how many of its elements are open, and how far in the tags in them stand. */
interface Open {
  read: number;
  depth: number;
  readonly indents: Set<number>;
}

const OPEN = new WeakMap<readonly Token[], Open>();

function openIn({ tokens }: StateBlock): Open {
  const open = OPEN.get(tokens) ?? { read: 0, depth: 0, indents: new Set() };
  OPEN.set(tokens, open);
  for (; open.read < tokens.length; open.read++) {
    const { type, content } = tokens[open.read]!;
    if (type !== 'html_block') continue;
    for (const [, slash] of content.matchAll(HOLDS)) open.depth += slash ? -1 : 1;
    for (const [, indent = ''] of content.matchAll(TAGGED)) open.indents.add(indent.length);
    if (open.depth > 0) continue;
    open.depth = 0;
    open.indents.clear();
  }
  return open;
}

/** A tag, or a remark, as far in as tags of the HTML that is open above it. */
function indented(state: StateBlock, start: number, end: number): boolean {
  if (!isCode(state, start) || !/^<(?:\/?[a-z]|!--)/i.test(lineOf(state, start))) return false;
  const { depth, indents } = openIn(state);
  if (depth === 0 || !indents.has((state.sCount[start] ?? 0) - state.blkIndent)) return false;
  const to = firstEmpty(state, start, end);
  return takeHtml(state, start, endLeftOpen(state, [start, to, end], state.sCount[start]!) ?? to);
}

const takeHtml = (state: StateBlock, start: number, to: number): true =>
  take(state, 'html_block', [start, to], { content: state.getLines(start, to, state.blkIndent, true) });

/** Styles and programs among the first lines of a page of HTML. */
const TAGS = /<\/?(?:style|script)\b/gi;
const CLOSES = /^<\/(?:style|script)/i;
const isLeftOpen = (html: string): boolean => [...html.matchAll(TAGS)].at(-1)?.[0].startsWith('</') === false;
const search = searching();

function styled(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || isCode(state, start) || !/^<[a-z]/i.test(lineOf(state, start))) return false;
  const to = endLeftOpen(state, [start, firstEmpty(state, start, end), end], Number.POSITIVE_INFINITY);
  return to !== undefined && takeHtml(state, start, to);
}

/**
 * Where lines end of which a style or a program goes on behind an empty line. One that nobody closed takes no other's
 * end: between, no tag begins as far out as `indent`. Programs write some, further in.
 */
function endLeftOpen(
  state: StateBlock,
  [start, to, end]: readonly [start: number, to: number, end: number],
  indent: number,
): number | undefined {
  if (to >= end || !isLeftOpen(state.getLines(start, to, state.blkIndent, true))) return undefined;
  const closed = search(state, to, end, (words, at) =>
    ENDS.test(words) || (TAG.test(words) && state.sCount[at]! <= indent) ? at : undefined,
  );
  const isClosed = closed !== undefined && CLOSES.test(lineOf(state, closed).trimStart().slice(0, 9));
  return isClosed ? firstEmpty(state, closed, end) : undefined;
}
const TAG = /^\s*<[a-z/!]/i;
const ENDS = /<\/?(?:style|script)\b/i;

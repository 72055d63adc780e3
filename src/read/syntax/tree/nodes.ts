/**
 * Tokens → nodes. Markdown becomes nodes at once. A stretch of blocks with author's HTML goes through an HTML parser, as
 * one text: authors open an element in one block and close it in another, and only a parser that sees all of it pairs
 * them as a browser would. It ends with the block behind which nothing is open. What a directive or a footnote holds is
 * read by itself: no stray end tag in a body closes what stands around it.
 */
import type { Element, ElementContent } from 'hast';
import type { Token } from 'markdown-it';
import { once } from '../../../lesson/index.ts';
import { parseClosed, parseHtml } from '../../html/sanitize.ts';
import type { Page } from '../../page-context.ts';
import { rendererOf } from './open-directive.ts';
import { alignByAttribute, holdsHtml, opensLink, type Renderer, render, writerFrom } from './render.ts';
import { blockSlot, type Slot } from './slot.ts';
import { add, elementOf, slotted, textOf, wordsIn } from './words.ts';

/** `first`: the source line on which the tokens' text starts. */
export function nodesOf(tokens: readonly Token[], first: number, page: Page): ElementContent[] {
  const nodes: ElementContent[] = [];
  const renderer = rendererOf(page);
  const isLinked = once(() => tokens.some(opensLink));
  const within = { tokens, first, page, renderer, isLinked };
  let line = first;
  for (let from = 0; from < tokens.length; ) {
    const to = blockEnd(tokens, from);
    const next = holdsHtml(tokens, from, to)
      ? withHtml(from, line, nodes, within)
      : { line: plain(from, to, line, nodes, within), from: to };
    ({ line, from } = next);
  }
  return nodes;
}

interface Within {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly page: Page;
  readonly renderer: Renderer;
  /** Whether an author's HTML opens a link. */
  readonly isLinked: () => boolean;
}

/** The index behind the block that starts at one. */
function blockEnd(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    depth += tokens[index]!.nesting;
    if (depth <= 0) return index + 1;
  }
  return tokens.length;
}

/** Blocks from one on, until what their HTML opens is closed. */
function withHtml(
  from: number,
  line: number,
  nodes: ElementContent[],
  within: Within,
): { readonly line: number; readonly from: number } {
  const { tokens, page, renderer } = within;
  const out = writerFrom(line);
  const apart = (index: number, at: number) => kept(index, at, within);
  // Tried after one block, after two, four, eight: of what is never closed no block is parsed more than twice.
  for (let to = from, written = 0, next = 1; ; ) {
    const end = blockEnd(tokens, to);
    render({ ...within, from: to, to: end }, renderer, out, apart);
    to = end;
    const isTried = ++written === next;
    if (isTried) next *= 2;
    const found = to === tokens.length ? parseHtml(out, page) : isTried ? parseClosed(out, page) : undefined;
    if (!found) continue;
    for (const node of found) add(nodes, node);
    return { line: out.line, from: to };
  }
}

/** A footnote's definition at an index, which is read by itself. */
function kept(
  index: number,
  line: number,
  { tokens, page, first }: Within,
): { readonly node: Element; readonly next: number } | undefined {
  const token = tokens[index]!;
  if (token.type !== 'footnote_reference_open') return undefined;
  const next = blockEnd(tokens, index);
  return {
    node: slotted(footnote(token, line), nodesOf(tokens.slice(index + 1, next - 1), first, page)),
    next,
  };
}

const footnote = ({ meta }: Token, line: number): Slot => ({
  kind: 'footnote',
  line,
  label: String(meta?.label),
});

/** A block in which no HTML stands; returns the line on which it ends. */
function plain(from: number, to: number, line: number, nodes: ElementContent[], within: Within): number {
  const { tokens, first, renderer } = within;
  const rows = [nodes];
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    const row = rows.at(-1)!;
    alignByAttribute(token);
    if (token.map && token.nesting >= 0) line = first + token.map[0];
    const slot = blockSlot(token, line);
    if (slot) row.push(slotted(slot));
    else if (token.type === 'inline') {
      const words = wordsIn(token.children ?? [], line, renderer.env);
      for (const node of words.nodes) add(row, node);
      line = words.line;
    } else tag(token, index, line, rows, tokens);
  }
  return line;
}

/** As markdown-it writes it, its line ends too (`Renderer.renderToken`). */
function tag(
  token: Token,
  index: number,
  line: number,
  rows: ElementContent[][],
  tokens: readonly Token[],
): void {
  const { type, nesting, hidden } = token;
  if (hidden) return;
  const isFootnote = type.startsWith('footnote_reference');
  if (nesting >= 0 && !isFootnote && tokens[index - 1]?.hidden) add(rows.at(-1)!, textOf('\n', line));
  if (nesting < 0) rows.pop();
  else {
    const made = isFootnote ? slotted(footnote(token, line)) : elementOf(token, line);
    rows.at(-1)!.push(made);
    if (nesting > 0) rows.push(made.children);
  }
  if (!isFootnote && endsLine(token, tokens[index + 1])) add(rows.at(-1)!, textOf('\n', line));
}

function endsLine({ nesting, tag }: Token, next: Token | undefined): boolean {
  if (nesting !== 1 || !next) return true;
  return next.type !== 'inline' && !next.hidden && !(next.nesting === -1 && next.tag === tag);
}

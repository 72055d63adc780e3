/**
 * Tokens → one HTML text, with a slot for everything that isn't HTML, and a map from its offsets to source lines.
 *
 * A whole page becomes one text because authors open an element in one block and close it in another: only an HTML
 * parser that sees all of it pairs them as a browser would. What a directive holds stands in it as a `<template>`,
 * which HTML itself keeps apart: no stray end tag in a body closes what stands around it (HTML, 13.2.4.2 and 13.2.4.3,
 * where a template ends every scope).
 */
import type { Token } from 'markdown-it';
import { closeLooseEnds, endsOfInline, inlineTag, missingEnds } from '../html/loose-ends.ts';
import { SLOT } from '../html/slot.ts';
import type { CodeFence } from './code-directives.ts';
import type { OpenedDirective } from './directive.ts';
import type { Fence } from './fences.ts';
import { firstBeyond } from './lines.ts';
import { renderToken } from './markdown.ts';
import type { SharedEnv } from './shared-env.ts';

/** What stands in a slot. `line` counts from 1 in the source. */
export type Slot = { readonly line: number } & (
  | { readonly kind: 'directive'; readonly opened: OpenedDirective }
  /** The words behind a directive's name, or its body. */
  | { readonly kind: 'title' | 'body' }
  | { readonly kind: 'role'; readonly name: string; readonly text: string }
  | { readonly kind: 'math'; readonly tex: string; readonly display: boolean; readonly label?: string }
  | { readonly kind: 'code'; readonly text: string; readonly info: string; readonly fence?: CodeFence }
  | { readonly kind: 'target'; readonly name: string }
  | { readonly kind: 'stray-closer' }
  | { readonly kind: 'substitution'; readonly name: string; readonly written: string }
  | { readonly kind: 'shortcode'; readonly name: string; readonly words: string }
  | { readonly kind: 'footnote-reference'; readonly label?: string; readonly words?: readonly Token[] }
  | { readonly kind: 'footnote'; readonly label: string }
);

export interface Rendered {
  readonly html: string;
  /** By the offset at which each slot's tag starts: an author's own tag of that name is no slot. */
  readonly slots: ReadonlyMap<number, Slot>;
  readonly lineAt: (offset: number) => number;
}

/** Who knows what the fences and the HTML of a page are. */
export interface Renderer {
  readonly env: SharedEnv;
  /** @param depth how many directives stand around it */
  readonly open: (fence: Fence, line: number, depth: number) => OpenedDirective;
  /** Is shown each block of author's HTML. */
  readonly html: (content: string, line: number) => void;
}

/** `first`: the source line on which the tokens' text starts; `depth`: how many directives stand around them. */
export function render(tokens: readonly Token[], first: number, depth: number, renderer: Renderer): Rendered {
  const out = writerFrom(first);
  blocks(tokens, first, depth, renderer, out);
  return { html: out.html(), slots: out.slots, lineAt: out.lineAt };
}

/** HTML as it grows, with the line that each piece of it comes from. */
interface Writer {
  /** The source line of what is written next. */
  line: number;
  readonly slots: Map<number, Slot>;
  readonly html: () => string;
  readonly lineAt: (offset: number) => number;
  readonly write: (text: string) => void;
  /** Text of the source itself: its line breaks are the source's. */
  readonly verbatim: (text: string) => void;
  /** An element for a slot; `inside` writes what it holds. */
  readonly put: (slot: Slot, inside?: () => void) => void;
  /** What a directive holds, kept apart from what stands around it. */
  readonly apart: (slot: Slot, inside: () => void) => void;
  readonly open: (slot: Slot, tag?: string) => void;
}

function writerFrom(first: number): Writer {
  let html = '';
  const marks: { readonly offset: number; readonly line: number }[] = [];
  function wrapped(tag: string) {
    return (slot: Slot, inside?: () => void) => {
      out.open(slot, tag);
      inside?.();
      html += `</${tag}>`;
    };
  }
  const out: Writer = {
    line: first,
    slots: new Map(),
    html: () => html,
    lineAt: (offset) => marks[firstBeyond(marks, offset, (mark) => mark.offset) - 1]?.line ?? first,
    write: (text) => {
      marks.push({ offset: html.length, line: out.line });
      html += text;
    },
    verbatim: (text) => {
      for (const part of text.split(/(?<=\n)/)) {
        out.write(part);
        if (part.endsWith('\n')) out.line++;
      }
    },
    open: (slot, tag = SLOT) => {
      out.slots.set(html.length, slot);
      out.write(`<${tag}>`);
    },
    put: wrapped(SLOT),
    apart: wrapped('template'),
  };
  return out;
}

function blocks(
  tokens: readonly Token[],
  first: number,
  depth: number,
  renderer: Renderer,
  out: Writer,
): void {
  function htmlBehind(index: number): string {
    return tokens
      .slice(index + 1)
      .map(({ type, content }) => (type === 'html_block' ? content : ''))
      .join('');
  }
  const write: Readonly<Record<string, (token: Token, index: number) => void>> = {
    inline: ({ children }) => inline(children ?? [], renderer.env, out),
    html_block: ({ content }, index) => {
      renderer.html(content, out.line);
      out.verbatim(closeLooseEnds(content, () => htmlBehind(index)));
    },
    directive: ({ meta }) => directive(meta as unknown as Fence, depth, renderer, out),
    footnote_reference_open: ({ meta }) =>
      out.open({ kind: 'footnote', line: out.line, label: String(meta?.label) }),
    footnote_reference_close: () => out.write(`</${SLOT}>`),
  };
  for (const [index, token] of tokens.entries()) {
    alignByAttribute(token);
    if (token.map && token.nesting >= 0) out.line = first + token.map[0];
    const slot = blockSlot(token, out.line);
    if (slot) out.put(slot);
    else if (Object.hasOwn(write, token.type)) write[token.type]!(token, index);
    else out.write(renderToken(tokens as Token[], index, renderer.env));
  }
}

function directive(fence: Fence, depth: number, renderer: Renderer, out: Writer): void {
  const { line } = out;
  const opened = renderer.open(fence, line, depth);
  const { title, body } = opened;
  out.put({ kind: 'directive', line, opened }, () => {
    if (title)
      out.apart({ kind: 'title', line }, () => {
        out.line = line;
        blocks(title, line, depth + 1, renderer, out);
      });
    if (body)
      out.apart({ kind: 'body', line }, () => {
        out.line = body.line;
        blocks(body.tokens, body.line, depth + 1, renderer, out);
      });
    out.line = line;
  });
}

/** What stands for a block that isn't HTML and holds none. */
function blockSlot(token: Token, line: number): Slot | undefined {
  const { type, content } = token;
  switch (type) {
    case 'stray_closer':
      return { kind: 'stray-closer', line };
    case 'target':
      return { kind: 'target', line, name: content };
    case 'fence':
      return { kind: 'code', line, text: content, info: token.info, fence: fenceOf(token) };
    case 'code_block':
      return { kind: 'code', line, text: content, info: token.info };
    case 'math_block':
      return { kind: 'math', line, tex: content, display: true };
    case 'math_block_label':
      return { kind: 'math', line, tex: content, display: true, label: token.info };
    default:
      return undefined;
  }
}

function inline(children: Token[], env: SharedEnv, out: Writer): void {
  const tags = children.map(({ type, content }) => (type === 'html_inline' ? inlineTag(content) : undefined));
  const ends = endsOfInline(tags);
  children.forEach((token, index) => {
    const slot = inlineSlot(token, out.line, env);
    if (slot) out.put(slot);
    else if (token.type === 'html_inline') out.verbatim(tags[index]! + (ends.get(index) ?? ''));
    else if (token.type === 'image') out.write(picture(token, renderToken(children, index, env)));
    else out.write(renderToken(children, index, env));
    if (token.type === 'softbreak' || token.type === 'hardbreak') out.line++;
  });
  out.write(missingEnds(tags.filter((_, index) => !ends.has(index)).join('')));
}

/** What stands for words that aren't HTML. */
function inlineSlot(token: Token, line: number, env: SharedEnv): Slot | undefined {
  const { type, content } = token;
  if (type.startsWith('math_')) return { kind: 'math', line, tex: content, display: type !== 'math_inline' };
  switch (type) {
    case 'role': {
      const [name = ''] = token.info.split(/\s+/);
      return { kind: 'role', line, name: name.toLowerCase(), text: content };
    }
    case 'footnote_ref':
      return { kind: 'footnote-reference', line, ...footnoteOf(token, env) };
    case 'substitution':
      return { kind: 'substitution', line, name: content, written: token.markup };
    case 'shortcode':
      return { kind: 'shortcode', line, name: token.info, words: content };
    default:
      return undefined;
  }
}

/** `![](file)` says nothing about its picture; `alt=""` would say that it needs no words. */
function picture(token: Token, tag: string): string {
  const alt = token.attrGet('data-alt');
  if (alt !== null) return withAlt(tag, String(alt));
  return token.content === '' ? tag.replace(' alt=""', '') : tag;
}

/** Of a closed one, two lines are no code. */
function fenceOf({ markup, map, content, meta }: Token): CodeFence {
  const lines = map ? map[1] - map[0] : 0;
  const endedBy: unknown = meta?.endedBy;
  return {
    marks: markup,
    closed: lines > content.split('\n').length,
    ...(typeof endedBy === 'number' && { endedBy }),
  };
}

function withAlt(tag: string, alt: string): string {
  return tag.replace(/ data-alt="[^"]*"/, '').replace(/ alt="[^"]*"/, () => ` alt="${escapeHtml(alt)}"`);
}

function escapeHtml(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** markdown-it aligns the cells of a column with a style; styles don't pass, the attribute does. */
function alignByAttribute(token: Token): void {
  if (token.type !== 'th_open' && token.type !== 'td_open') return;
  const [, side] = /text-align:\s*(\w+)/.exec(String(token.attrGet('style') ?? '')) ?? [];
  if (side) token.attrs = [['align', side]];
}

interface NoteList {
  readonly list?: readonly { readonly tokens?: readonly Token[] }[];
}

function footnoteOf(token: Token, env: SharedEnv): { label?: string; words?: readonly Token[] } {
  if (token.meta?.label !== undefined) return { label: String(token.meta.label) };
  const { list } = env.footnotes as NoteList;
  return { words: list?.[Number(token.meta?.id)]?.tokens ?? [] };
}

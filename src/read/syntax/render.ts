/**
 * Tokens → one HTML text, with a slot for everything that isn't HTML, and a map from its offsets to source lines.
 *
 * A whole page becomes one text because authors open an element in one block and close it in another: only an HTML
 * parser that sees all of it pairs them as a browser would. What a directive holds stands in it as a `<template>`,
 * which HTML itself keeps apart: no stray end tag in a body closes what stands around it (HTML, 13.2.4.2 and 13.2.4.3,
 * where a template ends every scope).
 */
import type { ElementContent } from 'hast';
import type { Token } from 'markdown-it';
import { closeLooseEnds, endsOfInline, inlineTag, missingEnds } from '../html/loose-ends.ts';
import { SLOT } from '../html/slot.ts';
import type { OpenedDirective } from './directive.ts';
import type { Fence } from './fences.ts';
import { firstBeyond } from './lines.ts';
import { renderToken } from './markdown.ts';
import type { SharedEnv } from './shared-env.ts';
import { blockSlot, inlineSlot, type Slot } from './slot.ts';
import { wordsIn } from './words.ts';

export interface Rendered {
  readonly html: string;
  /** By the offset at which each slot's tag starts: an author's own tag of that name is no slot. */
  readonly slots: ReadonlyMap<number, Slot>;
  /** The same of words that are no HTML, for the nodes that they are. */
  readonly words: ReadonlyMap<number, readonly ElementContent[]>;
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
  return { html: out.html(), slots: out.slots, words: out.words, lineAt: out.lineAt };
}

/** HTML as it grows, with the line that each piece of it comes from. */
interface Writer {
  /** The source line of what is written next. */
  line: number;
  readonly slots: Map<number, Slot>;
  readonly words: Map<number, readonly ElementContent[]>;
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
  readonly insert: (nodes: readonly ElementContent[]) => void;
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
    words: new Map(),
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
    insert: (nodes) => {
      if (nodes.length === 0) return;
      out.words.set(html.length, nodes);
      out.write(`<${SLOT}></${SLOT}>`);
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
  const isLinked = tokens.some(opensLink);
  function htmlBehind(index: number): string {
    return tokens
      .slice(index + 1)
      .map(({ type, content }) => (type === 'html_block' ? content : ''))
      .join('');
  }
  const write: Readonly<Record<string, (token: Token, index: number) => void>> = {
    inline: ({ children }) => {
      const words = isLinked ? undefined : wordsIn(children ?? [], out.line, renderer.env);
      if (!words) return inline(children ?? [], renderer.env, out);
      out.insert(words.nodes);
      out.line = words.line;
    },
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

/** Whether it is HTML that opens a link: an author's may go on through what follows, and a link in Markdown ends it. */
function opensLink({ type, content, children }: Token): boolean {
  return type.startsWith('html_') ? /<a[\s>]/i.test(content) : (children?.some(opensLink) ?? false);
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

function inline(children: Token[], env: SharedEnv, out: Writer): void {
  const tags = children.map(({ type, content }) => (type === 'html_inline' ? inlineTag(content) : undefined));
  const ends = endsOfInline(tags);
  children.forEach((token, index) => {
    const slot = inlineSlot(token, out.line, env);
    if (slot) out.put(slot);
    else if (token.type === 'html_inline') out.verbatim(tags[index]! + (ends.get(index) ?? ''));
    else if (token.type === 'image') out.insert(wordsIn([token], out.line, env)?.nodes ?? []);
    else out.write(renderToken(children, index, env));
    if (token.type === 'softbreak' || token.type === 'hardbreak') out.line++;
  });
  out.write(missingEnds(tags.filter((_, index) => !ends.has(index)).join('')));
}

/** markdown-it aligns the cells of a column with a style; styles don't pass, the attribute does. */
function alignByAttribute(token: Token): void {
  if (token.type !== 'th_open' && token.type !== 'td_open') return;
  const [, side] = /text-align:\s*(\w+)/.exec(String(token.attrGet('style') ?? '')) ?? [];
  if (side) token.attrs = [['align', side]];
}

/**
 * Blocks with author's HTML → one HTML text, with a slot for everything that isn't HTML, and a map from its offsets to
 * source lines.
 */
import type { ElementContent } from 'hast';
import type { Token } from 'markdown-it';
import { withBracketed } from '../../html/bracketed.ts';
import { closeLooseEnds, endsOfInline, inlineTag, missingEnds } from '../../html/loose-ends.ts';
import { SLOT } from '../../html/slot.ts';
import { renderToken } from '../markdown.ts';
import { firstBeyond } from '../rules/lines.ts';
import { tagsNamed } from '../rules/tags-named.ts';
import { type UnclosedHtml, unclosedIn } from '../rules/unclosed-html.ts';
import type { SharedEnv } from '../shared-env.ts';
import { cutHtml } from './html-words.ts';
import { blockSlot, inlineSlot } from './slot.ts';
import { slotted, wordsIn } from './words.ts';

export interface Rendered {
  readonly html: string;
  /** By the offset at which a slot's tag starts, what stands there: an author's own tag of that name is no slot. */
  readonly nodes: ReadonlyMap<number, readonly ElementContent[]>;
  readonly lineAt: (offset: number) => number;
}

/** Who knows what the fences and the HTML of a page are. */
export interface Renderer {
  readonly env: SharedEnv;
  /** Markdown in a line → what is in it. */
  readonly words: (markdown: string) => readonly Token[];
  /** Is shown each block of author's HTML. */
  readonly html: (content: string, line: number) => void;
  /** Is told of what nobody closes. */
  readonly unclosed: (html: UnclosedHtml, line: number) => void;
}

/** HTML as it grows, with the line that each piece of it comes from. */
export interface Writer extends Rendered {
  /** The source line of what is written next. */
  line: number;
  readonly write: (text: string) => void;
  /** Text of the source itself: its line breaks are the source's. */
  readonly verbatim: (text: string) => void;
  readonly insert: (nodes: readonly ElementContent[]) => void;
}

export function writerFrom(first: number): Writer {
  let html = '';
  const marks: { readonly offset: number; readonly line: number }[] = [];
  const nodes = new Map<number, readonly ElementContent[]>();
  const out: Writer = {
    line: first,
    nodes,
    get html() {
      return html;
    },
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
    insert: (some) => {
      if (some.length === 0) return;
      nodes.set(html.length, some);
      out.write(`<${SLOT}></${SLOT}>`);
    },
  };
  return out;
}

/** Tokens of a container, and which of them are to be written. */
interface Stretch {
  readonly tokens: readonly Token[];
  /** The source line on which their text starts. */
  readonly first: number;
  readonly from: number;
  readonly to: number;
  readonly isLinked: () => boolean;
}

/** @param apart what stands at an index and is read by itself, and the index behind it */
export function render(
  { tokens, first, from, to, isLinked }: Stretch,
  renderer: Renderer,
  out: Writer,
  apart: (
    index: number,
    line: number,
  ) => { readonly node: ElementContent; readonly next: number } | undefined,
): void {
  function htmlBehind(index: number): string {
    return tokens
      .slice(index + 1)
      .map(({ type, content }) => (type === 'html_block' ? content : ''))
      .join('');
  }
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    alignByAttribute(token);
    if (token.map && token.nesting >= 0) out.line = first + token.map[0];
    for (const one of unclosedIn(token)) renderer.unclosed(one, out.line);
    const slot = blockSlot(token, out.line);
    const kept = apart(index, out.line);
    if (slot) out.insert([slotted(slot)]);
    else if (kept) {
      out.insert([kept.node]);
      index = kept.next - 1;
    } else if (token.type === 'inline') inline(token, isLinked(), renderer.env, out);
    else if (token.type === 'html_block') {
      renderer.html(token.content, out.line);
      const html = withBracketed(token.content, renderer.env.ended);
      writeHtml(
        closeLooseEnds(html, () => htmlBehind(index)),
        renderer,
        out,
      );
    } else out.write(renderToken(tokens as Token[], index, renderer.env));
  }
}

function writeHtml(html: string, { env, words }: Renderer, out: Writer): void {
  for (const piece of cutHtml(html)) {
    if (typeof piece === 'string') {
      out.verbatim(piece);
      continue;
    }
    if (piece.kind === 'formula') {
      const { tex, display } = piece;
      out.insert([slotted({ kind: 'math', line: out.line, tex, display })]);
    } else out.insert(wordsIn(words(piece.markdown), out.line, env).nodes);
    out.line += piece.written.split('\n').length - 1;
  }
}

/** Whether author's HTML stands among these tokens. */
export function holdsHtml(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isHtml(tokens[index]!)) return true;
  return false;
}

const isHtml = ({ type, children }: Token): boolean =>
  type === 'html_block' || type === 'html_inline' || (children?.some(isHtml) ?? false);

/** Whether it is HTML that opens a link: an author's may go on through what follows, and a link in Markdown ends it. */
export function opensLink({ type, content, children }: Token): boolean {
  return type.startsWith('html_') ? /<a[\s>]/i.test(content) : (children?.some(opensLink) ?? false);
}

function inline(token: Token, isLinked: boolean, env: SharedEnv, out: Writer): void {
  const children = token.children ?? [];
  if (!isLinked && !isHtml(token)) {
    const words = wordsIn(children, out.line, env);
    out.insert(words.nodes);
    out.line = words.line;
    return;
  }
  const named = tagsNamed(children, env.ended);
  const tags = children.map(({ type, content }, i) =>
    type === 'html_inline' && !named.has(i) ? inlineTag(withBracketed(content, env.ended)) : undefined,
  );
  const ends = endsOfInline(tags);
  children.forEach((child, index) => {
    const slot = inlineSlot(child, out.line, env);
    if (slot) out.insert([slotted(slot)]);
    else if (named.has(index)) out.write(child.content.replace('<', '&lt;').replace('>', '&gt;'));
    else if (child.type === 'html_inline') out.verbatim(tags[index]! + (ends.get(index) ?? ''));
    else if (child.type === 'image') out.insert(wordsIn([child], out.line, env).nodes);
    else out.write(renderToken(children, index, env));
    if (child.type === 'softbreak' || child.type === 'hardbreak') out.line++;
  });
  out.write(missingEnds(tags.filter((_, index) => !ends.has(index)).join('')));
}

/** markdown-it aligns the cells of a column with a style; styles don't pass, the attribute does. */
export function alignByAttribute(token: Token): void {
  if (token.type !== 'th_open' && token.type !== 'td_open') return;
  const [, side] = /text-align:\s*(\w+)/.exec(String(token.attrGet('style') ?? '')) ?? [];
  if (side) token.attrs = [['align', side]];
}

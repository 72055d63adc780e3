/**
 * Tokens → one HTML text, with a slot for everything that isn't HTML, and a map from its offsets to source lines.
 *
 * A whole container becomes one text because authors open an element in one block and close it in another:
 * only an HTML parser that sees all of it pairs them as a browser would.
 */
import type { Token } from 'markdown-it';
import type { CodeFence } from './code-directives.ts';
import type { Fence } from './fences.ts';
import { closeLooseEnds, endsOfInline, inlineTag, missingEnds } from './loose-ends.ts';
import { renderToken, type SharedEnv } from './markdown.ts';

/** What stands in a slot. `line` counts from 1 in the source. */
export type Slot = { readonly line: number } & (
  | { readonly kind: 'directive'; readonly fence: Fence }
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

export const SLOT = 'cartable-slot';

/** `firstLine`: the source line on which the tokens' text starts. */
export const render = (tokens: Token[], firstLine: number, env: SharedEnv): Rendered => {
  let html = '';
  let line = firstLine;
  const marks: { readonly offset: number; readonly line: number }[] = [];
  const slots = new Map<number, Slot>();

  const write = (text: string, at = line): void => {
    marks.push({ offset: html.length, line: at });
    html += text;
  };
  const verbatim = (text: string): void => {
    for (const part of text.split(/(?<=\n)/)) {
      write(part);
      if (part.endsWith('\n')) line++;
    }
  };
  const open = (slot: Slot, tag = SLOT): void => {
    slots.set(html.length, slot);
    write(`<${tag}>`);
  };
  const put = (slot: Slot): void => {
    open(slot);
    html += `</${SLOT}>`;
  };

  const inline = (children: Token[]): void => {
    const tags = children.map(({ type, content }) =>
      type === 'html_inline' ? inlineTag(content) : undefined,
    );
    const ends = endsOfInline(tags);
    for (let i = 0; i < children.length; i++) {
      const token = children[i]!;
      if (token.type === 'role') {
        const [name = ''] = token.info.split(/\s+/);
        put({ kind: 'role', line, name: name.toLowerCase(), text: token.content });
      } else if (token.type.startsWith('math_')) {
        put({ kind: 'math', line, tex: token.content, display: token.type !== 'math_inline' });
      } else if (token.type === 'footnote_ref') {
        put({ kind: 'footnote-reference', line, ...footnoteOf(token, env) });
      } else if (token.type === 'substitution') {
        put({ kind: 'substitution', line, name: token.content, written: token.markup });
      } else if (token.type === 'shortcode') {
        put({ kind: 'shortcode', line, name: token.info, words: token.content });
      } else if (token.type === 'html_inline') {
        verbatim(tags[i]! + (ends.get(i) ?? ''));
      } else if (token.type === 'image') {
        // `![](file)` says nothing about its picture; `alt=""` would say that it needs no words.
        const alt = token.attrGet('data-alt');
        const tag = renderToken(children, i, env);
        if (alt !== null) write(withAlt(tag, String(alt)));
        else write(token.content === '' ? tag.replace(' alt=""', '') : tag);
      } else {
        write(renderToken(children, i, env));
        if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
      }
    }
    write(missingEnds(tags.filter((_, i) => !ends.has(i)).join('')));
  };

  const htmlBehind = (index: number): string =>
    tokens
      .slice(index + 1)
      .map(({ type, content }) => (type === 'html_block' ? content : ''))
      .join('');

  tokens.forEach((token, index) => {
    alignByAttribute(token);
    if (token.map && token.nesting >= 0) line = firstLine + token.map[0];
    switch (token.type) {
      case 'inline':
        inline(token.children ?? []);
        break;
      case 'html_block':
        verbatim(closeLooseEnds(token.content, () => htmlBehind(index)));
        break;
      case 'directive':
        put({ kind: 'directive', line, fence: token.meta as unknown as Fence });
        break;
      case 'stray_closer':
        put({ kind: 'stray-closer', line });
        break;
      case 'target':
        put({ kind: 'target', line, name: token.content });
        break;
      case 'fence':
        put({ kind: 'code', line, text: token.content, info: token.info, fence: fenceOf(token) });
        break;
      case 'code_block':
        put({ kind: 'code', line, text: token.content, info: token.info });
        break;
      case 'math_block':
        put({ kind: 'math', line, tex: token.content, display: true });
        break;
      case 'math_block_label':
        put({ kind: 'math', line, tex: token.content, display: true, label: token.info });
        break;
      case 'footnote_reference_open':
        open({ kind: 'footnote', line, label: String(token.meta?.label) });
        break;
      case 'footnote_reference_close':
        write(`</${SLOT}>`);
        break;
      default:
        write(renderToken(tokens, index, env));
        break;
    }
  });

  return { html, slots, lineAt: (offset) => lineBefore(marks, offset)?.line ?? firstLine };
};

/** Of a closed one, two lines are no code. */
const fenceOf = ({ markup, map, content, meta }: Token): CodeFence => {
  const lines = map ? map[1] - map[0] : 0;
  const endedBy: unknown = meta?.endedBy;
  return {
    marks: markup,
    closed: lines > content.split('\n').length,
    ...(typeof endedBy === 'number' && { endedBy }),
  };
};

const withAlt = (tag: string, alt: string): string =>
  tag.replace(/ data-alt="[^"]*"/, '').replace(/ alt="[^"]*"/, () => ` alt="${escapeHtml(alt)}"`);

const escapeHtml = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const lineBefore = (marks: readonly { readonly offset: number; readonly line: number }[], offset: number) => {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.offset <= offset) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1];
};

/** markdown-it aligns the cells of a column with a style; styles don't pass, the attribute does. */
const alignByAttribute = (token: Token): void => {
  if (token.type !== 'th_open' && token.type !== 'td_open') return;
  const [, side] = /text-align:\s*(\w+)/.exec(String(token.attrGet('style') ?? '')) ?? [];
  if (side) token.attrs = [['align', side]];
};

interface NoteList {
  readonly list?: readonly { readonly tokens?: readonly Token[] }[];
}

const footnoteOf = (token: Token, env: SharedEnv): { label?: string; words?: readonly Token[] } => {
  if (token.meta?.label !== undefined) return { label: String(token.meta.label) };
  const { list } = env.footnotes as NoteList;
  return { words: list?.[Number(token.meta?.id)]?.tokens ?? [] };
};

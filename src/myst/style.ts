/** A tree of Markdown → text that MyST reads as that tree: what only MyST, not CommonMark, would take for a mark is escaped. */
import type { InlineCode, Nodes, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { type Directive, type Flow, HANDLERS } from './nodes.ts';

declare module 'mdast' {
  interface Data {
    /** What it comes from, by number. */
    at?: number;
  }
}

/**
 * What MyST takes for its own beside CommonMark: formulas, roles and attributes, comments, breaks of blocks,
 * definitions, fences, targets, notes in a line; and the lines that `{question}` reads itself; boxes of
 * Material for MkDocs and directives of reStructuredText, by which a page is known.
 */
const UNSAFE: NonNullable<Options['unsafe']> = [
  { character: '$', inConstruct: 'phrasing' },
  { character: '{', after: '[\\w.#%{:-]', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { character: '^', after: '\\[', inConstruct: 'phrasing' },
  { before: '\\)', character: '=', inConstruct: 'phrasing' },
  { atBreak: true, character: '=' },
  { atBreak: true, character: ':' },
  { atBreak: true, character: '%' },
  { atBreak: true, character: '!', after: '!!' },
  { atBreak: true, character: '.', after: '\\. [\\w-]+::' },
  { atBreak: true, character: '?', after: '\\?\\?' },
  { atBreak: true, character: '+', after: '\\+' },
];

const TABLE = gfmTableToMarkdown({ tablePipeAlign: false });
const EXTENSIONS: Options[] = [TABLE, gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown()];

const OPTIONS: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  rule: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  extensions: EXTENSIONS,
  unsafe: UNSAFE,
};

/** @param place whether the text is to stand in a `{question}`, whose lines have meanings of their own */
export function mystOf(tree: Nodes, place: 'page' | 'question' = 'page'): string {
  const handlers = HANDLERS as Options['handlers'];
  if (place === 'page') return toMarkdown(tree, { ...OPTIONS, handlers }).trim();
  const children = (tree.type === 'root' ? tree.children : [tree]) as Flow[];
  const question: Directive = { type: 'directive', name: 'question', title: [], children };
  const lines = toMarkdown(question, { ...OPTIONS, handlers })
    .trim()
    .split('\n');
  return lines.slice(1, -1).join('\n').trim();
}

export interface Written {
  readonly markdown: string;
  /** Where what comes from something begins, in the order of lines. */
  readonly starts: readonly { readonly line: number; readonly at: number }[];
}

/** With the lines on which that begins whose `data.at` says where it comes from. */
export function mystWithLines(root: Root): Written {
  const starts: { line: number; at: number }[] = [];
  // With what a handler has besides (`peek`): without, the letter behind marks in which a sign stands isn't escaped, as it must be.
  const marking = (handle: Handle): Handle =>
    Object.assign<Handle, Handle>((node, parent, state, info) => {
      if (node.data?.at !== undefined) starts.push({ line: info.now.line, at: node.data.at });
      return handle(node, parent, state, info);
    }, handle);
  const all = { ...defaultHandlers, ...TABLE.handlers, ...HANDLERS } as Readonly<Record<string, Handle>>;
  const handlers = Object.fromEntries(Object.entries(all).map(([name, handle]) => [name, marking(handle)]));
  return { markdown: toMarkdown(root, { ...OPTIONS, handlers: handlers as Options['handlers'] }), starts };
}

export const codeSpan = (value: string): string => mystOf({ type: 'inlineCode', value } satisfies InlineCode);

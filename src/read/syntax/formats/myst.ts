/** A tree of Markdown → text that MyST reads as that tree: what only MyST, not CommonMark, would take for a mark is escaped. */
import type { Code, InlineCode, Nodes, Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Math as BlockMath, InlineMath } from 'mdast-util-math';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';

/** A formula, in a line or by itself. */
export type Formula = InlineMath | BlockMath;

const inlineMath: Handle = (node: Formula) => `$${node.value.trim().replace(/\s*\n\s*/g, ' ')}$`;
const math: Handle = (node: Formula) => `$$\n${node.value.trim().replace(/\n\s*\n/g, '\n')}\n$$`;

/** `{question}` ends its prompt at a line of `===`, even in code. */
function code({ value, lang }: Code): string {
  if (/^={3,}[ \t]*$/m.test(value))
    return `<pre><code>${value
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/^=/gm, '&#61;')
      .replace(/\n(?=\s*\n)/g, '\n&#8203;')}</code></pre>`;
  const fence = '`'.repeat(longest(value, /^\s*`{3,}/gm, 2) + 1);
  return `${fence}${lang ?? ''}\n${value}\n${fence}`;
}

const longest = (text: string, runs: RegExp, least: number): number =>
  (text.match(runs) ?? []).reduce((most, run) => Math.max(most, run.trim().length), least);

/** Not between dollars, braces or colons: the marks that MyST adds. */
const UNSAFE: Options['unsafe'] = [
  { character: '$', inConstruct: 'phrasing' },
  { character: '{', after: '[\\w.#%{:-]', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { before: '\\)', character: '=', inConstruct: 'phrasing' },
  { atBreak: true, character: '=' },
  { atBreak: true, character: ':' },
  { atBreak: true, character: '%' },
  { atBreak: true, character: '+', after: '\\+' },
];

const OPTIONS: Options = {
  bullet: '*',
  bulletOther: '+',
  emphasis: '*',
  rule: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  handlers: { inlineMath, math, code },
  unsafe: UNSAFE,
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
};

export const mystOf = (tree: Nodes): string => toMarkdown(tree, OPTIONS).trim();

/** Plain text, its line breaks kept. */
export function mystOfText(text: string): string {
  const paragraphs = text
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .filter((one) => one !== '');
  const root: Root = {
    type: 'root',
    children: paragraphs.map((paragraph) => ({
      type: 'paragraph',
      children: paragraph
        .split('\n')
        .flatMap((line, i) => [
          ...(i > 0 ? [{ type: 'break' as const }] : []),
          { type: 'text' as const, value: line.trim() },
        ]),
    })),
  };
  return mystOf(root);
}

/** In one line, as a term of a list of pairs must be. */
export const inOneLine = (myst: string): string =>
  myst
    .replace(/\\\n/g, ' ')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

export const codeSpan = (value: string): string => mystOf({ type: 'inlineCode', value } satisfies InlineCode);

/** A block of MyST between colons, its fence longer than any in it. */
export function directive(name: string, argument: string, lines: string): string {
  const fence = ':'.repeat(longest(lines, /^\s*:{3,}/gm, 2) + 1);
  return `${fence}{${name}}${argument && ` ${argument}`}\n${lines}\n${fence}`;
}

/**
 * Attributes in braces, as Pandoc, Quarto and MyST write them: `![](a.png){width=300}`, `[words]{.class}`,
 * `## Heading {#name}`, and a line `{#name .class}` of its own (kramdown: `{: .class}`). Only an id, the size and
 * the text alternative of a picture mean anything in a lesson; the rest says how a page looks.
 *
 * `markdown-it-attrs` isn't used: it eats braces that are text, such as a set `{0, 1}` behind code.
 */
import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from 'markdown-it';
import { enclosed } from './inline.ts';
import { isKeptBack } from './kept-back.ts';
import { INTERRUPTS_WORDS, isCode, lineOf, take, unquoted } from './lines.ts';

export interface Attributes {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly pairs: Readonly<Record<string, string>>;
}

const ONE = String.raw`(?:[.#][\p{L}\p{M}\w:.-]+|[A-Za-z_][\w-]*=(?:"[^"]*"|'[^']*'|[^\s}"']+)|-)`;
const LIST = String.raw`\{:?[ \t]*(${ONE}(?:\s+${ONE})*)[ \t]*\}`;
const AT_START = new RegExp(`^${LIST}`, 'u');
/** From the first of its spaces on alone: else a long run of them is gone through from each. */
const AT_END = new RegExp(String.raw`(?<![ \t])[ \t]*${LIST}[ \t]*$`, 'u');
const ALONE = new RegExp(`^${LIST}[ \\t]*$`, 'u');

/** What stands between braces, or undefined where it is no list of attributes. */
export function readAttributes(inside: string): Attributes | undefined {
  const list = ALONE.exec(`{${inside.trim()}}`)?.[1];
  return list === undefined ? undefined : parsed(list);
}

/** Words, and the attributes behind them. */
export function attributesBehind(words: string): {
  readonly words: string;
  readonly attributes?: Attributes;
} {
  const match = AT_END.exec(words);
  return match ? { words: words.slice(0, match.index), attributes: parsed(match[1]!) } : { words };
}

/** Of a div that a word names, words may stand among them, too: `:::alert{info}`. */
export function looseAttributes(inside: string): Attributes {
  const items = inside.match(new RegExp(`${ONE}|[^\\s"']+`, 'gu')) ?? [];
  const words = items.filter((item) => /^[\w-]+$/.test(item));
  const { id, classes, pairs } = parsed(items.join(' '));
  return {
    ...(id !== undefined && { id }),
    classes,
    pairs: { ...Object.fromEntries(words.map((word) => [word.toLowerCase(), ''])), ...pairs },
  };
}

function parsed(list: string): Attributes {
  const items = list.match(new RegExp(ONE, 'gu')) ?? [];
  const id = items.find((item) => item.startsWith('#'))?.slice(1);
  return {
    ...(id !== undefined && { id }),
    classes: items.filter((item) => item.startsWith('.')).map((item) => item.slice(1)),
    pairs: Object.fromEntries(
      items.flatMap((item) => {
        const [, key, value] = /^([A-Za-z_][\w-]*)=(.*)$/s.exec(item) ?? [];
        return key === undefined ? [] : [[key.toLowerCase(), unquoted(value!)]];
      }),
    ),
  };
}

export function attributesPlugin(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'styled_span', styledSpan);
  md.core.ruler.after('inline', 'attributes', applyAll);
  md.block.ruler.before('paragraph', 'attribute_line', attributeLine, INTERRUPTS_WORDS);
}

/** `[words]{.class}`: the words. */
function styledSpan(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '[' || state.src[state.pos + 1] === '^') return false;
  const end = state.md.helpers.parseLinkLabel(state, state.pos);
  if (end < 0) return false;
  const match = AT_START.exec(state.src.slice(end + 1));
  if (!match) return false;
  const after = end + 1 + match[0].length;
  if (!silent) {
    const { id, classes, pairs } = parsed(match[1]!);
    if (isKeptBack(classes, pairs)) {
      state.pos = after;
      return true;
    }
    const tag = classes.map((name) => MEANINGFUL.get(name)).find(Boolean) ?? 'span';
    const open = enclosed(state, ['span', tag], [state.pos + 1, end]);
    if (id) open.attrs = [['id', id]];
  }
  state.pos = after;
  return true;
}

/** Pandoc's classes that say more than how words look. */
const MEANINGFUL = new Map(Object.entries({ underline: 'u', ul: 'u', mark: 'mark', kbd: 'kbd' }));

function applyAll(state: StateCore): void {
  state.tokens.forEach((token, i) => {
    if (token.type !== 'inline') return;
    const children = token.children ?? [];
    apply(children);
    const before = state.tokens[i - 1];
    const last = children.at(-1);
    if (before?.type !== 'heading_open' || last?.type !== 'text') return;
    const { words, attributes } = attributesBehind(last.content);
    last.content = words;
    if (attributes?.id) before.attrSet('id', attributes.id);
  });
}

/** Attributes right behind a picture, a link or code. */
function apply(children: Token[]): void {
  for (const [i, next] of children.entries()) {
    const token = children[i - 1];
    if (!token || next.type !== 'text' || !/^(?:image|link_close|code_inline)$/.test(token.type)) continue;
    const match = AT_START.exec(next.content);
    if (!match) continue;
    next.content = next.content.slice(match[0].length);
    const attributes = parsed(match[1]!);
    const named = token.type === 'link_close' ? openerOf(children, i - 1) : token;
    if (attributes.id) named?.attrSet('id', attributes.id);
    if (token.type === 'image') describe(token, attributes);
  }
}

function describe(image: Token, { pairs }: Attributes): void {
  for (const size of ['width', 'height']) if (pairs[size]) image.attrSet(size, pairs[size]);
  const alt = pairs['fig-alt'] ?? pairs.alt;
  if (alt !== undefined) image.attrSet('data-alt', alt);
}

function openerOf(children: readonly Token[], close: number): Token | undefined {
  const { level } = children[close]!;
  return children.slice(0, close).findLast((token) => token.type === 'link_open' && token.level === level);
}

/** Attributes on a line of their own name the place that follows, or say nothing a learner needs. */
function attributeLine(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  const match = isCode(state, start) ? null : ALONE.exec(lineOf(state, start));
  if (!match) return false;
  if (silent) return true;
  const { id } = parsed(match[1]!);
  if (id) return take(state, 'target', [start, start + 1], { content: id });
  state.line = start + 1;
  return true;
}

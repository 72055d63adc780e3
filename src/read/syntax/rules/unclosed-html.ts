/**
 * Author's HTML that nobody closes. A comment, a program, a style or preformatted text would run to the end of the page
 * (CommonMark §4.6) and take its questions along: it ends at the first empty line. A heading, a figure, the title of a
 * fold would hold all that follows: it ends with its block, a title with its line.
 */
import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { isCode, isOutside, lineOf, take } from './lines.ts';
import { searching } from './unended.ts';

/** What is never closed: the end tag that is missing, and after how many lines it ends where its container goes on. */
export interface UnclosedHtml {
  readonly marks: string;
  readonly endedBy?: number;
}

/** What was found out about a token's HTML. */
export const unclosedIn = ({ meta }: Token): readonly UnclosedHtml[] =>
  (meta?.unclosed as readonly UnclosedHtml[] | undefined) ?? [];

export function noteUnclosed(token: Token, unclosed: UnclosedHtml): void {
  const known = token.meta?.unclosed as UnclosedHtml[] | undefined;
  if (known) known.push(unclosed);
  else token.meta = { ...token.meta, unclosed: [unclosed] };
}

/** HTML that ends at its own mark, however many empty lines stand before that. */
const LONG = [
  { opens: /^<(script|pre|style|textarea)(?=[\s>]|$)/i, closes: /<\/(?:script|pre|style|textarea)>/i },
  { opens: /^<!--/, closes: /-->/, end: '-->' },
  { opens: /^<\?/, closes: /\?>/, end: '?>' },
  { opens: /^<!\[CDATA\[/, closes: /\]\]>/, end: ']]>' },
  { opens: /^<![a-z]/i, closes: />/, end: '>' },
].map((kind) => ({ end: undefined, ...kind, search: searching() }));

/** Elements that hold words or a few blocks: nobody means to put a lesson into one. */
const SMALL = /<(\/?)(h[1-6]|figure|figcaption|dl|summary)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

export function unclosedHtml(md: MarkdownIt): void {
  md.block.ruler.before('html_block', 'unclosed_html', endless, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
  md.core.ruler.push('unclosed_elements', ({ tokens }) => closeElements(tokens));
}

interface Opened {
  readonly token: Token;
  readonly name: string;
  /** Behind the tag. */
  readonly to: number;
}

function closeElements(tokens: readonly Token[]): void {
  for (const opened of [...leftOpen(tokens)].reverse()) closeAt(opened);
}

/** Each end tag ends the last of its name: a later block may end what an earlier one opens. */
function leftOpen(tokens: readonly Token[]): ReadonlySet<Opened> {
  const open = new Map<string, Opened[]>();
  const left = new Set<Opened>();
  for (const token of tokens)
    for (const { 0: tag, 1: slash, 2: written = '', index } of smallTags(token)) {
      const name = written.toLowerCase();
      const same = open.get(name) ?? [];
      open.set(name, same);
      if (slash) left.delete(same.pop()!);
      else {
        const opened = { token, name, to: index + tag.length };
        same.push(opened);
        left.add(opened);
      }
    }
  return left;
}

const smallTags = ({ type, content }: Token) => (type === 'html_block' ? content.matchAll(SMALL) : []);

function closeAt({ token, name, to }: Opened): void {
  const marks = `</${name}>`;
  const isTitle = name === 'summary';
  const at = isTitle ? endOfLine(token.content, to) : token.content.trimEnd().length;
  token.content = token.content.slice(0, at) + marks + token.content.slice(at);
  const [start, end] = token.map ?? [0, 0];
  noteUnclosed(token, { marks, endedBy: isTitle ? 1 : end - start });
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function endless(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (isCode(state, start)) return false;
  const words = lineOf(state, start);
  const kind = words.startsWith('<') ? LONG.find(({ opens }) => opens.test(words)) : undefined;
  if (!kind) return false;
  const closed = kind.search(state, start, end, (line, at) => (kind.closes.test(line) ? at : undefined));
  // In an item of a list, markdown-it ends such HTML at an empty line, which stands less far in.
  if (closed !== undefined && (state.blkIndent === 0 || !hasEmpty(state, start, closed))) return false;
  if (silent) return true;
  const to = closed === undefined ? firstEmpty(state, start, end) : closed + 1;
  const content = state.getLines(start, to, state.blkIndent, true);
  if (closed !== undefined) return take(state, 'html_block', [start, to], { content });
  const marks = kind.end ?? `</${kind.opens.exec(words)?.[1]?.toLowerCase()}>`;
  // HTML, not Markdown, takes `--!>` for the end of a comment.
  take(state, 'html_block', [start, to], { content: `${content.replace('--!>', '').trimEnd()}${marks}\n` });
  noteUnclosed(state.tokens.at(-1)!, { marks, ...(to < end && { endedBy: to - start }) });
  return true;
}

const hasEmpty = (state: StateBlock, start: number, end: number): boolean =>
  firstEmpty(state, start, end) < end;

export function firstEmpty(state: StateBlock, start: number, end: number): number {
  let line = start;
  while (line < end && !state.isEmpty(line) && !isOutside(state, line)) line++;
  return line;
}

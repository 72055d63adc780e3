/**
 * `<details>` that nobody closes: to a browser it folds all that follows, the next question and its answer too. It ends
 * at what its author took for the end tag (`</summary>`, `</detail>`, `<details>` again); else where the lesson goes
 * on: at the next fold, with the block above that asks, or at a heading as high as the one above it.
 */
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { lineCounter, nearestOf, onceFor } from '../../../lesson/index.ts';
import { labelOf } from '../../questions/words/label.ts';
import { FOLDS } from './folds.ts';
import { firstBeyond } from './lines.ts';
import { noteUnclosed } from './unclosed-html.ts';

/** What holds blocks: the page, an item of a list, a quotation. */
interface Scope {
  /** Which token starts each block. */
  readonly blocks: number[];
  /** How high the last heading was. */
  heading: number;
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** The HTML in which it stands, and where there. */
  readonly html: Token;
  readonly from: number;
  readonly to: number;
  /** Which token holds that HTML. */
  readonly at: number;
  readonly scope: Scope;
}

interface Fold {
  readonly tag: Tag;
  /** How high the heading above it is. */
  readonly heading: number;
  title: 'none' | 'open' | 'told';
  /** What its author took for the end tag. */
  end?: Tag;
  /** The fold that opens next to it. */
  next?: Tag;
}

const CLOSER = '</details>';
/** The name of a step that is a directive which folds. */
const DIRECTIVE = 'directive';
/** Before the first heading, a chapter's ends a fold. */
const CHAPTER = 2;

export function unclosedDetails(md: MarkdownIt): void {
  md.core.ruler.push('unclosed_details', (state) => {
    if (!isLacking(state.tokens)) return;
    const ends = new Map<number, Token[]>();
    for (const fold of [...foldsLeftOpen(state.tokens)].reverse()) {
      const { before, line } = close(fold, state.tokens);
      const { at } = fold.tag;
      const endedBy = line === undefined ? undefined : line - lineOf(state.tokens[at]);
      noteUnclosed(state.tokens[at]!, { marks: CLOSER, ...(endedBy && { endedBy }) });
      if (before !== undefined) ends.set(before, [...(ends.get(before) ?? []), closer(state)]);
    }
    state.tokens = state.tokens.flatMap((token, at) => [...(ends.get(at) ?? []), token]);
  });
}

function closer(state: StateCore): Token {
  const token = new state.Token('html_block', '', 0);
  token.content = `${CLOSER}\n`;
  return token;
}

/** Whether more folds are opened than closed: of most pages nothing else is looked at. */
function isLacking(tokens: readonly Token[]): boolean {
  let open = 0;
  for (const token of tokens)
    for (const { content } of htmlOf(token))
      for (const [tag] of content.matchAll(/<\/?details\b/gi)) open += tag.startsWith('</') ? -1 : 1;
  return open > 0;
}

function htmlOf(token: Token): readonly Token[] {
  if (token.type === 'html_block') return [token];
  return token.children?.filter(({ type }) => type === 'html_inline') ?? [];
}

interface End {
  /** The token before which an end tag is missing. */
  readonly before?: number | undefined;
  /** The first line behind the fold. */
  readonly line?: number | undefined;
}

/** Closes it where its HTML says how; else tells where it ends. */
function close({ tag, heading, end, next }: Fold, tokens: readonly Token[]): End {
  const slip = end ?? (next?.html === tag.html ? behind(tag, next) : undefined);
  if (slip) {
    const { html, from, to, at } = slip;
    const isBlock = html === tokens[at];
    const line = isBlock ? lineOf(html) + linesOf(html)(from) - 1 : tokens[at]?.map?.[1];
    html.content = html.content.slice(0, from) + CLOSER + html.content.slice(to);
    return { line };
  }
  const before = endOf(tag, heading, next, tokens);
  return { before, line: before === undefined ? undefined : lineOf(tokens[before]) };
}

/** Where lines start in HTML as it was written: it is closed from its end on. */
const linesOf = onceFor(({ content }: Token) => lineCounter(content));

/** A line of HTML that asks, right above the next fold. */
const ASKING_LINE = /(?<=^|\n)[ \t]*\S[^\n]*\?[^\p{L}\p{N}\n]*(?:<\/\w+>)?\s*$/u;

/** Where a fold ends that another follows in the same block of HTML. */
function behind({ html, to }: Tag, next: Tag): Tag {
  const between = html.content.slice(to, next.from);
  const from = to + (ASKING_LINE.exec(between)?.index ?? between.length);
  return { ...next, from, to: from };
}

const lineOf = (token: Token | undefined): number => token?.map?.[0] ?? 0;

function endOf(
  { at, scope }: Tag,
  heading: number,
  next: Tag | undefined,
  tokens: readonly Token[],
): number | undefined {
  const { blocks } = scope;
  const blockOf = (token: number): number => firstBeyond(blocks, token, (start) => start) - 1;
  const own = blockOf(at);
  const until = next ? blockOf(next.at) : blocks.length;
  for (let block = own + 1; block < until; block++)
    if (heightOf(tokens[blocks[block]!]!) <= heading) return blocks[block];
  if (!next) return undefined;
  const above = until - 1;
  const tells = above - 1 > own || /<\/summary>\s*\S/i.test(tokens[at]!.content);
  return blocks[above > own && tells && asks(tokens, blocks[above]!) ? above : until];
}

const heightOf = ({ type, tag }: Token): number =>
  type === 'heading_open' ? Number(tag.slice(1)) : Number.POSITIVE_INFINITY;

/** Whether the block that starts at a token asks, as far as its form tells. */
function asks(tokens: readonly Token[], at: number): boolean {
  const { type } = tokens[at]!;
  const words = tokens[at + 1]?.content ?? '';
  return (
    type === 'heading_open' ||
    type === 'ordered_list_open' ||
    (type === 'paragraph_open' &&
      (/[?:][^\p{L}\p{N}]*$/u.test(words) || labelOf(words.replace(/^[*_]+/, '')) !== undefined))
  );
}

/** The folds that nothing closes, in the order in which they open. */
function foldsLeftOpen(tokens: readonly Token[]): readonly Fold[] {
  const left: Fold[] = [];
  const open: Fold[] = [];
  for (const step of stepsOf(tokens)) {
    if (!('ends' in step)) follow(open, step);
    else while (open.at(-1)?.tag.scope === step.ends) left.push(open.pop()!);
  }
  left.sort((a, b) => a.tag.at - b.tag.at || a.tag.from - b.tag.from);
  return left.filter((fold, i) => !isEnd(fold, left[i - 1]));
}

function follow(open: Fold[], tag: Tag): void {
  const last = open.at(-1);
  const opens = !tag.closes && tag.name !== 'summary';
  if (opens && last?.tag.scope === tag.scope) last.next ??= tag;
  if (opens && tag.name === 'details') open.push({ tag, heading: tag.scope.heading, title: 'none' });
  else if (tag.name === 'details') open.pop();
  else if (last && !opens) tell(last, tag);
}

/** What another tag says of the fold that is open. */
function tell(fold: Fold, tag: Tag): void {
  if (tag.name !== 'summary') fold.end ??= tag;
  else if (!tag.closes) fold.title = 'open';
  else if (fold.title === 'open') fold.title = 'told';
  else fold.end ??= tag;
}

/** Whether a second `<details>` was to end the fold above it. */
function isEnd(fold: Fold, above: Fold | undefined): boolean {
  if (!above || above.end || fold.title !== 'none' || above.next !== fold.tag) return false;
  above.end = fold.tag;
  return true;
}

/** The tags of a page in their order, and where what holds them ends: a fold ends with it. */
function stepsOf(tokens: readonly Token[]): readonly (Tag | { readonly ends: Scope })[] {
  const page: Scope = { blocks: [], heading: CHAPTER };
  const steps: (Tag | { readonly ends: Scope })[] = [];
  /** Of each element that is open whether it holds blocks. */
  const around: (Scope | undefined)[] = [page];
  tokens.forEach((token, at) => {
    if (token.nesting < 0) {
      const ends = around.pop();
      if (ends) steps.push({ ends });
      return;
    }
    around.at(-1)?.blocks.push(at);
    const scope = around.findLast((one) => one !== undefined)!;
    if (token.type === 'heading_open') scope.heading = heightOf(token);
    if (token.nesting > 0) around.push(LEAF.test(token.type) ? undefined : { blocks: [], heading: CHAPTER });
    steps.push(...tagsOf(token, at, scope));
  });
  return [...steps, { ends: page }];
}

function tagsOf(token: Token, at: number, scope: Scope): readonly Tag[] {
  const isFold = token.type === DIRECTIVE && FOLDS.has(String(token.meta?.name));
  return isFold
    ? [{ name: DIRECTIVE, closes: false, html: token, from: 0, to: 0, at, scope }]
    : htmlOf(token).flatMap((html) => tagsIn(html, at, scope));
}

/** What holds words alone. */
const LEAF = /^(?:paragraph|heading|dt|table|thead|tbody|tr|th|td)_open$/;
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(pre|script|style|textarea)\b[\s\S]*?(?:<\/\1|$)|<(\/?)([a-z][\w-]*)(?![\w-])(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** The tags of folds and their titles, and end tags whose name is almost theirs. */
function tagsIn(html: Token, at: number, scope: Scope): readonly Tag[] {
  return [...html.content.matchAll(TAG)].flatMap(({ 0: whole, 2: slash, 3: written = '', index }) => {
    const name = written.toLowerCase();
    const isMeant = ['details', 'summary'].includes(name) || (slash === '/' && isAlmost(name));
    const place = { html, from: index, to: index + whole.length, at, scope };
    return isMeant ? [{ name, closes: slash === '/', ...place }] : [];
  });
}

const isAlmost = (name: string): boolean =>
  name.startsWith('d') && nearestOf(name, ['details']) !== undefined;

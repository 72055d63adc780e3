/**
 * Lists that count on: CommonMark goes on with the list above whatever number stands there, and 11 becomes 3. Who writes 11
 * means it: a quiz has its questions so below other headings, and its key has all of their numbers.
 *
 *     1. True
 *     2. False
 *
 *     11. floats
 *
 * Below a title of answers no empty line need say so: what is left out has none, and what is counted twice has two.
 */
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { answersTitleOf } from '../../questions/words/exercise-label.ts';

export function countedOn(md: MarkdownIt): void {
  md.core.ruler.after('block', 'counted_on', cutAtJumps);
}

interface List {
  readonly open: Token;
  /** Of the item before; undefined where the items don't count on one by one. */
  number: number | undefined;
}

function cutAtJumps(state: StateCore): void {
  if (!state.tokens.some(({ type }) => type === 'ordered_list_open')) return;
  const lines = state.src.split('\n');
  const lists: (List | undefined)[] = [];
  const tokens: Token[] = [];
  let title = '';
  for (const [at, token] of state.tokens.entries()) {
    title = titleIn(state.tokens, at) ?? title;
    const list = lists.at(-1);
    if (token.type === 'ordered_list_open') lists.push({ open: token, number: undefined });
    else if (token.type === 'bullet_list_open') lists.push(undefined);
    else if (/^(?:ordered|bullet)_list_close$/.test(token.type)) lists.pop();
    else if (token.type === 'list_item_open' && list) {
      const isApart = (isAhead: boolean): boolean =>
        (isAhead && (lines[(token.map?.[0] ?? 0) - 1] ?? '').trim() === '') || titlesKey(title);
      const next = (): number => numberBehind(state.tokens, at);
      tokens.push(...cutBefore(token, list, isApart, next, state));
    }
    tokens.push(token);
  }
  if (tokens.length > state.tokens.length) state.tokens = tokens;
}

/** What goes back counts on from there, and what is ahead has nothing behind it that goes back. */
const isSlip = (number: number, isAhead: boolean, next: number): boolean =>
  isAhead ? next <= number : number < 2 || next !== number + 1;

/** Of the next item of the same list. */
function numberBehind(tokens: readonly Token[], at: number): number {
  const { level } = tokens[at]!;
  const next = tokens.slice(at + 1).find((one) => one.level <= level && one.type !== 'list_item_close');
  return next?.type === 'list_item_open' ? Number(next.info) : Number.NaN;
}

const titlesKey = (words: string): boolean => answersTitleOf(words)?.several === true;

/** The words of a heading, or `Answers:` */
const titleIn = (tokens: readonly Token[], at: number): string | undefined =>
  tokens[at]!.type === 'heading_open' || opensKey(tokens[at]!, tokens[at + 1])
    ? (tokens[at + 1]?.content ?? '')
    : undefined;

const opensKey = ({ type }: Token, next: Token | undefined): boolean =>
  type === 'paragraph_open' && /^[^\n]{3,60}[:：]\**$/.test(next?.content ?? '') && titlesKey(next!.content);

/** The end of the list and the beginning of the next, where an item that stands apart jumps ahead of those before, or back. */
function cutBefore(
  item: Token,
  list: List,
  isApart: (isAhead: boolean) => boolean,
  next: () => number,
  state: StateCore,
): readonly Token[] {
  const before = list.number;
  const number = Number(item.info);
  list.number = number;
  if (before === undefined || number === before || number === before + 1) return [];
  const isAhead = number > before;
  if (!isApart(isAhead) || isSlip(number, isAhead, next())) return [];
  const { open } = list;
  const close = new state.Token('ordered_list_close', open.tag, -1);
  const again = new state.Token('ordered_list_open', open.tag, 1);
  for (const token of [close, again])
    Object.assign(token, { markup: open.markup, block: true, level: open.level });
  again.map = item.map;
  again.attrSet('start', String(number));
  return [close, again];
}

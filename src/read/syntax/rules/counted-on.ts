/**
 * Lists that count on: CommonMark goes on with the list above whatever number stands there, and 11 becomes 3. Who writes 11
 * means it: a quiz has its questions so below other headings, and its key has all of their numbers.
 *
 *     1. True
 *     2. False
 *
 *     11. floats
 *
 * Below a title of answers no empty line need say so: what is left out has none.
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
    if (token.type === 'heading_open') title = state.tokens[at + 1]?.content ?? '';
    const list = lists.at(-1);
    if (token.type === 'ordered_list_open') lists.push({ open: token, number: undefined });
    else if (token.type === 'bullet_list_open') lists.push(undefined);
    else if (/^(?:ordered|bullet)_list_close$/.test(token.type)) lists.pop();
    else if (token.type === 'list_item_open' && list) {
      const isApart = (): boolean =>
        (lines[(token.map?.[0] ?? 0) - 1] ?? '').trim() === '' || answersTitleOf(title)?.several === true;
      tokens.push(...cutBefore(token, list, isApart, state));
    }
    tokens.push(token);
  }
  if (tokens.length > state.tokens.length) state.tokens = tokens;
}

/** The end of the list and the beginning of the next, where an item that stands apart jumps ahead of those before. */
function cutBefore(item: Token, list: List, isApart: () => boolean, state: StateCore): readonly Token[] {
  const before = list.number;
  const number = Number(item.info);
  list.number = number;
  if (before === undefined || number <= before + 1 || !isApart()) return [];
  const { open } = list;
  const close = new state.Token('ordered_list_close', open.tag, -1);
  const next = new state.Token('ordered_list_open', open.tag, 1);
  for (const token of [close, next])
    Object.assign(token, { markup: open.markup, block: true, level: open.level });
  next.map = item.map;
  next.attrSet('start', String(number));
  return [close, next];
}

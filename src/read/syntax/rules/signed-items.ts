/**
 * Points of which one has another sign: CommonMark begins a list anew wherever the sign is another, and forgets which it
 * was. Here they stay one list, and a plus stays before its words: where it tells what is right, what reads options knows it.
 *
 *     Which floats?            Which floats?
 *     - iron                   * ice
 *     + ice                    - iron
 *     - lead                   - lead
 *
 * A plus among minuses says something below what asks. Any other sign does where one point of each such list bears it.
 */

import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { commonest } from '../../../lesson/index.ts';

export function signedItems(md: MarkdownIt): void {
  md.core.ruler.after('block', 'signed_item', joined);
}

/** Fewer may be slips. */
const LEAST = 3;
const SHARE = 0.6;
const MIXED = /^[ \t>]*(?:\+[ \t]|\*[ \t].*\n\s*-[ \t]|-[ \t].*\n\s*\*[ \t])/m;

/** Lists that follow each other without anything between. */
interface Run {
  /** The places of their first tokens. */
  readonly opens: number[];
  /** And those of their items. */
  readonly items: number[];
  /** Behind the last of their tokens. */
  end: number;
}

function joined(state: StateCore): void {
  if (!MIXED.test(state.src)) return;
  const { tokens } = state;
  const runs = runsIn(tokens);
  const asks = runs.map((run) => asksAbove(tokens, run));
  const signs = runs.map((run, i) => (asks[i]?.endsWith('?') ? signOfOne(tokens, run) : undefined));
  const [sign, count] = commonest(signs.filter((one) => one !== undefined)) ?? [undefined, 0];
  const isHabit = count >= Math.max(LEAST, runs.length * SHARE);
  const left = new Set<Token>();
  for (const [i, run] of runs.entries()) {
    if (asks[i] !== undefined && arePluses(tokens, run)) join(tokens, run, '+', left);
    else if (isHabit && signs[i] === sign) join(tokens, run, sign!, left);
  }
  if (left.size > 0) state.tokens = tokens.filter((one) => !left.has(one));
}

function runsIn(tokens: readonly Token[]): readonly Run[] {
  const byEnd = new Map<number, Run>();
  const open: Run[] = [];
  for (const [at, { type }] of tokens.entries()) {
    if (type === 'bullet_list_open') {
      const run = byEnd.get(at) ?? { opens: [], items: [], end: 0 };
      byEnd.delete(at);
      run.opens.push(at);
      open.push(run);
    } else if (type === 'bullet_list_close') {
      const run = open.pop()!;
      run.end = at + 1;
      byEnd.set(run.end, run);
    } else if (type === 'list_item_open' && tokens[at]!.markup.length === 1) open.at(-1)?.items.push(at);
  }
  return [...byEnd.values()].filter(({ opens }) => opens.length > 1);
}

const signsOf = (tokens: readonly Token[], { items }: Run): readonly string[] =>
  items.map((at) => tokens[at]!.markup);

const arePluses = (tokens: readonly Token[], run: Run): boolean =>
  signsOf(tokens, run).every((one) => one === '+' || one === '-');

/** The sign that one of its points bears, where all others have another. */
function signOfOne(tokens: readonly Token[], run: Run): string | undefined {
  const signs = signsOf(tokens, run);
  const single = [...new Set(signs)].find((sign) => signs.filter((one) => one === sign).length === 1);
  return signs.length > 2 && new Set(signs).size === 2 ? single : undefined;
}

/** What stands right above them, where it asks: what speaks for and against a thing has pluses, too. */
function asksAbove(tokens: readonly Token[], { opens: [first = 0] }: Run): string | undefined {
  let at = first - 1;
  while (tokens[at] && !/^(?:inline|fence|bullet_list_close)$/.test(tokens[at]!.type)) at--;
  if (tokens[at]?.type !== 'inline') return undefined;
  const words = tokens[at]!.content;
  const [, mark] = /([?:？：…_])[*_)\s]{0,9}$/u.exec(words.slice(-20)) ?? [];
  return mark === undefined || FOR_AND_AGAINST.test(words) ? undefined : mark.replace('？', '?');
}

const FOR_AND_AGAINST =
  /\b(?:pros?|cons|advantages?|benefits?|drawbacks?|gains?|loses?|changed|vor- und nachteile|spricht|sprechen|avantages?|inconv[eé]nients?|ventajas?|desventajas?|vantagg[io]|svantagg[io]|vantagens)\b/i;

function join(tokens: readonly Token[], { opens, items }: Run, sign: string, left: Set<Token>): void {
  for (const at of opens.slice(1)) for (const seam of [at - 1, at]) left.add(tokens[seam]!);
  for (const at of items) {
    const first = tokens[at + 2];
    // Of boxes to tick, their marks tell.
    if (tokens[at]!.markup === sign && first?.type === 'inline' && !/^\[[ xX]?\]/.test(first.content))
      first.content = `+ ${first.content}`;
  }
}

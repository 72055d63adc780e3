/**
 * MyST's roles: `` {name}`text` ``, the backticks as in code (CommonMark §6.1).
 *
 * markdown-it-myst's own rule isn't used: it looks from every brace to the end of the paragraph, and a line of a few
 * thousand braces takes minutes.
 */
import type { MarkdownIt, StateInline } from 'markdown-it';
import { firstBeyond } from './lines.ts';

export function rolePlugin(md: MarkdownIt): void {
  md.inline.ruler.before('backticks', 'role', role);
}

const HEADER = /\{\s*([^{}\s][^{}]*)\}(`+)/y;

function role(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '{' || state.src[state.pos - 1] === '\\') return false;
  HEADER.lastIndex = state.pos;
  const [opener, header = '', marks = ''] = HEADER.exec(state.src) ?? [];
  if (opener === undefined) return false;
  const start = state.pos + opener.length;
  const end = closerAfter(state, start, marks.length);
  if (end === undefined || end + marks.length > state.posMax) return false;
  if (!silent) {
    const token = state.push('role', '', 0);
    token.info = header.trim();
    token.content = state.src.slice(start, end);
  }
  state.pos = end + marks.length;
  return true;
}

/** Where each run of backticks stands, by its length: found once for a text. */
const runs = new WeakMap<StateInline, ReadonlyMap<number, readonly number[]>>();

function runsIn(state: StateInline): ReadonlyMap<number, readonly number[]> {
  const known = runs.get(state);
  if (known) return known;
  const found = new Map<number, number[]>();
  for (const { 0: run, index } of state.src.matchAll(/`+/g)) {
    const places = found.get(run.length);
    if (places) places.push(index);
    else found.set(run.length, [index]);
  }
  runs.set(state, found);
  return found;
}

/** The first run of as many backticks behind some text. */
function closerAfter(state: StateInline, start: number, length: number): number | undefined {
  const places = runsIn(state).get(length) ?? [];
  return places[firstBeyond(places, start, (place) => place)];
}

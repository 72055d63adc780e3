/** How a rule of Cartable's takes some words of a line. */
import type { StateInline, Token } from 'markdown-it';

/** Reads on behind an expression that stands at the place, and lets it make its tokens. @param pattern sticky */
export function taken(
  state: StateInline,
  silent: boolean,
  pattern: RegExp,
  make: (match: RegExpExecArray) => void,
): boolean {
  pattern.lastIndex = state.pos;
  const match = pattern.exec(state.src);
  if (!match || pattern.lastIndex > state.posMax) return false;
  const { pos } = state;
  if (!silent) make(match);
  state.pos = pos + match[0].length;
  return true;
}

/** Words of the text in an element. @returns what opens it */
export function enclosed(
  state: StateInline,
  [type, tag]: readonly [type: string, tag: string],
  [from, to]: readonly [number, number],
): Token {
  const { pos, posMax } = state;
  const open = state.push(`${type}_open`, tag, 1);
  state.pos = from;
  state.posMax = to;
  state.md.inline.tokenize(state);
  Object.assign(state, { pos, posMax });
  state.push(`${type}_close`, tag, -1);
  return open;
}

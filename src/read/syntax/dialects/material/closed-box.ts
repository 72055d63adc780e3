/**
 * Boxes that a line closes, with nothing four spaces in: Retype's, and those of notebooks in Basthon. There, the cell below a
 * box that only calls an answer holds it.
 *
 *     !!! note Exercise 2         !!! success Solution
 *     Weigh the ice.              !!!
 *     !!!                         ┌ code ┐
 */
import type { StateBlock } from 'markdown-it';
import { roleOfTitle } from '../../../questions/words/lexicon.ts';
import { isCode, lineOf } from '../../rules/lines.ts';
import { fenceEnd, lineOutsideCode, takeAs } from '../dialect.ts';

const OPENS = /^!!!(?:[ \t]*([\p{Ll}\d-]+)(?!\S))?[ \t]*(\S.*)?$/u;
const MARK = '!!!';

export function closedBox(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const [whole, type = 'note', words = ''] = isCode(state, start)
    ? []
    : (OPENS.exec(lineOf(state, start)) ?? []);
  if (whole === undefined) return false;
  // Up to the next box, be it one that nothing closes: each line is looked at once.
  const closer = lineOutsideCode(state, start + 1, end, (one) => one.startsWith(MARK));
  if (closer === undefined || lineOf(state, closer).trim() !== MARK) return false;
  if (silent) return true;
  const title = words.replace(/^(?:&nbsp;|\s)+/, '');
  const linesTo = (from: number, to: number): string =>
    state.getLines(from, to, Math.max(state.sCount[start] ?? 0, 0), true);
  const own = linesTo(start + 1, closer);
  const behind =
    roleOfTitle(title) === 'answer' && !CODE.test(own) ? codeEnd(state, closer + 1, end) : undefined;
  const below = behind === undefined ? '' : `\n${linesTo(closer + 1, behind)}`;
  const options = { type };
  return takeAs(state, [start, behind ?? closer + 1], {
    name: MARK,
    argument: title,
    options,
    body: own + below,
  });
}

const CODE = /^[ \t]*(?:```|~~~)/m;

/** Behind the code right below a line, with no more than the mark of its cell above it. */
function codeEnd(state: StateBlock, from: number, end: number): number | undefined {
  let at = from;
  while (at < end && /^\s*(?:<!--.*-->\s*)?$/.test(lineOf(state, at))) at++;
  return at >= end || isCode(state, at) ? undefined : fenceEnd(state, at, end);
}

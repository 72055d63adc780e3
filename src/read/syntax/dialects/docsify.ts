/**
 * Docsify: items that its accordion folds, with a plus at their end; boxes of one paragraph, `?>` and `!>`.
 *
 *     Why does ice float?
 *
 *     - Answer +
 *
 *       It is light.
 */
import type { StateBlock } from 'markdown-it';
import { roleOfTitle } from '../../questions/words/lexicon.ts';
import { INTERRUPTS, indentedEnd, isCode, lineOf } from '../rules/lines.ts';
import { type Dialect, signIn, takeAs } from './dialect.ts';

const FOLDS = /^([-*+][ \t]+)(\S.*?)[ \t]+\+[ \t]*$/;
const BOX = /^([!?])>[ \t]+(\S.*)$/;
const SIGN = /^[ \t]*[-*+][ \t]+\S.*[ \t]\+[ \t]*$|^[!?]>[ \t]+\S/m;

/** What stands as far in as the item's words; with nothing below it, it is an item like any. */
function fold(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const [, mark = '', title] = (isCode(state, start) ? null : FOLDS.exec(lineOf(state, start))) ?? [];
  if (title === undefined || !state.isEmpty(start + 1)) return false;
  // `- Uses C +`
  if (!mark.startsWith('+') && roleOfTitle(title) === 'extra') return false;
  const next = indentedEnd(state, start, end, state.sCount[start]! + 2);
  if (next === start + 1) return false;
  if (silent) return true;
  const first = firstFull(state, start + 1);
  const indent = Math.min(state.sCount[first]!, state.sCount[start]! + Math.max(mark.length, 4));
  return takeAs(state, [start, next], {
    name: 'dropdown',
    argument: title,
    body: state.getLines(start + 1, next, indent, true),
  });
}

function firstFull(state: StateBlock, from: number): number {
  let line = from;
  while (state.isEmpty(line)) line++;
  return line;
}

function box(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const [, mark, words] = (isCode(state, start) ? null : BOX.exec(lineOf(state, start))) ?? [];
  if (words === undefined || silent) return words !== undefined;
  let next = start + 1;
  while (next < end && !state.isEmpty(next)) next++;
  const more = state.getLines(start + 1, next, state.blkIndent, true);
  return takeAs(state, [start, next], {
    name: mark === '!' ? 'important' : 'tip',
    body: `${words}\n${more}`,
  });
}

export const docsify: Dialect = {
  name: 'Docsify',
  evidence: (text) => signIn(text, SIGN),
  extend: (md) => {
    md.block.ruler.before('list', 'docsify_fold', fold, INTERRUPTS);
    // Inside a paragraph, `?>` ends a program.
    md.block.ruler.before('list', 'docsify_box', box);
  },
};

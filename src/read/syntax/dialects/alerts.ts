/** Alerts of GitHub, `> [!TIP]`, and callouts of Obsidian, `> [!question]- Title`: a quotation whose first line says what it is. */
import type { StateBlock } from 'markdown-it';
import { INTERRUPTS, isCode, lineOf } from '../rules/lines.ts';
import { type Dialect, signIn, takeAs } from './dialect.ts';

const ALERT = /^>[ \t]?\[!(\p{L}[\p{L}\p{M}\w-]*)\]([+-]?)[ \t]*(?![ \t])(.*(?<![ \t])|)[ \t]*$/u;

function alert(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const found = isCode(state, start) ? null : ALERT.exec(lineOf(state, start));
  if (!found || silent) return found !== null;
  const [, type = '', fold, argument = ''] = found;
  let next = start + 1;
  while (next < end && !isCode(state, next) && lineOf(state, next).startsWith('>')) next++;
  const body: string[] = [];
  for (let line = start + 1; line < next; line++) body.push(lineOf(state, line).replace(/^>[ \t]?/, ''));
  return takeAs(state, [start, next], {
    name: fold === '-' ? '???' : fold === '+' ? '???+' : '!!!',
    argument,
    options: { type: type.toLowerCase() },
    body: `${body.join('\n')}\n`,
  });
}

const SIGN = /^[ \t]*(?:>[ \t]?)+\[!\p{L}[\p{L}\p{M}\w-]*\][+-]?.*/mu;

export const alerts: Dialect = {
  name: 'GitHub',
  evidence: (text) => (text.includes('[!') ? signIn(text, SIGN) : undefined),
  extend: (md) => md.block.ruler.before('blockquote', 'github_alert', alert, INTERRUPTS),
};

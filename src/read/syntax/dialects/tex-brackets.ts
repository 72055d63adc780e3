/**
 * TeX's own brackets around formulas, as MathJax and KaTeX find them in pages of any tool: `\(a^2\)` among words and
 * `\[a^2\]` on lines of their own; `\\(a^2\\)` where Markdown takes one backslash away. In other pages they are brackets
 * that somebody escaped: a formula in some tells.
 */
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { INTERRUPTS, isCode, isOutside, lineOf, take } from '../rules/lines.ts';
import { searchedInVain } from '../rules/unended.ts';
import { type Dialect, signIn } from './dialect.ts';

/** What only a formula has. */
const TEX = String.raw`\\[A-Za-z]{2,}|[\^_]\{|\^\d`;
const ANY = String.raw`(?:[^\\\n]|\\[^()[\]\n])`;
const SIGN = new RegExp(
  String.raw`\\[([]${ANY}{0,300}?(?:${TEX})${ANY}{0,300}?\\{1,2}[)\]]|^[ \t]*\\{1,2}\[[ \t]*$`,
  'm',
);

/** The longest that an author writes among words. */
const LONGEST = 500;
const ROUND = new RegExp(String.raw`(\\\\?)\(((?:(?!\\{1,2}[()])[\s\S]){1,${LONGEST}}?)\1\)`, 'y');
const SQUARE = new RegExp(String.raw`(\\\\?)\[((?:(?!\\{1,2}[[\]])[\s\S]){1,${LONGEST}}?)\1\]`, 'y');
const HAS_TEX = new RegExp(TEX);
const HAS_WORDS = /\p{L}{3}/u;

function inline(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '\\' || /[\p{L}\p{N}]/u.test(state.src[state.pos - 1] ?? '')) return false;
  const isRound = /^\\\\?\(/.test(state.src.slice(state.pos, state.pos + 3));
  const pattern = isRound ? ROUND : SQUARE;
  pattern.lastIndex = state.pos;
  const [whole, , tex = ''] = pattern.exec(state.src) ?? [];
  if (whole === undefined || state.pos + whole.length > state.posMax) return false;
  const isFormula = HAS_TEX.test(tex) || (isRound && !HAS_WORDS.test(tex));
  if (!isFormula) return false;
  if (!silent) state.push(isRound ? 'math_inline' : 'math_inline_double', 'math', 0).content = tex.trim();
  state.pos += whole.length;
  return true;
}

const ALONE = /^(\\\\?)\[(.*?)\1\][ \t]*[.,;:]?[ \t]*$/;
const OPENER = /^(\\\\?)\[((?:(?!\\[[\]]).)*)$/;
const unended = searchedInVain();

function block(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const first = isCode(state, start) ? '' : lineOf(state, start);
  const push = (content: string, after: number): true =>
    silent || take(state, 'math_block', [start, after], { content });
  const [, , alone] = ALONE.exec(first) ?? [];
  if (alone !== undefined && HAS_TEX.test(alone)) return push(alone, start + 1);
  const [, marks = '', opened] = OPENER.exec(first) ?? [];
  if (opened === undefined || unended.known(state, start)) return false;
  const lines = [opened];
  let n = start + 1;
  for (; n < end && !isOutside(state, n); n++) {
    const line = lineOf(state, n);
    const closed = line.indexOf(`${marks}]`);
    if (closed >= 0) return push([...lines, line.slice(0, closed)].join('\n'), n + 1);
    lines.push(line);
  }
  unended.remember(state, n);
  return false;
}

export const texBrackets: Dialect = {
  name: 'MathJax',
  evidence: (text) => (/\\[([]/.test(text) ? signIn(text, SIGN) : undefined),
  extend: (md: MarkdownIt) => {
    md.block.ruler.before('fence', 'tex_brackets', block, INTERRUPTS);
    md.inline.ruler.before('escape', 'tex_brackets', inline);
  },
};

/**
 * TeX's own brackets around formulas, as MathJax and KaTeX find them in pages of any tool: `\(a^2\)` among words and
 * `\[a^2\]` on lines of their own; `\\(a^2\\)` where Markdown takes one backslash away. In other pages they are brackets
 * that somebody escaped: a formula in some tells.
 */
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { taken } from '../rules/inline.ts';
import { INTERRUPTS, isCode, lineOf, take } from '../rules/lines.ts';
import { searching } from '../rules/unended.ts';
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
  const tex = pattern.exec(state.src)?.[2] ?? '';
  const isFormula = HAS_TEX.test(tex) || (isRound && tex !== '' && !HAS_WORDS.test(tex));
  return (
    isFormula &&
    taken(state, silent, pattern, () => {
      state.push(isRound ? 'math_inline' : 'math_inline_double', 'math', 0).content = tex.trim();
    })
  );
}

const ALONE = /^(\\\\?)\[(.*?)\1\][ \t]*[.,;:]?[ \t]*$/;
const OPENER = /^(\\\\?)\[((?:(?!\\[[\]]).)*)$/;
const below = searching();

function block(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const first = isCode(state, start) ? '' : lineOf(state, start);
  const push = (content: string, after: number): true =>
    silent || take(state, 'math_block', [start, after], { content });
  const [, , alone] = ALONE.exec(first) ?? [];
  if (alone !== undefined && HAS_TEX.test(alone)) return push(alone, start + 1);
  const [, marks = '', opened] = OPENER.exec(first) ?? [];
  if (opened === undefined) return false;
  const lines = [opened];
  const found = below(state, start + 1, end, (line, n) => {
    const closed = line.indexOf(`${marks}]`);
    if (closed >= 0) return push([...lines, line.slice(0, closed)].join('\n'), n + 1);
    lines.push(line);
    return undefined;
  });
  return found ?? false;
}

export const texBrackets: Dialect = {
  name: 'MathJax',
  evidence: (text) => (/\\[([]/.test(text) ? signIn(text, SIGN) : undefined),
  extend: (md: MarkdownIt) => {
    md.block.ruler.before('fence', 'tex_brackets', block, INTERRUPTS);
    md.inline.ruler.before('escape', 'tex_brackets', inline);
  },
};

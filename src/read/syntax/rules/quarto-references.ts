/**
 * Quarto's references: `@fig-ice`, `@tbl-ice`, `@eq-ice`, `@sec-ice`; `[@fig-ice]`, and `[-@sec-ice]` for the number alone.
 * They are read as MyST's roles `numref`, `eq` and `ref`. Other keys behind `@` cite a work.
 */
import type { MarkdownIt, StateInline } from 'markdown-it';

const ROLES: Readonly<Record<string, string>> = { fig: 'numref', tbl: 'numref', lst: 'numref', eq: 'eq' };

/** What Quarto numbers besides: places and boxes, which are called by their words. */
const OTHERS = 'sec|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau';

const KEY = String.raw`@((${Object.keys(ROLES).join('|')}|${OTHERS})-[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?)`;
const BARE = new RegExp(`(?<![\\p{L}\\p{N}_.@/-])${KEY}`, 'uy');
const BRACKETED = new RegExp(String.raw`\[-?${KEY}\](?![[({])`, 'uy');

export function quartoReferences(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'quarto_reference', reference);
}

function reference(state: StateInline, silent: boolean): boolean {
  const first = state.src[state.pos];
  if (first !== '@' && first !== '[') return false;
  const pattern = first === '@' ? BARE : BRACKETED;
  pattern.lastIndex = state.pos;
  const [whole, key = '', kind = ''] = pattern.exec(state.src) ?? [];
  if (whole === undefined || state.pos + whole.length > state.posMax) return false;
  if (!silent) {
    const token = state.push('role', '', 0);
    token.info = ROLES[kind] ?? 'ref';
    token.content = key;
  }
  state.pos += whole.length;
  return true;
}

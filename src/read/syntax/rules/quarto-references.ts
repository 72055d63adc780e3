/**
 * Quarto's references: `@fig-ice`, `@tbl-ice`, `@eq-ice`, `@sec-ice`; `[@fig-ice]`, and `[-@sec-ice]` for the number alone.
 * They are read as MyST's roles `numref`, `eq` and `ref`. Other keys behind `@` cite a work.
 */
import type { MarkdownIt, StateInline } from 'markdown-it';
import { taken } from './inline.ts';

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
  return taken(state, silent, pattern, ([, content = '', kind = '']) => {
    Object.assign(state.push('role', '', 0), { content, info: ROLES[kind] ?? 'ref' });
  });
}

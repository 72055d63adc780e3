/** MyST's `{{ name }}`: words that the front matter or the project gives a name; Quarto's `{{< name words >}}`. */
import type { Env, MarkdownIt, StateInline, Token } from 'markdown-it';
import { taken } from './inline.ts';

export function substitutionPlugin(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'substitution', substitution);
}

const SHORTCODE = /\{\{<[ \t]*([\w-]+)((?:(?!\{\{|>\}\}).)*)>\}\}/y;
const NAME = /\{\{[ \t]*([A-Za-z_][\w.-]*)[ \t]*\}\}/y;

function substitution(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('{{', state.pos)) return false;
  const push = (type: string, own: Partial<Token>): unknown => Object.assign(state.push(type, '', 0), own);
  return (
    taken(state, silent, SHORTCODE, ([, info = '', words = '']) =>
      push('shortcode', { info, content: words.trim(), markup: `{{< ${info} >}}` }),
    ) || taken(state, silent, NAME, ([markup, content = '']) => push('substitution', { content, markup }))
  );
}

/**
 * As markdown-it's abbreviation plugin keeps them in the environment of a parse. It would find an empty one in every
 * place, for ever.
 */
export function abbreviationsOf(known: Readonly<Record<string, string>> = {}): Partial<Env> {
  const entries = Object.entries(known).filter(([key]) => key.trim() !== '');
  return entries.length === 0
    ? {}
    : { abbreviations: Object.fromEntries(entries.map(([key, words]) => [`_${key}`, words])) };
}

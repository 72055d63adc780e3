/** MyST's `{{ name }}`: words that the front matter or the project gives a name; Quarto's `{{< name words >}}`. */
import type { Env, MarkdownIt, StateInline } from 'markdown-it';

export function substitutionPlugin(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'substitution', (state: StateInline, silent: boolean): boolean => {
    if (!state.src.startsWith('{{', state.pos)) return false;
    const shortcode = /^\{\{<[ \t]*([\w-]+)((?:(?!\{\{|>\}\}).)*)>\}\}/.exec(state.src.slice(state.pos));
    if (shortcode) {
      if (!silent) {
        const token = state.push('shortcode', '', 0);
        token.info = shortcode[1]!;
        token.content = shortcode[2]!.trim();
        token.markup = `{{< ${shortcode[1]!} >}}`;
      }
      state.pos += shortcode[0].length;
      return true;
    }
    const match = /^\{\{[ \t]*([A-Za-z_][\w.-]*)[ \t]*\}\}/.exec(state.src.slice(state.pos));
    if (!match) return false;
    if (!silent) {
      const token = state.push('substitution', '', 0);
      token.content = match[1]!;
      token.markup = match[0];
    }
    state.pos += match[0].length;
    return true;
  });
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

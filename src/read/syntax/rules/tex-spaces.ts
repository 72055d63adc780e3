/**
 * Room that TeX leaves on the paper, and its new pages, at the end of a line of words: Pandoc's sheets are printed as well,
 * and show nothing of it on a page.
 *
 *     a. Why does ice float? \vspace{3cm}
 *
 *     \newpage
 */
import type { MarkdownIt, StateInline } from 'markdown-it';
import { taken } from './inline.ts';

export function texSpaces(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'tex_space', space);
}

const SPACES =
  /(?:\\(?:[vh]space\*?\{[^{}\n]*\}|(?:newpage|clearpage|cleardoublepage|pagebreak|vfill|(?:big|med|small)skip)(?:\{\})?)[ \t]*)+(?=\n|$)/y;

const space = (state: StateInline, silent: boolean): boolean =>
  taken(state, silent, SPACES, () => {
    state.pending = state.pending.trimEnd();
  });

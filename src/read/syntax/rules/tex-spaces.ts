/**
 * Room that TeX leaves on the paper, and its new pages, at the end of a line of words: Pandoc's sheets are printed as well,
 * and show nothing of it on a page.
 *
 *     a. Why does ice float? \vspace{3cm}
 *
 *     \newpage
 *
 * Nor does what leaves an empty line in Pandoc's pages, a space that doesn't break: a paragraph of a stroke alone.
 */
import type { MarkdownIt, StateCore, StateInline } from 'markdown-it';
import { taken } from './inline.ts';

export function texSpaces(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'tex_space', space);
  md.core.ruler.after('block', 'empty_line', emptied);
}

const SPACES =
  /(?:\\(?:[vh]space\*?\{[^{}\n]*\}|(?:newpage|clearpage|cleardoublepage|pagebreak|vfill|(?:big|med|small)skip)(?:\{\})?)[ \t]*)+(?=\n|$)/y;

const space = (state: StateInline, silent: boolean): boolean =>
  taken(state, silent, SPACES, () => {
    state.pending = state.pending.trimEnd();
  });

function emptied({ tokens }: StateCore): void {
  for (const [at, { type, content, level }] of tokens.entries())
    if (
      type === 'inline' &&
      level === 1 &&
      content.trim() === '\\' &&
      tokens[at - 1]?.type === 'paragraph_open'
    )
      tokens[at]!.content = '';
}

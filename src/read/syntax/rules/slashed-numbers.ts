/**
 * Numbers that count with a stroke, as on many a French worksheet: no list to Markdown, and the same as `1)` to who counts.
 *
 *     1/ Pourquoi la glace flotte-t-elle ?
 *
 *     2/ De quoi est fait le brouillard ?
 *
 * Where no other number comes right before or after it in such a place, it may say something else: it stays.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';

export function slashedNumbers(md: MarkdownIt): void {
  md.core.ruler.after('block', 'slashed_numbers', (state: StateCore) => {
    if (MAY_COUNT.test(state.src)) counted(state);
  });
}

/** Of most pages no more is looked at. */
const MAY_COUNT = /^[ \t>#*_+-]*2\/[*_]{0,3}[ \t]/m;
const COUNT = /^([ \t]*(?:[*_]{1,3})?)(\d{1,2})\/(?=[*_]{0,3}[ \t]+\S)/gm;

function counted({ tokens }: StateCore): void {
  const words = tokens.filter(({ type }) => type === 'inline');
  const numbers = words.flatMap(({ content }) => [...content.matchAll(COUNT)].map(([, , n]) => Number(n)));
  const series = new Set(numbers.filter((n, at) => numbers[at + 1] === n + 1 || numbers[at - 1] === n - 1));
  if (series.size === 0) return;
  for (const token of words)
    token.content = token.content.replace(COUNT, (whole, before: string, n: string) =>
      series.has(Number(n)) ? `${before}${n})` : whole,
    );
}

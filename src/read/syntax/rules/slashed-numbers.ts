/**
 * Numbers that count with a stroke, as on many a French worksheet: the same as `1)` to who counts, and no list to Markdown.
 *
 *     1/ Pourquoi la glace flotte-t-elle ?
 *
 *     2/ De quoi est fait le brouillard ?
 *
 * Where no other number comes right before or after it in such a place, it may say something else: it stays.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';
import { fencesIn } from './wide-numbers.ts';

export function slashedNumbers(md: MarkdownIt): void {
  md.core.ruler.after('normalize', 'slashed_numbers', (state: StateCore) => {
    if (MAY_COUNT.test(state.src)) state.src = counted(state.src.split('\n')).join('\n');
  });
}

/** Of most pages no more is looked at. */
const MAY_COUNT = /^[ \t>#*_+-]*2\/[*_]{0,3}[ \t]/m;
/** Behind the marks of quotations, headings and points, and those of bold letters; four spaces in, a line is code. */
const COUNT = /^( {0,3}(?:(?:[>*+-]|#{1,6}) {1,3})*(?:\*{1,3}|_{1,3})?)(\d{1,2})\/(?=[*_]{0,3}[ \t]+\S)/;

function counted(lines: readonly string[]): readonly string[] {
  const isFenced = fencesIn(lines);
  const found = lines.flatMap((line, at) => {
    const match = isFenced[at] ? null : COUNT.exec(line);
    return match ? [{ at, number: Number(match[2]) }] : [];
  });
  const goesOn = (i: number): boolean => found[i + 1]?.number === (found[i]?.number ?? Number.NaN) + 1;
  const series = new Set(found.flatMap(({ at }, i) => (goesOn(i) || goesOn(i - 1) ? [at] : [])));
  return lines.map((line, at) => (series.has(at) ? line.replace(COUNT, '$1$2)') : line));
}

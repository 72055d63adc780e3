/**
 * Items that Pandoc and reStructuredText count themselves: words to CommonMark.
 *
 *     #. Why does ice float?
 *     #. Why does iron sink?
 *
 * Each becomes `1.`, from which Markdown counts on.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';
import { wordsIn } from './slashed-numbers.ts';

export function hashedItems(md: MarkdownIt): void {
  md.core.ruler.after('normalize', 'hashed_items', (state: StateCore) => {
    if (MAY_COUNT.test(state.src)) state.src = counted(state.src.split('\n')).join('\n');
  });
}

const MAY_COUNT = /^[ \t>*+-]*#[.)][ \t]/m;
const HASH = /^([ \t]*(?:[>*+-] {1,3})*)#(?=[.)][ \t]+\S)/;
/** What an item may stand in that begins further left. */
const ITEM = /^[ \t>]*(?:[*+-]|\d{1,9}[.)]|\(?[A-Za-z][.)]|#[.)])[ \t]/;
const CODE = 4;
/** So many lines above one that stands far in, the item is looked for that it stands in. */
const REACH = 60;

function counted(lines: readonly string[]): readonly string[] {
  const areWords = wordsIn(lines);
  return lines.map((line, at) =>
    areWords[at] && HASH.test(line) && !isCodeAt(lines, at) ? line.replace(HASH, '$11') : line,
  );
}

const indentOf = (line: string): number => line.replaceAll('\t', '    ').search(/\S/);

/** Whether a line stands four spaces in, and in no item. */
function isCodeAt(lines: readonly string[], at: number): boolean {
  const indent = indentOf(lines[at]!);
  if (indent < CODE) return false;
  for (let above = at - 1; above >= Math.max(0, at - REACH); above--) {
    const own = indentOf(lines[above]!);
    if (own >= 0 && own < indent) return !ITEM.test(lines[above]!);
  }
  return true;
}

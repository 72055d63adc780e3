/**
 * Numbers that count with a stroke, as on many a French worksheet: the same as `1)` to who counts, and no list to Markdown.
 *
 *     1/ Pourquoi la glace flotte-t-elle ?
 *
 *     2/ De quoi est fait le brouillard ?
 *
 * Where no other number comes right before or after it in such a place, it may say something else: it stays. So it does
 * before figures (`1/ 2 cup`), and before small letters (`1/ day`) of fewer than three.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';
import { RULE_ALONE } from './html-ends.ts';

export function slashedNumbers(md: MarkdownIt): void {
  md.core.ruler.after('normalize', 'slashed_numbers', (state: StateCore) => {
    if (MAY_COUNT.test(state.src)) state.src = counted(state.src.split('\n')).join('\n');
  });
}

/** Of most pages no more is looked at. */
const MAY_COUNT = /^[ \t>*_+-]*2\/[*_]{0,3}[ \t]/m;
/** Behind the marks of quotations and points, and those of bold letters; four spaces in, a line is code, and one with bars a table's. */
const COUNT = /^( {0,3}(?:[>*+-] {1,3})*(?:\*{1,3}|_{1,3})?)(\d{1,2})\/(?=[*_]{0,3}[ \t]+([^\s\d])[^|]*$)/;
const FEWEST_SMALL = 3;

interface Counted {
  readonly at: number;
  readonly number: number;
  readonly isSmall: boolean;
}

function counted(lines: readonly string[]): readonly string[] {
  const areWords = wordsIn(lines);
  const found = lines.flatMap((line, at): Counted[] => {
    const match = areWords[at] && !UNDERLINE.test(lines[at + 1] ?? '') ? COUNT.exec(line) : null;
    return match ? [{ at, number: Number(match[2]), isSmall: /\p{Ll}/u.test(match[3]!) }] : [];
  });
  const series = new Set(runsOf(found).flatMap((run) => (counts(run) ? run.map(({ at }) => at) : [])));
  return lines.map((line, at) => (series.has(at) ? line.replace(COUNT, '$1$2)') : line));
}

/** A line of these makes a heading of the one above it. */
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;

function runsOf(found: readonly Counted[]): readonly (readonly Counted[])[] {
  const runs: Counted[][] = [];
  for (const one of found)
    if (runs.at(-1)?.at(-1)?.number === one.number - 1) runs.at(-1)!.push(one);
    else runs.push([one]);
  return runs;
}

const counts = (run: readonly Counted[]): boolean =>
  run.length >= FEWEST_SMALL || (run.length > 1 && !run.some(({ isSmall }) => isSmall));

/** Which lines stand in no code, formula or HTML, be these in quotations or items. */
export function wordsIn(lines: readonly string[]): readonly boolean[] {
  let end: RegExp | undefined;
  return lines.map((line) => {
    const bare = line.replace(/^(?:[ \t]|[>*+-](?= ))*/, '');
    if (end) {
      if (end.test(bare)) end = undefined;
      return false;
    }
    end = endOf(bare);
    return end === undefined;
  });
}

/** What ends that which a line opens. */
function endOf(line: string): RegExp | undefined {
  const fence = /^(`{3,}|~{3,})(?=[^`]*$)/.exec(line)?.[1];
  if (fence) return new RegExp(`^${fence[0]}{${fence.length},}\\s*$`);
  if (/^\$\$(?!.*\$\$)/.test(line)) return /\$\$/;
  if (/^\\begin\{/.test(line) && !line.includes('\\end{')) return /\\end\{/;
  const isHtml = /^<(?!\/?(?:details|summary)\b)[a-z]/i.test(line) && !RULE_ALONE.test(line);
  return isHtml ? /^\s*$/ : undefined;
}

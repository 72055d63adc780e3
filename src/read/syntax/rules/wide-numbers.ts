/**
 * What stands below an item of a list is often set in less than CommonMark asks (§5.2: up to where its words begin): below the
 * tenth as far as below the ninth, or in some item by two spaces, and the list ends there. Who counts on means one list.
 *
 *     9. Why does ice float?
 *
 *        It is light.
 *
 *     10. Why does iron sink?
 *
 *        It is heavy.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';

export function wideNumbers(md: MarkdownIt): void {
  md.core.ruler.after('normalize', 'wide_numbers', (state: StateCore) => {
    if (SHORT.test(state.src)) state.src = setIn(state.src.split('\n')).join('\n');
  });
}

/** Of most pages no more is looked at. */
const SHORT = /^ {0,3}\d{1,9}[.)] {1,4}\S.*\n(?:[ \t]*\n)* {2,12}(?=\S)/m;
const ITEM = /^ {0,3}(\d{1,9})[.)] {1,4}(?=\S)/;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,}|:{3,})(.*)$/;
const PRE = /^ {0,3}<pre\b/i;

function setIn(lines: readonly string[]): readonly string[] {
  const set = [...lines];
  const isFenced = fencesIn(lines);
  /** The last item below which words are set in. */
  let before: number | undefined;
  for (const [at, line] of lines.entries()) {
    const item = isFenced[at] ? null : ITEM.exec(line);
    if (!item) continue;
    const number = Number(item[1]);
    const end = endOf(lines, at + 1, line.search(/\S/));
    const least = leastOf(lines.slice(at + 1, end));
    const lacks = item[0].length - least;
    const goesOn = before === number - 1 && countsOn(lines[end], number);
    const isSetIn = least > 1 && (lacks <= 0 || goesOn || lacks < item[1]!.length);
    if (!isSetIn) continue;
    before = number;
    if (lacks > 0) for (let i = at + 1; i < end; i++) set[i] = ' '.repeat(lacks) + set[i];
  }
  return set;
}

/** Which lines stand in a fence or in `<pre>`, or end one. */
function fencesIn(lines: readonly string[]): readonly boolean[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const isInside = fence !== undefined;
    if (fence === undefined) fence = opened(line);
    else if (isClosed(fence, line)) fence = undefined;
    return isInside;
  });
}

function opened(line: string): string | undefined {
  const isPre = PRE.test(line) && !line.includes('</pre');
  return isPre ? '</pre' : FENCE.exec(line)?.[1];
}

function isClosed(fence: string, line: string): boolean {
  if (fence === '</pre') return line.includes(fence);
  const [, marks = '', behind = ''] = FENCE.exec(line) ?? [];
  return marks.startsWith(fence) && behind.trim() === '';
}

/** Where a line stands no further in than the item's number. */
function endOf(lines: readonly string[], from: number, indent: number): number {
  let end = from;
  while (end < lines.length && (lines[end]!.trim() === '' || lines[end]!.search(/\S/) > indent)) end++;
  return end;
}

const countsOn = (line: string | undefined, number: number): boolean =>
  Number(ITEM.exec(line ?? '')?.[1]) === number + 1;

/** How far in the line stands that stands least so; 0 where there is none, for nothing is set in there. */
function leastOf(lines: readonly string[]): number {
  const full = lines.filter((one) => one.trim() !== '');
  return full.length === 0 ? 0 : full.reduce((least, one) => Math.min(least, one.search(/\S/)), Infinity);
}

/**
 * Solutions between two remarks, which a course leaves out of what it gives to learners: Otter-Grader's, nbgrader's in words,
 * those that teachers have of their own.
 *
 *     <!-- BEGIN SOLUTION -->    <!-- solution-begin -->    <!-- corrigé -->     > BEGIN SOLUTION
 *     It is light.               It is light.               Elle est légère.     > It is light.
 *     <!-- END SOLUTION -->      <!-- solution-end -->      <!-- /corrigé -->    > END SOLUTION
 */
import type { StateBlock } from 'markdown-it';
import { INTERRUPTS, isCode, isOutside, lineOf } from '../rules/lines.ts';
import { BEGIN, BEGIN_OR_END, CLOSES, MARKS, NAMES, OPENS } from '../solution-marks.ts';
import { type Dialect, lineOutsideCode, signIn, takeAs } from './dialect.ts';
import { lineByLine, linesOf } from './prepared.ts';

const PAD = String.raw`[ \t=*#~-]*`;
/** In HTML, Markdown and MyST. */
const inTags = (words: string): string => `<!--${PAD}${words}${PAD}-->`;
const remark = (words: string): string =>
  String.raw`(?:${inTags(words)}|\[(?:\/\/|comment)\]:[ \t]*(?:#|<>)[ \t]*[("]${words}[)"]|%+[ \t]*${words}[ \t]*$)`;
/** MDX's, of which nothing is left once its braces are read. */
const inBraces = (words: string): string => String.raw`\{[ \t]*\/\*(${PAD}${words}${PAD})\*\/[ \t]*\}`;
/** Words alone, in a heading, a quotation, or bold. */
const shown = (words: string): string =>
  String.raw`(?:(?:>|#{1,6}|={3,})[ \t]*|\*\*|__)?${words}(?:[ \t]*={3,}|\*\*|__)?[ \t]*$`;

const BEGINS = new RegExp(`^${remark(OPENS)}(.*)$`, 'i');
const NAMED = new RegExp(`^${remark(NAMES)}(.*)$`, 'i');
const BEGINS_SHOWN = new RegExp(`^${shown(OPENS)}`, 'i');
const ENDS = new RegExp(String.raw`^(?:(.*?)${inTags(CLOSES)}[ \t]*$|${remark(CLOSES)})`, 'i');
const ENDS_SHOWN = new RegExp(`^${shown(CLOSES)}`, 'i');
const IN_BRACES = new RegExp(inBraces(`(?:${OPENS}|${CLOSES}|${NAMES})`), 'gi');
const NAME = new RegExp(NAMES, 'i');
const HEADING = /^#{1,6}[ \t]/;

const SIGN = new RegExp(
  String.raw`^[ \t>]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?(?:${remark(MARKS)}|${inBraces(MARKS)}|${shown(OPENS)})`,
  'im',
);

/**
 * Most pages have no such word or remark, most others no mark: they pay no more than these looks. V8 compiles what it
 * searches for, the sign, which says the names ten times, for longer than it takes to read a small lesson.
 */
const MAY_BEGIN = new RegExp(
  String.raw`${BEGIN}(?:(?![a-z])|[acglmors]\S\S)|(?:<!--[^<>\n]*|^[^a-z\n]*%[^%\n]*)(?:${BEGIN_OR_END}|\/)|\]:|\/\*`,
  'im',
);
/** A part of each name: fewer lines say one than `end` or `/`. */
const MAY_NAME = /solu|answer|mark|corr|r[eé]p|l(?:oe|[oö])sung|antwo|resp|risp|gabarito|oplossing/gi;
/** A mark is whole in its line, which the other patterns of it needn't be asked of. */
const MAY_MARK = new RegExp(String.raw`${BEGIN_OR_END}|\/`, 'i');
const MARK = new RegExp(MARKS, 'i');

function mayHold(text: string): boolean {
  if (!MAY_BEGIN.test(text)) return false;
  for (const { index } of text.matchAll(MAY_NAME)) {
    const line = lineAround(text, index);
    if (MAY_MARK.test(line) && MARK.test(line)) return true;
  }
  return false;
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

function solution(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const line = lineOf(state, start);
  if (!opensAny(line) || isCode(state, start)) return false;
  const found = solutionAt(state, start, end);
  if (!found || silent) return found !== undefined;
  return takeAs(state, [start, found.next], {
    name: 'dropdown',
    argument: titleIn(line),
    options: { class: 'answer' },
    body: found.body,
  });
}

interface Found {
  readonly body: string;
  readonly next: number;
}

function solutionAt(state: StateBlock, start: number, end: number): Found | undefined {
  const line = lineOf(state, start);
  const [, behind] = BEGINS.exec(line) ?? [];
  const [, named] = behind === undefined ? (NAMED.exec(line) ?? []) : [];
  if (behind === undefined && named === undefined)
    return BEGINS_SHOWN.test(line) ? closed(state, start, end, '', ENDS_SHOWN) : undefined;
  const first = (behind ?? named)!;
  const whole = ENDS.exec(first);
  if (whole) return { body: whole[1]!, next: start + 1 };
  return (
    closed(state, start, end, first, ENDS) ??
    (behind === undefined ? undefined : unclosed(state, start, end, first))
  );
}

/** What another one begins in doesn't end there. */
function closed(
  state: StateBlock,
  start: number,
  end: number,
  first: string,
  ends: RegExp,
): Found | undefined {
  const last = lineOutsideCode(state, start + 1, end, (words) => ends.test(words) || opensAny(words));
  const line = last === undefined ? '' : lineOf(state, last);
  if (last === undefined || !ends.test(line) || insideEnd(state, start, last) < last) return undefined;
  const before = ends.exec(line)?.[1] ?? '';
  return { body: `${first}\n${linesIn(state, start + 1, last)}${before}\n`, next: last + 1 };
}

/** It goes on to the next heading: all of that may be an answer. */
function unclosed(state: StateBlock, start: number, end: number, first: string): Found {
  const ends = (words: string): boolean => HEADING.test(words) || opensAny(words);
  const next = insideEnd(state, start, lineOutsideCode(state, start + 1, end, ends) ?? end);
  return { body: `${first}\n${linesIn(state, start + 1, next)}`, next };
}

const opensAny = (words: string): boolean =>
  BEGINS.test(words) || NAMED.test(words) || BEGINS_SHOWN.test(words);

const linesIn = (state: StateBlock, from: number, to: number): string =>
  state.getLines(from, to, state.blkIndent, true);

/** An item holds no more than its own lines. */
function insideEnd(state: StateBlock, start: number, end: number): number {
  let line = start;
  while (line < end && !isOutside(state, line)) line++;
  return line;
}

/** `SOLUTION` → `Solution`; a scheme of marks is one, too. */
function titleIn(line: string): string {
  const written = NAME.exec(line)?.[0].toLowerCase() ?? '';
  const name = /scheme/.test(written) ? 'solution' : written.replace(/[_-]/g, ' ').replace(/ key$/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const solutionsBetween: Dialect = {
  name: 'Solutions between remarks',
  evidence: (text) => (mayHold(text) ? signIn(text, SIGN) : undefined),
  prepare: (source) => lineByLine(linesOf(source), (text) => text.replace(IN_BRACES, '<!--$1-->')),
  extend: (md) => md.block.ruler.before('myst_comment', 'solution_between', solution, INTERRUPTS),
};

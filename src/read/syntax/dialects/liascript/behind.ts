/** What stands below a quiz of LiaScript's: how it is checked, hints, and the solution between lines of stars. */
import { at, codeAt, endOf, type Line, textAt, type Unread } from '../prepared.ts';
import { opensStep, QUIZ, STARS } from './frames.ts';
import { HEADING } from './stem.ts';
import { MACRO, macroIn, shown } from './words.ts';

export const HINT = /^[ \t]*(?:[-*+][ \t]+)?\[\[\?\]\][ \t]*(.*)$/;

/** Where a solution ends: its headings are its own, unless another quiz or step comes before what would end it. */
export function toldEnd(lines: readonly Line[], from: number): number {
  let heading: number | undefined;
  for (let index = from; index < lines.length; index++) {
    const { text } = lines[index]!;
    const isNext = QUIZ.test(text) || opensStep(lines, index);
    if (heading !== undefined && isNext) return heading;
    if (STARS.test(text)) return index;
    if (HEADING.test(text)) heading ??= index;
    index = (codeAt(lines, index)?.end ?? index + 1) - 1;
  }
  return heading ?? lines.length;
}

interface Behind {
  readonly hints: readonly (readonly Line[])[];
  readonly feedback: readonly Line[];
  readonly unread: readonly Unread[];
  readonly end: number;
}

export function behind(lines: readonly Line[], index: number): Behind {
  const checked = checkEnd(lines, index);
  const unread = lines.slice(index, checked).flatMap(checkIn);
  const hinted = endOf(lines, checked, ({ text }) => HINT.test(text));
  const hints = lines.slice(checked, hinted).map(({ text, line }) => at(line, HINT.exec(text)![1]!));
  const stars = starsBelow(lines, hinted);
  if (!STARS.test(textAt(lines, stars))) return { hints, feedback: [], unread, end: hinted };
  const told = toldEnd(lines, stars + 1);
  const end = STARS.test(textAt(lines, told)) ? told + 1 : told;
  return { hints, feedback: shown(lines.slice(stars + 1, told)), unread, end };
}

/** A line may be left empty. */
const starsBelow = (lines: readonly Line[], index: number): number =>
  endOf(lines.slice(0, index + 2), index, ({ text }) => text.trim() === '');

/** Behind the macros and the program that check what is typed, where hints or a solution follow. */
function checkEnd(lines: readonly Line[], index: number): number {
  let end = index;
  let next = checkBehind(lines, end);
  while (next !== undefined) {
    end = next;
    next = checkBehind(lines, end);
  }
  const below = textAt(lines, starsBelow(lines, end));
  return HINT.test(below) || STARS.test(below) ? end : index;
}

function checkBehind(lines: readonly Line[], index: number): number | undefined {
  const text = textAt(lines, index);
  if (MACRO.test(text)) return index + 1;
  if (!PROGRAM.test(text)) return undefined;
  const last = endOf(lines, index, (one) => !/<\/script>[ \t]*$/i.test(one.text));
  return last < lines.length ? last + 1 : undefined;
}
const PROGRAM = /^[ \t]*<script\b/i;

function checkIn(one: Line): readonly Unread[] {
  if (MACRO.test(one.text)) return [macroIn(one)];
  return PROGRAM.test(one.text) ? [{ name: '<script>', line: one.line }] : [];
}

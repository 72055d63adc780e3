/**
 * A number that counts on in a row of lines and has lost its space: to Markdown its line goes on with the item above.
 *
 *     1. Rome
 *     2.Paris
 *     3. London
 *
 * Before figures (`3.14`) it may be another number: there four lines must have counted right above it. Before words code
 * may stand between, where two have counted above it, and whatever else between paragraphs that count from 1 on.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';
import { RULE_ALONE } from './html-ends.ts';
import { wordsIn } from './slashed-numbers.ts';

export function closeNumbers(md: MarkdownIt): void {
  md.core.ruler.after('normalize', 'close_numbers', (state: StateCore) => {
    if (MAY_COUNT.test(state.src)) state.src = spaced(state.src.split('\n')).join('\n');
  });
}

/** Of most pages no more is looked at. */
const MAY_COUNT = /^ {0,3}\d{1,2}[.)][ \t].*\n {0,3}\d{1,2}[.)][^\s.)]|\n[ \t]*\n {0,3}\d{1,2}[.)]\p{L}/mu;
const COUNT = /^( {0,3})(\d{1,2})([.)])([ \t]?)(?=([^\s.)]))/;
const FEWEST_BEFORE_FIGURES = 4;

/** A line that counts, and how many do right above it and with it. */
interface Counted {
  readonly own: RegExpExecArray;
  readonly count: number;
  /** Empty lines or code stand below it. */
  readonly isPast?: true;
}

/** What parts cells of a notebook shows nothing. */
const PARTS = /^[ \t]*(?:<!--.*-->[ \t]*)?$/;

function spaced(lines: readonly string[]): readonly string[] {
  const areWords = wordsIn(lines);
  const inRow = spacedInRow(lines, areWords);
  return spacedApart(inRow, areWords);
}

function spacedInRow(lines: readonly string[], areWords: readonly boolean[]): readonly string[] {
  let last: Counted | undefined;
  return lines.map((line, at) => {
    if (!areWords[at] || PARTS.test(line)) {
      last = last && { ...last, isPast: true };
      return line;
    }
    last = countedAt(line, last, lines[at + 1]);
    return last && isClose(last.own) ? line.replace(COUNT, '$1$2$3 ') : line;
  });
}

function countedAt(line: string, last: Counted | undefined, below: string | undefined): Counted | undefined {
  const own = COUNT.exec(line);
  if (!own) return undefined;
  const count = last && follows(own, last.own) ? last.count + 1 : 1;
  return !isClose(own) ||
    (count > 1 && mayCount(own, count - 1, last?.isPast ? undefined : below, last?.isPast))
    ? { own, count }
    : undefined;
}

const isClose = (own: RegExpExecArray): boolean => own[4] === '';

/** One more, with the same marks. */
const follows = (own: RegExpExecArray, last: RegExpExecArray): boolean =>
  own[1] === last[1] && own[3] === last[3] && Number(own[2]) === Number(last[2]) + 1;

/** @param count so many lines count right above it */
function mayCount(
  [, , number, , , next]: RegExpExecArray,
  count: number,
  below = '',
  isPast = false,
): boolean {
  if (/\d/.test(next!)) return count >= FEWEST_BEFORE_FIGURES && !isPast;
  const isLetter = /[\p{L}¿¡«“"*_(]/u.test(next!);
  return isLetter && (count > 1 || Number(COUNT.exec(below)?.[2]) === Number(number) + 1);
}

/** So many paragraphs that count, be it over a whole page, are no other numbers. */
const FEWEST_APART = 3;

/** A number may be given twice, or left out: by so much, and so few of them. */
const SLIP = 2;
const SLIPS = 0.15;

/** Paragraphs that count from 1 on, with anything between, of which some have their space, or all are sentences. */
function spacedApart(lines: readonly string[], areWords: readonly boolean[]): readonly string[] {
  const close = new Set<number>();
  let run: Numbered[] = [];
  function end(): void {
    const lost = run.filter(({ at }) => CLOSE.test(lines[at]!)).map(({ at }) => at);
    const slips = run.filter(({ number }, i) => i > 0 && number !== run[i - 1]!.number + 1).length;
    const areSure = lost.length < run.length || lost.every((at) => SENTENCE.test(lines[at]!));
    if (run.length >= FEWEST_APART && slips <= run.length * SLIPS && areSure)
      for (const at of lost) close.add(at);
    run = [];
  }
  for (const [at, line] of lines.entries()) {
    const number = areWords[at] && opens(lines, areWords, at) ? Number(COUNT.exec(line)?.[2]) : Number.NaN;
    if (number === 1) end();
    const last = run.at(-1)?.number ?? 0;
    if (number === last + 1 || (last > 0 && Math.abs(number - last) <= SLIP)) run.push({ at, number });
  }
  end();
  return lines.map((line, at) => (close.has(at) ? line.replace(COUNT, '$1$2$3 ') : line));
}

interface Numbered {
  readonly at: number;
  readonly number: number;
}

/** `2.Ice`, where `2.5` and `2.e4` may be other numbers. */
const CLOSE = /^ {0,3}\d{1,2}[.)][¿¡]?\p{L}{2}/u;

/** `2.Which of them floats?`: where none has its space, that each is said in several words. */
const SENTENCE = /^\s*\S+(?:\s+\S+){3}/;

/** Nothing stands right above it but code, or a rule. */
const opens = (lines: readonly string[], areWords: readonly boolean[], at: number): boolean =>
  at === 0 || !areWords[at - 1] || PARTS.test(lines[at - 1]!) || RULE_ALONE.test(lines[at - 1]!);

/**
 * Notes to learn from, as some write them in braces: what asks ends by one, and points up to the closing one answer it.
 *
 *     The warning triangle is: {
 *         * Equipment that a car must carry.
 *     }
 */
import { type Dialect, signIn } from './dialect.ts';
import {
  endOf,
  flagged,
  type Line,
  linesOf,
  questionOf,
  rewritten,
  type TakenAt,
  textAt,
} from './prepared.ts';

/** Words, and nothing that a program writes in front of a brace: `main() {`, `.box {`, `\frac {`. */
const SURE = /^\p{Lu}[^{}();<>=\\#\n]*\{[ \t]*$/u;
/** Beside such lines, any other that has words. */
const OPENS = /^[^{}\n]*\{[ \t]*$/;
/** `Animal {` has its parts below it. */
const says = (words: string): boolean =>
  (words.match(/\p{L}+/gu)?.length ?? 0) > (/[?:]/.test(words) ? 0 : 1);
const POINT = /^[ \t]*[-*+][ \t]+\S/;
const WRAPPED = /^[ \t]+[^\s{}]/;
const CLOSES = /^[ \t]*\}[ \t]*$/;
/** Fewer may be anything. */
const LEAST = 3;

/** Where the points below an opening line end; undefined where something else stands there. */
function endBelow(lines: readonly Line[], at: number, opens: RegExp): number | undefined {
  const opening = textAt(lines, at);
  if (!opens.test(opening) || !says(opening)) return undefined;
  const first = endOf(lines, at + 1, ({ text }) => text.trim() === '');
  if (!POINT.test(textAt(lines, first))) return undefined;
  const end = endOf(lines, first, ({ text }) => text.trim() === '' || POINT.test(text) || WRAPPED.test(text));
  return CLOSES.test(textAt(lines, end)) ? end : undefined;
}

const answered: TakenAt = (lines, at) => {
  const end = endBelow(lines, at, OPENS);
  if (end === undefined) return undefined;
  const { text, line } = lines[at]!;
  const stem = [{ text: text.slice(0, text.lastIndexOf('{')).trim(), line }];
  const feedback = lines.slice(at + 1, end).map((one) => ({ ...one, text: one.text.trimStart() }));
  return { made: questionOf({ line, stem, feedback }), end: end + 1 };
};

export const answersInBraces: Dialect = {
  name: 'answers in braces',
  evidence: (text) => {
    const sign = text.includes('{') ? signIn(text, new RegExp(SURE, 'mu')) : undefined;
    if (!sign) return undefined;
    const lines = flagged(linesOf(text)).filter(({ isCode }) => !isCode);
    return lines.filter((_, at) => endBelow(lines, at, SURE) !== undefined).length >= LEAST
      ? sign
      : undefined;
  },
  prepare: (source) => rewritten(linesOf(source), answered),
};

/**
 * A quiz that a page's own program shows: its questions are data in a `<script>`.
 *
 *     <div id="quiz"></div>
 *     <script>
 *     const questions = [{ question: "What floats?", answers: { a: "ice", b: "iron" }, correctAnswer: "a" }];
 *     </script>
 */
import { type Dialect, signIn } from './dialect.ts';
import {
  addTo,
  apart,
  endOf,
  type Line,
  linesOf,
  type Prepared,
  rewritten,
  type TakenAt,
  textOf,
} from './prepared.ts';
import { questionLists, quizLines } from './quiz-data.ts';

const SIGN = /(?:^[ \t]*|[{,][ \t]*)["']?(?:question|q)["']?[ \t]*:[ \t]*(?:["'`]|$)/m;
/** Vue's own program (`<script setup>`) is asked where its components stand. */
const SCRIPT = /<script\b(?![^>]*\bsetup\b)[^>]*>/i;
const ENDS = /<\/script>/i;
/** What sends the answers off, right above. */
const BUTTON = /^[ \t]*<button\b[^>]*>[^<]*<\/button>[ \t]*$/i;

/** The questions of a script; undefined where it holds none. */
function askedIn(script: string, line: number): readonly Line[] | undefined {
  const made: Line[] = [];
  for (const list of questionLists(script)) addTo(made, quizLines(list, line) ?? []);
  return made.length > 0 ? made : undefined;
}

/** @param last the line behind which none ends */
const quizUpTo =
  (last: number): TakenAt =>
  (lines, index, out) => {
    const { text, line } = lines[index]!;
    if (index > last || !SCRIPT.test(text)) return undefined;
    const end = endOf(lines, index, (one) => !ENDS.test(one.text)) + 1;
    const script = lines.slice(index, end);
    const made = askedIn(textOf(script), line);
    while (made && BUTTON.test(out.at(-1)?.text ?? '')) out.pop();
    return { made: made ? apart(made, line) : script, end };
  };

function prepare(source: string): Prepared {
  const lines = linesOf(source);
  return rewritten(lines, quizUpTo(lines.findLastIndex(({ text }) => ENDS.test(text))));
}

export const quizScript: Dialect = {
  name: 'Quiz in a script',
  evidence: (text) => (/<script\b/i.test(text) ? signIn(text, SIGN) : undefined),
  prepare,
};

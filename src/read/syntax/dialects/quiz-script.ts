/**
 * A quiz that a page's own program shows: its questions are data in a `<script>`.
 *
 *     <div id="quiz"></div>
 *     <script>
 *     const questions = [{ question: "What floats?", answers: { a: "ice", b: "iron" }, correctAnswer: "a" }];
 *     </script>
 */
import { type Dialect, signIn } from './dialect.ts';
import { balanced, newBudget } from './jsx.ts';
import { addTo, apart, endOf, type Line, linesOf, rewritten, type TakenAt, textOf } from './prepared.ts';
import { quizLines } from './quiz-data.ts';

const SIGN = /(?:^[ \t]*|[{,][ \t]*)["']?question["']?[ \t]*:[ \t]*["'`]/m;
/** So many lines are looked through for the end of a script. */
const REACH = 2000;
const DATA = /\[\s*\{\s*["']?(?:question|prompt)["']?\s*:/g;
/** What sends the answers off, right above. */
const BUTTON = /^[ \t]*<button\b[^>]*>[^<]*<\/button>[ \t]*$/i;

/** The questions of a script; undefined where it holds none. */
function askedIn(script: string, line: number): readonly Line[] | undefined {
  const budget = newBudget();
  const made: Line[] = [];
  let end = 0;
  for (const match of script.matchAll(DATA)) {
    if (match.index < end) continue;
    end = balanced(script, match.index, budget) ?? end;
    const data = end > match.index ? quizLines(script.slice(match.index, end), line) : undefined;
    if (data) addTo(made, data);
  }
  return made.length > 0 ? made : undefined;
}

const quiz: TakenAt = (lines, index, out) => {
  const { text, line } = lines[index]!;
  if (!/<script\b[^>]*>/i.test(text)) return undefined;
  const within = lines.slice(index, index + REACH);
  const last = endOf(within, 0, (one) => !/<\/script>/i.test(one.text));
  const made = askedIn(textOf(within.slice(0, last + 1)), line);
  while (made && BUTTON.test(out.at(-1)?.text ?? '')) out.pop();
  return made && last < within.length ? { made: apart(made, line), end: index + last + 1 } : undefined;
};

export const quizScript: Dialect = {
  name: 'Quiz in a script',
  evidence: (text) => (/<script\b/i.test(text) ? signIn(text, SIGN) : undefined),
  prepare: (source) => rewritten(linesOf(source), quiz),
};

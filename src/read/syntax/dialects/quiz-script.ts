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
import { addTo, type Line, linesOf, type Prepared } from './prepared.ts';
import { quizLines } from './quiz-data.ts';

const SIGN = /(?:^[ \t]*|[{,][ \t]*)["']?question["']?[ \t]*:[ \t]*["'`]/m;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;
const DATA = /\[\s*\{\s*["']?(?:question|prompt)["']?\s*:/g;
/** What sends the answers off. */
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

function prepare(source: string): Prepared {
  const lines = linesOf(source);
  const out: Line[] = [];
  let next = 0;
  let from = 0;
  let read = 0;
  let inCode = false;
  // Behind the last that ends, each would be looked through for its end.
  const last = [...source.matchAll(/<\/script>/gi)].at(-1);
  const ended = last ? source.slice(0, last.index + last[0].length) : '';
  for (const match of ended.matchAll(SCRIPT)) {
    const before = source.slice(read, match.index);
    read = match.index;
    from += count(before, '\n');
    inCode = inCode !== ((before.match(FENCES) ?? []).length % 2 === 1);
    const made = inCode ? undefined : askedIn(match[1]!, from + 1);
    if (!made) continue;
    const above = lines.slice(next, from).filter(({ text }) => !BUTTON.test(text));
    addTo(out, [...above, { text: '', line: from + 1 }, ...made]);
    next = from + 1 + count(match[0], '\n');
  }
  addTo(out, lines.slice(next));
  return { lines: out, unread: [] };
}

const FENCES = /^[ \t]*(?:`{3,}|~{3,})/gm;
const count = (text: string, mark: string): number => text.split(mark).length - 1;

export const quizScript: Dialect = {
  name: 'Quiz in a script',
  evidence: (text) => (/<script\b/i.test(text) ? signIn(text, SIGN) : undefined),
  prepare,
};

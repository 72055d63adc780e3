/**
 * Choices that webexercises writes from a chunk of R, as its own template does: with what asks in the call, or above it.
 *
 *     ```{r, echo = FALSE, results = "asis"}
 *     options <- sample(c(x = "It is cold.", answer = "It is light."))
 *     cat("**Why does ice float?**", longmcq(options))
 *     ```
 */
import type { Sign } from '../formats/format.ts';
import { balanced, newBudget } from './jsx.ts';
import { apart, at, endOf, type Line, mixed, questionOf, type TakenAt, textOf, trimmed } from './prepared.ts';

/** The strings and numbers that a call is given. */
export interface Value {
  readonly words: string;
  readonly right: boolean;
}

const OPENS = /^[ \t]{0,3}(`{3,}|~{3,})[ \t]*\{r\b[^}\n]*\}[ \t]*$/;
const CHOICE = /\b(?:webexercises::)?(?:longmcq|mcq)\(/g;
const NAME = /^\s*([A-Za-z.][\w.]*)\s*\)$/;
const STRING = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g;
/** What a paragraph that asks doesn't begin with. */
const OTHER = /^[ \t]*(?:#{1,6}[ \t]|[-*+>|:`~<]|$)/;

interface Choice {
  /** Said in the same call. */
  readonly words: string;
  readonly given: string;
}

/** The choices of a chunk; undefined where it has none, or one whose options only R knows. */
function choicesIn(code: string): readonly Choice[] | undefined {
  const budget = newBudget();
  const choices = [...code.matchAll(CHOICE)].map(({ index, 0: call }): Choice | undefined => {
    const from = index + call.length;
    const end = balanced(code, from - 1, budget);
    const inside = end === undefined ? '' : code.slice(from, end);
    const name = NAME.exec(inside)?.[1];
    const given = name === undefined ? inside : assigned(code.slice(0, index), name);
    return given === undefined ? undefined : { words: saidBefore(code, index), given };
  });
  return choices.length > 0 && choices.every((one) => one !== undefined) ? choices : undefined;
}

/** What a name is given last: `options <- c(…)`. */
function assigned(code: string, name: string): string | undefined {
  const gives = new RegExp(
    `(?<![\\w.])${name.replaceAll('.', '\\.')}\\s*(?:<-|=)\\s*(?:sample)?[\\w.]*(?=\\()`,
    'g',
  );
  const last = [...code.matchAll(gives)].at(-1);
  const from = last && last.index + last[0].length;
  const end = from === undefined ? undefined : balanced(code, from, newBudget());
  return end === undefined ? undefined : code.slice(last!.index, end);
}

/** A field in the text that is given no more than a name. */
const NAMED = /(`r[ \t]+(?:webexercises::)?(?:fitb|mcq|longmcq|torf)\()[ \t]*([A-Za-z.][\w.]*)[ \t]*(?=\)`)/g;

/** Fields with what their names are given in a chunk of R: `r mcq(types)`, and above it `types <- c("ice", answer = "fog")`. */
export function withNamesGiven(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => text.search(NAMED) >= 0)) return lines;
  return lines.map((one, i) => {
    const text = one.text.replace(NAMED, (whole, call: string, name: string) => {
      const given = /^(?:TRUE|FALSE|T|F)$/.test(name) ? undefined : assigned(textOf(lines.slice(0, i)), name);
      const values = given?.replace(/^[^(]*?(?=(?:sample|c)?\()/, '').replace(/\s*\n\s*/g, ' ');
      return values === undefined || values.includes('`') ? whole : `${call}${values}`;
    });
    return text === one.text ? one : { ...one, text };
  });
}

function saidBefore(code: string, index: number): string {
  const from = code.lastIndexOf('cat(', index);
  const before = from < 0 || code.slice(from, index).includes('\n\n') ? '' : code.slice(from, index);
  return [...before.matchAll(STRING)]
    .map(([, double, single]) => double ?? single ?? '')
    .join(' ')
    .replace(/\\n/g, ' ')
    .trim();
}

/** A call in a chunk that R runs; code that is shown has no braces. */
export function signOfChunk(text: string): Sign | undefined {
  const calls =
    /^[ \t]{0,3}`{3,}[ \t]*\{r\b[^}\n]*\}[ \t]*\n(?:(?![ \t]*`{3})[^\n]*\n){0,60}?[^\n`]*\blongmcq\(/m;
  const found = text.includes('longmcq(') ? calls.exec(text) : null;
  return found
    ? { words: 'longmcq(', line: text.slice(0, found.index + found[0].length).split('\n').length }
    : undefined;
}

/** @param valuesIn of what a call is given */
export const choicesOfChunk =
  (valuesIn: (given: string) => readonly Value[]): TakenAt =>
  (lines, from, out) => {
    const marks = OPENS.exec(lines[from]!.text)?.[1];
    if (marks === undefined) return undefined;
    const last = endOf(lines, from + 1, ({ text }) => text.trim() !== marks);
    const made = last < lines.length ? askedBy(lines.slice(from, last + 1), out, valuesIn) : undefined;
    return made && { made, end: last + 1 };
  };

function askedBy(
  chunk: readonly Line[],
  above: Line[],
  valuesIn: (given: string) => readonly Value[],
): readonly Line[] | undefined {
  const { line } = chunk[0]!;
  const read = choicesIn(textOf(chunk.slice(1, -1)))?.map(({ words, given }) => {
    const values = valuesIn(given).filter((one) => one.words !== '');
    const options = values.map((one) => ({ words: at(line, one.words), correct: one.right }));
    return { words, options: /\bsample\(/.test(given) ? mixed(options) : options };
  });
  const isKeyed = read?.every(
    ({ options }) => options.some(({ correct }) => correct) && options.some(({ correct }) => !correct),
  );
  const isTold = read?.slice(1).every(({ words }) => words !== '');
  if (!read || !isKeyed || !isTold) return undefined;
  const from = read[0]!.words === '' ? paragraphAt(above) : above.length;
  if (from === undefined) return undefined;
  const paragraph = trimmed(above.splice(from));
  return read.flatMap(({ words, options }) => {
    const stem = words === '' ? paragraph : at(line, words);
    return apart(questionOf({ line: stem[0]!.line, stem, options }), line);
  });
}

/** Where the last paragraph begins; undefined where something else stands there. */
function paragraphAt(lines: readonly Line[]): number | undefined {
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  let from = last;
  while (from > 0 && lines[from - 1]!.text.trim() !== '') from--;
  return last < 0 || OTHER.test(lines[from]!.text.replace(/^[ \t]*\*\*/, '')) ? undefined : from;
}

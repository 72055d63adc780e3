/**
 * Open Education Hub: a question a page, its parts below headings that say what they are. `+` marks what is right, `-` what
 * is wrong.
 *
 *     ## Question Text
 *
 *     Which of these floats?
 *
 *     ## Question Answers
 *
 *     - iron
 *     + ice
 *
 *     ## Feedback
 *
 *     It is lighter than water.
 */
import { type Dialect, signIn } from './dialect.ts';
import {
  dedented,
  type Flagged,
  flagged,
  type Line,
  linesOf,
  type Option,
  type Prepared,
  questionOf,
  trimmed,
} from './prepared.ts';

const TEXT = /^#{1,4}[ \t]+Question Text[ \t]*$/;
const ANSWERS = /^#{1,4}[ \t]+Question Answers[ \t]*$/;
/** Not all write it so. */
const FEEDBACK = /^#{1,4}[ \t]+(?:Feeda?back|Explanation)[ \t]*$/i;
const HEADING = /^#{1,6}[ \t]/;
const OPTION = /^([+-])[ \t]+(?=\S)/;

function prepare(source: string): Prepared {
  const lines = flagged(linesOf(source));
  const out: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const question = questionAt(lines, at);
    if (question) out.push(...question.made);
    else out.push(lines[at]!);
    at = question?.end ?? at + 1;
  }
  return { lines: out, unread: [] };
}

function questionAt(
  lines: readonly Flagged[],
  start: number,
): { readonly made: readonly Line[]; readonly end: number } | undefined {
  if (!isHeading(lines[start]!, TEXT)) return undefined;
  const answersAt = sectionEnd(lines, start + 1);
  if (!lines[answersAt] || !isHeading(lines[answersAt], ANSWERS)) return undefined;
  const toldAt = sectionEnd(lines, answersAt + 1);
  const isTold = lines[toldAt] !== undefined && isHeading(lines[toldAt], FEEDBACK);
  const end = isTold ? sectionEnd(lines, toldAt + 1) : toldAt;
  const feedback = isTold ? lines.slice(toldAt + 1, end) : [];
  const stem = lines.slice(start + 1, answersAt);
  const options = optionsIn(lines.slice(answersAt + 1, toldAt));
  return options.length > 0
    ? { made: questionOf({ line: lines[start]!.line, stem, options, feedback }), end }
    : undefined;
}

const isHeading = ({ isCode, text }: Flagged, called: RegExp): boolean => !isCode && called.test(text);

function sectionEnd(lines: readonly Flagged[], from: number): number {
  const length = lines.slice(from).findIndex((one) => isHeading(one, HEADING));
  return length < 0 ? lines.length : from + length;
}

function optionsIn(lines: readonly Flagged[]): readonly Option[] {
  const options: { words: Line[]; correct: boolean }[] = [];
  for (const { isCode, text, line } of trimmed(lines) as readonly Flagged[]) {
    const mark = isCode ? undefined : OPTION.exec(text);
    if (mark) options.push({ words: [{ text: text.slice(mark[0].length), line }], correct: mark[1] === '+' });
    else options.at(-1)?.words.push({ text, line });
  }
  return options.map(({ words: [first, ...rest], correct }) => ({
    words: trimmed([first!, ...dedented(rest)]),
    correct,
  }));
}

export const openEducation: Dialect = {
  name: 'Open Education Hub',
  evidence: (text) => (ANSWERS_SIGN.test(text) ? signIn(text, TEXT_SIGN) : undefined),
  prepare,
};

const TEXT_SIGN = new RegExp(TEXT.source, 'm');
const ANSWERS_SIGN = new RegExp(ANSWERS.source, 'm');

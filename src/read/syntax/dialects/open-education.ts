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
  addTo,
  dedented,
  type Flagged,
  flagged,
  type Line,
  linesOf,
  type Option,
  type Prepared,
  questionOf,
  type Section,
  sectionsOf,
  trimmed,
} from './prepared.ts';

/** What a heading says that stands below it. Not all write it so. */
const HEADING =
  /^#{1,6}[ \t]+(?:(?<=^#{1,4}[ \t]+)(?:(Question Text)|(Question Answers)|(Feeda?back|Explanation))[ \t]*$)?/i;
const NAMES = ['text', 'answers', 'feedback'];
const OPTION = /^([+-])[ \t]+(?=\S)/;

function nameIn(text: string): string | undefined {
  const found = HEADING.exec(text);
  return found ? (NAMES[found.slice(1).findIndex(Boolean)] ?? 'other') : undefined;
}

function prepare(source: string): Prepared {
  const sections = sectionsOf(flagged(linesOf(source)), nameIn);
  const out: Line[] = [];
  for (let at = 0; at < sections.length; ) {
    const asked = askedIn(sections.slice(at, at + 3));
    const { head, lines } = sections[at]!;
    addTo(out, asked?.made ?? (head ? [head, ...lines] : lines));
    at += asked?.count ?? 1;
  }
  return { lines: out, unread: [] };
}

/** A text and its answers, with what is told of them. */
function askedIn([text, answers, told]: readonly Section[]) {
  if (text?.name !== 'text' || answers?.name !== 'answers') return undefined;
  const options = optionsIn(answers);
  const feedback = told?.name === 'feedback' ? told.lines : undefined;
  return options.length === 0
    ? undefined
    : {
        made: questionOf({ line: text.head!.line, stem: text.lines, options, feedback: feedback ?? [] }),
        count: feedback ? 3 : 2,
      };
}

function optionsIn({ lines }: Section): readonly Option[] {
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
  evidence: (text) =>
    /^#{1,4}[ \t]+Question Answers[ \t]*$/m.test(text)
      ? signIn(text, /^#{1,4}[ \t]+Question Text[ \t]*$/m)
      : undefined,
  prepare,
};

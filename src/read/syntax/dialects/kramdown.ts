/**
 * kramdown, as Jekyll's sites have it: a line `{: .class}` says what the block above it is. The Carpentries' older lessons
 * and Galaxy's write boxes as quotations of a class, one in another.
 *
 *     > ## Why does ice float?
 *     >
 *     > > ## Solution
 *     > > It is lighter than water.
 *     > {: .solution}
 *     {: .challenge}
 */
import type { StateBlock } from 'markdown-it';
import { INTERRUPTS, isCode, lineOf } from '../rules/lines.ts';
import { type Dialect, signIn, takeAs } from './dialect.ts';
import { folds } from './names.ts';
import { endOf, foldOf, type Line, linesOf, rewritten, type Taken } from './prepared.ts';

/** A line of attributes, or of kramdown's own options; a name in braces alone is MyST's. */
const ATTRIBUTES = /^\{:{1,2}(?!:)[ \t]*(?=[.#/\w\u0080-\uffff])([^{}]*)\}[ \t]*$/;
const QUOTED = /^>[ \t]?/;

/** What a quotation of a class is; of any other class it stays one. */
const BOXES = new Map(
  Object.entries({
    challenge: 'challenge',
    exercise: 'challenge',
    question: 'challenge',
    solution: 'solution',
    answer: 'solution',
    details: 'dropdown',
    spoiler: 'dropdown',
    comment: 'note',
    hands_on: 'admonition',
    'hands-on': 'admonition',
    ...Object.fromEntries(
      'callout discussion prereq checklist testimonial objectives questions keypoints hint tip note warning important caution'
        .split(' ')
        .map((name) => [name, name]),
    ),
  }),
);

function box(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (isCode(state, start) || !QUOTED.test(lineOf(state, start))) return false;
  const { name, next } = endOfBox(state, start, end);
  if (name === undefined || silent) return name !== undefined;
  const lines: string[] = [];
  for (let line = start; line < next; line++) {
    const words = lineOf(state, line);
    lines.push(ATTRIBUTES.test(words) ? '' : words.replace(QUOTED, ''));
  }
  const [, title = '', behind = ''] = TITLE.exec(lines[0]!) ?? [];
  const isTitled = TITLE.test(lines[0]!);
  return takeAs(state, [start, next + 1], {
    name,
    argument: isTitled ? title || behind : '',
    // The first line of a body is the one below its directive.
    body: `${[isTitled || HEADING.test(lines[0]!) ? '' : lines[0]!, ...lines.slice(1)].join('\n')}\n`,
    ...(HEADING.test(lines[0]!) && { argument: lines[0]!.replace(HEADING, '') }),
  });
}

/** The line that says what a quotation is, and what it says. */
function endOfBox(
  state: StateBlock,
  start: number,
  end: number,
): { readonly name?: string; readonly next: number } {
  let next = start + 1;
  while (next < end && !isCode(state, next) && QUOTED.test(lineOf(state, next))) next++;
  const name = next < end ? boxOf(lineOf(state, next)) : undefined;
  if (name !== undefined) return { name, next: goesOnTo(state, next, end, name) ?? next };
  const solved = QUOTED_TITLE.test(lineOf(state, start)) ? interruptedEnd(state, next, end) : undefined;
  return solved === undefined ? { next } : { name: 'solution', next: solved };
}

/** Where the attributes stand once more: its author has put them above the solution in it, too. */
function goesOnTo(state: StateBlock, from: number, end: number, name: string): number | undefined {
  let next = from + 1;
  while (next < end && QUOTED.test(lineOf(state, next))) next++;
  const words = Array.from({ length: next - from - 1 }, (_, i) =>
    lineOf(state, from + 1 + i).replace(QUOTED, ''),
  );
  const inner = words.filter((one) => one.trim() !== '');
  const isSolution =
    inner.slice(0, -1).every((one) => QUOTED.test(one)) && boxOf(inner.at(-1) ?? '') === 'solution';
  return isSolution && next < end && boxOf(lineOf(state, next)) === name ? next : undefined;
}

const FENCE = /^>?[ \t]*(?:~{3,}|`{3,})/;
const QUOTED_TITLE = /^>[ \t]?#{1,6}[ \t]/;

/** Lines of a solution that have lost their mark: kramdown has them above it, in clear. Another title ends it. */
function interruptedEnd(state: StateBlock, from: number, end: number): number | undefined {
  let isInCode = false;
  for (let line = from; line < end; line++) {
    const words = lineOf(state, line);
    if (FENCE.test(words)) isInCode = !isInCode;
    if (words.trim() === '' || (!isInCode && QUOTED_TITLE.test(words))) return undefined;
    const name = boxOf(words);
    if (name !== undefined) return name === 'solution' ? line : undefined;
  }
  return undefined;
}

/** Galaxy's: `<question-title>Title</question-title>`. */
const TITLE = /^<[a-z]+(?:-[a-z]+)?-title>(.*?)<\/[a-z-]+-title>(.*)$/;
const HEADING = /^#{1,6}[ \t]+/;

const CLASSES = /\.[\p{L}\p{M}\w-]+/gu;

const boxCalled = (name: string): string | undefined =>
  BOXES.get(name.toLowerCase()) ?? (folds(name) === 'answer' ? 'solution' : undefined);

function boxOf(line: string): string | undefined {
  const classes = ATTRIBUTES.exec(line)?.[1]?.match(CLASSES) ?? [];
  return classes.map((one) => boxCalled(one.slice(1))).find((one) => one !== undefined);
}

/**
 * just-the-docs has that line above the quotation; where the class ends in `title`, its first paragraph is one.
 *
 *     {: .note-title }
 *     > Solution
 *     >
 *     > It is lighter than water.
 */
function boxBelow(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const next = start + 1;
  if (isCode(state, start) || next >= end || !QUOTED.test(lineOf(state, next))) return false;
  const [, name = '', titled] = CLASS.exec(lineOf(state, start)) ?? [];
  const its = name === '' ? undefined : boxCalled(name);
  const isBox = name !== '' && (titled !== undefined || its !== undefined);
  if (!isBox || silent) return isBox;
  const { lines, last } = quotedFrom(state, next, end);
  return takeAs(state, [start, last], {
    name: its === 'solution' ? 'solution' : titled ? 'admonition' : (its ?? 'note'),
    argument: titled ? lines[0]! : '',
    body: `${[...(titled ? [''] : []), ...lines.slice(titled ? 1 : 0)].join('\n')}\n`,
  });
}

function quotedFrom(state: StateBlock, from: number, end: number) {
  const lines: string[] = [];
  let last = from;
  for (; last < end && !isCode(state, last) && QUOTED.test(lineOf(state, last)); last++)
    lines.push(lineOf(state, last).replace(QUOTED, ''));
  return { lines, last };
}

const CLASS = /^\{:[ \t]*\.(\p{L}[\p{L}\p{M}\w]*?)(-title)?[ \t]*\}[ \t]*$/u;

/** What a line of attributes says of looks is nothing that learners read. */
function attributes(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if (isCode(state, start) || !ATTRIBUTES.test(lineOf(state, start))) return false;
  if (!silent) state.line = start + 1;
  return true;
}

const solves = (line: string): boolean => boxOf(line) === 'solution';
/** What begins no paragraph of words: a quotation has a rule of its own. */
const NO_WORDS = /^(?:[ \t]*$|[ \t]*[>#<|{]|[ \t]*(?:`{3}|~{3}))/;

/** A paragraph or a list of the class `solution`, `{: .solution}` right below it. */
function solvedAt(lines: readonly Line[], start: number): Taken | undefined {
  if (NO_WORDS.test(lines[start]!.text) || (lines[start - 1]?.text ?? '').trim() !== '') return undefined;
  const end = endOf(lines, start, ({ text }) => text.trim() !== '' && !solves(text.trim()));
  const last = lines[end];
  if (!last || !solves(last.text.trim())) return undefined;
  const { line } = lines[start]!;
  return { made: foldOf(lines.slice(start, end), { line, role: 'answer' }), end: end + 1 };
}

const SIGN = /^[ \t>]*\{:{1,2}(?!:)[ \t]*(?=[.#/\w\u0080-\uffff])[^{}\n]*\}[ \t]*$/m;

export const kramdown: Dialect = {
  name: 'kramdown',
  evidence: (text) => (text.includes('{:') ? signIn(text, SIGN) : undefined),
  prepare: (source) => rewritten(linesOf(source), solvedAt),
  extend: (md) => {
    md.block.ruler.before('blockquote', 'kramdown_box', box, INTERRUPTS);
    md.block.ruler.before('blockquote', 'kramdown_box_below', boxBelow, INTERRUPTS);
    md.block.ruler.before('blockquote', 'kramdown_attributes', attributes, INTERRUPTS);
  },
};

/**
 * Open edX: problems in the Markdown of its Studio. Boxes in round brackets are a single choice, in square ones a multiple
 * one; `=` is typed; what stands in braces behind an option is the remark on it.
 *
 *     >>Which of these floats?<<
 *
 *     ( ) iron {{ It sinks. }}
 *     (x) ice
 *
 *     [explanation]
 *     It is lighter than water.
 *     [explanation]
 */
import { type Dialect, signIn } from './dialect.ts';
import { type Line, linesOf, type Option, questionOf, rewritten, type Taken, trimmed } from './prepared.ts';

const ASKS = /^[ \t]*(?:\\?>){2}(.*)$/;
const ASKED = /^(.*?)(?:\\?<){2}[ \t]*$/;
const OPTION = /^[ \t]*(?:\(([ !@]*)([xX]?)[ !@]*\)|\[([ !@]*)([xX]?)[ !@]*\])[ \t]+(\S.*)$/;
const TYPED = /^[ \t]*(?:or)?=[ \t]*(\S.*)$/;
const EXPLAINS = /^[ \t]*\[explanation\][ \t]*$/i;
const HINT = /^[ \t]*\|\|(.+?)\|\|[ \t]*$/;
const REMARK =
  /\{\{(?=.*\}\})[ \t]*(?:selected:[ \t]*)?(?![ \t])(|.+?(?<![ \t]))[ \t]*(?:,[ \t]*unselected:.*?)?\}\}/i;
/** So many lines are looked through for the end of a question or of an explanation. */
const REACH = 200;

function problem(lines: readonly Line[], start: number): Taken | undefined {
  const stem = stemFrom(lines, start);
  if (!stem) return undefined;
  const parts: Parts = { options: [], isMultiple: false, accepted: [], hints: [], feedback: [] };
  let end = stem.end;
  for (let next = behindEmpty(lines, end); next < lines.length; next = behindEmpty(lines, end)) {
    const behind = take(lines, next, parts);
    if (behind === undefined) break;
    end = behind;
  }
  if (parts.options.length === 0 && parts.accepted.length === 0) return undefined;
  const { options, accepted, hints, feedback, isMultiple } = parts;
  const { line } = lines[start]!;
  const settings = isMultiple ? { multi: '' } : {};
  return { made: questionOf({ line, stem: stem.words, options, accepted, hints, feedback, settings }), end };
}

/** `>>What floats?||Choose one.<<`, on one line or on several. */
function stemFrom(
  lines: readonly Line[],
  start: number,
): { readonly words: readonly Line[]; readonly end: number } | undefined {
  const first = ASKS.exec(lines[start]!.text)?.[1];
  if (first === undefined) return undefined;
  const words: Line[] = [];
  for (let at = start; at < Math.min(lines.length, start + REACH); at++) {
    const { text, line } = lines[at]!;
    const own = at === start ? first : text;
    const last = ASKED.exec(own)?.[1];
    for (const one of (last ?? own).split('||')) words.push({ text: one.trim(), line }, { text: '', line });
    if (last !== undefined) return { words: trimmed(words), end: at + 1 };
    words.pop();
  }
  return undefined;
}

function behindEmpty(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]!.text.trim() === '') at++;
  return at;
}

interface Parts {
  readonly options: Option[];
  isMultiple: boolean;
  readonly accepted: string[];
  readonly hints: (readonly Line[])[];
  feedback: readonly Line[];
}

/** Takes what stands at a line into the parts of a problem; gives the line behind it, or nothing where it is none. */
function take(lines: readonly Line[], at: number, parts: Parts): number | undefined {
  const { text, line } = lines[at]!;
  if (EXPLAINS.test(text)) return explanation(lines, at, parts);
  const option = OPTION.exec(text);
  if (option) {
    parts.options.push(optionOf(option, line));
    parts.isMultiple ||= option[3] !== undefined;
    return at + 1;
  }
  const typed = TYPED.exec(text)?.[1];
  if (typed !== undefined) parts.accepted.push(typed.replace(REMARK, '').trim());
  const hint = HINT.exec(text)?.[1];
  if (hint !== undefined) parts.hints.push([{ text: hint, line }]);
  return typed === undefined && hint === undefined ? undefined : at + 1;
}

function optionOf([, , single, , several, words = '']: RegExpExecArray, line: number): Option {
  const remark = REMARK.exec(words)?.[1];
  const text = words.replace(REMARK, '').trim();
  return {
    words: [{ text, line }],
    correct: (single ?? several ?? '') !== '',
    ...(remark && { remark: [{ text: remark, line }] }),
  };
}

function explanation(lines: readonly Line[], at: number, parts: Parts): number | undefined {
  const within = lines.slice(at + 1, at + REACH);
  const length = within.findIndex(({ text }) => EXPLAINS.test(text));
  if (length < 0) return undefined;
  parts.feedback = trimmed(within.slice(0, length));
  return at + length + 2;
}

const SIGN = /^[ \t]*(?:\\?>){2}.+(?:\\?<){2}[ \t]*$/m;

export const openEdx: Dialect = {
  name: 'Open edX',
  evidence: (text) => (text.includes('>') && text.includes('<') ? signIn(text, SIGN) : undefined),
  prepare: (source) => rewritten(linesOf(source), problem),
};

/**
 * LiaScript: courses in Markdown that play in a browser. What can be read of its quizzes becomes questions: choices
 * `[(X)]` and `[[X]]`, words to type `[[word]]`, words to choose `[[a|(b)]]`, hints `[[?]]`, solutions between lines of
 * stars. Whatever else may hold an answer is folded.
 */
import { roleOfTitle } from '../../questions/words/lexicon.ts';
import { type Dialect, signIn } from './dialect.ts';
import { behind, HINT, toldEnd } from './liascript/behind.ts';
import { STARS, unframed } from './liascript/frames.ts';
import { GAP, heldAt } from './liascript/held.ts';
import { askedInLine } from './liascript/in-line.ts';
import { choicesOfMatrix } from './liascript/matrix.ts';
import {
  choice,
  dragged,
  MULTIPLE,
  matrix,
  type Reads,
  rowsEnd,
  SINGLE,
  survey,
  typed,
} from './liascript/reads.ts';
import { droppedAt, statementsAt } from './liascript/rows.ts';
import { selections } from './liascript/selections.ts';
import { blockStart, HEADING, stemOf } from './liascript/stem.ts';
import {
  callsMacro,
  MACRO,
  macroIn,
  macrosIn,
  saidByMacro,
  shown,
  withoutMacros,
  withoutSaid,
} from './liascript/words.ts';
import {
  apart,
  at,
  codeAt,
  endOf,
  foldOf,
  type Line,
  linesOf,
  questionOf,
  type Taken,
  type TakenAt,
  takenBy,
  textAt,
} from './prepared.ts';

const quiz =
  (reads: Reads): TakenAt =>
  (lines, index, out) => {
    const read = reads(lines, index);
    if (!read) return undefined;
    const { line } = lines[read.end - 1]!;
    const { end, unread, ...told } = behind(lines, read.end);
    const above = stemOf(out, line).map((one) => withoutSaid(one, read.asks.accepted ?? []));
    const stem = read.shows ? [...above, ...at(line, ''), ...shown(read.shows)] : above;
    return {
      made: apart(questionOf({ line: stem[0]?.line ?? line, stem, ...told, ...read.asks }), line),
      end,
      unread: [...lines.slice(index, read.end).flatMap(macrosIn), ...unread],
    };
  };

/** Each row by itself, below what is asked of all. */
const grid: TakenAt = (lines, index, out) => {
  const end = rowsEnd(lines, index);
  const rows = choicesOfMatrix(lines.slice(index, end));
  if (!rows) return undefined;
  const { line } = lines[index]!;
  const { end: below, unread, ...told } = behind(lines, end);
  const above = stemOf(out, line);
  const made = rows.flatMap(({ words, options, isMulti }) => {
    const stem = [...above, ...at(line, ''), ...words.map(withoutMacros)];
    return apart(
      questionOf({
        line: words[0]!.line,
        stem,
        options,
        ...told,
        ...(isMulti && { settings: { multi: '' } }),
      }),
      line,
    );
  });
  return { made, end: below, unread: [...lines.slice(index, end).flatMap(macrosIn), ...unread] };
};

/** Each by itself; what calls to judge them stays above. */
const statements: TakenAt = (lines, index) => {
  const found = statementsAt(lines, index);
  if (!found) return undefined;
  const last = lines[found.end - 1]!.line;
  const { end, unread, ...told } = behind(lines, found.end);
  const made = found.statements.flatMap(({ words, options }, i) => {
    const isLast = i === found.statements.length - 1;
    const stem = shown([words]);
    return apart(questionOf({ line: words.line, stem, options, ...(isLast && told) }), last);
  });
  return { made, end, unread };
};

/** What may hold a key and can't be read. */
const folded: TakenAt = (lines, index) => {
  const rows = lines.slice(index, rowsEnd(lines, index));
  const [first] = rows;
  if (!first) return undefined;
  const { line } = first;
  const { feedback, end } = behind(lines, index + rows.length);
  const body = [...at(line, '```text'), ...rows, ...at(line, '```'), ...feedback];
  const unread = [{ name: first.text.trim().slice(0, 30), line }];
  return { made: foldOf(body, { line, role: 'answer' }), end, unread };
};

/** `$x$ = [[3]] @canvas`, and what belongs to it below: its check, hints, the solution. Words with gaps alone stay words. */
const gapped: TakenAt = (lines, start, out) => {
  if (!GAPPED.test(lines[start]!.text)) return undefined;
  const below = endOf(lines, start + 1, ({ text }) => isOfParagraph(text));
  const calls = lines.slice(start, below).filter(callsMacro);
  const isOwn = isBelowRemark(lines, start);
  if (!isOfQuiz(textAt(lines, below)) && calls.length === 0 && !isOwn) return undefined;
  const from = (out.at(-1)?.text.trim() ?? '') === '' ? out.length : blockStart(out, out.length);
  const own = withoutBreak([...out.splice(from), ...lines.slice(start, below).map(withoutMacros)]);
  const checked = endOf(lines, below, ({ text }) => MACRO.test(text));
  const { hints: all, feedback, end } = behind(lines, checked);
  const { line } = lines[start]!;
  // A formula alone, or a field with its unit, is asked with what stands above it.
  const above = /^[ \t]*(?:\$|\{gap\})/.test(own[0]!.text) ? stemOf(out, own[0]!.line) : [];
  const alone = above.length > 0 ? ALONE.exec(own.map(({ text }) => text).join('\n'))?.[1] : undefined;
  const asks = alone
    ? { stem: above, accepted: [alone.trim()], settings: { type: 'short-answer' } }
    : { stem: above.length > 0 ? [...above, ...at(line, ''), ...own] : own };
  const hints = all.filter(([one]) => withoutMacros(one!).text.trim() !== '');
  const made = apart(questionOf({ line: asks.stem[0]!.line, ...asks, hints, feedback }), line);
  return { made, end, unread: [...calls, ...lines.slice(below, checked)].map(macroIn) };
};

const ALONE = /^\s*\{gap\}`([^`|]+)`\s*$/;

/** Something to type that stands among words. */
const GAPPED =
  /(?:\S[ \t]*\[\[(?![?!])(?:[^[\]\n]|\\[[\]])+\]\](?!\()|^[ \t]*\[\[(?![?!])(?:[^[\]\n]|\\[[\]])+\]\][ \t]*\S)/;

const isOfQuiz = (text = ''): boolean => HINT.test(text) || MACRO.test(text) || STARS.test(text);
const isOfParagraph = (text = ''): boolean => text.trim() !== '' && !isOfQuiz(text) && !HEADING.test(text);

/** A remark that says how it looks, or is answered, is said of one quiz. */
function isBelowRemark(lines: readonly Line[], start: number): boolean {
  let first = start;
  while (first > 0 && isOfParagraph(lines[first - 1]!.text) && !endsRemark(lines[first - 1]!)) first--;
  return first > 0 && endsRemark(lines[first - 1]!);
}

const endsRemark = ({ text }: Line): boolean => /-->[ \t]*$/.test(text);

/** Nothing breaks behind the last line. */
const withoutBreak = (own: readonly Line[]): readonly Line[] =>
  own.map(({ text, line }, i) => ({
    text: i < own.length - 1 ? text : text.replace(/[ \t]*\\[ \t]*$/, ''),
    line,
  }));

/** A text with gaps between tags. */
const held: TakenAt = (lines, index, out) => {
  const found = heldAt(lines, index, out);
  if (!found) return undefined;
  const { own, end } = found;
  const { line } = own.find(({ text }) => text.trim() !== '')!;
  const question = questionOf({ line, stem: own.map(withoutMacros) });
  return { made: [lines[index]!, ...apart(question, line)], end, unread: own.flatMap(macrosIn) };
};

/** `1. [[ice|(iron)]]`: numbers in a picture, say. A list would be parted into questions that nothing counts. */
const numbered: TakenAt = (lines, index, out) => {
  const end = endOf(lines, index, ({ text }) => NUMBERED.test(text));
  if (end - index < 2) return undefined;
  const { line } = lines[end - 1]!;
  const { end: below, unread, ...told } = behind(lines, end);
  const first = Number.parseInt(lines[index]!.text, 10);
  const rows = shown(lines.slice(index, end)).flatMap(({ text, line }, i) =>
    at(line, `(${first + i}) ${text.slice(text.indexOf('{')).trim()}\n`),
  );
  const stem = [...stemOf(out, line), ...at(line, ''), ...rows];
  return { made: apart(questionOf({ line: stem[0]!.line, stem, ...told }), line), end: below, unread };
};

const NUMBERED = /^[ \t]*\d{1,2}[.)][ \t]+\[\[(?![?!])(?:[^[\]\n]|\\[[\]])+\]\][ \t]*$/;

/** Between lines of stars stands what is shown one step later: folded, where it says that it answers. */
const told: TakenAt = (lines, index) => {
  if (!STARS.test(lines[index]!.text)) return undefined;
  const first = endOf(lines, index + 1, ({ text }) => text.trim() === '');
  const title =
    /^[ \t]*(?:[*_#]+[ \t]*)?(?![ \t]{2})([^:*_]{2,40}?)[ \t]*(?![ \t])[*_]*(?::[*_]*)?[ \t]*$/.exec(
      textAt(lines, first),
    )?.[1];
  if (title === undefined || roleOfTitle(title) !== 'answer') return undefined;
  const end = toldEnd(lines, first + 1);
  if (!STARS.test(textAt(lines, end))) return undefined;
  const body = shown(lines.slice(first + 1, end));
  return { made: foldOf(body, { line: lines[first]!.line, title }), end: end + 1 };
};

/** `How many? [[4]]` asks in its own line; `Address: [[10.0.0.1]]` goes on with what asks above it. */
const inLine: TakenAt = (lines, index, out) => {
  const read = askedInLine(lines, index, out);
  if (!read) return undefined;
  const { line } = lines[index]!;
  const { end, unread, ...told } = behind(lines, index + 1);
  const own = shown(read.words);
  const stem = read.asksAbove ? [...stemOf(out, line), ...at(line, ''), ...own] : own;
  const accepted = [read.answer];
  const settings = { type: 'short-answer' };
  return {
    made: apart(questionOf({ line: stem[0]?.line ?? line, stem, ...told, accepted, settings }), line),
    end,
    unread,
  };
};

const macro: TakenAt = (lines, index) => {
  const one = lines[index]!;
  if (!MACRO.test(one.text)) return undefined;
  const said = saidByMacro(one);
  return { made: at(one.line, said && `${said}\n`), end: index + 1, unread: [macroIn(one)] };
};

/** Blocks of code stay; one that a macro takes is named, and folded, for it may be a quiz, unless a language stands before it. */
const code: TakenAt = (lines, index) => {
  const block = codeAt(lines, index);
  const [first, ...rest] = block?.made ?? [];
  if (!block || !first || !/@[\w.]+/.test(first.text)) return block;
  const { line } = first;
  const made = [...at(line, first.text.replace(/[ \t]*@.*$/, '')), ...rest];
  const isProgram = /^[ \t]*[`~]+[ \t]*[\w+-]+/.test(first.text);
  return {
    ...block,
    made: isProgram ? made : foldOf(made, { line, role: 'answer' }),
    unread: [macroIn(first)],
  };
};

/** What checks a quiz may stand as far in as the quiz does: it is a program there, too, and no code to be shown. */
const program: TakenAt = (lines, index) => {
  if (!/^(?: {4}|\t)[ \t]*<script\b/i.test(lines[index]!.text)) return undefined;
  const last = endOf(lines, index, ({ text }) => !/<\/script>/i.test(text));
  const made = lines.slice(index, last + 1).map(({ text, line }) => ({ text: text.trimStart(), line }));
  return last < lines.length ? { made, end: last + 1 } : undefined;
};

const remark: TakenAt = (lines, index) => {
  if (!/^[ \t]*<!--/.test(lines[index]!.text)) return undefined;
  const last = endOf(lines, index, ({ text }) => !text.includes('-->'));
  const empty = lines.slice(index, last).flatMap(({ line }) => at(line, ''));
  const behindIt = lines
    .slice(last, last + 1)
    .map(({ text, line }) => ({ text: text.replace(/^.*?-->/, ''), line }));
  return { made: [...empty, ...shown(behindIt)], end: last + 1 };
};

const words: TakenAt = (lines, index): Taken => {
  const one = lines[index]!;
  return { made: STARS.test(one.text) ? at(one.line, '') : shown([one]), end: index + 1 };
};

const TAKES: readonly TakenAt[] = [
  code,
  program,
  remark,
  quiz(survey),
  quiz(matrix),
  quiz(selections),
  grid,
  folded,
  quiz(choice(SINGLE, {})),
  quiz(choice(MULTIPLE, { multi: '' })),
  quiz(typed),
  statements,
  quiz(droppedAt),
  inLine,
  numbered,
  held,
  gapped,
  quiz(dragged),
  told,
  macro,
  words,
];

const QUIZ =
  /^[ \t]*(?:[-*+][ \t]+)?(?:\[\([ xX]\)\]|\[\[[ xX]\]\]|\[\[\?\]\])(?:[ \t].*)?$|^[ \t]*--\{\{\d[^}]*\}\}--.*$/m;
/** What a course says of itself in a remark at its head. */
const HEAD = /^[ \t]*(?:narrator|import|script|link|logo|icon|mode|version|@[\w.]+)[ \t]*:/m;

const OWN =
  /^[ \t]*(?:<!--[ \t]*)?(?:(?:author|email|language|narrator|comment)[ \t]*:|(?:import|link|script)[ \t]*:[ \t]*https?:)/m;

/** Below a head that says little: words to type on a line of their own, words to choose, the head of a matrix. */
const ASKS =
  /^[ \t]*\[\[(?!\s)(?:[^[\]\n|]|\\[[\]])+\]\][ \t]*$|\[\[[^[\]\n]*(?:\([^()[\]\n]+\)[^[\]\n]*\||\|[^[\]\n]*\([^()[\]\n]+\))[^[\]\n]*\]\](?!\()|^[ \t]*\[\[[^[\]\n]+\](?:[ \t]*\[[^[\]\n]+\])+\][ \t]*$/m;

/** Marks of its own in a page that is a part of another: a film, what a macro is given, how a quiz is answered. */
const MARKS =
  /^[ \t]*(?:!\?\[[^\]\n]*\]\(|@[A-Za-z]\w*\(`|<!--[ \t]*data-(?:hint-|max-trials|randomize|show|solution|sortable|type\b))/m;

export const liascript: Dialect = {
  name: 'LiaScript',
  hasExporter: 'LiaScript',
  evidence: (text) => {
    const sign = signIn(text, QUIZ) ?? (GAP.test(text) ? signIn(text, MARKS) : undefined);
    if (sign) return sign;
    const head = /^\s*<!--(?!-)[\s\S]*?-->/.exec(text)?.[0] ?? '';
    if (!OWN.test(head)) return undefined;
    const found = HEAD.exec(head);
    return found
      ? { words: found[0].trim(), line: head.slice(0, found.index).split('\n').length }
      : signIn(text, ASKS);
  },
  prepare: (source) => takenBy(TAKES, unframed(linesOf(source))),
};

/**
 * LiaScript: courses in Markdown that play in a browser. What can be read of its quizzes becomes questions: choices
 * `[(X)]` and `[[X]]`, words to type `[[word]]`, words to choose `[[a|(b)]]`, hints `[[?]]`, solutions between lines of
 * stars. Whatever else may hold an answer is folded.
 */
import { roleOfTitle } from '../../questions/words/lexicon.ts';
import { type Dialect, signIn } from './dialect.ts';
import { draggedIn } from './liascript/dragged.ts';
import { askedInLine } from './liascript/in-line.ts';
import { pairsOfMatrix } from './liascript/matrix.ts';
import { blockStart, HEADING, stemOf } from './liascript/stem.ts';
import {
  type Asked,
  apart,
  at,
  codeAt,
  endOf,
  foldOf,
  type Line,
  linesOf,
  type Option,
  questionOf,
  type Taken,
  type TakenAt,
  takenBy,
  type Unread,
} from './prepared.ts';

const SINGLE = /^[ \t]*(?:[-*+][ \t]+)?\[\(([ xX])\)\][ \t]*(.*)$/;
const MULTIPLE = /^[ \t]*(?:[-*+][ \t]+)?\[\[([ xX]|(?=\]\][ \t]+\S))\]\][ \t]*(.*)$/;
const HINT = /^[ \t]*\[\[\?\]\][ \t]*(.*)$/;
const STARS = /^[ \t]*\*{3,}[ \t]*$/;
/** Alone on its line: what is to be typed, or chosen. */
const TYPED = /^[ \t]*\[\[((?:[^[\]]|\\[[\]])+)\]\][ \t]*$/;
const SURVEY = /^[ \t]*\[\[[_\s]+\]\][ \t]*$/;
/** Rows of a matrix, and anything else that begins as a quiz does. */
const ROW =
  /^[ \t]*(?:[-*+][ \t]+)?(?:\[[ \t]*(?:\[[^\]]*\]|\([^)]*\))[ \t]*[[(]|\[[ \t]+(?:[([][ xX]?[)\]][ \t]*)+\]|\[\[!\]\]|\[\[(?::|-?\d+\]\][ \t]+\S)|\[\((?::|-?\d))/;
const IN_WORDS = /\[\[((?:[^[\]\n]|\\[[\]])+)\]\](?!\()/g;
/** Marks of steps and of spoken words. */
const STEPS = /^[ \t]*(?:--\{\{[\d\s-]+[^}]*\}\}--|\{\{[\d\s|>-]+[^}]*\}\})[ \t]*/;
const MACRO = /^[ \t]*@[A-Za-z][\w.]*(?:\(.*\))?[ \t]*$/;

const textAt = (lines: readonly Line[], index: number): string => lines[index]?.text ?? '';

/** Lines as they are shown, steps and spoken words aside. */
const shown = (lines: readonly Line[]): readonly Line[] =>
  lines.map(({ text, line }) => ({ text: inWords(text.replace(STEPS, '')), line }));

const endsTold = ({ text }: Line): boolean => STARS.test(text) || HEADING.test(text);

/** Hints and the solution below a quiz. */
function behind(lines: readonly Line[], index: number) {
  const hinted = endOf(lines, index, ({ text }) => HINT.test(text));
  const hints = lines.slice(index, hinted).map(({ text, line }) => at(line, HINT.exec(text)![1]!));
  const stars = endOf(lines.slice(0, hinted + 2), hinted, ({ text }) => text.trim() === '');
  if (!STARS.test(textAt(lines, stars))) return { hints, feedback: [], end: hinted };
  const told = endOf(lines, stars + 1, (one) => !endsTold(one));
  const end = STARS.test(textAt(lines, told)) ? told + 1 : told;
  return { hints, feedback: shown(lines.slice(stars + 1, told)), end };
}

/** What a quiz is asked with, and the index of the line behind it. */
interface Quiz {
  readonly asks: Pick<Asked, 'options' | 'accepted' | 'pairs' | 'items' | 'settings'>;
  readonly end: number;
}

type Reads = (lines: readonly Line[], index: number) => Quiz | undefined;

const quiz =
  (reads: Reads): TakenAt =>
  (lines, index, out) => {
    const read = reads(lines, index);
    if (!read) return undefined;
    const { line } = lines[read.end - 1]!;
    const { end, ...told } = behind(lines, read.end);
    const stem = stemOf(out, line);
    return {
      made: apart(questionOf({ line: stem[0]?.line ?? line, stem, ...told, ...read.asks }), line),
      end,
    };
  };

const choice =
  (pattern: RegExp, settings: Record<string, string>): Reads =>
  (lines, index) => {
    const options: (Option & { readonly words: Line[] })[] = [];
    let end = index;
    for (; end < lines.length; end++) {
      const { text, line } = lines[end]!;
      const [, mark, words = ''] = pattern.exec(text) ?? [];
      if (mark !== undefined)
        options.push({ words: [{ text: inWords(words), line }], correct: mark.trim() !== '' });
      // Words that go on stand further in.
      else if (options.length > 0 && /^[ \t]{2,}\S/.test(text) && isPlain(text))
        options.at(-1)!.words.push({ text: text.trim(), line });
      else break;
    }
    return options.length === 0 ? undefined : { asks: { options, settings }, end };
  };

const isPlain = (text: string): boolean => !/^[ \t]*(?:\[|\*{3}|<|@|#|`|~|\||[-*+][ \t])/.test(text);

const survey: Reads = (lines, index) =>
  SURVEY.test(lines[index]!.text) ? { asks: { settings: { type: 'open' } }, end: index + 1 } : undefined;

const typed: Reads = (lines, index) => {
  const { text, line } = lines[index]!;
  const [, words] = TYPED.exec(text) ?? [];
  if (words === undefined || /^[?!^]/.test(words)) return undefined;
  const offered = words.split(/(?<!\\)\|/).map((one) => one.trim());
  const options = offered.map((one) => ({
    words: at(line, one.replace(/^\((.*)\)$/, '$1')),
    correct: /^\(.*\)$/.test(one),
  }));
  const asks = offered.length > 1 ? { options } : { accepted: offered, settings: { type: 'short-answer' } };
  return { asks, end: index + 1 };
};

const dragged: Reads = (lines, index) => {
  const asks = draggedIn(lines[index]!.text, lines[index]!.line);
  return asks && { asks, end: index + 1 };
};

const rowsEnd = (lines: readonly Line[], index: number): number =>
  endOf(lines, index, ({ text }) => ROW.test(text));

const matrix: Reads = (lines, index) => {
  const end = rowsEnd(lines, index);
  const pairs = pairsOfMatrix(lines.slice(index, end))?.map((one) => ({
    ...one,
    words: one.words.map(withoutMacros),
  }));
  return pairs && { asks: { pairs }, end };
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
  if (!isOfQuiz(textAt(lines, below)) && calls.length === 0) return undefined;
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

/** What a template puts beside a gap: a place to draw, or a check, which may say what is right. */
const BESIDE = /(^|[ \t])@[A-Za-z][\w.]*(?:\([^()]*\))?|(?<=[^\w\s`@])@[A-Za-z][\w.]*\([^()]*\)/g;

const callsMacro = ({ text }: Line): boolean => text.search(BESIDE) >= 0;

const withoutMacros = ({ text, line }: Line): Line => ({ text: inWords(text.replace(BESIDE, '$1')), line });

/** Nothing breaks behind the last line. */
const withoutBreak = (own: readonly Line[]): readonly Line[] =>
  own.map(({ text, line }, i) => ({
    text: i < own.length - 1 ? text : text.replace(/[ \t]*\\[ \t]*$/, ''),
    line,
  }));

const macroIn = ({ text, line }: Line): Unread => ({ name: /@[\w.]+/.exec(text)![0], line });

/** Between lines of stars stands what is shown one step later: folded, where it says that it answers. */
const told: TakenAt = (lines, index) => {
  if (!STARS.test(lines[index]!.text)) return undefined;
  const first = endOf(lines, index + 1, ({ text }) => text.trim() === '');
  const title = /^[ \t]*[*_#]*[ \t]*([^:*_]{2,40}?)[ \t]*[*_]*:?[*_]*[ \t]*$/.exec(textAt(lines, first))?.[1];
  if (title === undefined || roleOfTitle(title) !== 'answer') return undefined;
  const end = endOf(lines, first + 1, (one) => !endsTold(one));
  if (!STARS.test(textAt(lines, end))) return undefined;
  const body = shown(lines.slice(first + 1, end));
  return { made: foldOf(body, { line: lines[first]!.line, title }), end: end + 1 };
};

/** `How many? [[4]]` asks in its own line; `Address: [[10.0.0.1]]` goes on with what asks above it. */
const inLine: TakenAt = (lines, index, out) => {
  const read = askedInLine(lines, index, out);
  if (!read) return undefined;
  const { line } = lines[index]!;
  const { end, ...told } = behind(lines, index + 1);
  const own = shown(read.words);
  const stem = read.asksAbove ? [...stemOf(out, line), ...at(line, ''), ...own] : own;
  const accepted = [read.answer];
  const settings = { type: 'short-answer' };
  return {
    made: apart(questionOf({ line: stem[0]?.line ?? line, stem, ...told, accepted, settings }), line),
    end,
  };
};

const macro: TakenAt = (lines, index) => {
  const one = lines[index]!;
  return MACRO.test(one.text)
    ? { made: at(one.line, ''), end: index + 1, unread: [macroIn(one)] }
    : undefined;
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

const remark: TakenAt = (lines, index) => {
  if (!/^[ \t]*<!--/.test(lines[index]!.text)) return undefined;
  const last = endOf(lines, index, ({ text }) => !text.includes('-->'));
  const empty = lines.slice(index, last).flatMap(({ line }) => at(line, ''));
  const behindIt = lines
    .slice(last, last + 1)
    .map(({ text, line }) => ({ text: text.replace(/^.*?-->/, ''), line }));
  return { made: [...empty, ...behindIt], end: last + 1 };
};

const words: TakenAt = (lines, index): Taken => {
  const one = lines[index]!;
  return { made: STARS.test(one.text) ? at(one.line, '') : shown([one]), end: index + 1 };
};

const TAKES: readonly TakenAt[] = [
  code,
  remark,
  quiz(survey),
  quiz(matrix),
  folded,
  quiz(choice(SINGLE, {})),
  quiz(choice(MULTIPLE, { multi: '' })),
  quiz(typed),
  inLine,
  gapped,
  quiz(dragged),
  told,
  macro,
  words,
];

/** `{1}{words}`, seen one step later; in a formula, be it of several lines, `\frac{1}{2}` is a fraction. */
const STEPPED = /`[^`\n]*`|\$(?:[^$\n\\]|\\.)+\$|(?<![\w}])\{\d[\d-]*\}\{([^{}]*)\}/g;

/** Gaps in a line of words, and what LiaScript alone knows. */
function inWords(text: string): string {
  return text
    .replace(IN_WORDS, (_, words: string) => gap(words))
    .replace(/^([ \t]*)[!?]{1,2}(?=\[[^\]]*\]\()(?<=[^!])/, '$1')
    .replace(STEPPED, (whole, words: string | undefined) => words ?? whole);
}

function gap(words: string): string {
  if (/^[?!]/.test(words)) return '';
  if (/^[_\s]+$/.test(words)) return '___';
  const offered = words.split(/(?<!\\)\|/).map((one) => one.trim());
  const source =
    offered.length === 1 ? offered[0]! : offered.map((one) => one.replace(/^\((.*)\)$/, '>$1')).join('|');
  return `{gap}\`${source.replace(/`/g, "'")}\``;
}

const QUIZ =
  /^[ \t]*(?:[-*+][ \t]+)?(?:\[\([ xX]\)\]|\[\[[ xX]\]\]|\[\[\?\]\])(?:[ \t].*)?$|^[ \t]*--\{\{\d+[^}]*\}\}--.*$/m;
/** What a course says of itself in a remark at its head. */
const HEAD = /^[ \t]*(?:narrator|import|script|link|logo|icon|mode|version|@[\w.]+)[ \t]*:/m;

const OWN =
  /^[ \t]*(?:(?:author|email|language|narrator|comment)[ \t]*:|(?:import|link|script)[ \t]*:[ \t]*https?:)/m;

export const liascript: Dialect = {
  name: 'LiaScript',
  hasExporter: 'LiaScript',
  evidence: (text) => {
    const sign = signIn(text, QUIZ);
    if (sign) return sign;
    const head = /^\s*<!--(?!-)[\s\S]*?-->/.exec(text)?.[0] ?? '';
    const found = OWN.test(head) ? HEAD.exec(head) : null;
    return found
      ? { words: found[0].trim(), line: head.slice(0, found.index).split('\n').length }
      : undefined;
  },
  prepare: (source) => takenBy(TAKES, linesOf(source)),
};

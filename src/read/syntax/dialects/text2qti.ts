/**
 * text2qti, by which teachers write quizzes for Canvas as text: counted questions, options of which a star stands before
 * the right ones, answers to type, and what is told afterwards.
 *
 *     1.  What floats on water?
 *     ... It is lighter.
 *     a)  iron
 *     *b) ice
 */
import { type Dialect, signIn } from './dialect.ts';
import {
  at,
  endOf,
  type Line,
  linesOf,
  type Option,
  questionOf,
  rewritten,
  type TakenAt,
  textOf,
  trimmed,
} from './prepared.ts';

const SIGN = /^(?:Quiz title:.*|\*[A-Za-z]\)[ \t]+\S.*|\[\*\][ \t]+\S.*)$/m;

const COUNT = /^\d{1,3}[.)][ \t]+(?=\S)/;
const OPTION = /^(\*?)[A-Za-z]\)[ \t]+(?=\S)|^\[([ *])\][ \t]+(?=\S)/;
const TYPED = /^\*[ \t]+(?=\S)/;
const NUMBER = /^=[ \t]+(?=\S)/;
const WRITTEN = /^(?:_{3,}|\^{3,})[ \t]*$/;
/** Told whatever is answered, to who answers right, to who doesn't; the solution. */
const TOLD = /^(?:\.\.\.|[+!-])[ \t]+(?=\S)/;
/** Of a question, above its number. */
const OWN = /^(Title|Points):(.*)$/i;
/** Of the quiz or of a group, and what nobody is to read. */
const SETTING =
  /^(?:shuffle answers|show correct answers|one question at a time|can't go back|feedback is solution|solutions sample \w+|pick|points per question|solution|comment)[ \t]*:.*$|^(?:GROUP|END_GROUP)[ \t]*$|^%.*$/i;
const WORDS = /^(Quiz title|Quiz description|Text title|Text):(.*)$/i;
const RANKS: Readonly<Record<string, string>> = { 'quiz title': '# ', 'text title': '## ' };

/** Comments of several lines, settings, and titles without their names. */
const around: TakenAt = (lines, index) => {
  const { text, line } = lines[index]!;
  if (/^COMMENT[ \t]*$/.test(text)) {
    const last = endOf(lines, index, (one) => !/^END_COMMENT[ \t]*$/.test(one.text));
    return { made: [], end: Math.min(last + 1, lines.length) };
  }
  if (SETTING.test(text)) return { made: [], end: index + 1 };
  const [, name, words = ''] = WORDS.exec(text) ?? [];
  if (name === undefined) return undefined;
  return { made: at(line, `${RANKS[name.toLowerCase()] ?? ''}${words.trim()}\n`), end: index + 1 };
};

interface Part {
  readonly mark: string;
  readonly lines: Line[];
}

/** What each mark at the margin opens, with the lines that are set in below it. */
function partsOf(lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = [{ mark: '', lines: [] }];
  for (const one of lines) {
    const mark = MARKS.map((kind) => kind.exec(one.text)?.[0]).find(Boolean);
    if (mark === undefined) parts.at(-1)!.lines.push(one);
    else parts.push({ mark, lines: [{ ...one, text: one.text.slice(mark.length) }] });
  }
  return parts;
}

/** Up to the next one; below its first mark what isn't set in belongs to it no more. */
function endOfQuestion(lines: readonly Line[], from: number): number {
  const next = endOf(lines, from + 1, ({ text }) => !ENDS.some((one) => one.test(text)));
  const marked = endOf(lines, from + 1, ({ text }) => !isMarked(text));
  return Math.min(
    next,
    endOf(lines, marked, ({ text }) => isMarked(text) || /^(?:[ \t]|$)/.test(text)),
  );
}
const ENDS = [COUNT, OWN, SETTING, WORDS, /^#{1,6}[ \t]/, /^COMMENT[ \t]*$/];
const MARKS = [OPTION, TYPED, NUMBER, WRITTEN, TOLD];
const isMarked = (text: string): boolean => MARKS.some((one) => one.test(text));

const question: TakenAt = (lines, index) => {
  const from = endOf(lines, index, ({ text }) => OWN.test(text));
  const first = lines[from];
  if (!first || !COUNT.test(first.text)) return undefined;
  const end = endOfQuestion(lines, from);
  const stem = { ...first, text: first.text.replace(COUNT, '') };
  const [asked, ...parts] = partsOf([stem, ...lines.slice(from + 1, end)]);
  const isAsked = parts.some(({ mark }) => !TOLD.test(`${mark}x`));
  if (!isAsked) return undefined;
  const own = Object.fromEntries(
    lines.slice(index, from).map(({ text }) => {
      const [, name = '', words = ''] = OWN.exec(text)!;
      return [name.toLowerCase(), words.trim()];
    }),
  );
  const title = own.title ? at(first.line, `**${own.title}**\n`) : [];
  return { made: written([...title, ...asked!.lines], parts, own.points), end };
};

function written(stem: readonly Line[], parts: readonly Part[], points?: string): readonly Line[] {
  const options: Option[] = [];
  const told: Line[] = [];
  for (const { mark, lines } of parts) {
    const option = options.at(-1);
    if (OPTION.test(`${mark}x`)) options.push({ words: lines, correct: mark.includes('*') });
    else if (!TOLD.test(`${mark}x`)) continue;
    else if (option)
      options[options.length - 1] = { ...option, remark: [...(option.remark ?? []), ...lines] };
    else told.push(...trimmed(lines), { text: '', line: lines[0]!.line });
  }
  const line = stem[0]!.line;
  const accepted = parts
    .filter(({ mark }) => TYPED.test(`${mark}x`) || NUMBER.test(`${mark}x`))
    .map(({ lines }) =>
      textOf(lines)
        .trim()
        .replace(/^\[([^,]+),([^\]]+)\]$/, '$1..$2'),
    );
  return questionOf({
    line,
    stem,
    options,
    accepted,
    feedback: told,
    settings: points ? { points } : {},
  });
}

export const text2qti: Dialect = {
  name: 'text2qti',
  evidence: (text) => signIn(text, SIGN),
  prepare: (source) => rewritten(linesOf(source), around, question),
};

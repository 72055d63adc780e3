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

type Kind = 'option' | 'typed' | 'number' | 'written' | 'told';
const MARKS: readonly (readonly [Kind, RegExp])[] = [
  ['option', OPTION],
  ['typed', TYPED],
  ['number', NUMBER],
  ['written', WRITTEN],
  ['told', TOLD],
];

interface Part {
  readonly kind: Kind;
  readonly mark: string;
  readonly lines: Line[];
}

/** The mark at the margin of a line, and what it opens. */
function markIn(text: string): Omit<Part, 'lines'> | undefined {
  for (const [kind, form] of MARKS) {
    const mark = form.exec(text)?.[0];
    if (mark !== undefined) return { kind, mark };
  }
  return undefined;
}

/** The lines above the first mark, and what each opens, with the lines that are set in below it. */
function partsOf(lines: readonly Line[]): readonly [above: readonly Line[], ...parts: Part[]] {
  const above: Line[] = [];
  const parts: Part[] = [];
  for (const one of lines) {
    const found = markIn(one.text);
    if (found) parts.push({ ...found, lines: [{ ...one, text: one.text.slice(found.mark.length) }] });
    else (parts.at(-1)?.lines ?? above).push(one);
  }
  return [above, ...parts];
}

/** Up to the next one; below its first mark what isn't set in belongs to it no more. */
function endOfQuestion(lines: readonly Line[], from: number): number {
  const next = endOf(lines, from + 1, ({ text }) => !ENDS.some((one) => one.test(text)));
  const own = lines.slice(from, next);
  const marked = endOf(own, 1, ({ text }) => markIn(text) === undefined);
  return from + endOf(own, marked, ({ text }) => markIn(text) !== undefined || /^(?:[ \t]|$)/.test(text));
}
const ENDS = [COUNT, OWN, SETTING, WORDS, /^#{1,6}[ \t]/, /^COMMENT[ \t]*$/];

const question: TakenAt = (lines, index) => {
  const from = endOf(lines, index, ({ text }) => OWN.test(text));
  const first = lines[from];
  if (!first || !COUNT.test(first.text)) return undefined;
  const end = endOfQuestion(lines, from);
  const stem = { ...first, text: first.text.replace(COUNT, '') };
  const [asked, ...parts] = partsOf([stem, ...lines.slice(from + 1, end)]);
  if (parts.every(({ kind }) => kind === 'told')) return undefined;
  const own = Object.fromEntries(
    lines.slice(index, from).map(({ text }) => {
      const [, name = '', words = ''] = OWN.exec(text)!;
      return [name.toLowerCase(), words.trim()];
    }),
  );
  const title = own.title ? at(first.line, `**${own.title}**\n`) : [];
  return { made: written([...title, ...asked], parts, own.points), end };
};

function written(stem: readonly Line[], parts: readonly Part[], points?: string): readonly Line[] {
  const options: Option[] = [];
  const told: Line[] = [];
  for (const { kind, mark, lines } of parts) {
    const option = options.at(-1);
    if (kind === 'option') options.push({ words: lines, correct: mark.includes('*') });
    else if (kind !== 'told') continue;
    else if (option)
      options[options.length - 1] = { ...option, remark: [...(option.remark ?? []), ...lines] };
    else told.push(...trimmed(lines), { text: '', line: lines[0]!.line });
  }
  const line = stem[0]!.line;
  const accepted = parts
    .filter(({ kind }) => kind === 'typed' || kind === 'number')
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

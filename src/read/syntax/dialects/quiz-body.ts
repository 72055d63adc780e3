/** What stands in a block that calls itself a quiz, in whatever way it is written: data, or short marks. */
import { parseJson5, readYaml } from '../../../lesson/index.ts';
import { unquoted } from '../rules/lines.ts';
import { tomlAsYaml } from '../toml.ts';
import { at, foldOf, type Line, textOf, trimmed } from './prepared.ts';
import { type QuestionsRead, questionsIn } from './quiz-data.ts';
import { type DataAsked, isAnswered, isKeyed, linesOfItems } from './quiz-items.ts';
import { markedQuestions } from './quiz-marks.ts';

/** Settings of a block, above what it asks. */
const HEAD =
  /^(?:id|type|kind|title|topic|tags?|difficulty|level|points|xp|score|domain|source|mode|multi|shuffle|layout|style|deck|note_?type|lang(?:uage)?)[ \t]*:/i;
const RULE = /^[ \t]*-{3,}[ \t]*$/;

interface Body {
  readonly head: readonly Line[];
  readonly rest: readonly Line[];
}

/** Settings between two lines of dashes, or line by line up to an empty one. */
function parted(body: readonly Line[]): Body {
  const lines = trimmed(body);
  if (RULE.test(lines[0]?.text ?? '')) {
    const last = lines.findIndex(({ text }, index) => index > 0 && RULE.test(text));
    if (last > 0) return { head: lines.slice(1, last), rest: lines.slice(last + 1) };
  }
  const from = lines.findIndex(({ text }) => !HEAD.test(text));
  return from > 0 ? { head: lines.slice(0, from), rest: lines.slice(from) } : { head: [], rest: lines };
}

/** What its settings ask, above what stands below them. */
function stemIn(head: readonly Line[]): readonly Line[] {
  const asked = head.find(({ text }) => /^(?:question|prompt|stem|q)[ \t]*:/i.test(text));
  return asked ? [{ ...asked, text: unquoted(asked.text.replace(/^\w+[ \t]*:[ \t]*/, '')) }] : [];
}

export const BOX = /^[ \t]*[-*+][ \t]+\[([ xX])\][ \t]/;

/** Options alone answer what stands above them, as they do anywhere. */
export const offersAlone = (body: readonly Line[]): boolean => BOX.test(trimmed(body)[0]?.text ?? '');

const GAP = /\{([^{}`\n]+)\}/g;

/** Gaps in braces, where the settings call it one to fill in. */
const withGaps = (rest: readonly Line[], head: readonly Line[]): readonly Line[] | undefined =>
  head.some(({ text }) => /^type[ \t]*:.*(?:fill|gap|cloze|blank)/i.test(text)) &&
  rest.some(({ text }) => text.search(GAP) >= 0)
    ? rest.map(({ text, line }) => ({ text: text.replace(GAP, '{gap}`$1`'), line }))
    : undefined;

const isJson = (source: string): boolean => /^\s*[[{]/.test(source);
/** A key at the margin, or in a list. */
const KEYED = /^(?:-[ \t]+(?![ \t]))?["']?[\w $-]{1,40}["']?[ \t]*:(?:[ \t]|$)/m;
const TOML = /^[ \t]*(?:[\w.-]+[ \t]*=[ \t]*["'[{\dtf]|\[\[[\w.-]+\]\][ \t]*$)/;

/** Data, and whether they are as their language wants them. */
function dataIn(source: string): { readonly value: unknown; readonly isWhole: boolean } | undefined {
  if (isJson(source))
    try {
      return { value: parseJson5(source), isWhole: true };
    } catch {
      return undefined;
    }
  const isToml = TOML.test(source.split('\n', 1)[0]!);
  if (!isToml && !KEYED.test(source)) return undefined;
  const { value, slips } = readYaml(isToml ? tomlAsYaml(source) : source);
  return { value, isWhole: slips.length === 0 };
}

/** Of data with slips only what says which is right is sure to be a question; of others, what isn't answered may hold what answers it. */
function asData(source: string): QuestionsRead | undefined {
  const data = dataIn(source);
  const found = data && questionsIn(data.value);
  if (!found || (!data.isWhole && !found.asked.every(isKeyed))) return undefined;
  const asked = found.asked.filter(isTold);
  const others = [...found.others, ...found.asked.filter((one) => !isTold(one)).map((one) => one.data)];
  return asked.length > 0 ? { asked, others } : undefined;
}

const isTold = (one: DataAsked): boolean =>
  isAnswered(one) || (one.options.length === 0 && one.feedback !== '');

/** The questions of a block; undefined where nobody understands them all. */
export function carriedQuestions(body: readonly Line[], line: number): readonly Line[] | undefined {
  const { head, rest } = parted(body);
  const data = asData(textOf(isJson(textOf(rest)) ? rest : trimmed(body)));
  const marked = (): readonly Line[] | undefined => {
    const gaps = withGaps(rest, head);
    return gaps
      ? [...gaps, ...at(line, '')]
      : markedQuestions([...stemIn(head), ...at(line, ''), ...rest], line);
  };
  if (!data) return marked();
  const twice = data.asked.length === 1 && /^[ \t]*[QF][ \t]*:[\s\S]*^[ \t]*[QF][ \t]*:/m.test(textOf(body));
  return (
    (twice ? marked() : undefined) ?? [...linesOfItems(data.asked, line), ...unreadIn(data.others, line)]
  );
}

/** The questions of data that nothing calls a quiz: each offers something, and says which of it is right. */
export function keyedQuestions(body: readonly Line[], line: number): readonly Line[] | undefined {
  const data = asData(textOf(trimmed(body)));
  return data?.others.length === 0 && data.asked.every(isKeyed) ? linesOfItems(data.asked, line) : undefined;
}

/** Things beside questions that ask nothing anybody knows. */
const unreadIn = (others: readonly unknown[], line: number): readonly Line[] =>
  others.flatMap((one) => hidden(at(line, JSON.stringify(one, null, 1)), line));

/** What may be an answer, and nobody understands. */
export const hidden = (body: readonly Line[], line: number, title = 'Quiz'): readonly Line[] => [
  ...foldOf([{ text: '~~~~~~', line }, ...body, { text: '~~~~~~', line }], { line, title }),
  { text: '', line },
];

/** Whether some of it is hidden so. */
export const isFold = (made: readonly Line[]): boolean =>
  made.some(({ text }) => /^~{3,}\{dropdown\}/.test(text));

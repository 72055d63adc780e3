/**
 * Tags of a generator that are words in capitals: `[HINT::Title]` … `[ENDHINT]`, `[INCLUDE::file]`, and marks that lead
 * what is asked, whose answers a tag counts further below:
 *
 *     [EQ] Why does ice float?
 *
 *     [TEACHER::What may be said]
 *     [EREFQ::1]
 *     It is light.
 *     [ENDTEACHER]
 */
import { meaningOf } from './meanings.ts';
import { folds } from './names.ts';
import {
  at,
  endOf,
  type Flagged,
  flagged,
  foldOf,
  type Line,
  linesOf,
  type Prepared,
  trimmed,
} from './prepared.ts';
import { block, type Here, type Made, matchAt, NONE, OPEN, type Tag, words } from './tags.ts';

const NAME = '[A-Z][A-Z0-9_]+';
const TAG = new RegExp(String.raw`\[(END[_-]?|/)?(${NAME})((?:::[^\]\n]*)?)\](?![([:])`, 'y');

/** A line that ends one: what gives such a page away. */
export const ENDS_UPPER = /^[ \t]*\[END[_-]?[A-Z]{2}[A-Z0-9_]*\][ \t]*$/m;

/** Names of what is for those who teach. */
const TEACHES =
  /^(?:INSTRUCTORS?|TEACHERS?|TUTORS?|STAFF|GRADERS?|LEHRKRAFT|LEHRENDE|PROF|PROFESSEUR|DOCENTE)$/;

/** The tag that begins somewhere. @param names of those that something ends */
export function upperTagAt(text: string, start: number, names: ReadonlySet<string>): Tag | undefined {
  const [whole, end, name = '', given = ''] = matchAt(TAG, text, start) ?? [];
  if (whole === undefined || names.size === 0) return undefined;
  const said = given.split('::').slice(1);
  const told = { upper: said.at(-1) ?? '', ...(said.length === 1 ? { title: said[0]! } : {}) };
  if (names.has(name)) return { name, kind: end ? 'close' : 'open', words: told, end: start + whole.length };
  const isMark =
    given !== '' || /(?:^|\n)[ \t]*(?:[-*+][ \t]+)?$/.test(text.slice(Math.max(0, start - 40), start));
  return isMark && !end ? { name, kind: 'alone', words: told, end: start + whole.length } : undefined;
}

/** The names of all that something ends. */
export const upperNames = (text: string): ReadonlySet<string> =>
  new Set(
    ENDS_UPPER.test(text)
      ? Array.from(text.matchAll(/^[ \t]*\[(?:END[_-]?|\/)([A-Z][A-Z0-9_]+)\][ \t]*$/gm), ([, name]) => name!)
      : [],
  );

export function upperMeans(node: Here): Made {
  const { tag, line, children } = node;
  if (!children) return alone(node);
  const body = node.body();
  const title = tag.words.title;
  const role = TEACHES.test(tag.name) ? 'answer' : (folds(tag.name.toLowerCase()) ?? (title && folds(title)));
  if (role) return trimmed(body).length === 0 ? NONE : block(foldOf(body, { line, title, role }));
  return tag.words.upper === '' || title !== undefined ? meaningOf(node, {}) : OPEN;
}

/** What a tag says by itself: the words that it refers to; of what only the tool knows, nothing. */
function alone({ tag, unread }: Here): Made {
  const { upper = '' } = tag.words;
  if (SAYS.test(upper)) return words(upper);
  unread(upper ? `[${tag.name}::${upper}]` : `[${tag.name}]`);
  return NONE;
}
/** No file, and no number. */
const SAYS = /^[^/\\.]*\p{L}[^/\\.]*$/u;

const MARK = new RegExp(String.raw`^\[(${NAME})\][ \t]+(?=\S)`);
const COUNTS = new RegExp(String.raw`^\[(${NAME})::(\d{1,3})\][ \t]*$`);
const OPENS = new RegExp(String.raw`^[ \t]*\[(?!END)(${NAME})(?:::[^\]\n]*)?\][ \t]*$`);
const ENDS_ASKING = /^(?:#{1,6}[ \t]|-{3,}[ \t]*$|\*{3,}[ \t]*$)/;

/** A page whose counted answers stand below what the marks ask. */
export function withAnswersSetBelow(text: string): Prepared {
  const lines = flagged(linesOf(text));
  const names = upperNames(text);
  const found = names.size > 0 ? answersIn(lines, names) : new Map<string, Span>();
  const spans = [...found.values()];
  const counts = new Map<string, number>();
  const out: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const moved = spans.find(([from]) => from === index);
    const answer = moved ? undefined : answerOf(lines[index]!);
    const end = moved?.[1] ?? (answer ? endOfAsked(lines, index + 1, names) : index + 1);
    if (!moved) out.push(...(answer ? asked(lines.slice(index, end), answer) : lines.slice(index, end)));
    index = end;
  }
  return { lines: out, unread: [] };

  function answerOf({ text: said, isCode }: Flagged): readonly Line[] | undefined {
    const name = isCode ? undefined : MARK.exec(said)?.[1];
    if (name === undefined) return undefined;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const span = found.get(`${name}:${count}`);
    return span && lines.slice(span[0] + 1, span[1]);
  }
}

type Span = readonly [from: number, end: number];

/** What counts an answer, by the mark and the number it refers to, up to the next one or the end of what holds it. */
function answersIn(lines: readonly Flagged[], names: ReadonlySet<string>): Map<string, Span> {
  const marks = new Set(lines.map(({ text, isCode }) => (isCode ? undefined : MARK.exec(text)?.[1])));
  const found = new Map<string, Span>();
  lines.forEach(({ text, isCode }, index) => {
    const [, name = '', number] = (!isCode && COUNTS.exec(text)) || [];
    const mark = name.replace('REF', '');
    if (number === undefined || mark === name || !marks.has(mark)) return;
    found.set(`${mark}:${Number(number)}`, [index, endOfAnswer(lines, index + 1, names)]);
  });
  return found;
}

const endOfAnswer = (lines: readonly Flagged[], from: number, names: ReadonlySet<string>): number =>
  endOf(lines, from, (line) => depthOf(line, names) >= 0 && (line.isCode || !COUNTS.test(line.text)));

/** By how much what stands behind a line stands deeper in tags. */
function depthOf({ text, isCode }: Flagged, names: ReadonlySet<string>): number {
  if (isCode) return 0;
  if (ENDS_UPPER.test(text)) return -1;
  const name = OPENS.exec(text)?.[1];
  return name !== undefined && names.has(name) ? 1 : 0;
}

function endOfAsked(lines: readonly Flagged[], from: number, names: ReadonlySet<string>): number {
  let depth = 0;
  return endOf(lines, from, (line) => {
    const isOther = depth === 0 && !line.isCode && (ENDS_ASKING.test(line.text) || MARK.test(line.text));
    depth += depthOf(line, names);
    return !isOther && depth >= 0;
  });
}

/** In tags of the same kind, for what stands between them may hold some. */
function asked([first, ...rest]: readonly Line[], answer: readonly Line[]): readonly Line[] {
  const { line, text } = first!;
  const last = answer.at(-1)?.line ?? line;
  return [
    ...at(line, '\n[EXERCISE]'),
    { text: text.replace(MARK, ''), line },
    ...rest,
    ...at(answer[0]?.line ?? line, '\n[ANSWER]'),
    ...answer,
    ...at(last, '\n[ENDANSWER]\n[ENDEXERCISE]\n'),
  ];
}

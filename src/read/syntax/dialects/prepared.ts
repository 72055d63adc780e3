/** A page of another tool, written anew in MyST: which of its lines each line comes from, and what nobody could read. */

import { fenceAround } from '../../../lesson/index.ts';

export interface Line {
  readonly text: string;
  /** Of the source, from 1. */
  readonly line: number;
}

/** Markup whose meaning nobody knows: it is named, and what it holds is read. */
export interface Unread {
  /** As written: `<Name>`, `{{< name >}}`. */
  readonly name: string;
  /** Of the source, from 1. */
  readonly line: number;
}

export interface Prepared {
  readonly lines: readonly Line[];
  readonly unread: readonly Unread[];
}

/** Of a page's front matter: `page.title`. */
export type Fields = Readonly<Record<string, string>>;
export type Prepare = (text: string, fields: Fields) => Prepared;

/** @param first where they stand in their page */
export const linesOf = (text: string, first = 1): readonly Line[] =>
  text.split('\n').map((one, index) => ({ text: one, line: index + first }));

/** All at once, an engine takes no more than a hundred thousand or so. */
export function addTo(list: Line[], lines: readonly Line[]): void {
  for (const one of lines) list.push(one);
}

export const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

/** What some lines from an index on become, the index behind them, and what of them nobody could read. */
export interface Taken {
  readonly made: readonly Line[];
  readonly end: number;
  readonly unread?: readonly Unread[];
}

/** @param out what is written already: a question may take the words above it */
export type TakenAt = (lines: readonly Line[], index: number, out: Line[]) => Taken | undefined;

/** A page of which some lines at a time are taken for something, by the first of all that does. */
export function takenBy(takes: readonly TakenAt[], lines: readonly Line[]): Prepared {
  const out: Line[] = [];
  const unread: Unread[] = [];
  for (let index = 0; index < lines.length; ) {
    const taken = firstOf(takes, lines, index, out);
    addTo(out, taken?.made ?? [lines[index]!]);
    unread.push(...(taken?.unread ?? []));
    index = taken?.end ?? index + 1;
  }
  return { lines: out, unread };
}

function firstOf(takes: readonly TakenAt[], ...at: Parameters<TakenAt>): Taken | undefined {
  for (const take of takes) {
    const taken = take(...at);
    if (taken) return taken;
  }
  return undefined;
}

/** The same; blocks of code stay as they are. */
export const rewritten = (lines: readonly Line[], ...takes: readonly TakenAt[]): Prepared =>
  takenBy([codeAt, ...takes], lines);

/** The same, of which each line is changed by itself. */
export const lineByLine = (lines: readonly Line[], change: (text: string) => string): Prepared =>
  rewritten(lines, (all, index) => {
    const { text, line } = all[index]!;
    return { made: [{ text: change(text), line }], end: index + 1 };
  });

/** The index of the first line from one on that is none of those. */
export function endOf<T extends Line>(
  lines: readonly T[],
  from: number,
  isInside: (line: T) => boolean,
): number {
  let end = from;
  while (end < lines.length && isInside(lines[end]!)) end++;
  return end;
}

const FENCE = /^[ \t]*(`{3,}|~{3,})/;

/** Behind marks that close nothing stands. */
const closes = (text: string, fence: string): boolean =>
  text.trim().startsWith(fence) && FENCE.exec(text)?.[1] === text.trim();

/** A block of code. */
export function codeAt(lines: readonly Line[], start: number): Taken | undefined {
  const fence = FENCE.exec(lines[start]!.text)?.[1];
  if (fence === undefined) return undefined;
  const last = endOf(lines, start + 1, ({ text }) => !closes(text, fence));
  const end = Math.min(last + 1, lines.length);
  return { made: lines.slice(start, end), end };
}

/** The words of a line; none behind the last. */
export const textAt = (lines: readonly Line[], index: number): string => lines[index]?.text ?? '';

/** One preparation after another. */
export function preparedBy(preparing: readonly Prepare[], text: string, fields: Fields = {}): Prepared {
  return preparing.reduce<Prepared>((before, prepare) => thenPrepared(before, prepare, fields), {
    lines: linesOf(text),
    unread: [],
  });
}

function thenPrepared({ lines, unread }: Prepared, prepare: Prepare, fields: Fields): Prepared {
  const next = prepare(textOf(lines), fields);
  const origin = (line: number): number => lines[line - 1]?.line ?? line;
  return {
    lines: next.lines.map((one) => ({ text: one.text, line: origin(one.line) })),
    unread: [...unread, ...next.unread.map((one) => ({ ...one, line: origin(one.line) }))],
  };
}

interface Container {
  readonly name: string;
  readonly title?: string | undefined;
  readonly options?: Readonly<Record<string, string | undefined>>;
  readonly body: readonly Line[];
  readonly line: number;
}

/** A directive of MyST whose fence nothing inside it closes. */
export function container({ name, title = '', options = {}, body, line }: Container): readonly Line[] {
  const marks = fenceAround(textOf(body), '~', 7);
  const given = Object.entries(options).flatMap(([key, value]) =>
    value === undefined ? [] : [`:${key}: ${oneLine(value)}`.trimEnd()],
  );
  return [
    ...[`${marks}{${name}} ${oneLine(title)}`.trimEnd(), ...given, ''].map((text) => ({ text, line })),
    ...trimmed(body),
    { text: marks, line: body.at(-1)?.line ?? line },
  ];
}

/** What answers or helps, or may do so, folded. */
export const foldOf = (
  body: readonly Line[],
  {
    line,
    title,
    role,
  }: { readonly line: number; readonly title?: string | undefined; readonly role?: string | undefined },
): readonly Line[] => container({ name: 'dropdown', title, options: { class: role }, body, line });

/** Empty lines around what else would go on with what stands beside it. */
export const apart = (lines: readonly Line[], line: number): readonly Line[] => [
  ...at(line, ''),
  ...lines,
  ...at(line, ''),
];

/** What stands below a line that calls it something, up to the next such line. */
export interface Section {
  /** Empty for what stands above the first. */
  readonly name: string;
  readonly head?: Line;
  readonly lines: readonly Line[];
}

export function sectionsOf(
  lines: readonly Flagged[],
  nameIn: (text: string, below: string | undefined) => string | undefined,
): readonly Section[] {
  const sections: { name: string; head?: Line; lines: Line[] }[] = [{ name: '', lines: [] }];
  lines.forEach((one, i) => {
    const name = one.isCode ? undefined : nameIn(one.text, lines[i + 1]?.text);
    if (name === undefined) sections.at(-1)!.lines.push(one);
    else sections.push({ name, head: one, lines: [] });
  });
  return sections;
}

export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Words that stand on one line of the source, though they may be several. */
export const at = (line: number, words: string): readonly Line[] =>
  words.split('\n').map((text) => ({ text, line }));

/** Without the empty lines at its ends. */
export function trimmed(lines: readonly Line[]): readonly Line[] {
  const isWritten = ({ text }: Line): boolean => text.trim() !== '';
  const from = lines.findIndex(isWritten);
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex(isWritten) + 1);
}

/** A line of a quotation without its mark. */
export const unquotedLine = ({ text, line }: Line): Line => ({
  text: text.replace(/^[ \t]*>[ \t]?/, ''),
  line,
});

export const indentOf = (text: string): number => /^[ \t]*/.exec(text)![0].length;

/** Lines moved to the left by as much as all of them stand in, `most` at most. */
export function dedented(lines: readonly Line[], most = Number.POSITIVE_INFINITY): readonly Line[] {
  const shared = lines.reduce(
    (least, { text }) => (text.trim() === '' ? least : Math.min(least, indentOf(text))),
    most,
  );
  return shared === 0
    ? lines
    : lines.map(({ text, line }) => ({ text: text.slice(Math.min(shared, indentOf(text))), line }));
}

export interface Option {
  readonly words: readonly Line[];
  readonly correct: boolean;
  readonly remark?: readonly Line[] | undefined;
}

/** What is offered for a statement that is judged. */
export const trueOrFalse = (line: number, isTrue: boolean): readonly Option[] => [
  { words: at(line, 'True'), correct: isTrue },
  { words: at(line, 'False'), correct: !isTrue },
];

/** Options whose place would tell which is right, such as those that an author writes first, stand by their words. */
export const mixed = (options: readonly Option[]): readonly Option[] =>
  [...options].sort((a, b) => (textOf(a.words) < textOf(b.words) ? -1 : 1));

/** Of a question that matches. */
export interface Pair {
  readonly words: readonly Line[];
  readonly answer: string;
}

export interface Asked {
  readonly line: number;
  readonly stem: readonly Line[];
  readonly options?: readonly Option[];
  readonly accepted?: readonly string[];
  readonly pairs?: readonly Pair[];
  /** To be put in this order. */
  readonly items?: readonly string[];
  readonly hints?: readonly (readonly Line[])[];
  readonly feedback?: readonly Line[];
  readonly settings?: Readonly<Record<string, string | undefined>>;
}

/** A question as its author would declare it in MyST. */
export function questionOf(asked: Asked): readonly Line[] {
  const { line, stem, options = [], accepted = [], pairs = [], items = [] } = asked;
  const { hints = [], feedback = [], settings } = asked;
  const gap = { text: '', line };
  const told = trimmed(feedback);
  const bullet = bulletBelow(stem);
  const body = [
    ...withoutBar(trimmed(stem)),
    gap,
    ...options.flatMap((one) => optionLines(one, bullet)),
    ...accepted.map((words) => ({ text: `= ${oneLine(words)}`, line })),
    ...pairs.flatMap(({ words, answer }) => [
      ...words,
      ...at(words[0]?.line ?? line, `: ${oneLine(answer)}\n`),
    ]),
    ...items.map((words, i) => ({ text: `${i + 1}. ${oneLine(words)}`, line })),
    gap,
    ...hints.flatMap((hint) => container({ name: 'hint', body: hint, line: hint[0]?.line ?? line })),
    ...(told.length > 0 ? [{ text: '===', line: told[0]!.line }, ...told] : []),
  ];
  return container({ name: 'question', options: settings ?? {}, body, line });
}

/** Options go on with a list above them that has their marks. */
const bulletBelow = (stem: readonly Line[]): string =>
  ['-', '*', '+'].find((mark) => !stem.some(({ text }) => text.trimStart().startsWith(`${mark} `))) ?? '-';

/** What underlines a title would part what is asked from what answers, and what goes on with a sum would be an answer. */
const withoutBar = (stem: readonly Line[]): readonly Line[] =>
  flagged(stem)
    .filter(({ text, isCode }) => isCode || !/^[ \t]*={3,}[ \t]*$/.test(text))
    .map(({ text, line, isCode }) => ({
      text: isCode ? text : text.replace(/^([ \t]*)(?==[ \t])/, '$1\\'),
      line,
    }));

function optionLines({ words, correct, remark = [] }: Option, bullet: string): readonly Line[] {
  const [first, ...rest] = dedented(trimmed(words));
  if (!first) return [];
  const told = dedented(trimmed(remark));
  const box = `${bullet} [${correct ? 'x' : ' '}]`;
  // Code and lists behind a box would be words.
  const isList = ITEM.test(first.text) && rest.some(({ text }) => ITEM.test(text));
  const opens =
    FENCE.test(first.text) || isList
      ? [{ text: box, line: first.line }, indented(first)]
      : [{ text: `${box} ${first.text.trim()}`, line: first.line }];
  return [
    ...opens,
    ...rest.map(indented),
    ...told.map(({ text, line }) => ({ text: `  > ${text.trimEnd()}`, line })),
  ];
}

const ITEM = /^(?:[-*+]|\d{1,2}[.)])[ \t]/;
const indented = ({ text, line }: Line): Line => ({ text: text.trim() === '' ? '' : `  ${text}`, line });

export type Flagged = Line & { readonly isCode: boolean };

/** Lines, and whether each is one of a block of code. */
export function flagged(lines: readonly Line[]): readonly Flagged[] {
  let fence: string | undefined;
  return lines.map((one) => {
    const marks = FENCE.exec(one.text)?.[1];
    const isCode = fence !== undefined || marks !== undefined;
    if (fence === undefined) fence = marks;
    else if (closes(one.text, fence)) fence = undefined;
    return { ...one, isCode };
  });
}

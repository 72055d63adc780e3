/** Which lines of a chapter of DataCamp's belong to which exercise, and to which part of it. */
import type { Line } from '../prepared.ts';

export interface Part {
  /** Without its number. */
  readonly name: string;
  /** As its author wrote it. */
  readonly written: string;
  readonly line: number;
  readonly lines: readonly Line[];
}

export interface Exercise {
  readonly type: string;
  /** The number of the right option, where the settings say it. */
  readonly right?: number | undefined;
  /** Of the exercise above it. */
  readonly isStep: boolean;
  readonly line: number;
  /** What stands above its parts, its title first. */
  readonly text: readonly Line[];
  readonly parts: readonly Part[];
}

/** The parts of an exercise that fit, without those in which nothing is written. */
export const partsOf = ({ parts }: Exercise, fits: (part: Part) => boolean): readonly Part[] =>
  parts.filter((part) => fits(part) && isWritten(part));

/** A remark tells its author what to write; a block of code or an item may be empty. */
export const isWritten = ({ lines }: Part): boolean =>
  lines
    .map(({ text }) => text.replace(/^[ \t]*(?:`{3,}.*|[-*+][ \t]*)$/, ''))
    .join('\n')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .trim() !== '';

interface Draft {
  type: string;
  right?: number;
  isStep: boolean;
  line: number;
  text: Line[];
  parts: (Part & { readonly lines: Line[] })[];
}

interface Reading {
  readonly exercises: Draft[];
  /** Those of the exercise that is read, by their numbers. */
  readonly steps: Map<string, Draft>;
  /** Where the next part belongs. */
  current: Draft;
  /** Where the next line goes. */
  sink: Line[];
  /** The marks of the code that is open there, with what stands in front of them. */
  code: string | undefined;
}

/** What some lines from an index on are, other than words: the index behind them. */
type Takes = (reading: Reading, lines: readonly Line[], index: number) => number | undefined;

export function exercisesIn(lines: readonly Line[]): readonly Exercise[] {
  const first: Draft = { type: '', isStep: false, line: 1, text: [], parts: [] };
  const reading: Reading = {
    exercises: [first],
    steps: new Map(),
    current: first,
    sink: first.text,
    code: undefined,
  };
  for (let index = 0; index < lines.length; ) {
    const end = TAKES.reduce<number | undefined>(
      (found, take) => found ?? take(reading, lines, index),
      undefined,
    );
    if (end === undefined) words(reading, lines[index]!);
    index = end ?? index + 1;
  }
  closed(reading);
  return reading.exercises.map(typed);
}

/** In the older form a part says of what type a step is. */
function typed(exercise: Draft): Exercise {
  const said = exercise.parts.find(({ name }) => name === 'type');
  const type =
    exercise.type ||
    (said?.lines
      .map(({ text }) => text)
      .join('')
      .trim() ??
      '');
  return { ...exercise, type };
}

/** A chunk of code in the words of R Markdown, or a file of several: `@@main.py`. */
const CHUNK = /^([ \t]*`{3,})[ \t]*\{[ \t]*(\w*)[^{}]*\}[ \t]*$/;
const FILE = /^`@@(.+)`[ \t]*$/;
const FENCE = /^([ \t]*(?:(?:[-*+]|\d{1,2}[.)])[ \t]+)?)(`{3,})(.*)$/;

/** When a slide shows a line: `{{2}}`. */
const STEP = /[ \t]*\{\{\d{1,2}\}\}[ \t]*$/;

function words(reading: Reading, { text: given, line }: Line): void {
  const text = given.replace(STEP, '').replace(FILE, '`$1`');
  const [, before = '', marks = '', info = ''] = FENCE.exec(text) ?? [];
  const opens = marks !== '' && reading.code === undefined;
  if (opens) reading.code = before + marks;
  else if (marks.startsWith(reading.code?.trim().replace(/^.* /, '') ?? ' ') && info.trim() === '')
    reading.code = undefined;
  reading.sink.push({ text: opens ? text.replace(CHUNK, '$1$2') : text, line });
}

/** Code that nobody closed would go on in what is written behind it; that in an item ends with the list. */
function closed(reading: Reading): void {
  const { code, sink } = reading;
  const last = sink.at(-1);
  if (code !== undefined && last && /^ {0,3}`+$/.test(code)) sink.push({ text: code, line: last.line });
  reading.code = undefined;
}

function opened(reading: Reading, draft: Omit<Draft, 'parts' | 'type'> & { readonly type?: string }): Draft {
  const exercise = { type: '', parts: [], ...draft };
  closed(reading);
  if (!exercise.isStep) reading.steps.clear();
  reading.exercises.push(exercise);
  reading.current = exercise;
  reading.sink = exercise.text;
  return exercise;
}

const PART = /^`@([a-z_]+?)(\d*)`[ \t]*$/;
/** Parts of other names are counted within an exercise. */
const OF_STEPS = /^(?:assignment|options)$/;
const OLDER = /^\*\*\*[ \t]*=[ \t]*([a-z_]+?)(\d*)(?::[ \t]*(?![ \t])(.*)|[ \t]*(?:(\{.*\})[ \t]*)?)$/;

/** Whatever code is open: nobody closed it. */
const part: Takes = (reading, lines, index) => {
  const { text, line } = lines[index]!;
  const [, name, number = ''] = PART.exec(text) ?? [];
  if (name === undefined) return undefined;
  if (OF_STEPS.test(name)) stepCalled(reading, number, line);
  return partOf(reading, { name, written: text.trim().replace(/`/g, ''), line, lines: [] }, index);
};

const older: Takes = (reading, lines, index) => {
  const { text, line } = lines[index]!;
  const [, name, number = '', value] = OLDER.exec(text) ?? [];
  if (name === undefined) return undefined;
  stepCalled(reading, number, line);
  const own = value === undefined ? [] : [{ text: value, line }];
  return partOf(reading, { name, written: `*** =${name}${number}`, line, lines: own }, index);
};

function partOf(reading: Reading, made: Draft['parts'][number], index: number): number {
  closed(reading);
  reading.current.parts.push(made);
  reading.sink = made.lines;
  return index + 1;
}

/** All parts of one number are one step's, wherever they stand in the exercise. */
function stepCalled(reading: Reading, number: string, line: number): void {
  if (number === '') return;
  const { steps } = reading;
  reading.current = steps.get(number) ?? opened(reading, { isStep: true, line, text: [] });
  steps.set(number, reading.current);
}

const HEAD = /^---[ \t]*type:[ \t]*(\w+)/;

const olderHead: Takes = (reading, lines, index) => {
  const { text, line } = lines[index]!;
  const [, type] = HEAD.exec(text) ?? [];
  if (type === undefined) return undefined;
  opened(reading, { type, isStep: false, line, text: [] });
  return index + 1;
};

const SETTINGS = /^`{3,}[ \t]*\{?ya?ml\}?[ \t]*$/;
const END = /^`{3,}[ \t]*$/;
/** Settings are a few lines. */
const MOST = 30;
const HEADING = /^#{1,6}[^#]/;
const RULE = /^[ \t]*(?:-{3,}|\*{3,})[ \t]*$/;

/** Settings begin an exercise; its title stands above them. */
const settings: Takes = (reading, lines, index) => {
  if (!SETTINGS.test(lines[index]!.text)) return undefined;
  const near = lines.slice(index + 1, index + MOST);
  const length = near.findIndex(({ text }) => END.test(text));
  const given = near.slice(0, Math.max(length, 0)).map(({ text }) => text);
  const [, type] = /^type:[ \t]*["']?(\w+)/m.exec(given.join('\n')) ?? [];
  if (type === undefined) return undefined;
  const last = reading.current;
  const { line } = lines[index]!;
  const isOpen = last.type === '' && last.parts.length === 0;
  const exercise = isOpen ? last : opened(reading, { isStep: false, line, text: titleFrom(reading.sink) });
  const [, right] = /^correct:[ \t]*(\d+)/m.exec(given.join('\n')) ?? [];
  closed(reading);
  Object.assign(exercise, { type, ...(right && { right: Number(right) }) });
  return index + length + 2;
};

/** Taken from the end of what stands above. */
function titleFrom(sink: Line[]): Line[] {
  const at = sink.findLastIndex(({ text }) => text.trim() !== '');
  return at >= 0 && HEADING.test(sink[at]!.text) ? sink.splice(at) : [];
}

/** A rule above a title, or above settings, ends what stands above it; stars end a step. */
const rule: Takes = (reading, lines, index) => {
  const { text, line } = lines[index]!;
  if (reading.code !== undefined || !RULE.test(text)) return undefined;
  const isStep = text.trim().startsWith('*');
  const next = nextWritten(lines, index + 1);
  const begins = next !== undefined && (HEADING.test(next) || SETTINGS.test(next) || HEAD.test(next));
  if (!begins && !(isStep && /^`@/.test(next ?? ''))) return undefined;
  opened(reading, { isStep, line, text: [] });
  return index + 1;
};

/** Remarks part exercises for those who write them. */
function nextWritten(lines: readonly Line[], from: number): string | undefined {
  for (let index = from; index < lines.length; index++) {
    const text = lines[index]!.text.trim();
    if (text !== '' && !/^<!--.*-->$/.test(text)) return text;
  }
  return undefined;
}

const TAKES: readonly Takes[] = [part, older, olderHead, settings, rule];

/** Questions that a page holds as data for a component to show: each becomes one as MyST writes it. */
import * as z from 'zod';
import { once, parseJson5 } from '../../../lesson/index.ts';
import { at, type Line, type Option, questionOf } from './prepared.ts';

const given = once(() => {
  const words = z.union([z.string(), z.number(), z.boolean()]).transform(String);
  return z.union([
    words.transform((one) => ({
      words: one,
      correct: false,
      remark: undefined as string | undefined,
      id: undefined as string | undefined,
    })),
    z.looseObject({}).transform((one) => ({
      words: firstOf(one, ['text', 'label', 'answer', 'option', 'content', 'value', 'title']) ?? '',
      correct: truth(one, ['correct', 'isCorrect', 'is_correct', 'right']),
      remark: firstOf(one, ['feedback', 'explanation', 'rationale', 'comment']),
      id: firstOf(one, ['id', 'key', 'value']),
    })),
  ]);
});
type Given = z.infer<ReturnType<typeof given>>;

const anything = once(() => z.array(z.looseObject({})));

function firstOf(one: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = one[name];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
}

const truth = (one: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.some((name) => one[name] === true || one[name] === 'true');

/** @returns undefined where it is no list of questions */
export function quizLines(source: string, line: number): readonly Line[] | undefined {
  const items = itemsIn(source);
  if (!items || items.length === 0) return undefined;
  const asked = items.map(read);
  if (asked.some((one) => one === undefined)) return undefined;
  const fromOne = asked.some((one) => one!.keys.some((key) => key === String(one!.options.length)));
  return asked.flatMap((one) => linesOf(one!, fromOne ? 1 : 0, line));
}

function itemsIn(source: string): z.infer<ReturnType<typeof anything>> | undefined {
  if (!/^\s*[[{]/.test(source)) return undefined;
  try {
    const strings = source.replace(/`((?:[^`\\$]|\\.)*)`/g, (_, words: string) =>
      JSON.stringify(words.replace(/\\(.)/g, '$1')),
    );
    const value: unknown = parseJson5(strings);
    const list = Array.isArray(value) ? value : ((value as Record<string, unknown>).questions ?? [value]);
    const read = anything().safeParse(list);
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

interface Read {
  readonly stem: string;
  readonly options: readonly Given[];
  /** What says which are right: their number, their words or their name. */
  readonly keys: readonly string[];
  readonly feedback: string;
  readonly hint: string | undefined;
}

function read(item: Readonly<Record<string, unknown>>): Read | undefined {
  const stem = firstOf(item, ['question', 'prompt', 'text', 'stem', 'title']);
  const offered = ['options', 'answers', 'choices', 'answerOptions', 'items']
    .map((name) => namedOptions(item[name]))
    .find(Array.isArray);
  const options = z.array(given()).safeParse(offered ?? []);
  if (stem === undefined || !options.success) return undefined;
  const key = [
    'correctOption',
    'correctAnswer',
    'correct_answer',
    'correctIndex',
    'correctAnswerIndex',
    'correctAnswers',
    'correctOptions',
    'correct',
    'answerIndex',
    'answer',
    'solution',
  ]
    .map((name) => item[name])
    .find((value) => (value !== undefined && typeof value !== 'object') || Array.isArray(value));
  // A title by itself asks nothing.
  const isAsked =
    options.data.length > 0 || key !== undefined || firstOf(item, ['question', 'prompt', 'stem']);
  if (!isAsked) return undefined;
  return {
    stem,
    options: options.data,
    keys: (Array.isArray(key) ? key : key === undefined ? [] : [key]).map(String),
    feedback: firstOf(item, ['explanation', 'feedback', 'rationale', 'reason']) ?? '',
    hint: firstOf(item, ['hint']),
  };
}

/** `{ a: "ice", b: "iron" }`: by their names. */
function namedOptions(given: unknown): unknown {
  const isNamed = typeof given === 'object' && given !== null && !Array.isArray(given);
  return isNamed ? Object.entries(given).map(([id, text]) => ({ id, text: String(text) })) : given;
}

function linesOf({ stem, options, keys, feedback, hint }: Read, base: number, line: number): readonly Line[] {
  const isRight = ({ words, correct, id }: Given, index: number): boolean =>
    correct ||
    keys.some((key) => key === words || (id !== undefined && key === id) || key === String(index + base));
  const given: readonly Option[] = options.map((one, index) => ({
    words: at(line, one.words),
    correct: isRight(one, index),
    remark: one.remark === undefined ? undefined : at(line, one.remark),
  }));
  return [
    ...questionOf({
      line,
      stem: at(line, stem),
      options: given,
      accepted: options.length === 0 ? keys : [],
      hints: hint === undefined ? [] : [at(line, hint)],
      feedback: at(line, feedback),
    }),
    { text: '', line },
  ];
}

const ITEM = /^[ \t]{0,3}(?:[-*+]|\d{1,2}[.)])[ \t]+(.*)$/;

/** A component around its stem and a list of options, its attribute telling which of them are right: `correct={[3]}`. */
export function choiceIn(
  body: readonly Line[],
  words: Readonly<Record<string, string>>,
  line: number,
): readonly Line[] | undefined {
  const key = /^\{\s*\[?([\d\s,]+)\]?\s*\}$/.exec(words.correct ?? words.answer ?? '')?.[1];
  const first = body.findIndex(({ text }) => ITEM.test(text));
  if (key === undefined || first < 0) return undefined;
  const right = key.split(',').map(Number);
  const items: Line[][] = [];
  for (const one of body.slice(first)) {
    const item = ITEM.exec(one.text)?.[1];
    if (item !== undefined) items.push([{ ...one, text: item }]);
    else items.at(-1)!.push({ ...one, text: one.text.trim() });
  }
  const options = items.map((one, index) => ({ words: one, correct: right.includes(index + 1) }));
  const settings = words.multiple === undefined ? {} : { multi: '' };
  return questionOf({ line, stem: body.slice(0, first), options, settings });
}

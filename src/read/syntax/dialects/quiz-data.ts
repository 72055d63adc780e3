/** Questions that a page holds as data for a program or a component to show: each becomes one as MyST writes it. */
import { isRecord, parseJson5, record } from '../../../lesson/index.ts';
import { balanced, newBudget, withElementsRead } from './jsx.ts';
import { type Line, questionOf } from './prepared.ts';
import {
  countFromOne,
  type Data,
  type DataAsked,
  isAnswered,
  isKeyed,
  linesOfItems,
  readItem,
} from './quiz-items.ts';

export { REASONS, STEMS } from './quiz-items.ts';

/** Where a program begins a list of questions; they may be counted first. */
const LIST = /\[\s*\{\s*(?:["']?id["']?\s*:\s*["']?[\w-]+["']?\s*,\s*)?["']?(?:question|prompt|q)["']?\s*:/g;

/** The lists of questions in a program, as it writes them. */
export function questionLists(program: string): readonly string[] {
  const budget = newBudget();
  const lists: string[] = [];
  let end = 0;
  for (const { index } of program.matchAll(LIST)) {
    if (index < end) continue;
    end = balanced(program, index, budget) ?? end;
    if (end > index) lists.push(program.slice(index, end));
  }
  return lists;
}

/** @returns undefined where it is no list of questions */
export function quizLines(source: string, line: number, fromOne?: FromOne): readonly Line[] | undefined {
  const asked = askedIn(source);
  return asked && linesOfItems(asked, line, baseOf(asked, fromOne));
}

/** Whether the keys of others that are written alike count from one. */
export type FromOne = () => boolean;

const baseOf = (asked: readonly DataAsked[], fromOne?: FromOne): boolean =>
  countFromOne(asked) || (asked.some(isKeyedByNumber) && fromOne?.() === true);

const isKeyedByNumber = ({ options, keys }: DataAsked): boolean =>
  options.length > 0 && keys.some((key) => /^\d+$/.test(key));

/** Whether one of the keys of some questions is the number of its last option, and none is nought. */
export function keysFromOne(sources: readonly string[]): boolean {
  const asked = sources.flatMap((one) => askedIn(one) ?? []);
  return countFromOne(asked) && !asked.some(({ keys }) => keys.includes('0'));
}

/** The same of a list that nothing calls a quiz: each offers several things, of which the data say which are right. */
export function keyedQuizLines(source: string, line: number, fromOne?: FromOne): readonly Line[] | undefined {
  const asked = askedIn(source);
  return asked?.every(isKeyed) ? linesOfItems(asked, line, baseOf(asked, fromOne)) : undefined;
}

function askedIn(source: string): readonly DataAsked[] | undefined {
  if (!/^\s*[[{]/.test(source)) return undefined;
  try {
    const strings = withElementsRead(source).replace(STRINGS, (string, words: string | undefined) =>
      words === undefined ? string : JSON.stringify(words.replace(/\\(.)/g, '$1')),
    );
    const value = parseJson5(strings);
    const items = itemsOf(Array.isArray(value) ? value : (record(value).questions ?? [value]));
    const asked = items?.map(readItem);
    return asked && asked.length > 0 && asked.every((one) => one !== undefined) ? asked : undefined;
  } catch {
    return undefined;
  }
}

/** Those in backticks, which JSON doesn't have, and the others, whose backticks are only words. */
const STRINGS = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`((?:[^`\\$]|\\.|\$(?!\{))*)`/g;

/** Undefined where it is no list of records. */
const itemsOf = (list: unknown): readonly Data[] | undefined =>
  Array.isArray(list) && list.every(isRecord) ? list : undefined;

/** What data hold of questions: those that are read, and the other things of the same list. */
export interface QuestionsRead {
  readonly asked: readonly DataAsked[];
  readonly others: readonly unknown[];
}

/** Deeper, it is a program's. */
const DEEPEST = 3;

/** The questions of some data, which may be one, a list, or hold a list in whatever name; undefined where none is told apart. */
export function questionsIn(value: unknown, depth = 0): QuestionsRead | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return read(joined(value));
  if (!isRecord(value)) return undefined;
  const own = read([value]);
  if (own?.asked.some(isAnswered)) return own;
  for (const one of Object.values(value)) {
    const inside = typeof one === 'object' ? questionsIn(one, depth + 1) : undefined;
    if (inside?.asked.some(isAnswered)) return inside;
  }
  return own;
}

/** One question whose data are items of a list, a name each, is one. */
function joined(list: readonly unknown[]): readonly unknown[] {
  const names = list.map((one) => (isRecord(one) ? Object.keys(one) : []));
  const isParted = list.length > 1 && names.every(({ length }) => length === 1);
  return isParted && new Set(names.flat()).size === list.length ? [Object.assign({}, ...list)] : list;
}

function read(list: readonly unknown[]): QuestionsRead | undefined {
  const asked: DataAsked[] = [];
  const others: unknown[] = [];
  for (const one of list) {
    const item = isRecord(one) ? readItem(one) : undefined;
    if (item) asked.push(item);
    else others.push(one);
  }
  return asked.length > 0 ? { asked, others } : undefined;
}

const ITEM = /^[ \t]{0,3}(?:[-*+]|\d{1,2}[.)])[ \t]+(.*)$/;

/** A component around its stem and a list of options, its attribute telling which of them are right: `correct={[3]}`. */
export function choiceIn(
  body: readonly Line[],
  words: Readonly<Record<string, string>>,
  line: number,
): readonly Line[] | undefined {
  const key = /^\{(?:\s*\[)?([\d\s,]+)(?:\]\s*)?\}$/.exec(words.correct ?? words.answer ?? '')?.[1];
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

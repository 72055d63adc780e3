/** Options in a list, the right one in brackets or named by its number in the program that checks it. */
import { at, dedented, type Line, type Option, trimmed } from '../prepared.ts';

export interface Offered {
  readonly offered: readonly Line[];
  /** What is said of each option. */
  readonly remarks: readonly Line[];
  /** That checks what is chosen. */
  readonly program: string;
  /** As the exercise's settings have it, from 1. */
  readonly right?: number;
}

export interface Choice {
  /** What stands above the options. */
  readonly above: readonly Line[];
  readonly options: readonly Option[];
  /** As they were written, where nobody knows which is right. */
  readonly listed: readonly Line[];
  /** Remarks that belong to no option. */
  readonly told: readonly Line[];
  readonly isKnown: boolean;
  /** Whatever the program says is read. */
  readonly isChecked: boolean;
  readonly settings: Readonly<Record<string, string>>;
}

/** @returns undefined where fewer than two are offered */
export function choiceOf({ offered, remarks, program, right }: Offered): Choice | undefined {
  const { above, items } = itemsIn(offered);
  if (items.length < 2) return undefined;
  const said = itemsIn(remarks).items;
  const chosen = chosenIn(program, items.length);
  const isRight = keyOf(items, said, chosen?.right ?? right);
  const isEach = said.length === items.length;
  const options = items.map((words, i): Option => {
    const told = isEach
      ? inBrackets(said[i]!)
      : chosen?.messages[i]
        ? at(words[0]!.line, chosen.messages[i])
        : [];
    return { words: isRight[i] ? inBrackets(words) : words, correct: isRight[i]!, remark: told };
  });
  const count = isRight.filter(Boolean).length;
  return {
    above,
    options,
    listed: offered.slice(offered.findIndex(({ line }) => line === items[0]![0]!.line)),
    told: isEach ? [] : remarks,
    isKnown: count > 0,
    isChecked: program.trim() === '' || chosen?.isRead === true,
    settings: count > 1 ? { multi: '' } : {},
  };
}

/** A number in the program is its author's last word: a list of Python's stands in brackets, too. */
function keyOf(
  items: readonly (readonly Line[])[],
  said: readonly (readonly Line[])[],
  number: number | undefined,
): readonly boolean[] {
  if (number !== undefined) return items.map((_, i) => i + 1 === number);
  const marked = items.map(isBracketed);
  if (marked.includes(true)) return marked.includes(false) ? marked : items.map(() => false);
  return said.length === items.length ? said.map(isBracketed) : items.map(() => false);
}

const ITEM = /^( {0,3})(?:[-*+]|\d{1,2}[.)])[ \t]+(.*)$/;
const FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,2}[.)])[ \t]+)?`{3,}/;

/** The items of a list, each without its mark. */
function itemsIn(lines: readonly Line[]) {
  const above: Line[] = [];
  const items: Line[][] = [];
  let isCode = false;
  for (const { text, line } of lines) {
    const [, , words] = isCode ? [] : (ITEM.exec(text) ?? []);
    if (FENCE.test(text)) isCode = !isCode;
    if (words !== undefined) items.push([{ text: words, line }]);
    else (items.at(-1) ?? above).push({ text, line });
  }
  return { above, items: items.map(itemOf).filter((words) => words.length > 0) };
}

function itemOf([first, ...rest]: readonly Line[]): readonly Line[] {
  return trimmed([first!, ...dedented(rest)]);
}

const wordsOf = (lines: readonly Line[]): string =>
  trimmed(lines)
    .map(({ text }) => text.trim())
    .join('\n');

/** Whether the bracket that words begin with is closed at their end. */
function isBracketed(lines: readonly Line[]): boolean {
  const words = wordsOf(lines);
  if (!words.startsWith('[') || !words.endsWith(']')) return false;
  let depth = 0;
  for (let i = 0; i < words.length - 1; i++) {
    if (words[i] === '[') depth++;
    else if (words[i] === ']') depth--;
    if (depth === 0) return false;
  }
  return true;
}

/** Without the brackets around all of them. */
function inBrackets(lines: readonly Line[]): readonly Line[] {
  if (!isBracketed(lines)) return lines;
  const own = trimmed(lines);
  return own.map(({ text, line }, i) => {
    const opened = i === 0 ? text.replace(/^\s*\[[ \t]*/, '') : text;
    return { text: i === own.length - 1 ? opened.replace(/[ \t]*\][ \t]*$/, '') : opened, line };
  });
}

const CALL = /\b(?:test_mc|check_mc|has_chosen)\(\s*(?:correct\s*=\s*)?(\d{1,2})\s*(?=[,)])/;
const STRING = /[fr]?("""|'''|"|')((?:\\[\s\S]|(?!\1)[^\\])*)\1/y;
const NAME = /[A-Za-z_.][\w.]*/y;

interface Chosen {
  readonly right: number;
  readonly messages: readonly (string | undefined)[];
  /** Each message is known, or there are none. */
  readonly isRead: boolean;
}

/** The number of the right option in a program that checks it, and what it says of each: `test_mc(2, [msg1, msg2])`. */
function chosenIn(program: string, count: number): Chosen | undefined {
  const code = program.replace(/^[ \t]*#.*$/gm, '');
  const call = CALL.exec(code);
  const right = Number(call?.[1]);
  if (!call || right < 1 || right > count) return undefined;
  const values = valuesIn(code);
  const given = code.slice(call.index + call[0].length);
  const list =
    /^,\s*(?:feedback_msgs\s*=\s*|feedback_messages\s*=\s*|incorrect_msgs?\s*=\s*)?(?:c\(|\[)/.exec(given);
  const messages = list ? listFrom(given.slice(list[0].length), values) : [];
  const isRead = !given.startsWith(',') || (messages.length === count && !messages.includes(undefined));
  return { right, messages: messages.length === count ? messages : [], isRead };
}

/** What names are given: `msg1 <- "No."`, `a = b = "No."`. */
function valuesIn(code: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { 0: whole, 1: names = '', index } of code.matchAll(
    /^[ \t]*((?:[A-Za-z_.][\w.]*[ \t]*(?:<-|=)[ \t]*)+)/gm,
  )) {
    const value = stringAt(code, index + whole.length);
    if (value) for (const name of names.split(/<-|=/)) values.set(name.trim(), value.text);
  }
  return values;
}

function stringAt(code: string, index: number): { readonly text: string; readonly end: number } | undefined {
  STRING.lastIndex = index;
  const found = STRING.exec(code);
  if (!found) return undefined;
  const text = found[2]!
    .replace(/\\(.)/g, (_, one: string) => (one === 'n' ? ' ' : one))
    .replace(/\s+/g, ' ');
  return { text: text.trim(), end: STRING.lastIndex };
}

/** Strings, and names of strings, up to the end of a list. */
function listFrom(code: string, values: ReadonlyMap<string, string>): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (let index = 0; index < code.length; ) {
    const string = stringAt(code, index);
    NAME.lastIndex = index;
    const name = string ? undefined : NAME.exec(code)?.[0];
    if (string) found.push(string.text);
    else if (name !== undefined) found.push(values.get(name));
    else if (!/[\s,\\]/.test(code[index]!)) break;
    index = string?.end ?? index + (name?.length ?? 1);
  }
  return found;
}

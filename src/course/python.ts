/**
 * The plain assignments of a Python file, read without running it: strings of every quoting, numbers, lists,
 * tuples, dictionaries, `+` between them, names that were plainly assigned before. Only the file's first
 * indentation counts: what an `if` or a function assigns is not plain.
 */
import { logicalLines, stringEnd } from './python-lines.ts';

export type PythonValue =
  | string
  | number
  | boolean
  | null
  | readonly PythonValue[]
  | { readonly [key: string]: PythonValue };

export interface Assignment {
  /** Undefined when it isn't plain. */
  readonly value: PythonValue | undefined;
  /** Offset of the name. */
  readonly offset: number;
}

export function readPython(text: string): ReadonlyMap<string, Assignment> {
  const found = new Map<string, Assignment>();
  const known = (name: string): PythonValue | undefined => found.get(name)?.value;
  for (const { start, end } of logicalLines(text)) {
    const line = text.slice(start, end);
    const match = /^([A-Za-z_]\w*)\s*(?::[^=\n]+?)?(\+?=)(?!=)/.exec(line);
    if (!match) continue;
    const [whole, name = '', sign] = match;
    const right = readExpression(line.slice(whole.length), known);
    const value = sign === '+=' ? added(known(name), right) : right;
    found.set(name, { value, offset: start });
  }
  return found;
}

type Known = (name: string) => PythonValue | undefined;

/** Thrown, and caught in `readExpression`, where an expression stops being plain. */
const NOT_PLAIN = Symbol('not plain');

/** Brackets nested deeper are no one's settings. */
const DEEP = 100;

const SPACE = /(?:\s|#[^\n]*|\\\r?\n)*/y;
const BRACKET = /[([{]/y;
const STRING = /([A-Za-z]{0,2})('''|"""|'|")/y;
const NUMBER = /-?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\w.])/iy;
const NAME = /[A-Za-z_]\w*/y;
const [PLUS, COMMA, COLON, END] = [/\+/y, /,/y, /:/y, /;|$/y];
const WORDS: Readonly<Record<string, PythonValue>> = { True: true, False: false, None: null };

function readExpression(source: string, known: Known): PythonValue | undefined {
  let at = 0;
  let depth = 0;

  /** What stands next, behind white space and comments, if it is that. */
  function take(pattern: RegExp): RegExpExecArray | null {
    SPACE.lastIndex = at;
    SPACE.test(source);
    pattern.lastIndex = SPACE.lastIndex;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  }

  function sum(): PythonValue {
    let value = term();
    while (take(PLUS)) value = plain(added(value, term()));
    return value;
  }

  function term(): PythonValue {
    if (++depth > DEEP) throw NOT_PLAIN;
    const value = part();
    depth--;
    return value;
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one branch for each kind of Python's values
  function part(): PythonValue {
    const bracket = take(BRACKET)?.[0];
    if (bracket === '[') return items(/]/y, sum).all;
    if (bracket === '{') return Object.fromEntries(items(/}/y, pair).all);
    if (bracket !== undefined) {
      // Parentheses around one value only group it; a comma makes a tuple.
      const { all, comma } = items(/\)/y, sum);
      return all.length === 1 && !comma ? all[0]! : all;
    }
    const opener = take(STRING);
    if (opener) return strings(opener);
    const number = take(NUMBER)?.[0];
    if (number !== undefined) return Number(number.replaceAll('_', ''));
    const name = plain(take(NAME)?.[0]);
    return plain(Object.hasOwn(WORDS, name) ? WORDS[name] : known(name));
  }

  /** What stands between commas, and whether the last ends with one. */
  function items<T>(close: RegExp, item: () => T): { readonly all: readonly T[]; readonly comma: boolean } {
    const all: T[] = [];
    let comma = true;
    while (!take(close)) {
      if (!comma) throw NOT_PLAIN;
      all.push(item());
      comma = take(COMMA) !== null;
    }
    return { all, comma: all.length > 0 && comma };
  }

  function pair(): readonly [string, PythonValue] {
    const key = sum();
    if (!take(COLON) || (typeof key !== 'string' && typeof key !== 'number')) throw NOT_PLAIN;
    return [String(key), sum()];
  }

  /** Strings that follow one another are one string. */
  function strings(first: RegExpExecArray): string {
    let all = '';
    for (let opener: RegExpExecArray | null = first; opener; opener = take(STRING)) {
      const [, prefix = '', quote = ''] = opener;
      const end = stringEnd(source, at - quote.length);
      const raw = source.slice(at, end);
      if (!raw.endsWith(quote)) throw NOT_PLAIN;
      at = end;
      const written = raw.slice(0, -quote.length);
      const text = /r/i.test(prefix) ? written : unescaped(written);
      all += /f/i.test(prefix) ? formatted(text, known) : text;
    }
    return all;
  }

  try {
    const value = sum();
    return take(END) ? value : undefined;
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

function plain<T>(value: T | undefined): T {
  if (value === undefined) throw NOT_PLAIN;
  return value;
}

function added(a: PythonValue | undefined, b: PythonValue | undefined): PythonValue | undefined {
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return Array.isArray(a) && Array.isArray(b) ? [...a, ...b] : undefined;
}

/** An f-string whose braces hold only known names. */
const formatted = (text: string, known: Known): string =>
  text.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (part, name?: string) => {
    if (name === undefined) return part[0]!;
    const value = known(name.trim());
    if (typeof value !== 'string' && typeof value !== 'number') throw NOT_PLAIN;
    return String(value);
  });

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '', '\r\n': '' };

const unescaped = (text: string): string =>
  text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(\r\n|[\s\S]))/g,
    (_whole, x?: string, u?: string, long?: string, one = '') => {
      const code = x ?? u ?? long;
      if (code === undefined) return ESCAPES[one] ?? ('\'"\\'.includes(one) ? one : `\\${one}`);
      const point = Number.parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );

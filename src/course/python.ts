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

export const readPython = (text: string): ReadonlyMap<string, Assignment> => {
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
};

const STRING = /([A-Za-z]{0,2})('''|"""|'|")/y;

type Known = (name: string) => PythonValue | undefined;

/** Thrown, and caught in `readExpression`, where an expression stops being plain. */
const NOT_PLAIN = Symbol('not plain');

/** Brackets nested deeper are no one's settings. */
const DEEP = 100;

const readExpression = (source: string, known: Known): PythonValue | undefined => {
  let at = 0;
  let depth = 0;
  const skip = (): void => {
    at += /^(?:\s|#[^\n]*|\\\r?\n)*/.exec(source.slice(at))![0].length;
  };
  const take = (token: string): boolean => {
    skip();
    if (!source.startsWith(token, at)) return false;
    at += token.length;
    return true;
  };

  const sum = (): PythonValue => {
    let value = term();
    while (take('+')) {
      const next = added(value, term());
      if (next === undefined) throw NOT_PLAIN;
      value = next;
    }
    return value;
  };

  const term = (): PythonValue => {
    if (++depth > DEEP) throw NOT_PLAIN;
    const value = part();
    depth--;
    return value;
  };

  const part = (): PythonValue => {
    skip();
    if (take('(')) return tuple(')');
    if (take('[')) return items(']');
    if (take('{')) return dictionary();
    STRING.lastIndex = at;
    if (STRING.test(source)) return strings();
    const number = /^-?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\w.])/i.exec(source.slice(at));
    if (number) {
      at += number[0].length;
      return Number(number[0].replaceAll('_', ''));
    }
    const name = /^[A-Za-z_]\w*/.exec(source.slice(at))?.[0];
    if (name === undefined) throw NOT_PLAIN;
    at += name.length;
    if (name === 'True' || name === 'False') return name === 'True';
    if (name === 'None') return null;
    const value = known(name);
    if (value === undefined) throw NOT_PLAIN;
    return value;
  };

  const items = (close: string): PythonValue[] => {
    const all: PythonValue[] = [];
    while (!take(close)) {
      all.push(sum());
      if (!take(',')) {
        if (!take(close)) throw NOT_PLAIN;
        break;
      }
    }
    return all;
  };

  /** Parentheses around one value only group it; a comma makes a tuple. */
  const tuple = (close: string): PythonValue => {
    const from = at;
    const all = items(close);
    const inside = source.slice(from, at - 1).replace(/#[^\n]*/g, '');
    return all.length === 1 && !inside.trimEnd().endsWith(',') ? all[0]! : all;
  };

  const dictionary = (): PythonValue => {
    const all: Record<string, PythonValue> = {};
    while (!take('}')) {
      const key = sum();
      if (!take(':') || (typeof key !== 'string' && typeof key !== 'number')) throw NOT_PLAIN;
      all[String(key)] = sum();
      if (take(',')) continue;
      if (!take('}')) throw NOT_PLAIN;
      break;
    }
    return all;
  };

  /** Strings that follow one another are one string. */
  const strings = (): string => {
    let all = '';
    for (;;) {
      skip();
      STRING.lastIndex = at;
      const match = STRING.exec(source);
      if (!match) return all;
      const [opener, prefix = '', quote = ''] = match;
      const end = stringEnd(source, at + prefix.length);
      const raw = source.slice(at + opener.length, end - quote.length);
      if (!source.slice(at + opener.length, end).endsWith(quote)) throw NOT_PLAIN;
      at = end;
      const text = /r/i.test(prefix) ? raw : unescaped(raw);
      all += /f/i.test(prefix) ? formatted(text, known) : text;
    }
  };

  try {
    const value = sum();
    skip();
    return at >= source.length || source[at] === ';' ? value : undefined;
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
};

const added = (a: PythonValue | undefined, b: PythonValue | undefined): PythonValue | undefined => {
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return Array.isArray(a) && Array.isArray(b) ? [...a, ...b] : undefined;
};

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

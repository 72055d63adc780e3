/**
 * Where a text stops being JSON. `JSON.parse` knows, but words its message differently in each engine's release,
 * often without the place.
 *
 * @returns the line and column of the first token that can't stand there, counted from 1
 */
export const jsonErrorPlace = (text: string): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, errorOffset(text)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
};

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end';

const errorOffset = (text: string): number => {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const takeString = (): boolean => {
    const end = text[at] === '"' ? stringEnd(text, at) : -1;
    if (end < 0) return false;
    at = end;
    return true;
  };
  for (;;) {
    take(SPACE);
    const char = text[at];
    if (expected === 'comma or end' && open.length === 0) return at;
    if (char === undefined) return at;
    if (expected === 'comma or end') {
      const inObject = open.at(-1) === '{';
      if (char === ',') expected = inObject ? 'key' : 'value';
      else if (char === (inObject ? '}' : ']')) open.pop();
      else return at;
      at++;
    } else if (expected === 'colon') {
      if (char !== ':') return at;
      expected = 'value';
      at++;
    } else if (expected === 'key' || expected === 'key or }') {
      if (char === '}' && expected === 'key or }') {
        open.pop();
        at++;
        expected = 'comma or end';
      } else if (takeString()) expected = 'colon';
      else return at;
    } else if (char === ']' && expected === 'value or ]') {
      open.pop();
      at++;
      expected = 'comma or end';
    } else if (char === '{' || char === '[') {
      open.push(char);
      at++;
      expected = char === '{' ? 'key or }' : 'value or ]';
    } else if (takeString() || take(LITERAL)) expected = 'comma or end';
    else return at;
  }
};

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Behind the string that opens at `from`, or -1. By hand: a stored picture is longer than a pattern's stack. */
const stringEnd = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') return at + 1;
    if (char < ' ') return -1;
    if (char !== '\\') continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return -1;
    at = ESCAPE.lastIndex - 1;
  }
  return -1;
};

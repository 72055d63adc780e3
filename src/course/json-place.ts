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
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
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
      } else if (take(STRING)) expected = 'colon';
      else return at;
    } else if (char === ']' && expected === 'value or ]') {
      open.pop();
      at++;
      expected = 'comma or end';
    } else if (char === '{' || char === '[') {
      open.push(char);
      at++;
      expected = char === '{' ? 'key or }' : 'value or ]';
    } else if (take(STRING) || take(LITERAL)) expected = 'comma or end';
    else return at;
  }
};

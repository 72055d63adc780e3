/**
 * Where a text stops being JSON. `JSON.parse` knows, but words its message differently in each engine's release,
 * often without the place.
 *
 * @returns the line and column of the first token that can't stand there, counted from 1
 */
export function jsonErrorPlace(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, errorOffset(text)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a state machine of JSON: one branch for what may come next
function errorOffset(text: string): number {
  /** What closes the brackets that are open. */
  const open: ('}' | ']')[] = [];
  let at = 0;
  /** What was read last: a value, the bracket that opens a list of them, or what lets one follow. */
  let last: 'value' | 'bracket' | 'comma' = 'comma';

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }
  function takeSign(...signs: readonly (string | undefined)[]): string | undefined {
    take(SPACE);
    const sign = text[at];
    return sign !== undefined && signs.includes(sign) ? text[at++] : undefined;
  }
  function takeString(): boolean {
    take(SPACE);
    const end = text[at] === '"' ? stringEnd(text, at) : -1;
    if (end >= 0) at = end;
    return end >= 0;
  }

  for (;;) {
    const close = open.at(-1);
    if (last !== 'comma' && takeSign(close)) {
      open.pop();
      last = 'value';
    } else if (last === 'value') {
      if (close === undefined || !takeSign(',')) return at;
      last = 'comma';
    } else if (close === '}' && !(takeString() && takeSign(':'))) return at;
    else {
      const bracket = takeSign('{', '[');
      if (bracket) open.push(bracket === '{' ? '}' : ']');
      else if (!takeString() && !take(LITERAL)) return at;
      last = bracket ? 'bracket' : 'value';
    }
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Behind the string that opens at `from`, or -1. By hand: a stored picture is longer than a pattern's stack. */
function stringEnd(text: string, from: number): number {
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
}

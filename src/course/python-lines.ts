/** Where Python's logical lines and strings end. */

/** Lines joined over brackets, backslashes and triple quotes. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a scanner: brackets, quotes and backslashes, a character at a time
export const logicalLines = function* (text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  let depth = 0;
  let at = 0;
  while (at <= text.length) {
    const char = text[at];
    if (char === undefined || (char === '\n' && depth === 0)) {
      yield { start, end: Math.min(at, text.length) };
      start = ++at;
    } else if (char === '#') at = lineEnd(text, at);
    else if (char === '\\') at += text.startsWith('\r\n', at + 1) ? 3 : 2;
    else if (char === '"' || char === "'") at = stringEnd(text, at);
    else {
      if ('([{'.includes(char)) depth++;
      if (')]}'.includes(char)) depth = Math.max(depth - 1, 0);
      at++;
    }
  }
};

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Behind the string that opens at `from`; a plain one left open ends with its line. */
export function stringEnd(text: string, from: number): number {
  const quote = text.startsWith(text[from]!.repeat(3), from) ? text[from]!.repeat(3) : text[from]!;
  let at = from + quote.length;
  while (at < text.length) {
    if (text[at] === '\\') at += 2;
    else if (text.startsWith(quote, at)) return at + quote.length;
    else if (quote.length === 1 && text[at] === '\n') return at;
    else at++;
  }
  return text.length;
}

/**
 * What a file of JavaScript or TypeScript says in plain literals. Nothing is run: a value that is computed isn't
 * known.
 */
import { parseJson5 } from '../lesson/index.ts';

/** Strings, then comments, then brackets: what stands in one of the first two is none of the last. */
const TOKEN =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*$)|[[\](){}]/g;

const isComment = (token: string): boolean => token.startsWith('//') || token.startsWith('/*');

/** The text with blanks for its comments: what is left keeps its place. */
export const withoutComments = (source: string): string =>
  source.replace(TOKEN, (token) => (isComment(token) ? token.replace(/[^\n]/g, ' ') : token));

/** Nobody nests deeper, and what reads it goes down into it. */
const DEEP = 60;

/** The object or list that opens at or behind an offset of a text without comments. */
export function literalAt(source: string, offset: number): string | undefined {
  const open = source.slice(offset).search(/[[{]/);
  if (open < 0) return undefined;
  let depth = 0;
  for (const { 0: token, index } of source.slice(offset + open).matchAll(TOKEN)) {
    if (/^[[({]$/.test(token)) {
      if (++depth > DEEP) return undefined;
    } else if (/^[\])}]$/.test(token) && --depth === 0)
      return source.slice(offset + open, offset + open + index + 1);
  }
  return undefined;
}

/** Undefined where any of it is computed: a call, a name, a spread, a template with gaps. */
function literalValue(literal: string | undefined): unknown {
  if (literal === undefined) return undefined;
  const strings = literal.replace(TOKEN, (token) =>
    /^`[^$]*`$/.test(token) ? JSON.stringify(token.slice(1, -1).replace(/\\(.)/g, '$1')) : token,
  );
  try {
    return parseJson5(strings);
  } catch {
    return undefined;
  }
}

/** The literal that a module exports as its own value; undefined where that is computed. */
export function exportedValue(text: string): unknown {
  const source = withoutComments(text);
  const [, name] = /(?:module\.exports\s*=|export\s+default)\s*([\w$]+)\s*(?:;|$|\n)/.exec(source) ?? [];
  const start = name
    ? new RegExp(`\\b(?:const|let|var)\\s+${name.replace(/\$/g, '\\$')}\\b[^=;]*=\\s*(?=[[{])`).exec(source)
    : /(?:module\.exports\s*=|export\s+default)\s*(?=[[{])/.exec(source);
  return start ? literalValue(literalAt(source, start.index + start[0].length)) : undefined;
}

/** The first words that a key is given, whatever is around. */
export function wordsOf(source: string, key: string): string | undefined {
  const [, quoted] =
    new RegExp(
      `(?:^|[\\s{,])['"]?${key}['"]?\\s*:\\s*('(?:\\\\.|[^'\\\\\\n])*'|"(?:\\\\.|[^"\\\\\\n])*"|\`[^\`$]*\`)`,
    ).exec(source) ?? [];
  const value = quoted === undefined ? undefined : literalValue(`[${quoted}]`);
  return Array.isArray(value) ? String(value[0]) : undefined;
}

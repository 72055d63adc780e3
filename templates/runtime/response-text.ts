/** A response as one line of text, and back. `|` ends a response, `^` ends an item of a list, `~` escapes. */
import { wellFormed } from './response.ts';
import type { Response } from './session.ts';

const ESCAPES: Readonly<Record<string, string>> = { '~': '~~', '|': '~1', '^': '~2', '\n': '~n', '\t': '~t' };
const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(ESCAPES).map(([char, code]) => [code, char]),
);

const escaped = (text: string): string =>
  wellFormed(text).replace(/[~|^\n\t]/g, (char) => ESCAPES[char] ?? char);
const unescaped = (text: string): string => text.replace(/~./gs, (code) => MEANINGS.get(code) ?? code);

const list = (items: readonly string[]): string => items.map((item) => `${escaped(item)}^`).join('');
const items = (text: string): string[] => text.split('^').slice(0, -1).map(unescaped);

/** `part`: a fraction between 0 and 1, which then stands first. */
export const writeResponse = (response: Response, part?: number): string =>
  (part === undefined ? '' : `${part}^`) + bodyOf(response);

const bodyOf = (response: Response): string => {
  switch (response.kind) {
    case 'open':
    case 'text':
      return escaped(response.text);
    case 'choice':
      return list(response.chosen);
    case 'order':
      return list(response.items);
    case 'match':
      return list(Object.entries(response.pairs).flat());
    case 'gaps':
      return list(response.values);
  }
};

export const readResponse = (
  kind: Response['kind'],
  text: string,
  hasPart: boolean,
): { readonly response: Response; readonly part?: number } => {
  if (!hasPart) return { response: responseOf(kind, text) };
  const end = text.indexOf('^');
  return { response: responseOf(kind, text.slice(end + 1)), part: Number(text.slice(0, end)) };
};

const responseOf = (kind: Response['kind'], text: string): Response => {
  switch (kind) {
    case 'open':
    case 'text':
      return { kind, text: unescaped(text) };
    case 'choice':
      return { kind, chosen: items(text) };
    case 'order':
      return { kind, items: items(text) };
    case 'gaps':
      return { kind, values: items(text) };
    case 'match':
      return { kind, pairs: pairs(items(text)) };
  }
};

const pairs = (flat: readonly string[]): Record<string, string> =>
  Object.fromEntries(flat.flatMap((stem, index) => (index % 2 === 0 ? [[stem, flat[index + 1] ?? '']] : [])));

/** A response as one line of text, and back. `|` ends a response, `^` ends an item of a list, `~` escapes. */
import { responseOf, textsOf, wellFormed } from './response.ts';
import type { Response } from './session.ts';

const ESCAPES: Readonly<Record<string, string>> = { '~': '~~', '|': '~1', '^': '~2', '\n': '~n', '\t': '~t' };
const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(ESCAPES).map(([char, code]) => [code, char]),
);

const escaped = (text: string): string =>
  wellFormed(text).replace(/[~|^\n\t]/g, (char) => ESCAPES[char] ?? char);
const unescaped = (text: string): string => text.replace(/~./gs, (code) => MEANINGS.get(code) ?? code);

/** `part`: a fraction between 0 and 1, which then stands first. */
export function writeResponse(response: Response, part?: number): string {
  const texts = textsOf(response).map(escaped);
  const body = isOne(response.kind) ? texts[0] : texts.map((text) => `${text}^`).join('');
  return (part === undefined ? '' : `${part}^`) + body;
}

export function readResponse(
  kind: Response['kind'],
  text: string,
  hasPart: boolean,
): { readonly response: Response; readonly part?: number } {
  const end = hasPart ? text.indexOf('^') : -1;
  const body = text.slice(end + 1);
  const texts = isOne(kind) ? [body] : body.split('^').slice(0, -1);
  return {
    response: responseOf(kind, texts.map(unescaped)),
    ...(hasPart && { part: Number(text.slice(0, end)) }),
  };
}

/** One text, which nothing ends. */
function isOne(kind: Response['kind']): boolean {
  return kind === 'open' || kind === 'text';
}

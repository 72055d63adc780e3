/**
 * The URLs of a page that Cartable itself has written, found without a parse: what its serialiser writes has every
 * attribute in double quotes, no tag within a text or value, and no reference but `&#x…;`. A tree of each page would
 * take longer than writing it did. Pages of others are parsed, and the tests parse ours too.
 */
import { placeCounter } from '../lesson/index.ts';
import { urlsOfStyle, urlsOfTag, type WrittenUrl } from './page-urls.ts';

/** A comment; an element of raw text with its text; any other tag with attributes. */
const PIECE =
  /<!--.*?-->|<(script|style)\b([^>]*)>(.*?)<\/\1>|<([a-z][^\s/>]*)(\s[^<>"]*(?:"[^"]*"[^<>"]*)*)>/gis;
const ATTRIBUTE = /([^\s="/]+)="([^"]*)"/g;
/** Of most tags no attribute is a URL: they are passed over before their attributes are taken apart. */
const MAY_LEAD = /\s(?:src|href|poster|data|srcset|style|xlink:href)="/i;

export function scanUrls(source: string): readonly WrittenUrl[] {
  const placeAt = placeCounter(source);
  return [...source.matchAll(PIECE)].flatMap((piece) => {
    const [, rawName, rawWritten, text, name = rawName, written = rawWritten] = piece;
    if (name === undefined) return [];
    if (/^style$/i.test(name)) {
      const before = piece[0].length - text!.length - '</style>'.length;
      return urlsOfStyle(text!, placeAt(piece.index + before).line);
    }
    if (!MAY_LEAD.test(written!)) return [];
    const attributes = new Map(
      [...written!.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!.toLowerCase(), unescaped(value!)]),
    );
    return urlsOfTag(name.toLowerCase(), (name) => attributes.get(name), placeAt(piece.index));
  });
}

function unescaped(value: string): string {
  return value.replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

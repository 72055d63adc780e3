/** The URLs of pages and style sheets, and whether a browser follows them unasked. */
import type { Element, Nodes, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';

export interface WrittenUrl {
  readonly url: string;
  /** The browser fetches it unasked. */
  readonly loads: boolean;
  readonly line: number;
  readonly column: number;
}

export const urlsOfPage = (source: string): readonly WrittenUrl[] => urlsOf(fromHtml(source));

export function urlsOfStyle(source: string, line = 1): readonly WrittenUrl[] {
  let lines = line;
  let lineStart = 0;
  let lineEnd = source.indexOf('\n');
  return [...source.replace(COMMENT, blank).matchAll(STYLE_URL)].map(({ index, 1: found, ...match }) => {
    for (; lineEnd >= 0 && lineEnd < index; lineEnd = source.indexOf('\n', lineStart)) {
      lines++;
      lineStart = lineEnd + 1;
    }
    const url = [found, match[2], match[3], match[4], match[5]].find((one) => one !== undefined) ?? '';
    return { url, loads: true, line: lines, column: index - lineStart + 1 };
  });
}

/** What isn't closed ends with the style sheet (CSS Syntax Level 3, §4.3.2). */
const COMMENT = /\/\*(?:.*?\*\/|.*)/gs;
/** No part looks further than the next of its own kind: a style sheet of half addresses is read in time. */
const STYLE_URL = /url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^"'()\s]*))|@import\s+(?:"([^"\n]*)"|'([^'\n]*)')/g;
const blank = (comment: string): string => comment.replace(/[^\n]/g, ' ');

function urlsOf(node: Nodes): readonly WrittenUrl[] {
  if (node.type === 'element') return [...urlsOfElement(node), ...inside(node)];
  return node.type === 'root' ? inside(node) : [];
}

const inside = (node: { readonly children: readonly Nodes[] }): readonly WrittenUrl[] =>
  node.children.flatMap(urlsOf);

function urlsOfElement(element: Element): readonly WrittenUrl[] {
  const { line = 1, column = 1 } = element.position?.start ?? {};
  if (element.tagName === 'style') {
    const [text] = element.children;
    return text?.type === 'text' ? urlsOfStyle(text.value, text.position?.start.line ?? line) : [];
  }
  const { properties } = element;
  return urlsOfTag(element.tagName, (name) => written(properties[PROPERTIES[name] ?? name]), {
    line,
    column,
  });
}

/** hast's names of attributes, where they differ. */
const PROPERTIES: Readonly<Record<string, string>> = { srcset: 'srcSet', 'xlink:href': 'xLinkHref' };

function written(value: Properties[string]): string | undefined {
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : undefined;
}

/** @param attribute an attribute's value by its name in HTML */
export function urlsOfTag(
  tagName: string,
  attribute: (name: string) => string | undefined,
  place: Pick<WrittenUrl, 'line' | 'column'>,
): readonly WrittenUrl[] {
  const at = (loads: boolean) => (url: string) => ({ url, loads, ...place });
  const texts = (names: readonly string[] = []): readonly string[] =>
    names.flatMap((name) => {
      const value = attribute(name);
      return value !== undefined && value.trim() !== '' ? [value] : [];
    });
  const isPointer = tagName === 'link' && POINTERS.test(attribute('rel') ?? '');
  return [
    ...(isPointer ? [] : texts(LOADED[tagName]).map(at(true))),
    ...texts(FOLLOWED[tagName]).map(at(false)),
    ...texts(['srcset']).flatMap(candidates).map(at(true)),
    ...texts(['style']).flatMap((style) => urlsOfStyle(style).map(({ url }) => at(true)(url))),
  ];
}

/** Attributes by which an element fetches. */
const LOADED: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  script: ['src'],
  iframe: ['src'],
  frame: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src'],
  track: ['src'],
  embed: ['src'],
  input: ['src'],
  object: ['data'],
  link: ['href'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};

const FOLLOWED: Readonly<Record<string, readonly string[]>> = { a: ['href'], area: ['href'] };

/** What a `<link>` is that only says what something is. */
const POINTERS = /^(?:alternate|author|bookmark|canonical|help|license|me|next|prev|search)$/;

const candidates = (srcset: string): readonly string[] =>
  srcset.split(/,\s+|,$/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);

/** The URLs of pages and style sheets, and whether a browser follows them unasked. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

export interface WrittenUrl {
  readonly url: string;
  /** The browser fetches it unasked. */
  readonly loads: boolean;
  readonly line: number;
  readonly column: number;
}

export const urlsOfPage = (source: string): readonly WrittenUrl[] => urlsOf(fromHtml(source));

export const urlsOfStyle = (source: string, line = 1): readonly WrittenUrl[] =>
  [...source.replace(COMMENT, blank).matchAll(STYLE_URL)].map((match) => {
    const before = source.slice(0, match.index).split('\n');
    return {
      url: match[2] ?? match[4] ?? '',
      loads: true,
      line: line + before.length - 1,
      column: before.at(-1)!.length + 1,
    };
  });

const COMMENT = /\/\*.*?\*\//gs;
const STYLE_URL = /url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gs;
const blank = (comment: string): string => comment.replace(/[^\n]/g, ' ');

const urlsOf = (node: Nodes): readonly WrittenUrl[] => {
  if (node.type === 'element') return [...urlsOfElement(node), ...inside(node)];
  return node.type === 'root' ? inside(node) : [];
};

const inside = (node: { readonly children: readonly Nodes[] }): readonly WrittenUrl[] =>
  node.children.flatMap(urlsOf);

const urlsOfElement = (element: Element): readonly WrittenUrl[] => {
  const { line = 1, column = 1 } = element.position?.start ?? {};
  const at = (loads: boolean) => (url: string) => ({ url, loads, line, column });
  if (element.tagName === 'style') {
    const [text] = element.children;
    return text?.type === 'text' ? urlsOfStyle(text.value, text.position?.start.line ?? line) : [];
  }
  return [
    ...texts(element, LOADED[element.tagName])
      .filter(() => !isPointer(element))
      .map(at(true)),
    ...texts(element, FOLLOWED[element.tagName]).map(at(false)),
    ...texts(element, ['srcSet']).flatMap(candidates).map(at(true)),
    ...texts(element, ['style']).flatMap((style) => urlsOfStyle(style).map(({ url }) => at(true)(url))),
  ];
};

/** Attributes by which an element fetches, in hast's names. */
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
  image: ['href', 'xLinkHref'],
  use: ['href', 'xLinkHref'],
};

const FOLLOWED: Readonly<Record<string, readonly string[]>> = { a: ['href'], area: ['href'] };

/** A `<link>` that only says what something is. */
const isPointer = ({ tagName, properties }: Element): boolean =>
  tagName === 'link' &&
  /^(?:alternate|author|bookmark|canonical|help|license|me|next|prev|search)$/.test(String(properties.rel));

const texts = ({ properties }: Element, names: readonly string[] = []): readonly string[] =>
  names.flatMap((name) => {
    const value = properties[name];
    return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  });

const candidates = (srcset: string): readonly string[] =>
  srcset.split(/,\s+|,$/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);

/** A table of contents as its file words it, before its names are looked up. */
import { type Diagnostic, type Place, startOf } from '../lesson/index.ts';
import { type Path, words, type Yaml } from './yaml.ts';

/** Pages under one caption: a part of a book, or one toctree. */
export interface TocList {
  readonly caption?: string;
  /** How many ranks are numbered; 0 for none. */
  readonly numbered: number;
  readonly items: readonly TocItem[];
}

export type TocItem = TocPage | TocPattern | TocLink | TocGroup;

export interface TocPage {
  readonly kind: 'page';
  /** As written, with or without its extension. */
  readonly name: string;
  /** The folder it is relative to. */
  readonly from: string;
  readonly title?: string;
  readonly hidden?: true;
  readonly place: Place;
  readonly below: readonly TocList[];
}

export interface TocPattern {
  readonly kind: 'pattern';
  readonly pattern: string;
  readonly from: string;
  readonly reversed?: true;
  /** Nobody wrote it: that it matches nothing is no slip. */
  readonly optional?: true;
  readonly place: Place;
}

interface TocLink {
  readonly kind: 'link';
  readonly url: string;
  readonly title?: string;
}

interface TocGroup {
  readonly kind: 'group';
  readonly title: string;
  readonly below: readonly TocList[];
}

/** What a page that lists others says of them (Sphinx's toctrees); undefined where pages list none. */
export type ContentsOf = (path: string) => Promise<PageContents>;

export interface PageContents {
  readonly lists: readonly TocList[];
  /** The page's first heading. */
  readonly title?: string;
  /** Nothing else is on the page. */
  readonly onlyContents: boolean;
}

export interface Toc {
  /** The page that stands first, at the first rank; the lists come after it. */
  readonly root?: TocPage;
  readonly lists: readonly TocList[];
  /** Numbers run on from one list to the next. */
  readonly continuous: boolean;
  readonly contentsOf?: ContentsOf;
  /** Patterns of files that the project itself leaves out. */
  readonly excluded: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Items without a caption or numbers, where there are any. */
export const plainLists = (items: readonly TocItem[]): readonly TocList[] =>
  items.length > 0 ? [{ numbered: 0, items }] : [];

/** Items below a title, where there are any. */
export const titledItems = (title: string, items: readonly TocItem[]): readonly TocItem[] =>
  items.length > 0 ? [{ kind: 'group', title, below: plainLists(items) }] : [];

/** A page by its path. */
export const pageOf = (
  path: string,
  { title, hidden }: { readonly title?: string; readonly hidden?: boolean } = {},
  below: readonly TocList[] = [],
): TocPage => ({
  kind: 'page',
  name: `/${path}`,
  from: '',
  ...(title && { title }),
  ...(hidden && { hidden: true as const }),
  place: startOf(path),
  below,
});

/** A table of contents whose pages aren't numbered, and that leaves nothing out. */
export const plainToc = (lists: readonly TocList[], diagnostics: readonly Diagnostic[] = []): Toc => ({
  lists,
  continuous: false,
  excluded: [],
  diagnostics,
});

/**
 * A page, link or pattern as `_toc.yml` and `myst.yml` write it; undefined for any other entry.
 *
 * @param below the entry's own lists
 * @param pattern the key of a pattern
 */
export function itemOf(
  entry: Readonly<Record<string, unknown>>,
  path: Path,
  { yaml, folder }: { readonly yaml: Yaml; readonly folder: string },
  below: () => readonly TocList[],
  pattern: string,
): TocItem | undefined {
  const [title, name, url, shape] = ['title', 'file', 'url', pattern].map((key) => words(entry[key]));
  const titled = title === undefined ? {} : { title };
  const placeOf = (key: string): Place => yaml.placeOf([...path, key]);
  if (name) return { kind: 'page', name, from: folder, ...titled, place: placeOf('file'), below: below() };
  if (url) return { kind: 'link', url, ...titled };
  return shape ? { kind: 'pattern', pattern: shape, from: folder, place: placeOf(pattern) } : undefined;
}

export const isAddress = (text: string): boolean => /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^mailto:/i.test(text);

/**
 * MkDocs's plug-ins that let each folder say its own order: `.pages` of awesome-pages, `.nav.yml` of awesome-nav. What
 * says nothing comes as MkDocs has it: a folder's pages, its index first, then its folders.
 */
import { baseName, folderOf, type Place } from '../lesson/index.ts';
import { isGlob, matcher } from './glob.ts';
import { below, childFolders, isMarkdown, resolvePath, stemOf, titleOf, within } from './paths.ts';
import { isAddress, pageOf, type TocItem, titledItems } from './toc.ts';
import { type Path, record, words, type Yaml } from './yaml.ts';

export const FOLDER_NAVS = ['.pages', '.nav.yml'] as const;

/** What a folder says of its order. */
export interface FolderNav {
  readonly title?: string;
  readonly hidden: boolean;
  readonly isReversed: boolean;
  /** What isn't listed comes last (`arrange`); else it is left out. */
  readonly isOpen: boolean;
  readonly entries?: Entries;
}

/** A list of entries as a file has it. */
export interface Entries {
  readonly list: readonly unknown[];
  readonly yaml: Yaml;
  readonly path: Path;
}

export function folderNav(yaml: Yaml): FolderNav {
  const top = record(yaml.value);
  const key = ['nav', 'arrange'].find((one) => Array.isArray(top[one]));
  const title = words(top.title);
  return {
    ...(title && { title }),
    hidden: top.hide === true,
    isOpen: key === 'arrange',
    isReversed: top.order === 'desc' || record(top.sort).direction === 'desc',
    ...(key && { entries: { list: top[key] as readonly unknown[], yaml, path: [key] } }),
  };
}

export interface NavContext {
  /** Every page of the site, in natural order. */
  readonly pages: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly navOf: (folder: string) => FolderNav | undefined;
  /** What another tool says of a folder; undefined where it says nothing. */
  readonly itemsOf?: (folder: string) => readonly TocItem[] | undefined;
  readonly unclear: (place: Place, entry: string) => void;
}

/** A folder below another, in which there are pages. */
export const isInside = (wanted: string, folder: string, { pages }: NavContext): boolean =>
  wanted !== folder && below(folder, wanted) && pages.some((path) => path.startsWith(`${wanted}/`));

/** A page, or a folder with all that is in it. */
interface Child {
  readonly path: string;
  readonly isFolder: boolean;
}

/** What stands below a folder, in its order. */
export function itemsIn(folder: string, context: NavContext): readonly TocItem[] {
  const nav = context.navOf(folder);
  const own = context.itemsOf?.(folder);
  if (own) return own;
  const children = childrenOf(folder, context.pages);
  if (nav?.entries) return listedItems(nav.isOpen ? open(nav.entries) : nav.entries, folder, context);
  return (nav?.isReversed ? [...children].reverse() : children).flatMap((one) => itemsOfChild(one, context));
}

const open = ({ list, ...entries }: Entries): Entries => ({
  ...entries,
  list: list.some((entry) => REST.test(String(entry))) ? list : [...list, '...'],
});

function childrenOf(folder: string, pages: readonly string[]): readonly Child[] {
  const here = pages.filter((path) => folderOf(path) === folder);
  const index = ['index', 'readme'].map((stem) => here.find((path) => stemOf(path) === stem)).find(Boolean);
  const files = [...(index ? [index] : []), ...here.filter((path) => path !== index)];
  return [
    ...files.map((path) => ({ path, isFolder: false })),
    ...childFolders(folder, pages).map((path) => ({ path, isFolder: true })),
  ];
}

const itemsOfChild = ({ path, isFolder }: Child, context: NavContext): readonly TocItem[] =>
  isFolder ? folderItems(path, undefined, context) : [pageOf(path)];

/** A folder below its title; nothing, where it hides itself. */
export function folderItems(
  folder: string,
  title: string | undefined,
  context: NavContext,
): readonly TocItem[] {
  const nav = context.navOf(folder);
  const items = nav?.hidden && title === undefined ? [] : itemsIn(folder, context);
  return titledItems(title ?? nav?.title ?? titleOf(baseName(folder)), items);
}

/** `... | glob`: those of the rest that match. */
const REST = /^\.\.\.\s*(?:\|\s*(?:flat\s*(?:\||$)\s*)?(?:glob=)?(regex=)?(.*))?$/;

export function listedItems(
  { list, yaml, path }: Entries,
  folder: string,
  given: NavContext,
): readonly TocItem[] {
  const context = withoutShut(given, list);
  const named = namesIn(list, folder);
  const patterns = patternsIn(list);
  const rest = inOwnOrder(folder, list, context).filter(
    (child) => !named.some((one) => one === child.path || (child.isFolder && below(child.path, one))),
  );
  const taken = new Set<Child>();

  function restItems(pattern: Matches | undefined): readonly TocItem[] {
    const matches = (child: Child): boolean => {
      const name = within(folder, child.path);
      if (pattern === undefined) return !patterns.some((one) => one(name));
      return pattern(name);
    };
    const found = rest.filter((child) => !taken.has(child) && matches(child));
    for (const one of found) taken.add(one);
    return found.flatMap((one) => itemsOfChild(one, context));
  }
  function entryItems(entry: unknown, own: Path): readonly TocItem[] {
    const name = words(entry);
    if (name !== undefined) return namedItems(name, undefined, own);
    const fields = record(entry);
    if (typeof fields.glob === 'string') return restItems(matcher(fields.glob));
    return Object.entries(fields).flatMap(([title, value]) => entryTitled(title, value, [...own, title]));
  }
  function entryTitled(title: string, value: unknown, own: Path): readonly TocItem[] {
    if (Array.isArray(value))
      return titledItems(
        title,
        value.flatMap((one, i) => entryItems(one, [...own, i])),
      );
    const name = words(value);
    if (name !== undefined) return namedItems(name, title, own);
    context.unclear(yaml.placeOf(own), title);
    return [];
  }
  function namedItems(name: string, title: string | undefined, own: Path): readonly TocItem[] {
    const place = yaml.placeOf(own);
    const called = title === undefined ? {} : { title };
    switch (meaningOf(name, folder, context)) {
      case 'link':
        return [{ kind: 'link', url: name, ...called }];
      case 'rest':
        return restItems(patternOf(REST.exec(name)!));
      case 'pattern':
        return globItems(name, title, place);
      case 'folder':
        return folderItems(resolvePath(folder, name)!, title, context);
      case 'no-folder':
        return [{ kind: 'pattern', pattern: `${name}*`, from: folder, place }];
      case 'page':
        return [{ kind: 'page', name, from: folder, ...called, place, below: [] }];
    }
  }
  function globItems(pattern: string, title: string | undefined, place: Place): readonly TocItem[] {
    const items = restItems(matcher(pattern.replace(/^\.\//, '')));
    if (items.length === 0) return [{ kind: 'pattern', pattern, from: folder, place }];
    return title === undefined ? items : titledItems(title, items);
  }
  return list.flatMap((entry, i) => entryItems(entry, [...path, i]));
}

/** What the site's own list leaves to its folder comes as the folder has it. */
function inOwnOrder(folder: string, list: readonly unknown[], context: NavContext): readonly Child[] {
  const children = childrenOf(folder, context.pages);
  const entries = context.navOf(folder)?.entries;
  if (!entries || entries.list === list) return children;
  const named = namesIn(entries.list, folder);
  const rank = ({ path }: Child): number => (named.includes(path) ? named.indexOf(path) : named.length);
  return [...children].sort((a, b) => rank(a) - rank(b));
}

function meaningOf(
  name: string,
  folder: string,
  context: NavContext,
): 'link' | 'rest' | 'page' | 'pattern' | 'folder' | 'no-folder' {
  if (isAddress(name)) return 'link';
  if (REST.test(name)) return 'rest';
  const wanted = resolvePath(folder, name) ?? '';
  if (context.known.has(wanted)) return 'page';
  if (isGlob(name)) return 'pattern';
  if (isInside(wanted, folder, context)) return 'folder';
  return name.endsWith('/') ? 'no-folder' : 'page';
}

type Matches = (path: string) => boolean;

/** Of all the rest, undefined. */
function patternOf([, isRegex, pattern = '']: RegExpExecArray): Matches | undefined {
  if (pattern.trim() === '') return undefined;
  return isRegex ? plainRegex(pattern) : matcher(pattern.trim());
}

/** Of a stranger's expression, which isn't run, what is plain; another matches all, and nothing is lost. */
function plainRegex(pattern: string): Matches {
  const [, plain] = /^\^?([\w/ .-]*)\$?$/.exec(unescaped(pattern)) ?? [];
  return (path) => plain === undefined || path.includes(plain);
}

/** `^(?:(?!_old.md).)*$`: all but what holds these words. */
const ALL_BUT = /^\^\(\?:\(\?!(?:\.\*)?([\w/ .-]+)\)\.\)\*\$?$/;

const unescaped = (pattern: string): string => pattern.replace(/\\([./_-])/g, '$1').trim();

/** The pages that no entry of a list shuts out, wherever they lie. */
function withoutShut({ pages, ...context }: NavContext, list: readonly unknown[]): NavContext {
  const shut = list.flatMap((entry) => {
    const [, isRegex, pattern = ''] = REST.exec(words(entry) ?? '') ?? [];
    return isRegex ? (ALL_BUT.exec(unescaped(pattern))?.[1] ?? []) : [];
  });
  const left =
    shut.length === 0 ? pages : pages.filter((path) => !shut.some((words) => path.includes(words)));
  return { ...context, pages: left };
}

/** What a list names outright, wherever in it. */
function namesIn(list: readonly unknown[], folder: string): readonly string[] {
  return list.flatMap((entry) => {
    if (Array.isArray(entry)) return namesIn(entry, folder);
    const name = words(entry);
    if (name === undefined) return namesIn(Object.values(record(entry)), folder);
    const path =
      isAddress(name) || REST.test(name) ? undefined : resolvePath(name.startsWith('/') ? '' : folder, name);
    return path === undefined ? [] : [path, ...(isMarkdown(path) ? [] : [`${path}.md`])];
  });
}

function patternsIn(list: readonly unknown[]): readonly Matches[] {
  return list.flatMap((entry) => {
    if (Array.isArray(entry)) return patternsIn(entry);
    const name = words(entry);
    if (name === undefined) return patternsIn(Object.values(record(entry)));
    const found = REST.exec(name);
    const pattern = found ? patternOf(found) : undefined;
    return pattern ? [pattern] : [];
  });
}

/** Quarto: `_quarto.yml` lists a book's chapters and parts, or the pages of a website's sidebar. */
import { type Diagnostic, startOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { type GivenWords, languageTag, licenceOf } from './given-words.ts';
import { isAddress, plainLists, type Toc, type TocItem, type TocList } from './toc.ts';
import { list, type Path, record, wordList, words, type Yaml } from './yaml.ts';

export function quartoWords({ value }: Yaml): GivenWords {
  const top = record(value);
  const own = { ...record(top.website), ...record(top.book) };
  const authors = [own.author].flat().flatMap((one) => words(one) ?? words(record(one).name) ?? []);
  return {
    title: words(own.title) ?? words(record(top.project).title),
    description: words(own.description),
    language: languageTag(top.lang),
    authors,
    keywords: wordList(top.keywords),
    licence: licenceOf(top.license),
  };
}

/** Where its pages are listed, the first that is there: a book's chapters, a website's sidebar, its bar at the top. */
const LISTS: readonly Path[] = [
  ['book', 'chapters'],
  ['website', 'sidebar', 'contents'],
  ['website', 'sidebar'],
  ['website', 'navbar', 'left'],
];

/** What says which page an entry is, or what it is called. */
const HEADS = ['part', 'section', 'file', 'href', 'title'] as const;

/** Undefined where the file lists no pages. */
export function quartoToc(yaml: Yaml, from: string): Toc | undefined {
  const path = LISTS.find((one) => Array.isArray(at(yaml.value, one)));
  if (!path) return undefined;
  const diagnostics: Diagnostic[] = [];
  function itemsOf(entries: unknown, own: Path): readonly TocItem[] {
    return [entries].flat().flatMap((entry, i) => itemAt(entry, Array.isArray(entries) ? [...own, i] : own));
  }
  function itemAt(entry: unknown, own: Path): readonly TocItem[] {
    const name = words(entry);
    if (name) return /^-+$/.test(name) ? [] : pageAt(name, undefined, own, []);
    const { auto } = record(entry);
    return auto === undefined ? sectionAt(record(entry), own) : automatic(auto, own);
  }
  function sectionAt(entry: Readonly<Record<string, unknown>>, own: Path): readonly TocItem[] {
    const inner = ['chapters', 'contents', 'menu'].find((one) => entry[one] !== undefined);
    const items = inner ? itemsOf(entry[inner], [...own, inner]) : [];
    const below = plainLists(items);
    const key = HEADS.find((one) => words(entry[one])) ?? 'text';
    const head = words(entry[key]);
    if (head && isFile(head)) return pageAt(head, words(entry.text), [...own, key], below);
    if (head && below.length > 0) return [{ kind: 'group', title: head, below }];
    // Words between the pages of a sidebar.
    if (items.length === 0 && !(head && inner === undefined))
      diagnostics.push(diagnose('course-entry-unclear', yaml.placeOf(own), { entry: JSON.stringify(entry) }));
    return items;
  }
  function automatic(wanted: unknown, own: Path): readonly TocItem[] {
    const folders =
      wanted === true
        ? ['*']
        : wordList(wanted).map((one) => one.replace(/\/?$/, (end) => (/[*.]/.test(one) ? end : '/*')));
    return folders.map((pattern) => ({ kind: 'pattern', pattern, from, place: yaml.placeOf(own) }));
  }
  function pageAt(name: string, title: string | undefined, own: Path, below: readonly TocList[]) {
    const called = title === undefined ? {} : { title };
    const place = yaml.placeOf(own);
    if (name === 'auto') return automatic(true, own);
    if (isAddress(name)) return [{ kind: 'link', url: name, ...called } as const];
    if (name.includes('*')) return [{ kind: 'pattern', pattern: name, from, place } as const];
    return [{ kind: 'page', name: name.replace(/^\//, ''), from, ...called, place, below } as const];
  }
  /** Pages of the bar at the top that are in no sidebar: a syllabus, a schedule. */
  function barItems(items: readonly TocItem[]): readonly TocItem[] {
    const named = new Set(namesIn(items));
    return ['left', 'right'].flatMap((side) => {
      const own = ['website', 'navbar', side];
      return itemsOf(list(at(yaml.value, own)), own).filter(
        (item) => item.kind === 'page' && !named.has(item.name),
      );
    });
  }
  const main = itemsOf(at(yaml.value, path), path);
  const bar = path[1] === 'sidebar' ? barItems(main) : [];
  const isHomeNamed = namesIn([...bar, ...main]).some((name) => /^index(?:\.|$)/.test(name));
  const home = path[0] === 'website' && !isHomeNamed ? homeItems(from) : [];
  const first = [...home, ...bar];
  const appendices = itemsOf(list(record(record(yaml.value).book).appendices), ['book', 'appendices']);
  const lists = [...plainLists(first), { numbered: 0, items: main }, ...plainLists(appendices)];
  return {
    lists,
    continuous: true,
    excluded: ['_*', '_site', '_book'],
    diagnostics,
  };
}

/** A website begins with its `index`, whether or not a list names it. */
const homeItems = (from: string): readonly TocItem[] => [
  { kind: 'pattern', pattern: 'index', from, place: startOf('_quarto.yml'), optional: true },
];

const namesIn = (items: readonly TocItem[]): readonly string[] =>
  items.flatMap((item) => [
    ...(item.kind === 'page' ? [item.name] : []),
    ...(item.kind === 'page' || item.kind === 'group' ? item.below.flatMap((one) => namesIn(one.items)) : []),
  ]);

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((one, key) => record(one)[key], value);

/** `part: data.qmd` and `section: data/index.qmd` name pages; other words are titles. */
const isFile = (name: string): boolean => isAddress(name) || /\.(?:qmd|md|ipynb|Rmd|markdown)$/.test(name);

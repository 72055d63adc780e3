/** Jupyter Book 1: `_toc.yml` (sphinx-external-toc) and `_config.yml`. */
import { type Diagnostic, macrosIn } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { type GivenWords, languageTag, licenceOf } from './given-words.ts';
import { ALL_RANKS } from './myst.ts';
import { itemOf, type Toc, type TocItem, type TocList, type TocPage } from './toc.ts';
import { list, type Path, record, wordList, words, type Yaml } from './yaml.ts';

interface BookConfig {
  readonly words: GivenWords;
  /** Numbers run on from part to part; Jupyter Book's default. */
  readonly continuous: boolean;
  readonly excluded: readonly string[];
}

export function bookConfig(yaml: Yaml | undefined): BookConfig {
  const top = record(yaml?.value);
  const sphinx = record(record(top.sphinx).config);
  const mathjax = record(sphinx.mathjax3_config ?? sphinx.mathjax_config);
  const tex = record(mathjax.tex ?? mathjax.TeX);
  const authors = wordList(top.author).flatMap((names) => names.split(/\s*;\s*/));
  return {
    words: {
      title: words(top.title),
      description: words(top.description),
      language: languageTag(sphinx.language ?? top.language),
      authors,
      licence: licenceOf(top.license ?? top.licence),
      copyright: words(top.copyright) ?? words(sphinx.copyright),
      math: macrosIn(record(tex.macros ?? tex.Macros)),
    },
    continuous: record(top.html).use_multitoc_numbering !== false,
    excluded: [...wordList(top.exclude_patterns), ...wordList(sphinx.exclude_patterns)],
  };
}

type Entry = Readonly<Record<string, unknown>>;

/** Keys that hold a page's own pages: `sections` in both formats, the others as their format names them. */
const PAGES = ['chapters', 'sections', 'entries'] as const;
/** Keys that hold several captioned lists. */
const PARTS = ['parts', 'subtrees'] as const;

export function bookToc(yaml: Yaml, folder: string, config: BookConfig): Toc {
  const top = record(yaml.value);
  const defaults = record(top.defaults).numbered;
  const diagnostics: Diagnostic[] = [];
  function unclear(entry: unknown, path: Path): readonly never[] {
    diagnostics.push(diagnose('course-entry-unclear', yaml.placeOf(path), { entry: JSON.stringify(entry) }));
    return [];
  }

  function itemAt(value: unknown, path: Path): readonly TocItem[] {
    const entry = record(value);
    const item = itemOf(entry, path, { yaml, folder }, () => listsOf(entry, path), 'glob');
    if (item) return [item];
    const below = listsOf(entry, path);
    const title = words(entry.title);
    return title && below.length > 0 ? [{ kind: 'group', title, below }] : unclear(value, path);
  }
  const itemsOf = (entries: readonly unknown[], path: Path): readonly TocItem[] =>
    entries.flatMap((entry, i) => itemAt(entry, [...path, i]));

  /** The captioned lists of an entry, then its plain ones. */
  function listsOf(entry: Entry, path: Path): readonly TocList[] {
    const options = record(entry.options);
    const parts = PARTS.flatMap((key) =>
      list(entry[key]).flatMap((part, i) => {
        const found = listsOf(record(part), [...path, key, i]);
        return found.length > 0 ? found : unclear(part, [...path, key, i]);
      }),
    );
    const plain = PAGES.flatMap((key) => {
      if (!Array.isArray(entry[key])) return [];
      const caption = words(entry.caption ?? entry.part ?? entry.chapter ?? options.caption);
      const items = itemsOf(entry[key], [...path, key]);
      const ordered = (entry.reversed ?? options.reversed) === true ? [...items].reverse() : items;
      return [
        {
          ...(caption && { caption }),
          numbered: ranks(entry.numbered ?? options.numbered ?? defaults),
          items: ordered,
        },
      ];
    });
    return [...parts, ...plain];
  }

  const shared = { continuous: config.continuous, excluded: config.excluded, diagnostics };
  if (Array.isArray(yaml.value)) return { ...earlyToc(yaml.value, listsOf, itemAt), ...shared };

  const key = words(top.root) ? 'root' : 'file';
  const name = words(top[key]);
  const title = words(top.title);
  const root: TocPage | undefined = name
    ? { kind: 'page', name, from: folder, ...(title && { title }), place: yaml.placeOf([key]), below: [] }
    : undefined;
  return { ...(root && { root }), lists: listsOf(top, []), ...shared };
}

/** `true` numbers all ranks, a number so many of them. */
const ranks = (numbered: unknown): number =>
  numbered === true ? ALL_RANKS : typeof numbered === 'number' && numbered > 0 ? numbered : 0;

/**
 * Jupyter Book before 0.11: one list, its first page the root, `part:` (earlier `chapter:`) with its pages, or a
 * `header:` line before the pages it heads.
 */
function earlyToc(
  entries: readonly unknown[],
  listsOf: (entry: Entry, path: Path) => readonly TocList[],
  itemOf: (entry: unknown, path: Path) => readonly TocItem[],
): Pick<Toc, 'lists'> {
  const lists: TocList[] = [];
  let caption: string | undefined;
  let items: TocItem[] = [];
  function close(): void {
    if (items.length > 0) lists.push({ ...(caption && { caption }), numbered: 0, items });
    items = [];
  }
  entries.forEach((value, i) => {
    const entry = record(value);
    if (words(entry.part ?? entry.chapter) && !words(entry.file)) {
      close();
      lists.push(...listsOf(entry, [i]));
    } else if (words(entry.header)) {
      close();
      caption = words(entry.header);
    } else items.push(...itemOf(value, [i]));
  });
  close();
  return { lists };
}

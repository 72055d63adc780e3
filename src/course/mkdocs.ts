/** MkDocs: `mkdocs.yml` says what the site is and, in its `nav`, in which order its pages come; or `SUMMARY.md` does. */
import type { Diagnostic } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { type GivenWords, languageTag } from './given-words.ts';
import { inFolder } from './paths.ts';
import { isAddress, type Toc, type TocItem } from './toc.ts';
import { list, type Path, record, wordList, words, type Yaml } from './yaml.ts';

export function mkdocsWords({ value }: Yaml): GivenWords {
  const top = record(value);
  return {
    title: words(top.site_name),
    description: words(top.site_description),
    language: languageTag(record(top.theme).language),
    authors: wordList(top.site_author),
    copyright: words(top.copyright)?.replace(/<[^>]*>/g, ''),
  };
}

/** The folder of its pages. */
export const docsFolder = ({ value }: Yaml, base: string): string =>
  inFolder(base, words(record(value).docs_dir)?.replace(/^\.\/|\/$/g, '') || 'docs');

/** Undefined where the file lists no pages. */
export function mkdocsToc(yaml: Yaml, from: string): Toc | undefined {
  const { nav } = record(yaml.value);
  if (!Array.isArray(nav)) return undefined;
  const diagnostics: Diagnostic[] = [];
  function itemsOf(entries: readonly unknown[], path: Path): readonly TocItem[] {
    return entries.flatMap((entry, i) => {
      const own = words(entry);
      if (own) return pageAt(own, undefined, [...path, i]);
      return Object.entries(record(entry)).flatMap(([title, value]) =>
        titled(title, value, [...path, i, title]),
      );
    });
  }
  function titled(title: string, value: unknown, path: Path): readonly TocItem[] {
    const items = list(value);
    if (items.length > 0)
      return [{ kind: 'group', title, below: [{ numbered: 0, items: itemsOf(items, path) }] }];
    const name = words(value);
    if (name) return pageAt(name, title, path);
    diagnostics.push(diagnose('course-entry-unclear', yaml.placeOf(path), { entry: title }));
    return [];
  }
  function pageAt(name: string, title: string | undefined, path: Path): readonly TocItem[] {
    const called = title === undefined ? {} : { title };
    const place = yaml.placeOf(path);
    if (isAddress(name)) return [{ kind: 'link', url: name, ...called }];
    // A folder, or a pattern: what literate-nav and awesome-nav read.
    if (/[/*]$/.test(name)) return [{ kind: 'pattern', pattern: name.replace(/\/$/, '/*'), from, place }];
    return [{ kind: 'page', name, from, ...called, place, below: [] }];
  }
  const items = itemsOf(nav, ['nav']);
  return { lists: [{ numbered: 0, items }], continuous: false, excluded: [], diagnostics };
}

interface Line {
  readonly indent: number;
  readonly title: string;
  readonly target?: string;
  readonly line: number;
}

/** literate-nav: a list of links, nested; an item without one is a section. */
export function summaryToc(text: string, file: string, from: string): Toc | undefined {
  const lines = text.split('\n').flatMap((one, i): readonly Line[] => {
    const [, space = '', words] = /^([ \t]*)[-*+][ \t]+(.*\S)/.exec(one) ?? [];
    if (words === undefined) return [];
    const [, title = words, target] = /^\[(.*?)\]\(<?([^)>\s]+)/.exec(words) ?? [];
    const indent = space.replace(/\t/g, '    ').length;
    return [{ indent, title, ...(target && { target }), line: i + 1 }];
  });
  function itemsOf(rows: readonly Line[]): readonly TocItem[] {
    const tops = rows.flatMap(({ indent }, i) => (indent <= rows[0]!.indent ? [i] : []));
    return tops.map((at, i): TocItem => {
      const { title, target, line } = rows[at]!;
      const inner = rows.slice(at + 1, tops[i + 1]);
      const below = inner.length > 0 ? [{ numbered: 0, items: itemsOf(inner) }] : [];
      if (target === undefined) return { kind: 'group', title, below };
      if (isAddress(target)) return { kind: 'link', url: target, title };
      const place = { file, line, column: 1 };
      return target.endsWith('/')
        ? { kind: 'pattern', pattern: `${target}*`, from, place }
        : { kind: 'page', name: target, from, title, place, below };
    });
  }
  const items = itemsOf(lines);
  return items.length === 0
    ? undefined
    : { lists: [{ numbered: 0, items }], continuous: false, excluded: [], diagnostics: [] };
}

/**
 * MkDocs: `mkdocs.yml` says what the site is and, in its `nav`, in which order its pages come; or folders do
 * (`SUMMARY.md` of literate-nav, `.pages`), else their names.
 */
import { type Diagnostic, folderOf, startOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import {
  FOLDER_NAVS,
  type FolderNav,
  folderItems,
  folderNav,
  isInside,
  itemsIn,
  listedItems,
  type NavContext,
} from './awesome-nav.ts';
import type { CourseFiles } from './files.ts';
import { type GivenWords, languageTag } from './given-words.ts';
import { isGlob, matcher } from './glob.ts';
import { below, childFolders, foldersBelow, inFolder, resolvePath, within } from './paths.ts';
import { summaryToc } from './summary.ts';
import { pageOf, type Toc, type TocItem, titledItems } from './toc.ts';
import { readPlacedYaml, record, wordList, words, type Yaml } from './yaml.ts';

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

/** A plug-in's own settings; undefined where the site doesn't use it. */
function plugin({ value }: Yaml, name: string): Readonly<Record<string, unknown>> | undefined {
  const { plugins } = record(value);
  const all = Array.isArray(plugins)
    ? plugins
    : Object.entries(record(plugins)).map(([key, one]) => ({ [key]: one }));
  const found = all.find((one) => one === name || Object.hasOwn(record(one), name));
  return found === undefined ? undefined : record(record(found)[name]);
}

/** Posts of the site's blog, which isn't among its pages. */
export function isPost(yaml: Yaml, docs: string): (path: string) => boolean {
  const blog = plugin(yaml, 'blog') ?? plugin(yaml, 'material/blog');
  const folder = resolvePath(docs, `${words(blog?.blog_dir) ?? 'blog'}/posts`);
  return (path) => blog !== undefined && folder !== undefined && below(folder, path);
}

/**
 * @param pages those of the site, in natural order
 * @returns undefined where nothing is there
 */
export async function mkdocsToc(
  yaml: Yaml,
  docs: string,
  pages: readonly string[],
  files: CourseFiles,
): Promise<Toc | undefined> {
  const { nav } = record(yaml.value);
  const diagnostics: Diagnostic[] = [];
  const navFile = words(plugin(yaml, 'literate-nav')?.nav_file) ?? 'SUMMARY.md';
  const navs = await folderNavsOf(docs, pages, files);
  diagnostics.push(...navs.diagnostics);
  const summaries = await summariesOf(docs, pages, navFile, files);
  const isSummary = (path: string): boolean => summaries.has(folderOf(path)) && path.endsWith(navFile);
  const listable = pages.filter((path) => !isSummary(path));
  const context: NavContext = {
    pages: listable,
    known: new Set(listable),
    navOf: (folder) => navs.of.get(folder),
    itemsOf: (folder) => summaryOf(folder)?.lists.flatMap(({ items }) => items),
    unclear: (place, entry) => diagnostics.push(diagnose('course-entry-unclear', place, { entry })),
  };
  function summaryOf(folder: string): Toc | undefined {
    const text = summaries.get(folder);
    if (text === undefined) return undefined;
    const file = inFolder(folder, navFile);
    return summaryToc(text, { file, from: folder, folder: foldersIn(text, folder, context) });
  }

  const top: Toc = {
    lists: [],
    continuous: false,
    excluded: [...excludedBy(yaml), navFile, `**/${navFile}`],
    diagnostics,
  };
  if (Array.isArray(nav)) {
    const items = listedItems({ list: nav, yaml, path: ['nav'] }, docs, context);
    return { ...top, lists: [{ numbered: 0, items }] };
  }
  const summary = summaryOf(docs);
  if (summary) return { ...top, lists: summary.lists };
  const items = itemsIn(docs, context);
  return items.length > 0 ? { ...top, lists: [{ numbered: 0, items }] } : undefined;
}

/** What a site builds and doesn't list isn't missed. */
function excludedBy({ value }: Yaml): readonly string[] {
  const top = record(value);
  const lines = ['exclude_docs', 'draft_docs', 'not_in_nav'].flatMap((key) =>
    String(top[key] ?? '').split('\n'),
  );
  return lines
    .map((line) => line.trim().replace(/^\//, ''))
    .filter((line) => line !== '' && !/^[#!]/.test(line));
}

async function folderNavsOf(docs: string, pages: readonly string[], files: CourseFiles) {
  const of = new Map<string, FolderNav>();
  const diagnostics: Diagnostic[] = [];
  for (const folder of [docs, ...foldersBelow(docs, pages)]) {
    for (const file of FOLDER_NAVS.map((name) => inFolder(folder, name))) {
      const text = await files.text(file);
      if (text === undefined) continue;
      const yaml = readPlacedYaml(file, text);
      diagnostics.push(...yaml.diagnostics);
      of.set(folder, folderNav(yaml));
    }
  }
  return { of, diagnostics };
}

async function summariesOf(
  docs: string,
  pages: readonly string[],
  navFile: string,
  files: CourseFiles,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const folder of [docs, ...foldersBelow(docs, pages)]) {
    const text = await files.text(inFolder(folder, navFile));
    if (text !== undefined && summaryToc(text, { file: '', from: folder }) !== undefined)
      found.set(folder, text);
  }
  return found;
}

/** literate-nav: `folder/`, `*.md`, `*` in a list; what is named elsewhere in it isn't meant by a pattern. */
function foldersIn(text: string, folder: string, context: NavContext) {
  const named = new Set(
    [...text.matchAll(/\]\(<?([^)>\s]+)/g)].flatMap(
      ([, target]) => resolvePath(folder, target!.replace(/\/$/, '')) ?? [],
    ),
  );
  return (target: string, title: string | undefined, line: number): readonly TocItem[] | undefined => {
    const wanted = resolvePath(folder, target);
    if (wanted === undefined) return undefined;
    const file = startOf(inFolder(folder, 'SUMMARY.md'));
    if (isGlob(target)) return globItems(target, folder, named, context, title);
    if (!context.known.has(wanted) && isInside(wanted, folder, context))
      return folderItems(wanted, title, context);
    return target.endsWith('/')
      ? [{ kind: 'pattern', pattern: `${target}*`, from: folder, place: { ...file, line } }]
      : undefined;
  };
}

function globItems(
  pattern: string,
  folder: string,
  named: ReadonlySet<string>,
  context: NavContext,
  title: string | undefined,
): readonly TocItem[] {
  const matches = matcher(pattern.replace(/\/$/, ''));
  const pages = pattern.endsWith('/')
    ? []
    : context.pages.filter(
        (path) => below(folder, path) && matches(within(folder, path)) && !named.has(path),
      );
  const folders = /(?:\/|\*)$/.test(pattern)
    ? childFolders(folder, context.pages).filter((path) => matches(within(folder, path)) && !named.has(path))
    : [];
  const items: readonly TocItem[] = [
    ...pages.map((path) => pageOf(path)),
    ...folders.flatMap((one) => folderItems(one, undefined, context)),
  ];
  return title ? titledItems(title, items) : items;
}

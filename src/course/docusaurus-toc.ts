/** Docusaurus: sidebars, else the marks that pages and folders carry, → a table of contents. */
import { baseName, type Diagnostic, readYaml, startOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { type DocsSet, type DocusaurusSite, docId, numbered } from './docusaurus.ts';
import type { CourseFiles } from './files.ts';
import type { Matter } from './matter.ts';
import { below, foldersBelow, inFolder, stemOf, within } from './paths.ts';
import { orderIn, type Ranking, rankedItems } from './ranked-folder.ts';
import { exportedValue } from './script-values.ts';
import { isAddress, pageOf, plainLists, type TocItem, type TocList } from './toc.ts';
import { record, words } from './yaml.ts';

/** Pages beside the docs to which the bar at the top leads. */
export function barItems(
  { pages, barPages }: DocusaurusSite,
  sources: readonly string[],
): readonly TocItem[] {
  const found = barPages.flatMap(({ name, label }): readonly TocItem[] => {
    const path = sources.find((one) => one.replace(/(?:\/index)?\.mdx?$/i, '') === inFolder(pages, name));
    return path === undefined ? [] : [pageOf(path, { ...(label && { title: label }) })];
  });
  return found.filter(
    (item, i) =>
      found.findIndex((other) => 'name' in other && 'name' in item && other.name === item.name) === i,
  );
}

/** Files that Docusaurus takes for pieces of others, and folders of them. */
export const isDocusaurusPiece = (path: string): boolean => /(?:^|\/)_/.test(path);

interface Docs {
  readonly folder: string;
  readonly pages: readonly string[];
  readonly matterOf: (path: string) => Matter;
  /** What `_category_.json` of a folder says. */
  readonly categoryOf: (folder: string) => Matter;
  /** A page by the name that Docusaurus has for it. */
  readonly pageNamed: (id: string) => string | undefined;
}

/** @param pages those of all its docs, drafts left out */
export async function docusaurusLists(
  site: DocusaurusSite,
  pages: readonly string[],
  files: CourseFiles,
  matterOf: (path: string) => Matter,
): Promise<{ readonly lists: readonly TocList[]; readonly diagnostics: readonly Diagnostic[] }> {
  const lists: TocList[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const set of site.docs) {
    const docs = await docsIn(set, pages, files, matterOf);
    const found = await sidebarsOf(set, files);
    if (found && found.value === undefined)
      diagnostics.push(diagnose('course-sidebars-computed', startOf(found.file), { file: found.file }));
    const listed = found?.value ? sidebarLists(found.value, docs, site, found) : [];
    const isListed = listed.some(({ items }) => hasPage(items));
    lists.push(...(isListed ? listed : [automatic(docs.folder, docs)]));
  }
  return { lists, diagnostics };
}

/** Whether a list names a page that is there. A template's sidebars are often left as they came. */
const hasPage = (items: readonly TocItem[]): boolean =>
  items.some((item) => {
    if (item.kind === 'page' && item.from === '') return true;
    return (item.kind === 'page' || item.kind === 'group') && item.below.some((list) => hasPage(list.items));
  });

async function docsIn(
  { folder }: DocsSet,
  pages: readonly string[],
  files: CourseFiles,
  matterOf: Docs['matterOf'],
): Promise<Docs> {
  const here = pages.filter((path) => below(folder, path));
  const byId = new Map(
    here.flatMap((path) => [
      [within(folder, path).replace(/\.mdx?$/i, ''), path],
      [docId(within(folder, path), matterOf(path).id), path],
    ]),
  );
  const categories = new Map<string, Matter>();
  for (const one of foldersBelow(folder, here)) categories.set(one, await categoryIn(one, files));
  return {
    folder,
    pages: here,
    matterOf,
    categoryOf: (one) => categories.get(one) ?? {},
    pageNamed: (id) => byId.get(id),
  };
}

async function categoryIn(folder: string, files: CourseFiles): Promise<Matter> {
  for (const end of ['json', 'yml', 'yaml']) {
    const text = await files.text(`${folder}/_category_.${end}`);
    if (text !== undefined) return record(readYaml(text.replace(/\t/g, '  ')).value);
  }
  return {};
}

interface Sidebars {
  readonly file: string;
  readonly text: string;
  /** Undefined where it is computed. */
  readonly value: unknown;
}

async function sidebarsOf({ sidebars }: DocsSet, files: CourseFiles): Promise<Sidebars | undefined> {
  for (const file of sidebars) {
    const text = await files.text(file);
    if (text === undefined) continue;
    return { file, text, value: file.endsWith('.json') ? readYaml(text).value : exportedValue(text) };
  }
  return undefined;
}

function sidebarLists(
  value: unknown,
  docs: Docs,
  { sidebarNames }: DocusaurusSite,
  { file, text }: Sidebars,
): readonly TocList[] {
  const all = Object.entries(record(value));
  return all.map(([name, items]) => {
    const caption = all.length > 1 ? sidebarNames.get(name) : undefined;
    return { ...(caption && { caption }), numbered: 0, items: itemsOf(items, docs, placed(file, text)) };
  });
}

type PlaceOf = (id: string) => { readonly file: string; readonly line: number; readonly column: number };

/** The line that names a page. */
const placed =
  (file: string, text: string): PlaceOf =>
  (id) => {
    const at =
      [`'${id}'`, `"${id}"`, `\`${id}\``].map((one) => text.indexOf(one)).find((one) => one >= 0) ?? 0;
    const lines = text.slice(0, at).split('\n');
    return { file, line: lines.length, column: lines.at(-1)!.length + 1 };
  };

/** A list, or the short form: `{Title: [items]}`. */
const itemsOf = (items: unknown, docs: Docs, placeOf: PlaceOf): readonly TocItem[] =>
  Array.isArray(items)
    ? items.flatMap((item) => itemAt(item, docs, placeOf))
    : Object.entries(record(items)).map(([title, inner]) => ({
        kind: 'group',
        title,
        below: [{ numbered: 0, items: itemsOf(inner, docs, placeOf) }],
      }));

function itemAt(item: unknown, docs: Docs, placeOf: PlaceOf): readonly TocItem[] {
  if (typeof item === 'string') return [docAt(item, undefined, docs, placeOf)];
  const { type, ...own } = record(item);
  const [id, label, href] = [own.id, own.label, own.href].map(words);
  switch (type) {
    case 'doc':
    case 'ref':
      return id ? [docAt(id, label, docs, placeOf)] : [];
    case 'link':
      return href && isAddress(href) ? [{ kind: 'link', url: href, ...(label && { title: label }) }] : [];
    case 'category':
      return [categoryAt(own, label ?? '', docs, placeOf)];
    case 'autogenerated':
      return automatic(folderNamed(words(own.dirName) ?? '.', docs), docs).items;
    case 'html':
      return [];
    default:
      return itemsOf(item, docs, placeOf);
  }
}

function docAt(
  id: string,
  label: string | undefined,
  docs: Docs,
  placeOf: PlaceOf,
  items: readonly TocItem[] = [],
): TocItem {
  const path = docs.pageNamed(id);
  const title = label ?? (path === undefined ? undefined : words(docs.matterOf(path).sidebar_label));
  const found = path === undefined ? { name: id, from: docs.folder } : { name: `/${path}`, from: '' };
  return { kind: 'page', ...found, ...(title && { title }), place: placeOf(id), below: plainLists(items) };
}

function categoryAt(own: Matter, label: string, docs: Docs, placeOf: PlaceOf): TocItem {
  const items = itemsOf(own.items, docs, placeOf);
  const page = words(record(own.link).id);
  if (page !== undefined && record(own.link).type === 'doc') return docAt(page, label, docs, placeOf, items);
  return { kind: 'group', title: label, below: [{ numbered: 0, items }] };
}

const folderNamed = (name: string, docs: Docs): string =>
  name === '.' ? docs.folder : inFolder(docs.folder, name.replace(/^\.?\/|\/$/g, ''));

const automatic = (folder: string, docs: Docs): TocList => ({
  numbered: 0,
  items: rankedItems(
    folder,
    docs.pages.filter((path) => below(folder, path)),
    rankingOf(docs),
  ),
});

function rankingOf({ matterOf, categoryOf, pageNamed, folder: base }: Docs): Ranking {
  return {
    ofPage: (path) => {
      const { sidebar_label, sidebar_position, unlisted } = matterOf(path);
      const order = orderIn(sidebar_position) ?? numbered(stemOf(path)).order;
      return rank(order, words(sidebar_label), unlisted === true);
    },
    ofFolder: (folder, own) => {
      const { label, position } = categoryOf(folder);
      const page = own === undefined ? {} : matterOf(own);
      const name = numbered(baseName(folder));
      const title = words(label) ?? words(page.sidebar_label);
      return rank(
        orderIn(position) ?? orderIn(page.sidebar_position) ?? name.order,
        title ?? (own === undefined ? name.name : undefined),
      );
    },
    ownPage: (folder, here) => {
      const { link } = categoryOf(folder);
      if (link !== undefined) {
        const id = words(record(link).id);
        return id === undefined
          ? undefined
          : (pageNamed(id) ?? pageNamed(inFolder(folder.slice(base.length + 1), id)));
      }
      const names = ['index', 'readme', numbered(baseName(folder)).name.toLowerCase()];
      return names
        .map((name) => here.find((path) => numbered(stemOf(path)).name === name))
        .find((found) => found !== undefined);
    },
  };
}

const rank = (order: number | undefined, title: string | undefined, hidden = false) => ({
  ...(order !== undefined && { order }),
  ...(title && { title }),
  ...(hidden && { hidden }),
});

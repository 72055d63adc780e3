/**
 * Jekyll: `_config.yml`. Just the Docs orders its pages by `nav_order` and puts them below one another by their
 * `parent`'s title; other themes leave the order to the files.
 */
import type { Matter } from './matter.ts';
import { naturally } from './natural.ts';
import { below, inFolder, stemOf, within } from './paths.ts';
import { orderIn } from './ranked-folder.ts';
import { pageOf, plainLists, plainToc, type Toc, type TocItem } from './toc.ts';
import { record, wordList, words, type Yaml } from './yaml.ts';

/** Jekyll's settings, by what no other tool's `_config.yml` has. */
export function isJekyll({ value }: Yaml): boolean {
  const top = record(value);
  return [
    'theme',
    'remote_theme',
    'baseurl',
    'markdown',
    'kramdown',
    'collections',
    'permalink',
    'plugins',
  ].some((key) => typeof top[key] !== 'undefined');
}

/** What isn't a page of the site: posts and drafts, folders of its machinery, what it leaves out itself. */
export function isOutOfSite({ value }: Yaml, base: string): (path: string) => boolean {
  const top = record(value);
  const kept = [
    ...Object.keys(record(top.collections)).map((name) => `_${name}`),
    ...wordList(top.collections).map((name) => `_${name}`),
    ...wordList(top.include),
  ].filter((name) => name !== '_posts');
  const excluded = [...wordList(top.exclude).map((name) => name.replace(/^\/|\/$/g, '')), 'vendor'];
  return (path) => {
    const inside = within(base, path);
    const hidden = inside.split('/').some((part) => part.startsWith('_') && !kept.includes(part));
    return hidden || excluded.some((one) => inside === one || below(one, inside));
  };
}

interface Entry {
  readonly path: string;
  readonly title: string;
  readonly parent: string | undefined;
  readonly grandparent: string | undefined;
  readonly order: number | string | undefined;
}

/** Undefined where no page says where it stands. */
export function jekyllToc(
  pages: readonly string[],
  matterOf: (path: string) => Matter,
  base: string,
): Toc | undefined {
  const all = pages
    .filter((path) => matterOf(path).nav_exclude !== true)
    .map((path) => entryOf(path, matterOf));
  if (!all.some(({ parent, order }) => parent !== undefined || order !== undefined)) return undefined;
  const home = inFolder(base, 'index');
  const known = all.filter(
    ({ path, order, parent }) =>
      words(matterOf(path).title) !== undefined ||
      order !== undefined ||
      parent !== undefined ||
      path.replace(/\.[^.]+$/, '') === home,
  );
  const titles = new Set(known.map(({ title }) => title));
  const isTop = ({ parent }: Entry): boolean => parent === undefined || !titles.has(parent);

  function itemOf(entry: Entry, chain: readonly string[]): TocItem {
    const { path, title, parent } = entry;
    const children = known.filter(
      (one) =>
        one.parent === title &&
        !chain.includes(one.path) &&
        (one.grandparent === undefined || one.grandparent === parent),
    );
    const items = children.sort(byOrder).map((one) => itemOf(one, [...chain, one.path]));
    return pageOf(path, { title }, plainLists(items));
  }
  const isHome = ({ path, order }: Entry): boolean =>
    order === undefined && path.replace(/\.[^.]+$/, '') === home;
  const tops = known.filter(isTop).sort((a, b) => Number(isHome(b)) - Number(isHome(a)) || byOrder(a, b));
  const items = tops.map((one) => itemOf(one, [one.path]));
  return plainToc([{ numbered: 0, items }]);
}

function entryOf(path: string, matterOf: (path: string) => Matter): Entry {
  const { title, parent, grand_parent, nav_order } = matterOf(path);
  return {
    path,
    title: words(title) ?? stemOf(path),
    parent: words(parent),
    grandparent: words(grand_parent),
    order: orderIn(nav_order) ?? words(nav_order),
  };
}

/** Just the Docs: numbers, then words, then what says nothing, by title. */
function byOrder(a: Entry, b: Entry): number {
  const rank = ({ order }: Entry): number => (typeof order === 'number' ? 0 : order === undefined ? 2 : 1);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a.order === 'number' && typeof b.order === 'number' && a.order !== b.order)
    return a.order - b.order;
  return naturally(String(a.order ?? ''), String(b.order ?? '')) || naturally(a.title, b.title);
}

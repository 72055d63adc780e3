/** Folders whose pages say themselves where they stand (Docusaurus, Hugo) → a table of contents. */
import { baseName, folderOf } from '../lesson/index.ts';
import { naturally } from './natural.ts';
import { below, childFolders, titleOf } from './paths.ts';
import { pageOf, plainLists, type TocItem, titledItems } from './toc.ts';

/** What a page or a folder says of its place among its neighbours. */
export interface Rank {
  /** The lower comes first; what has none comes last. */
  readonly order?: number;
  readonly title?: string;
  readonly hidden?: boolean;
}

export interface Ranking {
  readonly ofPage: (path: string) => Rank;
  /** Without a title, a folder with a page of its own is called as that page, another by its name. */
  readonly ofFolder: (folder: string, own: string | undefined) => Rank;
  /** The page that stands for a folder, among those that lie in it. */
  readonly ownPage: (folder: string, here: readonly string[]) => string | undefined;
  /** Between neighbours of the same order, a folder by its own page; by their paths, if it isn't told. */
  readonly between?: (a: string, b: string) => number;
}

interface Item extends Rank {
  /** Of the page, or of a folder that has none. */
  readonly path: string;
  readonly items: readonly TocItem[];
}

/**
 * @param pages those that count, anywhere below the folder
 * @param own the folder's own page, which isn't among its items
 */
export function rankedItems(
  folder: string,
  pages: readonly string[],
  ranking: Ranking,
  own?: string,
): readonly TocItem[] {
  const here = pages.filter((path) => folderOf(path) === folder);
  const folders = childFolders(folder, pages);
  const items = [
    ...here.filter((path) => path !== own).map((path) => pageItem(path, ranking)),
    ...folders.map((one) => folderItem(one, pages, ranking)),
  ];
  return [...items].sort(byRank(ranking.between ?? naturally)).flatMap((one) => one.items);
}

function pageItem(path: string, ranking: Ranking): Item {
  const rank = ranking.ofPage(path);
  return { ...rank, path, items: [pageOf(path, rank)] };
}

function folderItem(folder: string, pages: readonly string[], ranking: Ranking): Item {
  const inside = pages.filter((path) => below(folder, path));
  const own = ranking.ownPage(
    folder,
    inside.filter((path) => folderOf(path) === folder),
  );
  const rank = ranking.ofFolder(folder, own);
  const items = rankedItems(folder, inside, ranking, own);
  const path = own ?? folder;
  const title = rank.title ?? titleOf(baseName(folder));
  return {
    ...rank,
    path,
    items: own === undefined ? titledItems(title, items) : [pageOf(own, rank, plainLists(items))],
  };
}

const byRank =
  (between: (a: string, b: string) => number) =>
  (a: Item, b: Item): number =>
    (a.order ?? Infinity) - (b.order ?? Infinity) || between(a.path, b.path);

/** A number that front matter may have written as text. */
export function orderIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** `SUMMARY.md` as mdBook, GitBook and literate-nav read it: a list of links, nested, with headings for its parts. */
import { isAddress, plainLists, type Toc, type TocItem, type TocList } from './toc.ts';

interface Row {
  readonly indent: number;
  readonly title: string;
  /** As it is written. */
  readonly words: string;
  readonly target?: string;
  readonly line: number;
  /** Not in the list: what mdBook shows before or after its chapters, without a number. */
  readonly aside?: boolean;
}

interface Part {
  readonly caption?: string;
  readonly rows: readonly Row[];
}

interface SummaryOptions {
  readonly file: string;
  /** The folder that its links are seen from. */
  readonly from: string;
  /** How many ranks of the list are numbered. */
  readonly numbered?: number;
  /** What a link to a folder, or a pattern, means; undefined for what is neither. */
  readonly folder?: (
    target: string,
    title: string | undefined,
    line: number,
  ) => readonly TocItem[] | undefined;
}

/** Undefined where it lists nothing. */
export function summaryToc(text: string, options: SummaryOptions): Toc | undefined {
  const parts = partsIn(text);
  const pages = new Set(parts.flatMap(({ rows }) => rows.map(({ target }) => target ?? '')));
  const lists = parts.flatMap(({ caption, rows }) =>
    runs(rows).map(
      (run): TocList => ({
        ...(caption && { caption }),
        numbered: run[0]!.aside ? 0 : (options.numbered ?? 0),
        items: itemsOf(run, { ...options, isListed: (target) => pages.has(target) }),
      }),
    ),
  );
  const filled = lists.filter(({ items }) => items.length > 0);
  return filled.length === 0 ? undefined : { lists: filled, continuous: true, excluded: [], diagnostics: [] };
}

function partsIn(text: string): readonly Part[] {
  const parts: { caption?: string; rows: Row[] }[] = [{ rows: [] }];
  for (const [i, line] of text
    .replace(/<!--[\s\S]*?-->/g, blank)
    .split(/\r?\n/)
    .entries()) {
    const [, marks, heading] = /^(#{1,6})[ \t]+(?![ \t])(.+?)(?<![ \t]|#(?=#))[ \t]*#*$/.exec(line) ?? [];
    if (heading !== undefined) {
      // The first heading is the file's own.
      const isOwn = marks === '#' && parts.length === 1 && parts[0]!.rows.length === 0;
      parts.push(isOwn ? { rows: [] } : { caption: plain(heading), rows: [] });
      continue;
    }
    const row = rowIn(line, i + 1);
    if (row) parts.at(-1)!.rows.push(row);
  }
  return parts.filter(({ rows }) => rows.length > 0);
}

const blank = (text: string): string => text.replace(/[^\n]/g, '');

const LINK = /^\[((?:\\.|\[[^\]]*\]|[^\\[\]])*)\]\((?:<([^>]*)>|((?:[^()\s]|\([^()]*\)|\s(?!["']))*))[^)]*\)/;

/** A line beyond this is no author's. */
const LONG = 2000;

function rowIn(line: string, number: number): Row | undefined {
  if (line.length > LONG) return undefined;
  const [, space = '', bullet, words = ''] =
    /^([ \t]*)(?![ \t])([-*+]|\d+[.)])?[ \t]*(?![ \t])(.*\S)/.exec(line) ?? [];
  const link = LINK.exec(words);
  if (bullet === undefined && (!link || space !== '')) return undefined;
  const indent = space.replace(/\t/g, '    ').length;
  const target = unescaped(link?.[2] ?? link?.[3]?.trim() ?? '');
  return {
    indent,
    title: plain(link?.[1] ?? words),
    words,
    ...(link && { target }),
    line: number,
    ...(bullet === undefined && { aside: true }),
  };
}

/** CommonMark §2.4 holds in a link's target, too: GitBook writes `01\_ice.md`. */
export const unescaped = (target: string): string => target.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** Neighbours that are numbered, or aren't. */
function runs(rows: readonly Row[]): readonly (readonly Row[])[] {
  const found: Row[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && Boolean(last[0]!.aside) === Boolean(row.aside)) last.push(row);
    else found.push([row]);
  }
  return found;
}

interface Context extends SummaryOptions {
  readonly isListed: (target: string) => boolean;
}

function itemsOf(rows: readonly Row[], options: Context): readonly TocItem[] {
  const tops = rows.flatMap(({ indent }, i) => (indent <= rows[0]!.indent ? [i] : []));
  return tops.flatMap((at, i) => {
    const inner = rows.slice(at + 1, tops[i + 1]);
    const items = inner.length > 0 ? itemsOf(inner, options) : [];
    return itemOf(rows[at]!, plainLists(items), options);
  });
}

function itemOf(
  { title, words, target, line }: Row,
  below: readonly TocList[],
  { file, from, folder, isListed }: Context,
): readonly TocItem[] {
  const bare = target ?? (below.length === 0 ? words : undefined);
  const found =
    bare === undefined ? undefined : folder?.(bare, target === undefined ? undefined : title, line);
  if (found) return found;
  // mdBook: a chapter without a target isn't written yet.
  if (target === undefined || target === '') return below.length > 0 ? [{ kind: 'group', title, below }] : [];
  if (isAddress(target)) return [{ kind: 'link', url: target, title }];
  const page = target.replace(/#.*$/, '');
  // A place within a page that is listed, too.
  if (page !== target && isListed(page)) return below.flatMap(({ items }) => items);
  const name = decodedPath(page);
  return name === '' ? [] : [{ kind: 'page', name, from, title, place: { file, line, column: 1 }, below }];
}

function decodedPath(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** Words of a link without their marks. */
const plain = (words: string): string =>
  words
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`+|\*|(?<!\w)_|_(?!\w))/g, '')
    .replace(/\\([\\[\]()*_`#-])/g, '$1')
    .trim();

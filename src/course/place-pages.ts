/** A table of contents → the course's entries: names looked up, each page once, levels and numbers given. */
import { type Diagnostic, folderOf, nearestOf, type Place } from '../lesson/index.ts';
import { diagnose, type ParamsOf, type RuleId } from '../messages/index.ts';
import { matcher } from './glob.ts';
import { otherKind } from './other-kinds.ts';
import type { CourseEntry } from './outline.ts';
import { below, type FindPage, resolvePath, stemOf, within } from './paths.ts';
import type { PageContents, Toc, TocList, TocPage, TocPattern } from './toc.ts';

interface PlacedPages {
  readonly entries: readonly CourseEntry[];
  /** Every file that was placed, those that can't be read too. */
  readonly placed: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where an item stands. The count is shared by all that are numbered in one row. */
interface Spot {
  readonly level: number;
  readonly part?: string;
  readonly numbers: Numbers;
  /** The pages it stands below, for circles. */
  readonly chain: readonly string[];
}

interface Numbers {
  readonly prefix: string;
  /** Ranks still numbered. */
  readonly depth: number;
  readonly row: { last: number };
}

const none = (): Numbers => ({ prefix: '', depth: 0, row: { last: 0 } });

/**
 * @param sources the files that can be pages, in natural order
 * @param isPage whether it is one that Cartable reads
 */
export async function placePages(
  toc: Toc,
  sources: readonly string[],
  find: FindPage,
  isPage: (path: string) => boolean,
): Promise<PlacedPages> {
  const entries: CourseEntry[] = [];
  const first = new Map<string, Place>();
  const diagnostics: Diagnostic[] = [];
  function report<Id extends RuleId>(rule: Id, place: Place, params: ParamsOf<Id>): void {
    diagnostics.push(diagnose(rule, place, params));
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one branch for each kind of entry
  async function placeList(list: TocList, spot: Spot): Promise<void> {
    const named = new Set(list.items.flatMap((item) => (item.kind === 'page' ? [lookUp(item) ?? ''] : [])));
    for (const item of list.items) {
      if (item.kind === 'page') await placePage(item, spot);
      else if (item.kind === 'link') entries.push({ ...item, ...rank(spot) });
      else if (item.kind === 'pattern') await placePattern(item, named, spot);
      else {
        const inner = spot.level === 1 && spot.part === undefined && spot.chain.length === 0;
        // A title without a page at the first rank is what Jupyter Book calls a part.
        if (inner) await placeLists(item.below, { ...spot, part: item.title });
        else {
          entries.push({ kind: 'heading', title: item.title, ...rank(spot) });
          await placeLists(item.below, { ...spot, level: spot.level + 1 });
        }
      }
    }
  }

  async function placeLists(lists: readonly TocList[], spot: Spot): Promise<void> {
    for (const list of lists) await placeList(list, { ...spot, numbers: numbersFor(list, spot.numbers) });
  }

  async function placePage(item: TocPage, spot: Spot): Promise<void> {
    const path = lookUp(item);
    if (path === undefined) {
      const nearest = nearestPage(item, sources);
      return report('course-page-missing', item.place, { name: item.name, ...(nearest && { nearest }) });
    }
    if (spot.chain.includes(path))
      return report('course-circle', item.place, { page: path, chain: spot.chain });
    const earlier = first.get(path);
    if (earlier) {
      return report('course-page-twice', item.place, {
        page: path,
        first: `${earlier.file}:${earlier.line}`,
      });
    }
    first.set(path, item.place);
    const number = nextNumber(spot.numbers);
    const contents = await toc.contentsOf?.(path);
    place(path, item, contents, { ...rank(spot), ...(number && { number }) });
    await placeLists([...item.below, ...(contents?.lists ?? [])], {
      ...spot,
      level: spot.level + 1,
      chain: [...spot.chain, path],
      numbers: { prefix: number ? `${number}.` : '', depth: spot.numbers.depth - 1, row: { last: 0 } },
    });
  }

  function place(
    path: string,
    { title, hidden, below: listed, place: where }: TocPage,
    contents: PageContents | undefined,
    at: { readonly level: number; readonly part?: string; readonly number?: string },
  ): void {
    if (isPage(path)) {
      const only = contents?.onlyContents && contents.lists.length > 0;
      entries.push({
        kind: 'page',
        path,
        ...(title && { title }),
        ...at,
        ...(hidden && { hidden }),
        ...(only && { onlyContents: true as const }),
      });
      return;
    }
    if (!contents?.onlyContents) report('course-page-unreadable', where, { page: path, ...kindOf(path) });
    const lists = listed.length + (contents?.lists.length ?? 0);
    if (lists > 0) entries.push({ kind: 'heading', title: title ?? contents?.title ?? stemOf(path), ...at });
  }

  async function placePattern(item: TocPattern, named: ReadonlySet<string>, spot: Spot): Promise<void> {
    const matches = matcher(item.pattern.replace(/^\.?\//, ''));
    const from = item.pattern.startsWith('/') ? '' : item.from;
    const found = sources.filter((path) => {
      const name = within(from, path);
      return below(from, path) && (matches(name) || matches(name.replace(/\.[^./]+$/, '')));
    });
    if (found.length === 0 && item.optional) return;
    if (found.length === 0) return report('course-pattern-empty', item.place, { pattern: item.pattern });
    // A pattern means "the others too" (Sphinx, sphinx-external-toc, mystmd): what is named or placed already
    // is no second mention.
    const others = found.filter((path) => !named.has(path) && !first.has(path) && !spot.chain.includes(path));
    for (const path of item.reversed ? others.reverse() : others) {
      if (first.has(path)) continue;
      await placePage({ kind: 'page', name: path, from: '', place: item.place, below: [] }, spot);
    }
  }

  function lookUp(item: TocPage): string | undefined {
    const name = resolvePath(item.name.startsWith('/') ? '' : item.from, item.name);
    return name === undefined || name === '' ? undefined : find(name);
  }

  const { root } = toc;
  const rootPath = root && lookUp(root);
  const spot: Spot = { level: 1, numbers: none(), chain: [] };
  if (root && rootPath !== undefined && toc.contentsOf) {
    // The first page's own lists are the course's: its pages stand beside it, not below it.
    first.set(rootPath, root.place);
    const contents = await toc.contentsOf(rootPath);
    if (isPage(rootPath)) place(rootPath, root, contents, { level: 1 });
    else if (!contents.onlyContents)
      report('course-page-unreadable', root.place, { page: rootPath, ...kindOf(rootPath) });
  } else if (root) await placePage(root, spot);

  const row = { last: 0 };
  for (const list of toc.lists) {
    await placeList(list, {
      ...spot,
      ...(list.caption && { part: list.caption }),
      numbers: { prefix: '', depth: list.numbered, row: toc.continuous ? row : { last: 0 } },
    });
  }
  return { entries, placed: new Set(first.keys()), diagnostics };
}

const rank = ({ level, part }: Spot) => ({ level, ...(part !== undefined && { part }) });

const nextNumber = ({ depth, prefix, row }: Numbers): string | undefined =>
  depth > 0 ? `${prefix}${++row.last}` : undefined;

/** Sphinx: a toctree below a numbered page is numbered with it; below one that isn't, it may begin by itself. */
const numbersFor = (list: TocList, inherited: Numbers): Numbers =>
  inherited.depth > 0 || list.numbered === 0
    ? inherited
    : { prefix: '', depth: list.numbered, row: { last: 0 } };

/** The page an author may have meant: the same name elsewhere, else a slip of the pen. */
function nearestPage({ name, from }: TocPage, sources: readonly string[]): string | undefined {
  const wanted = stemOf(name.replace(/\/$/, ''));
  const namesakes = sources.filter((path) => stemOf(path) === wanted);
  if (namesakes.length === 1) return namesakes[0];
  const beside = sources.filter((path) => folderOf(path) === (resolvePath(from, folderOf(name)) ?? ''));
  const nearest = nearestOf(wanted, beside.map(stemOf));
  return beside.find((path) => stemOf(path) === nearest);
}

function kindOf(page: string) {
  const kind = otherKind(page);
  return kind && { kind };
}

/** Which page of a course a path means, as authors of books and sites write them. */
import { folderOf } from '../../lesson/index.ts';
import { joined } from './references.ts';

interface Page {
  /** From the course's folder. */
  readonly path: string;
  /** What its front matter says that its address is, beginning with `/`, or relative to its folder. */
  readonly addresses?: readonly string[];
}

/** @returns the page that a path means, seen from a folder */
export function pagesByPath<P extends Page>(
  lessons: readonly P[],
): (path: string, folder: string) => P | undefined {
  const byStem = stemsOfAll(lessons);
  const below = endsOf(byStem);
  return (path, folder) => {
    const rooted = joined('', path);
    const wanted = path.startsWith('/') ? rooted : joined(folder, path);
    return (
      byStem.get(stemOf(wanted)) ??
      // The Carpentries' workbench names pages from the lesson's root wherever they are referred to.
      byStem.get(stemOf(rooted)) ??
      // Hugo and Docusaurus, from the root of the site's own pages.
      (path.replace(/^\.\//, '').includes('/') ? below(rooted) : undefined) ??
      // Its own first folder may stand before it, or the one that its pages are shown in.
      (path.startsWith('/') && /^(?:docs\/|[^/]+\/[^/]+\/)/.test(rooted)
        ? below(rooted.replace(/^[^/]+\//, ''))
        : undefined) ??
      // Seen from the page's address on a site, which is a folder deeper than its file.
      (path.startsWith('../') ? byStem.get(stemOf(joined(folder, path.slice(3)))) : undefined)
    );
  };
}

function stemsOfAll<P extends Page>(lessons: readonly P[]): ReadonlyMap<string, P> {
  const byStem = new Map<string, P>();
  // A page's own name counts before what another is called without its number.
  for (const lesson of lessons) {
    const given = (lesson.addresses ?? []).map((one) =>
      stemOf(one.startsWith('/') ? joined('', one) : joined(folderOf(lesson.path), one)),
    );
    for (const [i, name] of [...stemsOf(lesson.path), ...given].entries())
      if (i === 0 || !byStem.has(name)) byStem.set(name, lesson);
  }
  return byStem;
}

/**
 * The only page whose path ends so, whatever its capitals: a book's own root may lie deeper than the course's folder,
 * and sites write their addresses in small letters.
 */
function endsOf<P extends Page>(byStem: ReadonlyMap<string, P>) {
  const ends = new Map<string, P | 'several'>();
  for (const [stem, lesson] of byStem) {
    const parts = stem.toLowerCase().split('/');
    for (const at of parts.keys()) {
      const end = parts.slice(at).join('/');
      const other = ends.get(end);
      ends.set(end, other === undefined || other === lesson ? lesson : 'several');
    }
  }
  return (wanted: string): P | undefined => {
    const found = ends.get(stemOf(wanted).toLowerCase());
    return found === 'several' ? undefined : found;
  };
}

const stemOf = (path: string): string =>
  path.replace(/\/$/, '').replace(/\.(?:md|markdown|mdx|qmd|rmd|ipynb|rst|html?)$/i, '');

/** `unit/index.md` is also what a link to `unit/` means. */
function stemsOf(path: string): string[] {
  const stem = stemOf(path);
  const folder = /^(.*)\/(?:_?index|readme)$/i.exec(stem)?.[1];
  const own = folder === undefined ? [stem] : [stem, folder];
  // Docusaurus: the numbers that order names aren't in a page's address.
  const plain = own.map((one) => one.replace(/(^|\/)\d+\s*[-_.]+\s*(?=[^-_.\s\d])/g, '$1'));
  return [...new Set([...own, ...plain])];
}

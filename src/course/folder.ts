/** A plain folder: its pages in natural order, each folder a section. */
import { baseName, type Diagnostic, folderOf, startOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { naturally } from './natural.ts';
import type { CourseEntry } from './outline.ts';
import { extensionOf, folderBelow, isAbout, READABLE, stemOf, titleOf } from './paths.ts';

interface PlainFolder {
  readonly entries: readonly CourseEntry[];
  readonly leftOut: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * At the top, `index` comes first and files about the folder (README, LICENCE…) stay out, unless nothing else is
 * there; further down, `index` or else README is the section's own page. A README that is alone in a folder beside
 * pages (`lesson.md`, `sources/README.md`) is about that folder. A section without one is a part at the
 * top, a heading below; a folder that holds a single page is that page.
 */
export function plainFolder(
  sources: readonly string[],
  base: string,
  isPage: (path: string) => boolean,
): PlainFolder {
  // Quarto: a file whose name begins with `_` is a piece that others include.
  const readable = sources.filter((path) => isPage(path) && !/(?:^|\/)_[^/]*\.(?:qmd|rmd|mdx)$/i.test(path));
  const twins = readable.flatMap((path) => {
    const kept = twinOf(path, readable);
    return kept === undefined ? [] : [{ path, kept }];
  });
  const all = readable.filter((path) => !twins.some((twin) => twin.path === path));
  const isSection = (path: string): boolean =>
    stemOf(path) === 'readme' && folderOf(path) !== base && !isAloneBesidePages(path, all);
  const about = all.filter((path) => isAbout(path) && !isSection(path));
  const lessons = all.filter((path) => !about.includes(path));
  const pages = [...(lessons.length > 0 ? lessons : all)].sort(naturally);
  const aside = lessons.length > 0 ? about : [];
  const entries = sectionOf(pages, base, { level: 1 }, true);
  const top = (file: string) => startOf(file);
  const diagnostics = [
    ...twins.map(({ path, kept }) => diagnose('course-page-twin', top(path), { page: path, kept })),
    ...(aside.length > 0 ? [diagnose('course-about-left-out', top(aside[0]!), { pages: aside })] : []),
  ];
  return { entries, leftOut: [...twins.map(({ path }) => path), ...aside], diagnostics };
}

/**
 * The page that stands for this one: Jupytext keeps a notebook and a Markdown file of one name in step. A question
 * bank beside a page of its name is another thing.
 */
function twinOf(path: string, pages: readonly string[]): string | undefined {
  const rank = TWINS.indexOf(extensionOf(path));
  const name = path.slice(0, path.length - extensionOf(path).length);
  return TWINS.slice(0, Math.max(rank, 0))
    .map((extension) => name + extension)
    .find((other) => pages.includes(other));
}

export function isAloneBesidePages(path: string, pages: readonly string[]): boolean {
  const folder = folderOf(path);
  const alone = !pages.some((other) => other !== path && other.startsWith(`${folder}/`));
  return alone && pages.some((other) => folderOf(other) === folderOf(folder) && !isAbout(other));
}

const TWINS = READABLE.filter((extension) => extension !== '.gift');

interface Spot {
  readonly level: number;
  readonly part?: string;
}

/** `pages`: those below `folder`, in natural order. */
function sectionOf(
  pages: readonly string[],
  folder: string,
  spot: Spot,
  top = false,
): readonly CourseEntry[] {
  const own = ownPage(pages, folder);
  const first = own === undefined ? [] : [page(own, spot)];
  const inner = own === undefined || top ? spot : { ...spot, level: spot.level + 1 };
  const rest: CourseEntry[] = [];
  const done = new Set<string>();
  for (const path of pages) {
    if (path === own) continue;
    const child = folderBelow(folder, path);
    if (child === undefined) rest.push(page(path, inner));
    else if (!done.has(child)) {
      done.add(child);
      rest.push(
        ...subfolder(
          pages.filter((one) => one.startsWith(`${child}/`)),
          child,
          inner,
        ),
      );
    }
  }
  return [...first, ...rest];
}

function subfolder(pages: readonly string[], folder: string, spot: Spot): readonly CourseEntry[] {
  if (pages.length === 1) return [page(pages[0]!, spot)];
  if (ownPage(pages, folder) !== undefined) return sectionOf(pages, folder, spot);
  const title = titleOf(baseName(folder));
  if (spot.level === 1 && spot.part === undefined) return sectionOf(pages, folder, { ...spot, part: title });
  return [
    { kind: 'heading', title, ...spot },
    ...sectionOf(pages, folder, { ...spot, level: spot.level + 1 }),
  ];
}

function ownPage(pages: readonly string[], folder: string): string | undefined {
  const here = pages.filter((path) => folderOf(path) === folder);
  const named = (stem: string) => here.find((path) => stemOf(path) === stem);
  return named('index') ?? named('readme');
}

const page = (path: string, spot: Spot): CourseEntry => ({ kind: 'page', path, ...spot });

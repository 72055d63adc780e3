/** Paths inside a course: relative to its folder, `/` between folders, never with a leading one. */
import { baseName, folderOf, MAKERS_FILES } from '../lesson/index.ts';
import { FORMAT_EXTENSIONS, mayBeFormat } from '../read/index.ts';

/** Pages that Cartable reads, in the order in which one is chosen where several have the same name. */
export const READABLE: readonly string[] = ['.md', '.markdown', '.mdx', '.qmd', '.rmd', ...FORMAT_EXTENSIONS];

export const isMarkdown = (path: string): boolean => /\.(?:md|markdown|mdx|qmd|rmd)$/i.test(path);

/** What Sphinx and Jupyter Book read besides. */
const OTHER_SOURCES = ['.rst', '.txt', '.Rmd', '.py', '.tex'] as const;

/** The name without its extension, in lower case: `index` of `parts/Index.md`. */
export const stemOf = (path: string): string =>
  baseName(path)
    .replace(/\.[^.]+$/, '')
    .toLowerCase();

export const extensionOf = (path: string): string => /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';

/** Of some endings (`.txt`, `.xml`), only the text shows whether it is. */
export const isReadable = (path: string): boolean =>
  READABLE.includes(extensionOf(path)) || mayBeFormat(path);

export const below = (folder: string, path: string): boolean =>
  folder === '' || path.startsWith(`${folder}/`);

/** A path below a folder as it is seen from there. */
export const within = (folder: string, path: string): string =>
  folder === '' ? path : path.slice(folder.length + 1);

/** The folder right below a folder in which a path lies; undefined where it lies in the folder itself, or elsewhere. */
export function folderBelow(folder: string, path: string): string | undefined {
  const slash = below(folder, path) ? path.indexOf('/', folder === '' ? 0 : folder.length + 1) : -1;
  return slash < 0 ? undefined : path.slice(0, slash);
}

/** The folders right below a folder that hold pages. */
export const childFolders = (folder: string, pages: readonly string[]): readonly string[] => [
  ...new Set(pages.flatMap((path) => folderBelow(folder, path) ?? [])),
];

/** All folders below a folder on the way to a page. */
export function foldersBelow(folder: string, pages: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of pages)
    for (let up = folderOf(path); up !== folder && up !== '' && !found.has(up); up = folderOf(up))
      found.add(up);
  return found;
}

/** A file's path by its name in a folder. */
export const inFolder = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`;

/** `written` seen from `folder`; undefined where it climbs out of the course. */
export function resolvePath(folder: string, written: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of written.normalize('NFC').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Finds the file that a name without (or with) its extension means. */
export type FindPage = (name: string) => string | undefined;

export function pageFinder(list: readonly string[]): FindPage {
  const known = new Map(list.map((path) => [path.normalize('NFC'), path]));
  return (name) => {
    if (known.has(name) && extensionOf(name) !== '') return known.get(name);
    for (const extension of [...READABLE, ...OTHER_SOURCES]) {
      const found = known.get(name + extension);
      if (found !== undefined) return found;
    }
    // It is there, and the author can be told that it can't be read.
    return known.get(name) ?? list.find((path) => path.normalize('NFC').replace(/\.[^./]+$/, '') === name);
  };
}

/** Files about a folder rather than for its pupils: by names that mean nothing else, or that only habit writes in capitals. */
export const isAbout = (path: string): boolean => ABOUT.test(stemOf(path)) || BY_HABIT.test(baseName(path));

const ABOUT =
  /^(?:readme|changelog|changes|contributing|contributors|licen[cs]e(?:[-_].*)?|authors|code[_-]of[_-]conduct|(?:pull[_-]request|issue)[_-]template|copilot-instructions)$/;
/** `CLAUDE.md` tells a program what to do, and `claude.md` may be about a painter. */
const BY_HABIT = new RegExp(
  String.raw`^(?:${MAKERS_FILES}|GOVERNANCE|SECURITY|SUPPORT|CITATION|ROADMAP|TODO)\.[a-z]+$`,
);

/** `02-les_boucles` → `les boucles`: the number only orders. */
export function titleOf(name: string): string {
  const words = name.replace(/[_-]+/g, ' ').trim();
  return words.replace(/^\d+[ .)]*(?=\S)/, '') || words;
}

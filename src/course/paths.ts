/** Paths inside a course: relative to its folder, `/` between folders, never with a leading one. */
import { baseName } from '../lesson/index.ts';
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

/** Files about a folder rather than for its pupils. */
export const isAbout = (path: string): boolean =>
  /^(?:readme|changelog|changes|contributing|licen[cs]e|authors|code[_-]of[_-]conduct)$/.test(stemOf(path));

/** `02-les_boucles` → `les boucles`: the number only orders. */
export function titleOf(name: string): string {
  const words = name.replace(/[_-]+/g, ' ').trim();
  return words.replace(/^\d+[ .)]*(?=\S)/, '') || words;
}

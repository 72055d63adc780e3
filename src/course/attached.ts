/** Documents that are no lessons of their own: what a page links to is attached to it. */
import { baseName, folderOf } from '../lesson/index.ts';
import type { CourseFiles } from './files.ts';
import { isAloneBesidePages } from './folder.ts';
import { extensionOf, isAbout, isMarkdown, READABLE, stemOf } from './paths.ts';

const DOCUMENT = /\.doc[xm]$/i;

/** @param list all files, without the documents among them that a Markdown page of the course names */
export async function withoutAttached(
  list: readonly string[],
  files: CourseFiles,
): Promise<readonly string[]> {
  if (!list.some((path) => DOCUMENT.test(path))) return list;
  const pages = list.filter(isMarkdown);
  const named = await attachedTo(pages, list, files);
  const asides = pages.filter((path) => isAside(path, list));
  const rest = list.filter((path) => !named.has(path));
  // Where other lessons are, a README that lists documents stays out of the course; the documents don't.
  const areAside = asides.length > 0 && rest.some((path) => isLesson(path) && !asides.includes(path));
  if (!areAside) return rest;
  const kept = await attachedTo(
    pages.filter((path) => !asides.includes(path)),
    list,
    files,
  );
  return list.filter((path) => !kept.has(path));
}

const isLesson = (path: string): boolean => READABLE.includes(extensionOf(path)) && !isAbout(path);

/** About the folder rather than for its pupils. */
const isAside = (path: string, list: readonly string[]): boolean =>
  isAbout(path) && (stemOf(path) !== 'readme' || folderOf(path) === '' || isAloneBesidePages(path, list));

async function attachedTo(
  pages: readonly string[],
  list: readonly string[],
  files: CourseFiles,
): Promise<ReadonlySet<string>> {
  const texts = (await Promise.all(pages.map((path) => files.text(path)))).join('\n');
  const isNamed = (name: string): boolean => texts.includes(name) || texts.includes(encodeURI(name));
  // Word keeps one that begins with `~$` beside a document that is open.
  const isOut = (path: string): boolean =>
    DOCUMENT.test(path) && (baseName(path).startsWith('~$') || isNamed(baseName(path)));
  return new Set(list.filter(isOut));
}

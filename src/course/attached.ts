/** Documents that are no lessons of their own: what a page links to is attached to it. */
import { baseName } from '../lesson/index.ts';
import type { CourseFiles } from './files.ts';

const DOCUMENT = /\.doc[xm]$/i;

/** @param list all files, without the documents among them that a Markdown page names */
export async function withoutAttached(
  list: readonly string[],
  files: CourseFiles,
): Promise<readonly string[]> {
  if (!list.some((path) => DOCUMENT.test(path))) return list;
  const pages = list.filter((path) => /\.(?:md|markdown|mdx|qmd|rmd)$/i.test(path));
  const texts = (await Promise.all(pages.map((path) => files.text(path)))).join('\n');
  const isNamed = (name: string): boolean => texts.includes(name) || texts.includes(encodeURI(name));
  // Word keeps one that begins with `~$` beside a document that is open.
  return list.filter(
    (path) => !DOCUMENT.test(path) || !(baseName(path).startsWith('~$') || isNamed(baseName(path))),
  );
}

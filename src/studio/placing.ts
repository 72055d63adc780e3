/** Where files that come to an open lesson lie. Pure. */
export { relativeTo } from '../lesson/index.ts';

/** What can be a lesson by itself. */
const LESSON = /\.(?:md|markdown|myst|ipynb|docx|gift|qmd|rmd|mdx)$/i;
/** What lies beside pages, not among their media. */
const BESIDE = /\.(?:ya?ml|bib|json|toml|txt|xml)$/i;

export const isLesson = (path: string): boolean => LESSON.test(path);

/**
 * Files of a folder keep their paths, beside the page; a file by itself goes into the page's `media`, a page beside it.
 * What begins with `./` is a path of the lesson's own folder.
 *
 * @param page that is open
 * @param path of what is given: its name, behind the folder that was given with it
 */
export function placeBeside(page: string, path: string): string {
  if (path.startsWith('./')) return path.slice(2);
  const folder = page.replace(/[^/]*$/, '');
  return `${folder}${path.includes('/') || LESSON.test(path) || BESIDE.test(path) ? '' : 'media/'}${path}`;
}

/** The same path, with a number where it is taken: `media/bay.png`, `media/bay-2.png`. */
export function freePath(path: string, isTaken: (path: string) => boolean): string {
  if (!isTaken(path)) return path;
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? [];
  let number = 2;
  while (isTaken(`${stem}-${number}${ending}`)) number += 1;
  return `${stem}-${number}${ending}`;
}

/** Paths with `/` between folders, as references and archives write them. */

/** The last part: a file's name. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What stands before the last part; '' at the top. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** Percent escapes resolved where they are sound; else as it stands. */
export function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/**
 * Whether a folder of that name holds what tools make, or nothing that is taught.
 *
 * @param holds whether a file of that name lies in it
 */
export const holdsNoLessons = (name: string, holds: (file: string) => boolean): boolean =>
  /^(?:_build|_static|_templates|__pycache__|__MACOSX|node_modules|bower_components|site-packages|dist|build)$/.test(
    name,
  ) ||
  // Python marks so the folder of an environment, whatever it is called.
  holds('pyvenv.cfg') ||
  // MkDocs writes these into the `site` it makes; others keep their pages in a folder of that name.
  (name === 'site' && (holds('sitemap.xml') || holds('404.html')));

/** What tools and habit call files that tell makers, or their programs, what to do, always in capitals: for a pattern. */
export const MAKERS_FILES = 'AGENTS|CLAUDE|GEMINI|SKILL|MAINTAINERS';

/** A file's path as a page writes it, or another file. */
export function relativeTo(page: string, path: string): string {
  const here = page.split('/').slice(0, -1);
  const there = path.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

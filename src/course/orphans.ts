/** Pages that lie in a course's folder and stand in no table of contents. */
import type { CourseFiles } from './files.ts';
import { matcher } from './glob.ts';
import { markdownContents } from './markdown-contents.ts';
import { isAbout, isMarkdown, within } from './paths.ts';

/** Those that the project leaves out, marks as orphans or has about itself are no surprise, and not named. */
export async function orphansOf(
  files: CourseFiles,
  sources: readonly string[],
  placed: ReadonlySet<string>,
  isExcluded: (path: string) => boolean,
  isPage: (path: string) => boolean,
): Promise<readonly string[]> {
  const orphans: string[] = [];
  for (const path of sources) {
    if (!isPage(path) || placed.has(path) || isExcluded(path) || isAbout(path)) continue;
    const text = isMarkdown(path) ? await files.text(path) : undefined;
    if (text === undefined || !markdownContents(text).orphan) orphans.push(path);
  }
  return orphans;
}

/** Sphinx's `exclude_patterns` match files, or folders with all that is in them. */
export function excluding(patterns: readonly string[], base: string): (path: string) => boolean {
  const matches = patterns.map((pattern) => matcher(pattern.replace(/\/$/, '')));
  return (path) => {
    const parts = within(base, path).split('/');
    const heads = parts.map((_part, i) => parts.slice(0, i + 1).join('/'));
    return matches.some((one) => heads.some(one));
  };
}

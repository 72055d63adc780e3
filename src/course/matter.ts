/** What pages say of their own place in a site: their front matter. */
import { frontMatterIn } from '../read/index.ts';
import type { CourseFiles } from './files.ts';
import { isMarkdown } from './paths.ts';

export type Matter = Readonly<Record<string, unknown>>;

/** The front matter of each page, by its path; of what isn't Markdown, none. */
export async function mattersOf(
  files: CourseFiles,
  pages: readonly string[],
): Promise<(path: string) => Matter> {
  const found = new Map<string, Matter>();
  for (const path of pages) {
    const head = isMarkdown(path) ? await files.head(path) : '';
    found.set(path, frontMatterIn(head.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')));
  }
  return (path) => found.get(path) ?? {};
}

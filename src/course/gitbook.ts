/** GitBook: `SUMMARY.md` lists the pages; `.gitbook.yaml` or `book.json` may say where it lies. */
import { decoded, folderOf, readYaml, startOf } from '../lesson/index.ts';
import type { CourseFiles } from './files.ts';
import { type GivenWords, languageTag } from './given-words.ts';
import { inFolder, resolvePath } from './paths.ts';
import { summaryToc, unescaped } from './summary.ts';
import type { Toc } from './toc.ts';
import { record, words } from './yaml.ts';

export interface GitBook {
  readonly words: GivenWords;
  readonly folder: string;
  readonly file: string;
  readonly toc: Toc;
}

/**
 * Many folders hold a file of this name that summarizes something: one that lists two pages that are there is a
 * table of contents.
 */
export async function gitBook(
  files: CourseFiles,
  base: string,
  pages: readonly string[],
): Promise<GitBook | undefined> {
  const settings = record(readYaml((await files.text(inFolder(base, '.gitbook.yaml'))) ?? '').value);
  const json = record(readYaml((await files.text(inFolder(base, 'book.json'))) ?? '').value);
  const folder = resolvePath(base, words(settings.root) ?? words(json.root) ?? '.') ?? base;
  const name =
    words(record(settings.structure).summary) ?? words(record(json.structure).summary) ?? 'SUMMARY.md';
  const file = resolvePath(folder, name) ?? inFolder(folder, 'SUMMARY.md');
  const text = await files.text(file);
  const toc = text === undefined ? undefined : summaryToc(text, { file, from: folderOf(file) });
  const named = new Set(text === undefined ? [] : pagesNamed(text, folderOf(file), pages));
  if (!toc || named.size < 2) return undefined;
  return {
    words: {
      title: words(json.title),
      description: words(json.description),
      language: languageTag(json.language),
    },
    folder,
    file,
    toc: named.has(inFolder(folder, 'README.md')) ? toc : withReadme(toc, folder, file),
  };
}

/** The README is the book's first page, whether or not the list names it. */
const withReadme = (toc: Toc, folder: string, file: string): Toc => ({
  ...toc,
  lists: [
    {
      numbered: 0,
      items: [{ kind: 'pattern', pattern: 'README', from: folder, place: startOf(file), optional: true }],
    },
    ...toc.lists,
  ],
});

function pagesNamed(text: string, from: string, pages: readonly string[]): readonly string[] {
  const known = new Set(pages);
  const targets = [...text.matchAll(/\]\(<?([^)>\s#]+)/g)].flatMap(
    ([, one]) => resolvePath(from, decoded(unescaped(one!))) ?? [],
  );
  return targets.flatMap((one) => [one, `${one}.md`].filter((path) => known.has(path)));
}

/** mdBook: `book.toml` says what the book is, `SUMMARY.md` in its `src/` which chapters it has. */
import { folderOf } from '../lesson/index.ts';
import type { CourseFiles } from './files.ts';
import { type GivenWords, languageTag } from './given-words.ts';
import { ALL_RANKS } from './myst.ts';
import { inFolder, resolvePath } from './paths.ts';
import { summaryToc } from './summary.ts';
import type { Toc } from './toc.ts';
import { tomlValues } from './toml.ts';
import { record, wordList, words } from './yaml.ts';

export const MDBOOK = 'book.toml';

export interface BookOfMarkdown {
  readonly words: GivenWords;
  /** The folder of its chapters. */
  readonly chapters: string;
  /** Its table of contents. */
  readonly file: string;
  readonly isNumbered: boolean;
}

export function mdBook(text: string, file: string): BookOfMarkdown {
  const top = tomlValues(text);
  const book = record(top.book);
  const chapters = resolvePath(folderOf(file), words(book.src) ?? 'src') ?? inFolder(folderOf(file), 'src');
  return {
    words: {
      title: words(book.title),
      description: words(book.description),
      language: languageTag(book.language),
      authors: wordList(book.authors ?? book.author).map((name) =>
        name.replace(/(?<!\s)\s*<[^>@]*@[^>]*>$/, ''),
      ),
    },
    chapters,
    file: inFolder(chapters, 'SUMMARY.md'),
    isNumbered: record(record(top.output).html)['no-section-label'] !== true,
  };
}

export async function mdBookToc(book: BookOfMarkdown, files: CourseFiles): Promise<Toc | undefined> {
  const text = await files.text(book.file);
  const options = { file: book.file, from: book.chapters, numbered: book.isNumbered ? ALL_RANKS : 0 };
  return text === undefined ? undefined : summaryToc(text, options);
}

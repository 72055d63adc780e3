/**
 * Files that hold a lesson or questions and are no Markdown: each becomes Markdown in MyST, which the reader takes as
 * if a teacher had written it, and whatever is found in it is placed where it stands in the file.
 */
import { baseName, type Diagnostic, folderOf, type Place } from '../../../lesson/index.ts';
import type { StoredFile } from '../../media/stored-files.ts';
import { joined } from '../../page/references.ts';

/** A lesson's file as the user named it, and its content. */
export interface SourceFile {
  readonly path: string;
  /** The name of the folder it lies in, which the path may not have. */
  readonly folder?: string;
  /** That of the folder above it. */
  readonly above?: string;
  readonly bytes: Uint8Array;
  /** Its content as text, a BOM removed, whatever encoding it was saved in; absent where the bytes are no text. */
  readonly text?: string;
  /** A file that only holds the answers to this one; its path from this one's folder. */
  readonly answers?: SourceFile;
  /** Files that answer it, whether they are read with it or not, by their paths from its folder. */
  readonly answeredIn?: readonly string[];
}

export interface Format {
  /** A proper name, the same in every language. */
  readonly name: string;
  /** The endings of names that say it, in lower case with their dot. */
  readonly extensions: readonly string[];
  /** Endings that files of other kinds have as well: only a sign in the text shows that it is one. */
  readonly shared?: readonly string[];
  /** Its bytes are no text. */
  readonly binary?: true;
  /** Answers in a file of the same kind are read with it; they are Markdown by then where it has none of this. */
  readonly takesAnswers?: true;
  /** What people write in it is Markdown, in whatever dialect. */
  readonly holdsMarkdown?: true;
  /** What gives it away in the first of its text ({@link HEAD_BYTES}). */
  readonly recognise?: (head: string) => Sign | undefined;
  /**
   * Never throws for what a file holds: an error among the diagnostics where nothing could be read.
   *
   * @param language the page's, where the project says it: for words that the format adds
   */
  readonly convert: (file: SourceFile, language: string | undefined) => Promise<Converted>;
}

/**
 * A file's name behind that of the folder it lies in, which both may say what it holds: `solutions/loops.ipynb`. One that
 * only counts says nothing, and the one above it may: `exercises/2/ice.md`.
 */
export function calledFrom({ path, folder, above }: Pick<SourceFile, 'path' | 'folder' | 'above'>): string {
  if (folder === undefined) return path;
  return `${/^\W*\d+\W*$/.test(folder) && above ? above : folder}/${baseName(path)}`;
}

/** What a file's kind was recognised by: words of it, and their line. */
export interface Sign {
  readonly words: string;
  readonly line: number;
}

/** How much of a file `recognise` is given. */
export const HEAD_BYTES = 65_536;

export interface Converted {
  readonly markdown: string;
  /** For each line of the Markdown, where it stands in the file. */
  readonly lines: readonly Origin[];
  /** Whether a line of the Markdown is of a file that only answers it. */
  readonly isTheirs?: (line: number) => boolean;
  /** Files stored in it, by the paths that the Markdown uses. */
  readonly media: readonly StoredFile[];
  /** The page's, where its front matter says nothing else. */
  readonly language?: string;
  readonly title?: string;
  /** What authors call the questions that start on some lines of the file, and learners don't see. */
  readonly comments?: ReadonlyMap<number, string>;
  /** An error among them: nothing could be read, the Markdown is empty. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Origin {
  /** Counts from 1, in the part where there is one; of a file without lines, the number of its paragraph. */
  readonly line: number;
  /** What the line counts in, behind the file's name: `cell 3` of a notebook. */
  readonly part?: string;
  /** The file it stands in, where that is another one; its path from the lesson's folder. */
  readonly file?: string;
  /** The file has no such line (a fence, an output): `line` is the nearest, columns mean nothing. */
  readonly made?: true;
}

/** The place in its file of a place (or a diagnostic) in the Markdown: `loops.ipynb:cell 3`. */
export function placeIn<P extends Place>(path: string, { lines }: Pick<Converted, 'lines'>, place: P): P {
  const found = lines[Math.min(place.line, lines.length) - 1];
  if (!found || place.file !== path) return place;
  const own = found.file === undefined ? path : joined(folderOf(path), found.file);
  const file = found.part === undefined ? own : `${own}:${found.part}`;
  return { ...place, file, line: found.line, ...(found.made && { column: 1 }) };
}

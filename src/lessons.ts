/** Which lessons a path on the command line means. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A lesson's file on disk, and how reports name it. */
export interface LessonFile {
  /** Absolute. */
  readonly file: string;
  /** Relative to the folder that was asked for (or the lesson's own), `/` between folders: the same on every machine. */
  readonly path: string;
}

const MARKDOWN = /\.(?:md|markdown)$/i;
/** Pages about a folder rather than for its pupils; a lesson all the same when nothing else is there, or when named. */
const ABOUT = /^(?:readme|changelog|contributing|licen[cs]e|authors|code_of_conduct)\./i;
const SKIPPED = /^(?:[._].*|node_modules|dist|build)$/;

/**
 * The lessons at `path`: the file itself, or every Markdown file of the folder in natural order.
 *
 * @returns undefined when nothing is there, an empty list when the folder holds no lesson
 */
export const lessonsAt = async (path: string): Promise<readonly LessonFile[] | undefined> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  const file = resolve(path);
  if (!found.isDirectory()) return [{ file, path: file.slice(dirname(file).length).replace(/^[\\/]+/, '') }];

  const all = await markdownBelow(file, '');
  const lessons = all.filter((name) => !ABOUT.test(name.slice(name.lastIndexOf('/') + 1)));
  return (lessons.length > 0 ? lessons : all).map((name) => ({ file: join(file, name), path: name }));
};

const markdownBelow = async (folder: string, prefix: string): Promise<string[]> => {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  const order = new Intl.Collator('en', { numeric: true });
  const names: string[] = [];
  for (const entry of entries.sort((a, b) => order.compare(a.name, b.name) || (a.name < b.name ? -1 : 1))) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory() && !SKIPPED.test(entry.name)) names.push(...(await markdownBelow(folder, path)));
    else if (entry.isFile() && MARKDOWN.test(entry.name) && !entry.name.startsWith('.')) names.push(path);
  }
  return names;
};

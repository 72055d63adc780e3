/** A lesson's file of another kind → a folder with the lesson in MyST, and its media. */
import { copyFile, mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Diagnostic, decoded, hasError } from '../lesson/index.ts';
import { readMarkdown } from '../read/index.ts';
import { readPlainFile } from './plain-file.ts';
import { readAlone } from './read-file.ts';
import type { LessonFile } from './sources.ts';
import { decode } from './text-file.ts';

export interface ConvertedLesson {
  /** The lesson's file; absent where an error left nothing to write. */
  readonly path?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes the lesson, whole or not at all. Read back, it asks the same questions under the same ids.
 *
 * @param folder one that is empty or not there yet
 * @returns undefined for a file that is Markdown already
 */
export async function convertLesson(file: LessonFile, folder: string): Promise<ConvertedLesson | undefined> {
  const bytes = await readPlainFile(file.file);
  const { lesson, diagnostics } = await readAlone(file);
  if (!lesson || typeof bytes === 'string') return { diagnostics };
  const read = decode(bytes);
  const text = read === 'binary' ? {} : { text: read.text };
  const converted = await readMarkdown({ path: file.path, bytes, ...text }, lesson.language);
  if (!converted || hasError(converted.diagnostics)) return converted && { diagnostics };

  const stored = new Map(converted.media.map((one) => [one.path, moved(one.path)]));
  const { title, markdown } = converted;
  const fields = { id: lesson.id, ...(title !== undefined && { title }), language: lesson.language };
  const beside = lesson.assets.flatMap(({ source, content }) =>
    'file' in content && !stored.has(source) && !source.startsWith('..')
      ? [{ source, from: content.file }]
      : [],
  );
  await whole(folder, async (at) => {
    await writeFile(
      join(at, 'lesson.md'),
      withFields(withPaths(markdown, basename(file.path), stored), fields),
    );
    for (const { path, bytes: content } of converted.media) await write(join(at, stored.get(path)!), content);
    for (const { source, from } of beside) {
      await mkdir(dirname(join(at, source)), { recursive: true });
      await copyFile(from, join(at, source));
    }
  });
  return { path: join(folder, 'lesson.md'), diagnostics };
}

/** `bank.xml/3/map.png` → `media/3/map.png`. */
const moved = (path: string): string => `media/${path.slice(path.indexOf('/') + 1)}`;

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/** Aside first, then in its place. */
async function whole(folder: string, fill: (at: string) => Promise<void>): Promise<void> {
  const place = resolve(folder);
  await mkdir(dirname(place), { recursive: true });
  const aside = await mkdtemp(join(dirname(place), '.cartable-'));
  try {
    const made = join(aside, 'lesson');
    await mkdir(made);
    await fill(made);
    await rmdir(place).catch(() => undefined);
    await rename(made, place);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The paths of stored files, which begin with the name of the file that holds them. */
function withPaths(markdown: string, name: string, stored: ReadonlyMap<string, string>): string {
  const names = [...new Set([name, encodeURI(name), encoded(name)])].map((one) =>
    one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const paths = new RegExp(`(<?)((?:${names.join('|')})/[^\\s)"'<>\`]+)`, 'g');
  return markdown.replace(paths, (whole, bracket: string, path: string) => {
    const to = stored.get(path) ?? stored.get(decoded(path));
    return to === undefined ? whole : bracket + encoded(to);
  });
}

const encoded = (path: string): string => encodeURI(path).replace(/[()#?]/g, encodeURIComponent);

/** What the lesson is called and kept by, where its own front matter doesn't say it. */
function withFields(markdown: string, fields: Readonly<Record<string, string>>): string {
  const own = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(markdown);
  const lines = Object.entries(fields)
    .filter(([key]) => !new RegExp(`^${key}:`, 'm').test(own?.[1] ?? ''))
    .map(([key, value]) => `${key}: ${scalar(value)}\n`)
    .join('');
  const rest = own ? markdown.slice(own[0].length) : `\n${markdown}`;
  return `---\n${lines}${own?.[1] ?? ''}---\n${rest}`;
}

const scalar = (value: string): string =>
  /^\p{L}[\p{L}\p{N} ’,().–-]*$/u.test(value) && !/^(?:true|false|yes|no|on|off|null)$/i.test(value)
    ? value
    : JSON.stringify(value);

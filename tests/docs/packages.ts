/** Sound packages, to be spoilt in one way: the files below rules/sound/, and a backup that is built. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Packed, zip } from '../check/zip.ts';
import { course, unpacked } from '../moodle-course/support.ts';
import { partsOf, printed } from '../print/support.ts';
import { sampleLesson } from '../support/sample-lesson.ts';

const SOUND = new URL('rules/sound/', import.meta.url);

/** The packages of a case, as far as they are spoilt. */
export type Packages = Map<string, readonly Packed[]>;

/**
 * @param how an edit of the file at `path` (`quiz.xml`, `lesson.zip/index.html`), or files more for the package there
 * @returns the package's name and bytes
 */
export async function spoilt(
  how: 'diff' | 'archive',
  path: string,
  content: string,
  packages: Packages,
): Promise<readonly [string, Uint8Array]> {
  const [name = '', ...inside] = path.split('/');
  const files = packages.get(name) ?? (await sound(name));
  const changed =
    how === 'archive'
      ? [...files, ...(parse(content) as Packed[])]
      : withEdit(files, inside.join('/') || name, content);
  packages.set(name, changed);
  return [name, name.endsWith('.xml') ? Buffer.from(changed[0]!.content!) : zip(changed)];
}

async function sound(name: string): Promise<readonly Packed[]> {
  if (name.endsWith('.mbz')) return backup();
  if (name.endsWith('.docx')) return document();
  const root = fileURLToPath(new URL(name, SOUND));
  if (name.endsWith('.xml')) return [{ name, content: await readFile(root) }];
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((one) => one.isFile())
    .map((one) => relative(root, join(one.parentPath, one.name)).replaceAll('\\', '/'))
    // A book's type is its first file.
    .sort((a, b) => Number(b === 'mimetype') - Number(a === 'mimetype') || (a < b ? -1 : 1));
  return Promise.all(paths.map(async (path) => ({ name: path, content: await readFile(join(root, path)) })));
}

let built: Promise<readonly Packed[]> | undefined;
function backup(): Promise<readonly Packed[]> {
  built ??= course(sampleLesson)
    .then(unpacked)
    .then((files) => Object.entries(files).map(([name, content]) => ({ name, content })));
  return built;
}

function document(): readonly Packed[] {
  return Object.entries(partsOf(printed(sampleLesson, 'worksheet-docx'))).map(([name, content]) => ({
    name,
    content,
  }));
}

/** @param path `*` stands for part of a name */
function withEdit(files: readonly Packed[], path: string, edit: string): readonly Packed[] {
  const like = pattern(path, '*', '[^/]*');
  const target = files.find(({ name }) => new RegExp(`^${like}$`).test(name));
  if (!target) throw new Error(`The package has no ${path}`);
  const content = edited(new TextDecoder().decode(Buffer.from(target.content!)), edit);
  return files.flatMap((one) =>
    one !== target ? [one] : content === undefined ? [] : [{ ...one, content }],
  );
}

/**
 * Lines behind `-` become those behind `+`, `…` being any text, the same in both; edits are parted by empty lines.
 *
 * @returns undefined for a file that is gone: all of it is taken out
 */
function edited(text: string, edit: string): string | undefined {
  const hunks = edit.trimEnd().split('\n\n');
  const result = hunks.reduce((all, hunk) => {
    const lines = hunk.split('\n');
    const from = side(lines, /^[ -]/);
    const to = side(lines, /^[ +]/);
    const found = new RegExp(
      pattern(from, '…', '([\\s\\S]*?)').replace(/\n/g, '\\s*') + (from === '…' ? '$' : ''),
    ).exec(all);
    if (!found) throw new Error(`Nothing like ${from}`);
    let at = 0;
    const put = to.replace(/…/g, () => found[++at] ?? '');
    return all.slice(0, found.index) + put + all.slice(found.index + found[0].length);
  }, text);
  return result === '' ? undefined : result;
}

function side(lines: readonly string[], mark: RegExp): string {
  return lines
    .filter((line) => mark.test(line))
    .map((line) => line.slice(1).trim())
    .join('\n');
}

/** A text as a pattern, its wildcards meaning what they say. */
function pattern(text: string, wildcard: string, meaning: string): string {
  return text
    .split(wildcard)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(meaning);
}

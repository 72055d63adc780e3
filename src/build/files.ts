/** The reader's port over the real disk. */
import { join, resolve } from 'node:path';
import { filesNamed, identify, mustBeReadable, readHead, realpath, stat } from '#platform/disk';
import { type FileStat, type Files, HEAD_BYTES } from '../read/index.ts';
import { within } from './plain-file.ts';
import { type Decoded, decode, readText } from './text-file.ts';

/**
 * What stands beside a lesson.
 *
 * @param folder the lesson's folder
 * @param root the folder that nothing may be read outside of, symbolic links followed
 * @param onText takes each text that is read, by its path
 */
export function diskFiles(
  folder: string,
  root: string,
  onText: (path: string, read: Decoded) => void = () => {},
): Files {
  const at = (path: string): string => resolve(folder, ...path.split('/'));
  async function inside(path: string): Promise<string | undefined> {
    const base = await realpath(root);
    const real = await realpath(at(path));
    return real === base || within(base, real) ? real : undefined;
  }

  return {
    async stat(path): Promise<FileStat> {
      if (!within(resolve(root), at(path)) && at(path) !== resolve(root)) return { kind: 'outside' };
      try {
        const real = await inside(path);
        if (real === undefined) return { kind: 'outside' };
        const found = await stat(real);
        if (found.isDirectory()) return { kind: 'folder' };
        if (!found.isFile()) return { kind: 'absent' };
        mustBeReadable(real);
        return { kind: 'file', bytes: Number(found.size) };
      } catch (error) {
        return { kind: (error as NodeJS.ErrnoException).code === 'EACCES' ? 'unreadable' : 'absent' };
      }
    },

    identify: (path, headBytes) => identify(at(path), headBytes),

    async text(path) {
      const read = await readText(at(path), root);
      if (typeof read === 'string') throw new Error(`${path}: ${read}`);
      onText(path, read);
      return read.text;
    },

    async find(below, name) {
      const prefix = below === '' || below === '.' ? '' : `${below}/`;
      return filesNamed(at(below), name).map((path) => `${prefix}${path}`);
    },

    ref: (path) => ({ file: at(path) }),
  };
}

/** The first of a file's text, whatever encoding it was saved in; empty where it can't be read or is none. */
export async function headOf(path: string, root?: string): Promise<string> {
  try {
    const real = await realpath(path);
    if (root !== undefined && !within(await realpath(root), real)) return '';
    if (!(await stat(real)).isFile()) return '';
    const read = decode(await readHead(real, HEAD_BYTES));
    return read === 'binary' ? '' : read.text;
  } catch {
    return '';
  }
}

/** The nearest folder at or above `folder` that a project marks as its own; else `folder` itself. */
export async function projectRoot(folder: string): Promise<string> {
  const lowest = resolve(folder);
  for (let here = lowest; ; here = resolve(here, '..')) {
    for (const marker of MARKERS) {
      if (await stat(join(here, marker)).then(Boolean, () => false)) return here;
    }
    if (here === resolve(here, '..')) return lowest;
  }
}

/** Files by which teachers' projects show where they begin. */
const MARKERS = [
  'cartable.yml',
  'myst.yml',
  '_config.yml',
  '_toc.yml',
  'conf.py',
  'mkdocs.yml',
  '_quarto.yml',
  'hugo.toml',
  'hugo.yaml',
  '.git',
];

/** A folder of this machine, as the studio's page reads and saves it. */
import { createHash } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OpenFolder } from '../../templates/studio/open-folder.ts';
import { within as isWithin, projectRoot } from '../build/index.ts';
import { filesBelow } from '../memory/index.ts';

export interface FolderOnDisk {
  readonly folder: string;
  readonly list: () => Promise<OpenFolder>;
  /** Undefined where it isn't a file of the folder. */
  readonly find: (path: string) => Promise<PlainFile | undefined>;
  /** Writes aside, then in its place. @param before what the file must still be: its `made`, or absent; undefined: whatever it is */
  readonly save: (path: string, content: Readable, before: Before | undefined) => Promise<Saved>;
}

export type Before = { readonly made: string | undefined };
/** `other`: another program has changed it meanwhile, and it stays; `outside`: the path is none of the folder's. */
export type Saved =
  | { readonly kind: 'saved'; readonly made: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'outside' };

/** A whole repository is none: it may hold anything. */
async function projectOf(folder: string): Promise<string> {
  const root = await projectRoot(folder);
  const isRepository = await stat(join(root, '.git')).then(Boolean, () => false);
  return isRepository ? folder : root;
}

interface PlainFile {
  readonly file: string;
  readonly bytes: number;
  /** Tells its content from an earlier one. */
  readonly made: string;
}

/** The same for the same folder, and no path of the machine. */
const idOf = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 16);

/**
 * @param path a folder, or a lesson's file: then its project is opened at that page, since what is settled and what lies
 *   beside it is read there by a build too
 */
export async function openFolder(path: string): Promise<FolderOnDisk> {
  const isFolder = (await stat(path)).isDirectory();
  const folder = isFolder ? resolve(path) : await projectOf(dirname(resolve(path)));
  const page = relative(folder, resolve(path)).split(sep).join('/');

  /** No hidden file, and none that a symbolic link leads out to. */
  async function within(path: string): Promise<string | undefined> {
    const file = resolve(folder, ...path.split('/'));
    const names = [...path.split('/'), ...relative(folder, file).split(sep)];
    const isHidden = names.some((name) => name === '' || name.startsWith('.'));
    if (isHidden || !isWithin(folder, file)) return undefined;
    const real = await realpath(file).catch(() => file);
    return real === file || isWithin(await realpath(folder), real) ? file : undefined;
  }

  async function plainFile(path: string): Promise<PlainFile | undefined> {
    const file = await within(path);
    const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
    return file !== undefined && found?.isFile()
      ? { file, bytes: found.size, made: `${found.mtimeMs}-${found.size}` }
      : undefined;
  }

  return {
    folder,
    async list() {
      const files = [];
      for (const path of filesBelow(folder).files) {
        const found = await plainFile(path);
        if (found) files.push({ path, made: found.made });
      }
      return { name: basename(folder), id: idOf(folder), ...(!isFolder && { page }), files };
    },
    find: plainFile,
    async save(path, content, before) {
      const file = await within(path);
      if (!file) return { kind: 'outside' };
      await mkdir(dirname(file), { recursive: true });
      const aside = join(dirname(file), `.${basename(file)}.cartable-${process.pid}`);
      try {
        const written = await open(aside, 'w');
        await pipeline(content, written.createWriteStream());
        // Looked at last, so that nothing can have been written while this was.
        if (before && (await plainFile(path))?.made !== before.made) return { kind: 'other' };
        await rename(aside, file);
      } finally {
        await rm(aside, { force: true });
      }
      return { kind: 'saved', made: (await plainFile(path))?.made ?? '' };
    },
  };
}

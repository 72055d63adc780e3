/** A delivery is written aside and moved into place when it is whole. */
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface Stage {
  /** Where files wait. */
  readonly folder: string;
  /** Where a file is to be written. */
  readonly path: (name: string) => string;
  readonly write: (name: string, text: string) => Promise<void>;
  /**
   * Moves every file into the delivery's folder, and removes from there the packages of an earlier delivery
   * that this one no longer has. What Cartable didn't put there stays.
   */
  readonly publish: () => Promise<readonly { readonly path: string; readonly bytes: number }[]>;
  /** Removes what wasn't published. */
  readonly discard: () => Promise<void>;
}

/** Opens a stage beside the delivery's folder: a rename within one file system is all or nothing. */
export const stage = async (folder: string): Promise<Stage> => {
  await mkdir(dirname(folder), { recursive: true });
  const aside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  const names = new Set<string>();
  const path = (name: string): string => {
    names.add(name);
    return join(aside, name);
  };
  return {
    folder: aside,
    path,
    write: (name, text) => writeFile(path(name), text),
    async publish() {
      await mkdir(folder, { recursive: true });
      for (const stale of await packagesOf(folder)) {
        if (!names.has(stale)) await rm(join(folder, stale), { force: true });
      }
      for (const name of names) await rename(join(aside, name), join(folder, name));
      return Promise.all(
        [...names].map(async (name) => ({ path: name, bytes: (await stat(join(folder, name))).size })),
      );
    },
    discard: () => rm(aside, { recursive: true, force: true }),
  };
};

/** The packages that an earlier report of the folder lists. */
const packagesOf = async (folder: string): Promise<readonly string[]> => {
  try {
    const { packages } = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    return packages.map((one: { file: string }) => basename(one.file));
  } catch {
    return [];
  }
};

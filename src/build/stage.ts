/** A delivery is written aside and moved into place when it is whole. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { unobserved } from '../memory/index.ts';
import { Unwritten } from '../pack/index.ts';
import { isAlive, isOwnLock, takeLock } from './lock.ts';
import { readPlainFile } from './plain-file.ts';

export interface Stage {
  /** Where files wait. */
  readonly folder: string;
  /** Where a file is to be written. */
  readonly path: (name: string) => string;
  readonly write: (name: string, text: string) => Promise<void>;
  /**
   * Moves every file into the delivery's folder, and removes from there the packages of an earlier delivery
   * that this one no longer has. What Cartable didn't put there stays.
   *
   * @throws when a file of that name is there that Cartable didn't write
   */
  readonly publish: () => Promise<readonly { readonly path: string; readonly bytes: number }[]>;
  /** Removes what wasn't published. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens a stage beside the delivery's folder: a rename within one file system is all or nothing.
 *
 * @throws Busy when another build writes there
 */
export async function stage(folder: string): Promise<Stage> {
  await makeFolder(dirname(folder));
  staging(dirname(folder));
  const unlock = await takeLock(folder);
  await sweep(folder);
  const aside = await mkdtemp(join(dirname(folder), `${prefixOf(folder)}${process.pid}-`));
  const names = new Set<string>();
  function path(name: string): string {
    names.add(name);
    return join(aside, name);
  }
  return {
    folder: aside,
    path,
    write: (name, text) => writeFile(path(name), text),
    async publish() {
      if (!(await isFolder(folder))) throw new Unwritten({ why: 'notFolder', what: basename(folder) });
      await makeFolder(folder);
      const ours = await deliveredTo(folder);
      for (const name of names) {
        if (await isForeign(join(folder, name), ours.includes(name)))
          throw new Unwritten({ why: 'foreign', what: name });
      }
      for (const stale of ours) {
        if (!names.has(stale) && !(await isForeign(join(folder, stale), true)))
          await rm(join(folder, stale), { force: true });
      }
      for (const name of names) await rename(join(aside, name), join(folder, name));
      return Promise.all(
        [...names].map(async (name) => ({ path: name, bytes: (await stat(join(folder, name))).size })),
      );
    },
    async discard() {
      await rm(aside, { recursive: true, force: true });
      await unlock();
    },
  };
}

/** With those it lies in. Node's own `recursive` tries for ever where a system lets nobody make one (`/proc/x`). */
async function makeFolder(folder: string): Promise<void> {
  const error = await failureOf(mkdir(folder));
  if (error?.code === 'ENOENT' && dirname(folder) !== folder) {
    await makeFolder(dirname(folder));
    const again = await failureOf(mkdir(folder));
    if (again && again.code !== 'EEXIST') throw again;
  } else if (error && !(await stat(folder).catch(() => undefined))?.isDirectory()) throw error;
}

const failureOf = (work: Promise<void>): Promise<NodeJS.ErrnoException | undefined> =>
  work.then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error,
  );

/** Folders in which this process stages deliveries, on whichever thread. */
const places = new Set<string>();

/** Says that threads of this process will stage deliveries in a folder. */
export function staging(folder: string): void {
  places.add(folder);
}

/** Removes every stage of this process and its locks at once, for a process that is told to stop. */
export function discardAll(): void {
  for (const place of places) {
    for (const name of existsSync(place) ? readdirSync(place) : []) {
      if (new RegExp(`^\\..*-${process.pid}-.{6}$`).test(name) || isOwnLock(join(place, name)))
        rmSync(join(place, name), { recursive: true, force: true });
    }
  }
}

const prefixOf = (folder: string): string => `.${basename(folder)}-`;

/** Removes stages of this delivery that a process left behind when it was killed. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    const pid =
      name.startsWith(prefixOf(folder)) && /^(\d+)-.{6}$/.exec(name.slice(prefixOf(folder).length))?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}

/** True too where nothing is yet. */
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => true,
  );

/**
 * Whether something is there that Cartable can't have written: a folder, a page without its mark, or a report that
 * isn't one. Packages have names of their own.
 *
 * @param listed whether the report of an earlier delivery names it
 */
async function isForeign(path: string, listed: boolean): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return false;
  if (!found.isFile()) return true;
  const mark = { '.html': 'name="generator" content="Cartable', '.json': '"cartable":' }[extname(path)];
  if (mark === undefined || listed) return false;
  const text = await readLeft(path);
  return typeof text === 'string' || !text.includes(mark);
}

const readLeft = (path: string) => unobserved(() => readPlainFile(path));

/** The files of an earlier delivery, by the report it left: none where there is no report of Cartable's. */
async function deliveredTo(folder: string): Promise<readonly string[]> {
  try {
    const { cartable, packages, answerKey } = JSON.parse(String(await readLeft(join(folder, 'report.json'))));
    if (typeof cartable !== 'string') return [];
    const files: readonly { file: string }[] = [...packages, ...(answerKey ? [answerKey] : [])];
    return ['report.json', 'index.html', ...files.map(({ file }) => basename(file))];
  } catch {
    return [];
  }
}

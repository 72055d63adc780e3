/** A delivery is written aside and moved into place when it is whole. */
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { attempted } from '../attempted.ts';
import { Unwritten } from '../pack/index.ts';
import { isAlive, isOwnLock, takeLock } from './lock.ts';

export { Busy } from './lock.ts';

export interface Stage {
  /** Where files wait. */
  readonly folder: string;
  /** Where a file is to be written. */
  readonly path: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  /**
   * Becomes the delivery's folder. Where there is one, moves every file into it, and removes from there the packages of
   * an earlier delivery that this one no longer has. What Cartable didn't put there stays.
   *
   * @throws when a file of that name is there that Cartable didn't write
   */
  readonly publish: () => readonly { readonly path: string; readonly bytes: number }[];
  /** Removes what wasn't published. */
  readonly discard: () => void;
}

/**
 * Opens a stage beside the delivery's folder: a rename within one file system is all or nothing.
 *
 * @throws Busy when another build writes there
 */
export async function stage(folder: string): Promise<Stage> {
  makeFolder(dirname(folder));
  staging(dirname(folder));
  const unlock = await takeLock(folder);
  sweep(folder);
  const aside = join(dirname(folder), `${prefixOf(folder)}${process.pid}-${randomBytes(3).toString('hex')}`);
  mkdirSync(aside);
  const names = new Set<string>();
  function path(name: string): string {
    names.add(name);
    return join(aside, name);
  }
  return {
    folder: aside,
    path,
    write: (name, text) => writeFileSync(path(name), text),
    publish() {
      if (attempted(() => statSync(folder))?.isDirectory() === false)
        throw new Unwritten({ why: 'notFolder', what: basename(folder) });
      const paths = [...names].map((name) => ({ path: name, bytes: statSync(join(aside, name)).size }));
      if (existsSync(folder) || !attempted(() => renameSync(aside, folder) ?? true))
        moveInto(folder, aside, names);
      return paths;
    },
    discard() {
      rmSync(aside, { recursive: true, force: true });
      unlock();
    },
  };
}

/** Where an earlier delivery may lie, and whatever else. */
function moveInto(folder: string, aside: string, names: ReadonlySet<string>): void {
  makeFolder(folder);
  const ours = deliveredTo(folder);
  for (const name of names) {
    if (isForeign(join(folder, name), ours.includes(name)))
      throw new Unwritten({ why: 'foreign', what: name });
  }
  for (const stale of ours) {
    if (!names.has(stale) && !isForeign(join(folder, stale), true))
      rmSync(join(folder, stale), { force: true });
  }
  for (const name of names) renameSync(join(aside, name), join(folder, name));
}

/** With those it lies in. Node's own `recursive` tries for ever where a system lets nobody make one (`/proc/x`). */
function makeFolder(folder: string, again = false): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!again && (error as NodeJS.ErrnoException).code === 'ENOENT' && dirname(folder) !== folder) {
      makeFolder(dirname(folder));
      makeFolder(folder, true);
    } else if (!attempted(() => statSync(folder))?.isDirectory()) throw error;
  }
}

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
function sweep(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    const pid =
      name.startsWith(prefixOf(folder)) && /^(\d+)-.{6}$/.exec(name.slice(prefixOf(folder).length))?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

/**
 * Whether something is there that Cartable can't have written: a folder, a page without its mark, or a report that
 * isn't one. Packages have names of their own.
 *
 * @param listed whether the report of an earlier delivery names it
 */
function isForeign(path: string, listed: boolean): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (!found.isFile()) return true;
  const mark = { '.html': 'name="generator" content="Cartable', '.json': '"cartable":' }[extname(path)];
  if (mark === undefined || listed) return false;
  return !attempted(() => readFileSync(path))?.includes(mark);
}

/** The files of an earlier delivery, by the report it left: none where there is no report of Cartable's. */
function deliveredTo(folder: string): readonly string[] {
  try {
    const path = join(folder, 'report.json');
    if (!statSync(path).isFile()) return [];
    const { cartable, packages, answerKey } = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof cartable !== 'string') return [];
    const files: readonly { file: string }[] = [...packages, ...(answerKey ? [answerKey] : [])];
    return ['report.json', 'index.html', ...files.map(({ file }) => basename(file))];
  } catch {
    return [];
  }
}

/** Tells when something of the lesson changes. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface Watcher {
  /** Looks for folders that are new, and watches them too. */
  readonly renew: () => Promise<void>;
  readonly close: () => void;
}

/** Editors write a file in several steps, and a copied film in many. */
const PAUSE = 200;
/** A lesson in a crowded place: the folders nearest to it are watched. */
const MOST_FOLDERS = 256;
const SKIPPED = /^(?:[._].*|node_modules|dist|build|lib|cartable-preview-.*)$/;
/** What editors, systems and previews leave beside a file. */
const NOISE = /^\.|~$|^#.*#$|\.(?:sw[a-z]|tmp|crdownload|part)$|^4913$|^cartable-preview-/i;

/**
 * Watches a folder with those in it. One watcher for each: a recursive one would follow everything that is skipped here.
 */
export function watchFolders(folder: string, changed: () => void): Watcher {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  function soon(name: string | null): void {
    if (name !== null && NOISE.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  }

  function add(path: string): void {
    if (watchers.has(path)) return;
    try {
      const watcher = watch(path, (_, name) => soon(name));
      watcher.on('error', () => drop(path));
      watchers.set(path, watcher);
    } catch {
      // It is gone by now, or the system has no watchers left: the others stay.
    }
  }

  function drop(path: string): void {
    watchers.get(path)?.close();
    watchers.delete(path);
  }

  async function renew(): Promise<void> {
    const now = new Set(await foldersBelow(folder));
    for (const path of watchers.keys()) if (!now.has(path)) drop(path);
    for (const path of now) add(path);
  }

  return {
    renew,
    close: () => {
      clearTimeout(timer);
      for (const path of [...watchers.keys()]) drop(path);
    },
  };
}

/** The folder and those below it, nearest first. */
async function foldersBelow(folder: string): Promise<readonly string[]> {
  const found = [folder];
  for (let next = 0; next < found.length && found.length < MOST_FOLDERS; next += 1) {
    const here = found[next]!;
    const entries = await readdir(here, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory() && !SKIPPED.test(entry.name)) found.push(join(here, entry.name));
    }
  }
  return found.slice(0, MOST_FOLDERS);
}

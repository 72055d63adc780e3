/** One build at a time writes a delivery: two would mix their packages. */
import { readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { noteAbsent } from '../memory/index.ts';

/** Another build holds the lock. */
export class Busy extends Error {
  constructor(readonly pid: number) {
    super();
  }
}

/** Where the lock of a delivery's folder lies: beside it. */
export const lockOf = (folder: string): string => join(dirname(folder), `.${basename(folder)}.lock`);

/** Milliseconds in which a process that made a lock has written its number into it. */
const WRITTEN_AFTER = 2000;

/**
 * Takes the lock of a delivery's folder, from a process that is gone too.
 *
 * @returns what gives it back
 * @throws Busy
 */
export async function takeLock(folder: string): Promise<() => Promise<void>> {
  const lock = lockOf(folder);
  for (let since = Date.now(); !(await made(lock)); ) {
    const holder = await readFile(lock, 'utf8').catch(() => undefined);
    if (holder === undefined) continue; // Given back meanwhile.
    if (holder === '' && Date.now() - since < WRITTEN_AFTER) await wait(50);
    else if (isHeld(holder)) throw new Busy(Number.parseInt(holder, 10));
    else await removeStale(lock);
  }
  return () => rm(lock, { force: true });
}

/** Whether a file is a lock that this process holds. */
export function isOwnLock(path: string): boolean {
  if (!path.endsWith('.lock')) return false;
  try {
    return readFileSync(path, 'utf8') === ownMark();
  } catch {
    return false; // Given back meanwhile, or no file.
  }
}

const ownMark = (): string => `${process.pid} ${hostname()}`;

/** Makes the file that is the lock, if there is none: of two processes only one can. */
async function made(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, ownMark(), { flag: 'wx' });
    noteAbsent(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** To one side first: of two processes that find it, only one gets it. */
async function removeStale(lock: string): Promise<void> {
  const aside = `${lock}-${process.pid}`;
  await rename(lock, aside).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Of another machine's processes nothing can be known: its lock holds. */
function isHeld(holder: string): boolean {
  const [, pid, host] = /^(\d+) (.*)$/.exec(holder) ?? [];
  return pid !== undefined && (host !== hostname() || isAlive(Number(pid)));
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

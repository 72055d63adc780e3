/** One build at a time writes a delivery: two would mix their packages. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { attempted } from '../attempted.ts';
import { noteAbsent } from '../memory/index.ts';

/** Another build holds the lock. */
export class Busy extends Error {
  constructor(readonly pid: number) {
    super();
  }
}

/** Where the lock of a delivery's folder lies: beside it. */
const lockOf = (folder: string): string => join(dirname(folder), `.${basename(folder)}.lock`);

/** Milliseconds in which a process that made a lock has written its number into it. */
const WRITTEN_AFTER = 2000;

/**
 * Takes the lock of a delivery's folder, from a process that is gone too.
 *
 * @returns what gives it back
 * @throws Busy
 */
export async function takeLock(folder: string): Promise<() => void> {
  const lock = lockOf(folder);
  for (let since = Date.now(); !made(lock); ) {
    const holder = attempted(() => readFileSync(lock, 'utf8'));
    if (holder === undefined) continue; // Given back meanwhile.
    if (holder === '' && Date.now() - since < WRITTEN_AFTER) await wait(50);
    else if (isHeld(holder)) throw new Busy(Number.parseInt(holder, 10));
    else removeStale(lock);
  }
  return () => rmSync(lock, { force: true });
}

/** Whether a file is a lock that this process holds. */
export function isOwnLock(path: string): boolean {
  // Given back meanwhile, or no file.
  return path.endsWith('.lock') && attempted(() => readFileSync(path, 'utf8')) === ownMark();
}

const ownMark = (): string => `${process.pid} ${hostname()}`;

/** Makes the file that is the lock, if there is none: of two processes only one can. */
function made(lock: string): boolean {
  try {
    writeFileSync(lock, ownMark(), { flag: 'wx' });
    noteAbsent(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** To one side first: of two processes that find it, only one gets it. */
function removeStale(lock: string): void {
  const aside = `${lock}-${process.pid}`;
  attempted(() => renameSync(lock, aside));
  rmSync(aside, { force: true });
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

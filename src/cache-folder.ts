/** Where a user's programs keep what can be made again. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { attempted } from './attempted.ts';

/** As the system has it, unless `CARTABLE_CACHE` names another. Nothing may depend on what lies there. */
export function cacheFolder(): string {
  const { CARTABLE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const usual = process.platform === 'darwin' ? join(homedir(), 'Library/Caches') : join(homedir(), '.cache');
  const folder = process.platform === 'win32' ? LOCALAPPDATA : undefined;
  return CARTABLE_CACHE || join(XDG_CACHE_HOME || folder || usual, 'cartable');
}

/** Whole or not at all, with what folders it takes. Where nothing can be written nothing is kept, and nothing said. */
export function keepIn(folder: string, name: string, bytes: string | Uint8Array): void {
  const aside = join(folder, `aside-${process.pid}-${name}`);
  attempted(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(aside, bytes);
    renameSync(aside, join(folder, name));
  });
  attempted(() => rmSync(aside, { force: true }));
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Removes what was of no use for a month, and what `isStale` names. */
export function forgetOld(folder: string, isStale: (name: string) => boolean = () => false): void {
  for (const name of attempted(() => readdirSync(folder)) ?? []) {
    const path = join(folder, name);
    attempted(() => {
      if (isStale(name) || statSync(path).mtimeMs < Date.now() - MONTH) rmSync(path, { force: true });
    });
  }
}

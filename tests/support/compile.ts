/**
 * Before all tests. Those that look at a whole package need the compiled kit: it is compiled first, unless `npm ci` has
 * just done so. And what tests write lies in memory, where there is room for it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MADE_OF = ['src', 'templates', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'];

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether a file is older than anything that it is made of, or isn't there. */
export const isOutdated = (made: string): boolean => {
  const inside = MADE_OF.slice(0, 3).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return [...MADE_OF, ...inside].some((path) => changed(path) > changed(made));
};

/** Linux has a folder that is in memory: a small file takes a disk a hundred times as long, and most files of a test are. */
const IN_MEMORY = '/dev/shm';
/** Bytes: what all tests write at a time is an eighth of it. */
const ROOM = 2 ** 31;

/** A folder there; undefined where it can't be, or no program that lies in it can be run, as some tests do. */
function inMemory(): string | undefined {
  let folder: string | undefined;
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    if (bavail * bsize < ROOM) return undefined;
    folder = mkdtempSync(join(IN_MEMORY, 'cartable-'));
    const program = join(folder, 'program');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    execFileSync(program);
    return folder;
  } catch {
    if (folder) rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

export const setup = (): (() => void) => {
  if (isOutdated('lib/version.json'))
    execFileSync(process.execPath, ['scripts/compile.mjs'], { stdio: 'inherit' });
  const folder = inMemory() ?? mkdtempSync(join(tmpdir(), 'cartable-'));
  process.env.TMPDIR = folder;
  // What tests build is remembered nowhere but here, and not for long.
  process.env.CARTABLE_CACHE = mkdtempSync(join(folder, 'records-'));
  return () => rmSync(folder, { recursive: true, force: true });
};

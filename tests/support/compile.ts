/** Tests that look at a whole package need the compiled kit: it is compiled first, unless `npm ci` has just done so. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
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

export const setup = (): (() => void) => {
  if (isOutdated('lib/version.json'))
    execFileSync(process.execPath, ['scripts/compile.mjs'], { stdio: 'inherit' });
  // What tests build is remembered nowhere but here, and not for long.
  const records = mkdtempSync(join(tmpdir(), 'cartable-records-'));
  process.env.CARTABLE_CACHE = records;
  return () => rmSync(records, { recursive: true, force: true });
};

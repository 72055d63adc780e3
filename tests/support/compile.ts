/** Tests that look at a whole package need the compiled kit: compile it once, as `npm ci` would. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const setup = (): (() => void) => {
  execFileSync(process.execPath, ['scripts/compile.mjs'], { stdio: 'inherit' });
  // What tests build is remembered nowhere but here, and not for long.
  const records = mkdtempSync(join(tmpdir(), 'cartable-records-'));
  process.env.CARTABLE_CACHE = records;
  return () => rmSync(records, { recursive: true, force: true });
};

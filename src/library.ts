/** Where the compiled files lie. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder `lib/`, whether this runs from it (bundled, maybe in a chunk) or from `src/`. */
export function library(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = [here, join(here, '..'), join(here, '../lib')].find((folder) =>
    existsSync(join(folder, 'kit')),
  );
  if (found === undefined) throw new Error('Cartable is not compiled: run `npm run compile`.');
  return found;
}

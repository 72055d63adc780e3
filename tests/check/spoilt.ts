/** A sound package of `tests/docs/rules/sound`, to be spoilt in one way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from './zip.ts';

export type Edit = readonly [file: string, from: string | RegExp, to: string];

/** Packs it, edited. @throws when an edit changes nothing */
export function spoilable(name: string): (...edits: readonly Edit[]) => Uint8Array {
  const folder = join(import.meta.dirname, '../docs/rules/sound', name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .map((path) => ({
      name: path.slice(folder.length + 1).replaceAll('\\', '/'),
      content: readFileSync(path, 'utf8'),
    }));
  return (...edits) =>
    zip(
      files.map(({ name, content }) => {
        const changed = edits
          .filter(([file]) => file === name)
          .reduce((text, [, from, to]) => {
            const spoilt = text.replace(from, to);
            if (spoilt === text) throw new Error(`${name} has nothing like ${from}.`);
            return spoilt;
          }, content);
        return { name, content: changed };
      }),
    );
}

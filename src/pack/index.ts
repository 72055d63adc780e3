/** Entries → a package on the disk: the same bytes for the same entries, anywhere and at any time. */
import { rmSync } from 'node:fs';
import { attempted } from '../attempted.ts';
import type { Entry, Exported } from '../lesson/index.ts';
import { faultOf, Unwritten } from '../platform/failure.ts';
import { withMeasured } from './measure.ts';
import { pieceBlocks } from './pieces.ts';
import { type Written, writeBlocks } from './sink.ts';
import { writeZip } from './zip.ts';

export { faultOf, Unwritten } from '../platform/failure.ts';
export type { Written } from './sink.ts';

/**
 * Writes a package to a file, streaming whatever lies on the disk.
 *
 * A {@link FileRef}'s `file` is an absolute path here. Of a package that names files by their hash, packages within
 * it are written beside `to` first, and removed again. The folder of `to` must exist; a file of that name is
 * overwritten. Two calls with equal entries write equal bytes, whatever the folder, clock or time zone.
 *
 * @param exported `form` `zip`: its entries are packed in their order; `file`: its one entry is the package
 * @returns the package's size in bytes and its SHA-256 in lower-case hexadecimal
 * @throws Error with one sentence for the user; what was half-written is removed
 */
export async function writePackage(exported: Exported, to: string): Promise<Written> {
  try {
    // (A page to be printed is no package: whoever delivers hands it to a browser.)
    return exported.form === 'zip'
      ? await writeEntries(exported, to)
      : await writeBlocks(pieceBlocks(onlyEntry(exported).pieces), to);
  } catch (error) {
    attempted(() => rmSync(to, { force: true }));
    throw new Unwritten(faultOf(error, to), { cause: error });
  }
}

/** Writes one entry as a file of its own; as `writePackage` does, and throws. */
export async function writeEntry({ pieces }: Entry, to: string): Promise<Written> {
  try {
    return await writeBlocks(pieceBlocks(pieces), to);
  } catch (error) {
    attempted(() => rmSync(to, { force: true }));
    throw new Unwritten(faultOf(error, to), { cause: error });
  }
}

const writeEntries = ({ entries, hashed }: Exported, to: string): Promise<Written> =>
  hashed
    ? withMeasured(hashed.blobs, to, (measured) => writeZip([...entries, ...hashed.entries(measured)], to))
    : writeZip(entries, to);

function onlyEntry({ target, entries }: Exported) {
  const [entry, another] = entries;
  if (!entry || another) throw new Error(`A ${target} package is one file, not ${entries.length}.`);
  return entry;
}

/** A package served from its archive: nothing unpacked to the disk, nothing held in memory but the directory. */
import type { Readable } from 'node:stream';
import { type Entry, openPromise } from 'yauzl';
import { part } from './part.ts';

export interface ServedPackage {
  readonly file: (path: string) => ServedFile | undefined;
  /** Files that are being read are read to their end. */
  readonly close: () => void;
}

export interface ServedFile {
  readonly bytes: number;
  /** From the first byte to the last, both counted from 0 and both within. */
  readonly read: (first: number, last: number) => Promise<Readable>;
}

/** @param path of a sound ZIP: it was checked when it was built */
export const openPackage = async (path: string): Promise<ServedPackage> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  const files = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) files.set(entry.fileName, entry);
  return {
    file: (name) => {
      const entry = files.get(name);
      return (
        entry && {
          bytes: entry.uncompressedSize,
          read: async (first, last) => part(await zip.openReadStreamPromise(entry), first, last),
        }
      );
    },
    close: () => zip.close(),
  };
};

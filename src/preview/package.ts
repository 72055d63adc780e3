/** A package served from its archive: nothing unpacked to the disk, nothing held in memory but the directory. */
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { part } from './part.ts';
import { type Deflated, isStored, storedBytes } from './stored-blocks.ts';

export interface ServedPackage {
  readonly file: (path: string) => ServedFile | undefined;
  /** What is being read is cut off: the page opens the lesson of the next package. */
  readonly close: () => Promise<void>;
}

export interface ServedFile {
  readonly bytes: number;
  /** From the first byte to the last, both counted from 0 and both within. */
  readonly read: (first: number, last: number) => Promise<Readable>;
}

/** @param path of a sound ZIP: it was checked when it was built */
export async function openPackage(path: string): Promise<ServedPackage> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  const file = await open(path);
  const files = new Map<string, ServedFile>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, { bytes: entry.uncompressedSize, read: readerOf(zip, file, entry) });
  }
  return {
    file: (name) => files.get(name),
    close: async () => {
      zip.close();
      await file.close();
    },
  };
}

function readerOf(zip: ZipFile, file: FileHandle, entry: Entry): ServedFile['read'] {
  let stored: Promise<Deflated | undefined> | undefined;
  return async (first, last) => {
    stored ??= storedData(zip, file, entry);
    const data = await stored;
    return data
      ? Readable.from(storedBytes(data, first, last), { objectMode: false })
      : part(await zip.openReadStreamPromise(entry), first, last);
  };
}

/** Where the entry's data lies, when it is deflated at level 0: longer than what it holds. */
async function storedData(zip: ZipFile, file: FileHandle, entry: Entry): Promise<Deflated | undefined> {
  if (entry.compressionMethod !== DEFLATED || entry.compressedSize <= entry.uncompressedSize)
    return undefined;
  const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const data = { file, start, bytes: entry.compressedSize };
  return isStored(data) ? data : undefined;
}

const DEFLATED = 8;

/** A zip that a person gives: its files, each unpacked by the browser out of the zip as it lies there. */
import type { FileEntry } from '@zip.js/zip.js';
import { bounded } from './bounds.ts';
import { freePath } from './placing.ts';
import type { StudioFile } from './protocol.ts';
import { isSkipped } from './skipped.ts';
import { zipLibrary } from './zip-library.ts';

/** What a zip may unpack to: what its directory promises is summed before a byte is inflated. */
export const MOST_BYTES = 1_000_000_000;
export const TOO_BIG = 'too-big';

/**
 * The files of a zip, without what tools leave in it. Every name becomes a path within: a drive's letter, what climbs out
 * and Windows' strokes are no part of it, and of two files that come to one path the second gets a number.
 *
 * @throws Error where it is none; its message is {@link TOO_BIG} where it would unpack to more than {@link MOST_BYTES},
 *   {@link TOO_MANY} where it holds more files than a lesson
 */
export async function unzipped(zip: Blob): Promise<readonly StudioFile[]> {
  const { BlobReader, BlobWriter, ZipReader } = await zipLibrary();
  const reader = new ZipReader(new BlobReader(zip));
  try {
    const entries = (await reader.getEntries({ filenameValidation: 'tolerant' }))
      .filter((entry): entry is FileEntry => !entry.directory && !entry.filename.endsWith('\\'))
      .map((entry) => ({ entry, name: pathWithin(entry.filename) }))
      .filter(({ name }) => name !== '' && !isSkipped(name));
    bounded(entries);
    if (entries.reduce((total, { entry }) => total + entry.uncompressedSize, 0) > MOST_BYTES)
      throw new Error(TOO_BIG);
    const files = new Map<string, StudioFile>();
    for (const { entry, name } of entries) {
      const path = freePath(name, (one) => files.has(one));
      files.set(path, { path, content: await entry.getData(new BlobWriter()) });
    }
    return [...files.values()];
  } finally {
    await reader.close();
  }
}

/** `C:\lesson\a.md`, `/lesson/a.md`, `../lesson/./a.md` → `lesson/a.md`. */
function pathWithin(name: string): string {
  const parts: string[] = [];
  for (const part of name.replace(/^[a-z]:/i, '').split(/[\\/]+/)) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** A zip that a person gives: its files, each unpacked by the browser out of the zip as it lies there. */
import { BlobReader, BlobWriter, configure, type FileEntry, ZipReader } from '@zip.js/zip.js';
import type { StudioFile } from './protocol.ts';
import { isSkipped } from './skipped.ts';

// The studio's policy lets nobody start a worker from a text.
configure({ useWebWorkers: false });

/** What a zip may unpack to: what its directory promises is summed before a byte is inflated. */
export const MOST_BYTES = 1_000_000_000;
export const TOO_BIG = 'too-big';

/**
 * The files of a zip. Names that climb out of it, and what tools leave in it, are left out.
 *
 * @throws Error where it is none; its message is {@link TOO_BIG} where it would unpack to more than {@link MOST_BYTES}
 */
export async function unzipped(zip: Blob): Promise<readonly StudioFile[]> {
  const reader = new ZipReader(new BlobReader(zip));
  try {
    const entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory);
    if (entries.reduce((total, one) => total + one.uncompressedSize, 0) > MOST_BYTES)
      throw new Error(TOO_BIG);
    const files: StudioFile[] = [];
    for (const entry of entries) {
      const path = entry.filename.replaceAll('\\', '/').replace(/^\/+/, '');
      if (path !== '' && !isSkipped(path) && !path.split('/').includes('..'))
        files.push({ path, content: await entry.getData(new BlobWriter()) });
    }
    return files;
  } finally {
    await reader.close();
  }
}

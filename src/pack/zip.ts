/** A deterministic ZIP that every LMS's unpacker takes, streamed. */
import { Readable } from 'node:stream';
import { ZipArchive } from 'archiver';
import { type Entry, isDense } from '../lesson/index.ts';
import { pieceBlocks } from './pieces.ts';
import { type Written, writeBlocks } from './sink.ts';

/** DOS time has no zone: archiver writes the UTC fields, so that these are 1980-01-01 00:00:00 everywhere. */
const DATE = new Date(Date.UTC(1980, 0, 1));
const MODE = 0o644;

const BEST_BALANCE = { level: 6, chunkSize: 16 * 1024 };
/**
 * Deflated all the same, at level 0: a *stored* entry that is streamed has its size behind it, in a data
 * descriptor, and Java's ZipInputStream (OpenOLAT) refuses stored entries with one. In chunks that have space for
 * deflate's largest blocks: with Node's of 16 KiB, a film's pieces are four times as many, and packing it takes twice
 * as long.
 */
const NO_COMPRESSION = { level: 0, chunkSize: 256 * 1024 };

/** Packs the entries in their order, one after another. */
export async function writeZip(entries: readonly Entry[], to: string): Promise<Written> {
  // Shared with archiver, which reads it anew for each entry.
  const zlib = { ...BEST_BALANCE };
  const archive = new ZipArchive({ zlib });
  const written = writeBlocks(archive, to);
  written.catch(() => undefined); // Awaited below, maybe after the append that failed with it.
  let source: Buffer | Readable | undefined;
  try {
    for (const entry of entries) {
      const isCompressed = isDense(entry);
      Object.assign(zlib, isCompressed ? NO_COMPRESSION : BEST_BALANCE);
      source = (isCompressed ? undefined : wholeOf(entry)) ?? streamOf(entry);
      await Promise.race([appended(archive, entry.path, source), written]);
    }
    archive.finalize().catch(() => undefined); // `written` fails with it.
    return await written;
  } catch (error) {
    if (source instanceof Readable) source.destroy();
    archive.destroy();
    await written.catch(() => undefined);
    throw error;
  }
}

/**
 * What one buffer can be, at level 6: at level 0 deflate cuts where its input is cut. archiver stores an empty buffer,
 * with a data descriptor.
 */
function wholeOf({ pieces: [piece, another] }: Entry): Buffer | undefined {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : Buffer.isBuffer(piece) ? piece : undefined;
  return bytes && bytes.length > 0 && another === undefined ? bytes : undefined;
}

const streamOf = ({ pieces }: Entry): Readable => Readable.from(pieceBlocks(pieces), { objectMode: false });

/** Resolves when the whole entry is in the archive. archiver pipes its source and never hears of its errors: we do. */
const appended = (archive: ZipArchive, name: string, source: Buffer | Readable): Promise<void> =>
  new Promise((resolve, reject) => {
    if (source instanceof Readable) source.once('error', reject);
    archive.once('entry', () => resolve());
    archive.append(source, { name, date: DATE, mode: MODE });
  });

/** A deterministic ZIP that every LMS's unpacker takes, streamed. */
import { Readable } from 'node:stream';
import { ZipArchive } from 'archiver';
import { type Entry, isDense } from '../lesson/index.ts';
import { BLOCK, pieceBlocks, smallFile } from './pieces.ts';
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
      source = sourceOf(entry, isCompressed);
      await Promise.race([appended(archive, entry, source), written]);
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
 * One buffer where it can be: a stream takes longer than deflating what is small. At level 0 that is one block of those
 * that a stream would give, for deflate cuts where its input is cut. archiver stores an empty buffer, with a data
 * descriptor.
 */
function sourceOf(entry: Entry, isCompressed: boolean): Buffer | Readable {
  const whole = wholeOf(entry, isCompressed);
  return whole && whole.length > 0 ? whole : Readable.from(pieceBlocks(entry.pieces), { objectMode: false });
}

function wholeOf({ pieces: [piece, another] }: Entry, isCompressed: boolean): Buffer | undefined {
  if (piece === undefined || another !== undefined) return undefined;
  if (typeof piece === 'string') return isCompressed ? undefined : Buffer.from(piece);
  if (Buffer.isBuffer(piece)) return !isCompressed || piece.length <= BLOCK ? piece : undefined;
  return 'file' in piece ? smallFile(piece.file) : undefined;
}

/** Resolves when the whole entry is in the archive. archiver pipes its source and never hears of its errors: we do. */
const appended = (archive: ZipArchive, { path, stored }: Entry, source: Buffer | Readable): Promise<void> =>
  new Promise((resolve, reject) => {
    if (source instanceof Readable) source.once('error', reject);
    archive.once('entry', () => resolve());
    archive.append(source, { name: path, date: DATE, mode: MODE, ...(stored && { store: true }) });
  });

/** A ZIP as an LMS’s unpacker finds it: its directory in memory, its files streamed from the disk. */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { arrayBuffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import {
  type Entry,
  fromBufferPromise,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  type Options,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';

export interface Archive {
  /** As the user knows it. */
  readonly name: string;
  /** Of the archive itself. */
  readonly bytes: number;
  /** In the directory's order; folders left out. */
  readonly files: readonly ArchivedFile[];
  readonly close: () => void;
}

export interface ArchivedFile {
  /** As written, whatever is wrong with it. */
  readonly name: string;
  /** Unpacked. */
  readonly bytes: number;
  readonly method: 'stored' | 'deflated' | 'other';
  /** Its sizes stand behind its data. */
  readonly descriptor: boolean;
  readonly encrypted: boolean;
  readonly stream: () => Promise<AsyncIterable<Uint8Array>>;
  /** Whether it unpacks to the size and checksum that the directory gives. Streams: any size will do. */
  readonly sound: () => Promise<boolean>;
  /** Lower-case hexadecimal, or undefined when it doesn't unpack. Streams. */
  readonly sha1: () => Promise<string | undefined>;
  /** Its text, where that is at hand: of what was just packed. */
  readonly text?: string;
  /** Its content, or undefined when it is longer than `limit` bytes or doesn't unpack. */
  readonly read: (limit: number) => Promise<Uint8Array | undefined>;
}

/** The bytes of a file, as they are read. */
export const readStream = (path: string): AsyncIterable<Uint8Array> => createReadStream(path);

/**
 * Opens an archive; close it when done.
 *
 * @param source a path, or the archive itself
 * @throws Error when its directory can't be read
 */
export async function openArchive(source: string | Uint8Array, name: string): Promise<Archive> {
  // Names stay undecoded: yauzl would refuse the whole archive for one bad name, and we want to tell which.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;
  const zip =
    typeof source === 'string'
      ? await opened(source, options)
      : await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options);
  const files: ArchivedFile[] = [];
  try {
    for await (const entry of zip.eachEntry()) files.push(archived(zip, entry));
  } catch (error) {
    zip.close();
    throw error;
  }
  return {
    name,
    bytes: zip.fileSize,
    files: files.filter((file) => !file.name.endsWith('/')),
    close: () => zip.close(),
  };
}

/** A directory is two short readings an entry: to wait for each takes longer than to read it. */
class AtOnce extends RandomAccessReader {
  constructor(private readonly file: number) {
    super();
  }

  override read(...[buffer, offset, length, position, then]: Parameters<RandomAccessReader['read']>): void {
    let failed: Error | null = null;
    try {
      const read = readSync(this.file, buffer, offset, length, position);
      if (read < length) failed = new Error('unexpected EOF');
    } catch (error) {
      failed = error as Error;
    }
    then(failed);
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(blocksIn(this.file, start, end), { objectMode: false });
  }

  override close(then: (error: Error | null) => void): void {
    closeSync(this.file);
    then(null);
  }
}

/** Bytes that are read at once. */
const BLOCK = 64 * 1024;

function* blocksIn(file: number, start: number, end: number): Generator<Uint8Array> {
  for (let at = start; at < end; ) {
    const block = Buffer.allocUnsafe(Math.min(BLOCK, end - at));
    const read = readSync(file, block, 0, block.length, at);
    if (read === 0) return;
    yield block.subarray(0, read);
    at += read;
  }
}

async function opened(path: string, options: Options): Promise<ZipFile> {
  const file = openSync(path, 'r');
  try {
    return await fromRandomAccessReaderPromise(new AtOnce(file), fstatSync(file).size, options);
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function archived(zip: ZipFile, entry: Entry): ArchivedFile {
  const stream = () => zip.openReadStreamPromise(entry);
  function read<T>(whole: (stream: Readable) => Promise<T>): Promise<T | undefined> {
    return stream()
      .then(whole)
      .catch(() => undefined);
  }
  return {
    name: getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true),
    bytes: entry.uncompressedSize,
    method: METHODS[entry.compressionMethod] ?? 'other',
    descriptor: (entry.generalPurposeBitFlag & 0x8) !== 0,
    encrypted: entry.isEncrypted(),
    stream,
    sound: async () => (await read(checksum)) === entry.crc32,
    sha1: () => read(sha1Of),
    read: async (limit) => (entry.uncompressedSize > limit ? undefined : read(contentOf)),
  };
}

const METHODS: Readonly<Record<number, ArchivedFile['method']>> = { 0: 'stored', 8: 'deflated' };

async function checksum(stream: Readable): Promise<number> {
  let sum = 0;
  for await (const chunk of stream) sum = crc32(chunk as Uint8Array, sum);
  return sum;
}

async function sha1Of(stream: Readable): Promise<string> {
  const hash = createHash('sha1');
  for await (const chunk of stream) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

async function contentOf(stream: Readable): Promise<Uint8Array> {
  return new Uint8Array(await arrayBuffer(stream));
}

/** The end of the road: bytes into a file, counted and hashed on their way. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Written {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Writes a stream to a file, no faster than the disk takes it. */
export async function writeStream(source: NodeJS.ReadableStream, to: string): Promise<Written> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(source, measure, createWriteStream(to));
  return { bytes, sha256: hash.digest('hex') };
}

export const writeBlocks = (blocks: AsyncIterable<Uint8Array>, to: string): Promise<Written> =>
  writeStream(streamOf(blocks), to);

/** Blocks as a stream that keeps their bounds. */
export const streamOf = (blocks: AsyncIterable<Uint8Array>): Readable =>
  Readable.from(blocks, { objectMode: false });

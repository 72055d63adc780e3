/** The end of the road: bytes into a file, counted and hashed on their way. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

export interface Written {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Writes blocks to a file, no faster than the disk takes them. */
export async function writeBlocks(
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  to: string,
): Promise<Written> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const block of blocks) {
      hash.update(block);
      bytes += block.length;
      yield block;
    }
  }
  await pipeline(measured(), createWriteStream(to));
  return { bytes, sha256: hash.digest('hex') };
}

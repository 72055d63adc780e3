/** The end of the road: bytes into a file, counted and hashed on their way. */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { setImmediate as rest } from 'node:timers/promises';

export interface Written {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Bytes of blocks that wait for others: each by itself would take longer to hand over than to write. */
const ENOUGH = 64 * 1024;
/** Bytes after which others get a turn, Ctrl-C among them: blocks that are there already are never waited for. */
const AT_ONCE = 8 * 1024 * 1024;

/** Writes blocks to a file, no faster than the disk takes them. */
export async function writeBlocks(
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  to: string,
): Promise<Written> {
  const file = openSync(to, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  let waiting: Uint8Array[] = [];
  let size = 0;
  let rested = 0;
  function writeWaiting(): void {
    const [only, another] = waiting;
    const all = only && another === undefined ? only : Buffer.concat(waiting, size);
    hash.update(all);
    for (let at = 0; at < size; ) at += writeSync(file, all, at);
    bytes += size;
    waiting = [];
    size = 0;
  }
  try {
    for await (const block of blocks) {
      waiting.push(block);
      size += block.length;
      if (size >= ENOUGH) writeWaiting();
      if (bytes - rested >= AT_ONCE) {
        rested = bytes;
        await rest();
      }
    }
    writeWaiting();
  } finally {
    closeSync(file);
  }
  return { bytes, sha256: hash.digest('hex') };
}

import { Buffer } from 'node:buffer';
import type { Hash } from 'node:crypto';
import { readSync } from 'node:fs';

/** As much of a buffer as the file still fills. */
export function filled(file: number, buffer: Buffer): Buffer {
  let bytes = 0;
  while (bytes < buffer.length) {
    const read = readSync(file, buffer, bytes, buffer.length - bytes, null);
    if (read === 0) break;
    bytes += read;
  }
  return buffer.subarray(0, bytes);
}

/** Bytes of a file that are read at once. */
const BLOCK = 256 * 1024;

/** All that follows in an open file, hashed. */
export function hashRest(file: number, hash: Hash): void {
  const block = Buffer.allocUnsafe(BLOCK);
  for (let next = filled(file, block); next.length > 0; next = filled(file, block)) hash.update(next);
}

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

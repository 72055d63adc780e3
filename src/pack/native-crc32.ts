/**
 * What archiver computes checksums with in the compiled `lib/`, in place of its `crc-32` (scripts/compile.mjs): that
 * one is written in JavaScript and takes as long for a film as all the rest of packing it.
 */
import { crc32 } from 'node:zlib';

/** @param before of the bytes before these; crc32-stream begins with a buffer, which `crc-32` takes for 0 */
function buf(bytes: Uint8Array, before: unknown): number {
  return crc32(bytes, typeof before === 'number' ? before : 0);
}

// biome-ignore lint/style/noDefaultExport: it is what `crc-32` has.
export default { buf };

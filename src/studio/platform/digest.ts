/** Hashes of blobs: the browser's own where it can hold the whole in memory, and a film's by the piece. */
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bytesOf } from './blob.ts';

const HASHES = { 'SHA-1': sha1, 'SHA-256': sha256 } as const;

/** Browsers hash only what lies in memory, all of it. */
const MOST = 64 * 1024 * 1024;
const BLOCK = 4 * 1024 * 1024;

/** Lower-case hexadecimal. */
export async function digestOf(blob: Blob, name: keyof typeof HASHES): Promise<string> {
  // Over plain http a browser lends nobody its own.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle && blob.size <= MOST)
    return bytesToHex(new Uint8Array(await subtle.digest(name, await bytesOf(blob))));
  const hash = HASHES[name].create();
  for (let at = 0; at < blob.size; at += BLOCK) hash.update(await bytesOf(blob.slice(at, at + BLOCK)));
  return bytesToHex(hash.digest());
}

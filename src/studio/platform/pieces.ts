/** The pieces of an entry as blocks of bytes, files read as they are needed. */
import type { Bytes, Piece } from '../../lesson/index.ts';
import { UnreadableFile } from '../../platform/failure.ts';
import { bytesOf } from './blob.ts';
import { blobAt } from './disk.ts';
import { hasWritten, written } from './written.ts';

/** Bytes in a block: a multiple of 3, so that each block's base64 joins the next without padding. */
const BLOCK = 3 * 256 * 1024;

export async function* pieceBlocks(pieces: readonly Piece[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (typeof piece === 'string') yield* cut(new TextEncoder().encode(piece));
    else if ('base64' in piece) for await (const block of raw(piece.base64)) yield inBase64(block);
    else yield* raw(piece);
  }
}

const raw = (bytes: Bytes): Iterable<Uint8Array> | AsyncIterable<Uint8Array> =>
  bytes instanceof Uint8Array ? cut(bytes) : read(bytes.file);

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += BLOCK) yield bytes.subarray(at, at + BLOCK);
}

async function* read(path: string): AsyncGenerator<Uint8Array> {
  try {
    const blob = hasWritten(path) ? written(path) : blobAt(path);
    for (let at = 0; at < blob.size; at += BLOCK) yield await bytesOf(blob.slice(at, at + BLOCK));
  } catch (cause) {
    // A file that was changed since it was dropped is refused by the browser.
    throw new UnreadableFile(path, { cause });
  }
}

function inBase64(bytes: Uint8Array): Uint8Array {
  let characters = '';
  for (let at = 0; at < bytes.length; at += 8192)
    characters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return new TextEncoder().encode(btoa(characters));
}

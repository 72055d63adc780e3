/** The pieces of an entry as blocks of bytes, files read as they are needed. */
import { Buffer } from 'node:buffer';
import { open } from 'node:fs/promises';
import type { Bytes, Piece } from '../lesson/index.ts';
import { UnreadableFile } from './failure.ts';

/**
 * Bytes in a block. A multiple of 3, so that each block's base64 joins the next without padding. Blocks are
 * filled to the brim however the disk delivers them: deflate at level 0 cuts where its input is cut, and the
 * same file must give the same bytes.
 */
export const BLOCK = 3 * 64 * 1024;

/** What the pieces hold, one block after another; a file on the disk is open only while it is read. */
export async function* pieceBlocks(pieces: readonly Piece[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield* blocksOf(piece);
}

async function* blocksOf(piece: Piece): AsyncGenerator<Uint8Array> {
  if (typeof piece === 'string') yield* cut(Buffer.from(piece, 'utf8'));
  else if (isBase64(piece)) yield* encoded(piece.base64);
  else yield* raw(piece);
}

async function* encoded(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for await (const block of raw(bytes)) yield Buffer.from(Buffer.from(block).toString('base64'), 'ascii');
}

const isBase64 = (piece: Exclude<Piece, string>): piece is { readonly base64: Bytes } => 'base64' in piece;

const raw = (bytes: Bytes): Iterable<Uint8Array> | AsyncIterable<Uint8Array> =>
  bytes instanceof Uint8Array ? cut(bytes) : read(bytes.file);

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += BLOCK) yield bytes.subarray(at, at + BLOCK);
}

async function* read(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file).catch(unreadable(file));
  try {
    for (;;) {
      // A block of its own each time: the last one may still wait in a stream.
      const block = Buffer.allocUnsafe(BLOCK);
      let filled = 0;
      while (filled < BLOCK) {
        const { bytesRead } = await handle.read(block, filled, BLOCK - filled).catch(unreadable(file));
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      if (filled > 0) yield block.subarray(0, filled);
      if (filled < BLOCK) return;
    }
  } finally {
    await handle.close();
  }
}

const unreadable =
  (file: string) =>
  (cause: unknown): never => {
    throw new UnreadableFile(file, { cause });
  };

/** The pieces of an entry as blocks of bytes, files read as they are needed. */
import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { filled } from '../filled.ts';
import type { Bytes, Piece } from '../lesson/index.ts';
import { UnreadableFile } from '../platform/failure.ts';

/**
 * Bytes in a block. A multiple of 3, so that each block's base64 joins the next without padding. Blocks are
 * filled to the brim however the disk delivers them: deflate at level 0 cuts where its input is cut, and the
 * same file must give the same bytes.
 */
export const BLOCK = 3 * 64 * 1024;

/** What the pieces hold, one block after another; a file on the disk is open only while it is read. */
export function* pieceBlocks(pieces: readonly Piece[]): Generator<Uint8Array> {
  for (const piece of pieces) yield* blocksOf(piece);
}

function* blocksOf(piece: Piece): Generator<Uint8Array> {
  if (typeof piece === 'string') yield* cut(Buffer.from(piece, 'utf8'));
  else if (isBase64(piece)) yield* encoded(piece.base64);
  else yield* raw(piece);
}

function* encoded(bytes: Bytes): Generator<Uint8Array> {
  for (const block of raw(bytes)) yield Buffer.from(Buffer.from(block).toString('base64'), 'ascii');
}

const isBase64 = (piece: Exclude<Piece, string>): piece is { readonly base64: Bytes } => 'base64' in piece;

const raw = (bytes: Bytes): Iterable<Uint8Array> =>
  bytes instanceof Uint8Array ? cut(bytes) : read(bytes.file);

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += BLOCK) yield bytes.subarray(at, at + BLOCK);
}

function* read(file: string): Generator<Uint8Array> {
  const open = attempt(file, () => openSync(file, 'r'));
  try {
    // A buffer of its own each time: the last one may still wait in a stream.
    for (let full = true; full; ) {
      const block = attempt(file, () => filled(open, Buffer.allocUnsafe(BLOCK)));
      if (block.length > 0) yield block;
      full = block.length === BLOCK;
    }
  } finally {
    closeSync(open);
  }
}

/** A file that is no longer than a block; undefined where it is. */
export function smallFile(file: string): Buffer | undefined {
  const open = attempt(file, () => openSync(file, 'r'));
  try {
    return attempt(file, () => {
      const { size } = fstatSync(open);
      return size > BLOCK ? undefined : filled(open, Buffer.allocUnsafe(size));
    });
  } finally {
    closeSync(open);
  }
}

function attempt<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw new UnreadableFile(file, { cause });
  }
}

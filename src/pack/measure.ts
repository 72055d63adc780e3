/** Blobs → their SHA-1 and size, streamed. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurable, Measured, Piece } from '../lesson/index.ts';
import { pieceBlocks } from './pieces.ts';
import { writeZip } from './zip.ts';

/**
 * Calls `use` with the measures of the blobs. A blob that is a package is written to a file beside `to` before it
 * is measured; when `use` is done, the file is gone.
 */
export async function withMeasured<T>(
  blobs: readonly Measurable[],
  to: string,
  use: (measured: (key: string) => Measured) => Promise<T>,
): Promise<T> {
  const inner = mkdtempSync(`${to}.`);
  try {
    const measures = new Map<string, Measured>();
    for (const [index, blob] of blobs.entries()) {
      measures.set(blob.key, await measure(await piecesOf(blob, join(inner, `${index}.zip`))));
    }
    return await use((key) => {
      const found = measures.get(key);
      if (!found) throw new Error(`Nothing was measured under “${key}”.`);
      return found;
    });
  } finally {
    rmSync(inner, { recursive: true, force: true });
  }
}

async function piecesOf(blob: Measurable, file: string): Promise<readonly Piece[]> {
  if ('pieces' in blob) return blob.pieces;
  await writeZip(blob.zip, file);
  return [{ file }];
}

async function measure(pieces: readonly Piece[]): Promise<Measured> {
  const hash = createHash('sha1');
  let bytes = 0;
  for (const block of pieceBlocks(pieces)) {
    hash.update(block);
    bytes += block.length;
  }
  return { sha1: hash.digest('hex'), bytes, pieces };
}

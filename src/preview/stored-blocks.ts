/**
 * Deflated data that was only stored (level 0), as films are packed: blocks of plain bytes, each behind a header of
 * five (RFC 1951, 3.2.4). From header to header one finds any place without inflating what lies before it.
 */
import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

/** Where deflated data lies in a file. */
export interface Deflated {
  readonly file: FileHandle;
  readonly start: number;
  readonly bytes: number;
}

interface Block {
  /** Of its plain bytes, in the file. */
  readonly position: number;
  readonly length: number;
  readonly isLast: boolean;
}

const HEADER = 5;

/** Whether all of the data is stored: what compresses badly may be so in part. */
export function isStored(data: Deflated): boolean {
  for (let header = data.start; ; ) {
    const block = blockAt(data, header);
    if (!block) return false;
    if (block.isLast) return true;
    header = block.position + block.length;
  }
}

/** The plain bytes from `first` to `last`. Data that isn’t stored throws. */
export const storedBytes = async function* (
  data: Deflated,
  first: number,
  last: number,
): AsyncGenerator<Buffer> {
  let at = 0;
  let passed = 0;
  for (let header = data.start; at <= last; ) {
    const block = blockAt(data, header);
    if (!block) throw new Error('A block is compressed after all.');
    const from = Math.max(0, first - at);
    const to = Math.min(block.length, last + 1 - at);
    if (from < to) yield await bytesAt(data, block.position + from, to - from);
    else if (++passed % BREATH === 0) await new Promise(setImmediate);
    at += block.length;
    header = block.position + block.length;
  }
};

/** Headers are read at once, for that is far quicker than asking for each; now and then the others have their turn. */
const BREATH = 1024;

function blockAt({ file, start, bytes }: Deflated, header: number): Block | undefined {
  if (header + HEADER > start + bytes) return undefined;
  const buffer = Buffer.alloc(HEADER);
  readSync(file.fd, buffer, 0, HEADER, header);
  const length = buffer.readUInt16LE(1);
  // Bits 1 and 2 are the block's kind; the length stands there twice, once inverted.
  const isPlain = (buffer[0]! & 0b110) === 0 && buffer.readUInt16LE(3) === (length ^ 0xffff);
  return isPlain ? { position: header + HEADER, length, isLast: (buffer[0]! & 1) === 1 } : undefined;
}

async function bytesAt({ file }: Deflated, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, position);
  if (bytesRead < length) throw new Error('The archive ends too soon.');
  return buffer;
}

import { buffer } from 'node:stream/consumers';
import { createDeflateRaw } from 'node:zlib';
import { expect, test } from 'vitest';
import { stored } from '../../src/pack/crc32-stream.ts';
import { BLOCK } from '../../src/pack/pieces.ts';
import { noise } from './support.ts';

const KIB = 1024;

test.each([
  1,
  32 * KIB - 1,
  32 * KIB,
  64 * KIB - 1,
  64 * KIB,
  96 * KIB - 1,
  96 * KIB,
  128 * KIB,
  BLOCK - 1,
  BLOCK,
])('%i bytes that are packed at once are cut as zlib cuts them in a stream', async (size) => {
  const zlib = createDeflateRaw({ level: 0, chunkSize: 256 * KIB });
  const streamed = buffer(zlib);
  zlib.write(noise(size), () => zlib.end());
  expect(Buffer.compare(stored(noise(size)), await streamed)).toBe(0);
});

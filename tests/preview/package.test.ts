/** Parts of files out of packages of all sorts. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../src/preview/package.ts';
import { folderWith } from '../support/folder.ts';
import { zipOf } from './zip-of.ts';

/** Bytes without a pattern, and the same ones each time. */
const noise = (length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  for (let at = 0, x = 1; at < length; at += 1) {
    x = (x * 48_271) % 0x7fffffff;
    bytes[at] = x >> 8;
  }
  return bytes;
};

const text = Buffer.from('all the same words again, '.repeat(10_000));
const content = Buffer.concat([noise(200_000), text]);

describe('a part of a file in a package', () => {
  it.each([
    ['stored', 0, content],
    ['deflated', 8, deflateRawSync(content)],
    ['deflated at level 0, as films are', 8, deflateRawSync(content, { level: 0 })],
    ['stored in its first blocks only', 8, deflateRawSync(content, { level: 1, chunkSize: 4096 })],
  ])('%s', async (_, method, data) => {
    const folder = await folderWith({});
    const path = join(folder, 'p.zip');
    await writeFile(path, zipOf('film.mp4', method, data, content));
    const served = await openPackage(path);
    const file = served.file('film.mp4')!;
    expect(file.bytes).toBe(content.length);
    for (const [first, last] of [
      [0, content.length - 1],
      [0, 0],
      [65_530, 65_540],
      [199_990, 200_010],
      [content.length - 1, content.length - 1],
    ] as const) {
      const got = await buffer(await file.read(first, last));
      expect(got.equals(content.subarray(first, last + 1)), `${first}-${last}`).toBe(true);
    }
    await served.close();
  });

  it('is nothing where the package has no such file', async () => {
    const folder = await folderWith({});
    const path = join(folder, 'p.zip');
    await writeFile(path, zipOf('a.txt', 0, text, text));
    const served = await openPackage(path);
    expect(served.file('b.txt')).toBeUndefined();
    expect(served.file('constructor')).toBeUndefined();
    await served.close();
  });
});

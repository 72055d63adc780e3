import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Hashed } from '../../src/lesson/index.ts';
import { writePackage } from '../../src/pack/index.ts';
import { entry, file, folder, zip } from './support.ts';

const sha1 = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');
const underHash = (blobs: Hashed['blobs']): Hashed => ({
  blobs,
  entries: (measured) =>
    blobs.map(({ key }) =>
      entry(`${key}/${measured(key).sha1}/${measured(key).bytes}`, ...measured(key).pieces),
    ),
});

it('a file is packed under its SHA-1 and size, whether it lies in memory, on the disk or in a package of its own', async () => {
  const here = await folder();
  const film = await file(join(here, 'film.mp4'), 'a film');
  const hashed = underHash([
    { key: 'text', pieces: ['é'] },
    { key: 'film', pieces: [film] },
    { key: 'inner', zip: [entry('film.mp4', film)] },
  ]);
  const to = join(here, 'outer.mbz');
  await writePackage({ ...zip(entry('first.xml', '<a/>')), hashed }, to);
  const files = unzipSync(new Uint8Array(await readFile(to)));
  const [first, text, inFilm, inner] = Object.keys(files);
  expect(first).toBe('first.xml');
  expect(text).toBe(`text/${sha1(Buffer.from('é'))}/2`);
  expect(inFilm).toBe(`film/${sha1(Buffer.from('a film'))}/6`);
  const bytes = files[inner!]!;
  expect(inner).toBe(`inner/${sha1(bytes)}/${bytes.length}`);
  expect(Buffer.from(unzipSync(bytes)['film.mp4']!).toString()).toBe('a film');
  expect((await readdir(here)).sort()).toEqual(['film.mp4', 'outer.mbz']);
});

it('nothing is left behind when a file can’t be read', async () => {
  const here = await folder();
  const hashed = underHash([{ key: 'inner', zip: [entry('a', { file: join(here, 'gone') })] }]);
  await expect(writePackage({ ...zip(), hashed }, join(here, 'outer.mbz'))).rejects.toThrow(/gone vanished/);
  expect(await readdir(here)).toEqual([]);
});

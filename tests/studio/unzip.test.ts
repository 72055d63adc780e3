/** Zips as other systems and tools make them. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { freePath, placeBeside, relativeTo } from '../../src/studio/placing.ts';
import { unzipped } from '../../src/studio/unzip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const zipOf = (names: readonly string[]) =>
  new Blob([zipSync(Object.fromEntries(names.map((name) => [name, bytesOf(name)])))]);
const pathsIn = async (...names: readonly string[]) => (await unzipped(zipOf(names))).map(({ path }) => path);

describe('a zip', () => {
  it.each([
    ['C:\\w.md', 'w.md'],
    ['C:/lessons/w.md', 'lessons/w.md'],
    ['c:w.md', 'w.md'],
    ['\\\\server\\share\\w.md', 'server/share/w.md'],
    ['/home/w.md', 'home/w.md'],
    ['../../w.md', 'w.md'],
    ['unit\\..\\media\\.\\a.png', 'media/a.png'],
    ['wann: heute.md', 'wann: heute.md'],
  ])('holds %s as %s', async (name, path) => {
    expect(await pathsIn(name)).toEqual([path]);
  });

  it('loses no file of two that come to one path', async () => {
    const files = await unzipped(zipOf(['w.md', 'C:\\w.md', '../w.md']));
    expect(await Promise.all(files.map(async ({ path, content }) => [path, await content.text()]))).toEqual([
      ['w.md', 'w.md'],
      ['w-2.md', 'C:\\w.md'],
      ['w-3.md', '../w.md'],
    ]);
  });

  it('leaves out what systems leave in it', async () => {
    expect(await pathsIn('a.md', '__MACOSX/._a.md', '.DS_Store', 'x/Thumbs.db')).toEqual(['a.md']);
  });

  it('isn’t unpacked where it holds more files than any lesson', async () => {
    await expect(pathsIn(...Array.from({ length: 5_001 }, (_, at) => `${at}.png`))).rejects.toThrow(
      'too-many',
    );
  });
});

describe('a file that is given', () => {
  it.each([
    ['part/page.md', 'bay.png', 'part/media/bay.png'],
    ['part/page.md', 'maps/bay.png', 'part/maps/bay.png'],
    ['page.md', 'other.md', 'other.md'],
    ['page.md', 'cartable.yml', 'cartable.yml'],
    ['part/page.md', './bay.png', 'bay.png'],
  ])('comes to %s: %s lies at %s', (page, path, place) => {
    expect(placeBeside(page, path)).toBe(place);
  });

  it('gets a number where its path is taken', () => {
    const taken = new Set(['media/bay.png', 'media/bay-2.png', 'README']);
    const isTaken = (path: string) => taken.has(path);
    expect(['media/bay.png', 'media/sea.png', 'README'].map((path) => freePath(path, isTaken))).toEqual([
      'media/bay-3.png',
      'media/sea.png',
      'README-2',
    ]);
  });

  it('is written by a page as the way to it', () => {
    expect(relativeTo('part/page.md', 'part/media/a.png')).toBe('media/a.png');
    expect(relativeTo('part/page.md', 'media/a.png')).toBe('../media/a.png');
  });
});

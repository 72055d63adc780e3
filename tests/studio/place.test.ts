/** What is told of a folder's disk, and what counts as known. */
import { describe, expect, it } from 'vitest';
import { type Disk, type News, openPlace } from '../../templates/studio/folder/place.ts';

/** A disk of texts, each its own mark; `read` may be another's. */
function diskOf(texts: Map<string, string>, read?: Disk['read']): Disk & { readonly call: () => void } {
  let call = (): void => undefined;
  return {
    call: () => call(),
    mayWrite: async () => true,
    holds: () => true,
    list: async () => new Map(texts),
    madeOf: async (path) => texts.get(path),
    read: read ?? (async (path) => ({ path, content: new Blob([texts.get(path)!]), made: texts.get(path)! })),
    write: async ({ path, content }) => {
      texts.set(path, await content.text());
      return texts.get(path);
    },
    listen: (changed) => {
      call = changed;
      return () => undefined;
    },
  };
}

const TIDES = { 'ebb.md': 'It falls.', 'flow.md': 'It rises.' };

describe('a place on the disk', () => {
  it('tells of each file that can be read, though another can’t be just now, and of that one later', async () => {
    const texts = new Map(Object.entries(TIDES));
    let isLocked = true;
    const disk = diskOf(texts, async (path) => {
      if (isLocked && path === 'flow.md') throw new Error('locked');
      return { path, content: new Blob([texts.get(path)!]), made: texts.get(path)! };
    });
    const place = openPlace(disk, TIDES);
    const heard: News[] = [];
    place.watch(
      (news) => heard.push(news),
      () => true,
    );
    texts.set('ebb.md', 'It falls and falls.').set('flow.md', 'It rises and rises.');
    disk.call();
    await expect.poll(() => heard.flatMap(({ files }) => files.map(({ path }) => path))).toEqual(['ebb.md']);
    // It never came: to save over it would be to overwrite it unasked.
    expect(await place.othersThere(['flow.md'])).toEqual(['flow.md']);
    isLocked = false;
    disk.call();
    await expect.poll(() => heard[1]?.files.map(({ path }) => path)).toEqual(['flow.md']);
    expect(await place.othersThere(['ebb.md', 'flow.md'])).toEqual([]);
  });

  it('lets stand what is typed while the disk is read, and tells that it has changed there', async () => {
    const texts = new Map(Object.entries(TIDES));
    const typed = new Set<string>();
    const disk = diskOf(texts, async (path) => {
      typed.add('ebb.md');
      return { path, content: new Blob([texts.get(path)!]), made: texts.get(path)! };
    });
    const place = openPlace(disk, TIDES);
    const heard: News[] = [];
    place.watch(
      (news) => heard.push(news),
      (path) => !typed.has(path),
    );
    texts.set('ebb.md', 'It falls and falls.').set('flow.md', 'It rises and rises.');
    disk.call();
    await expect.poll(() => heard.length).toBe(1);
    expect(heard[0]?.files.map(({ path }) => path)).toEqual(['flow.md']);
    expect(heard[0]?.others).toEqual(['ebb.md']);
    expect(await place.othersThere(['ebb.md', 'flow.md'])).toEqual(['ebb.md']);
  });
});

/** What the core hears of an open folder, and in which order. */
import { describe, expect, it } from 'vitest';
import type { Look, StudioFile } from '../../src/studio/protocol.ts';
import type { CoreClient } from '../../templates/studio/core.ts';
import { openLooking } from '../../templates/studio/desk/looking.ts';

/** A core that has these files. */
function lookingAt(files: Map<string, Blob>) {
  const core: Partial<CoreClient> = {
    change: async (given: readonly StudioFile[], removed = []) => {
      for (const path of removed) files.delete(path);
      for (const { path, content } of given) files.set(path, content);
    },
    look: async () => ({}) as Look,
  };
  return openLooking({
    core: core as CoreClient,
    page: () => undefined,
    seen: () => undefined,
    failed: (error) => {
      throw error;
    },
    crashed: () => undefined,
  });
}

describe('what is read anew', () => {
  it('is without a file that is gone, though a letter was typed in it just before', async () => {
    const files = new Map([['tides.gift', new Blob(['::Tides::'])]]);
    const looking = lookingAt(files);
    looking.soon('tides.gift', new Blob(['::The tides::']));
    await looking.now([{ path: 'lesson.md', content: new Blob(['# Tides']) }], ['tides.gift']);
    expect([...files.keys()]).toEqual(['lesson.md']);
  });

  it('has a file that came in the place of one that is gone', async () => {
    const files = new Map([['tides.md', new Blob(['Tides'])]]);
    const looking = lookingAt(files);
    await looking.now([{ path: 'tides.md', content: new Blob(['# Tides']) }], ['tides.md']);
    expect(await files.get('tides.md')?.text()).toBe('# Tides');
  });

  it('loses nothing that is gone while it pauses', async () => {
    const files = new Map([['bay.png', new Blob(['a bay'])]]);
    const looking = lookingAt(files);
    looking.pause();
    await looking.now([], ['bay.png']);
    expect([...files.keys()]).toEqual(['bay.png']);
    looking.go();
    await expect.poll(() => files.size).toBe(0);
  });
});

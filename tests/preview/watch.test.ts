/** When a folder counts as changed, and when not. The watcher's pause passes when a test lets it. */
import { watch, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchFolders } from '../../src/preview/watch.ts';
import { folderWith } from '../support/folder.ts';

describe('a folder that is watched', () => {
  let folder: string;
  let changes: number;

  beforeEach(async () => {
    folder = await folderWith({ 'lesson.md': '# The chess player' });
    changes = 0;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    watcher = watchFolders(folder, () => {
      changes += 1;
    });
    await watcher.renew();
    onTestFinished(watcher.close);
  });
  let watcher: ReturnType<typeof watchFolders>;

  /**
   * The system tells of changes in their order: once it has told of a file of which it takes no notice, it
   * has told of all before.
   */
  const told = (): Promise<void> => {
    const name = `.witness-${witnesses++}`;
    return new Promise((resolve) => {
      const witness = watch(folder, (_, changed) => {
        if (changed !== name) return;
        witness.close();
        resolve();
      });
      writeFileSync(join(folder, name), '');
    });
  };
  let witnesses = 0;

  /** All that has happened is one change, the `number`th, as soon as the pause is over. */
  const changed = async (number: number): Promise<void> => {
    await told();
    expect([vi.getTimerCount(), changes]).toEqual([1, number - 1]);
    vi.runAllTimers();
    expect(changes).toBe(number);
    await watcher.renew();
  };

  it('changes with its files, and with those of a folder that is new', async () => {
    await writeFile(join(folder, 'lesson.md'), '# Another');
    await changed(1);
    await mkdir(join(folder, 'media'));
    await changed(2);
    await writeFile(join(folder, 'media/cabinet.svg'), '<svg/>');
    await changed(3);
  });

  it('changes once for many changes, and not for what editors leave beside a file', async () => {
    for (let n = 0; n < 20; n += 1) writeFileSync(join(folder, 'lesson.md'), `# ${n}`);
    await changed(1);
    for (const name of ['.lesson.md.swp', 'lesson.md~', '4913', '#lesson.md#'])
      await writeFile(join(folder, name), 'x');
    await told();
    expect([vi.getTimerCount(), changes]).toEqual([0, 1]);
  });
});

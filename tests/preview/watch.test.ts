/** When a lesson is built anew, and when not. The watcher's pause passes when a test lets it. */
import { watch, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openPreview } from '../../src/preview/index.ts';
import { folderWith } from '../support/folder.ts';

const LESSON = '---\nlanguage: en\n---\n# The chess player\n\n![A cabinet](media/cabinet.svg)\n';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>';
describe('the preview', () => {
  let folder: string;
  let builds: number;
  let errors: number;
  let whenBuilt: () => void;

  beforeEach(async () => {
    folder = await folderWith({ 'lesson.md': LESSON });
    builds = 0;
    errors = 0;
    whenBuilt = () => {};
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
  });

  const open = async (file = join(folder, 'lesson.md')): Promise<void> => {
    const preview = await openPreview({
      path: file,
      speech: 'en',
      onBuilt: ({ diagnostics, delivery }) => {
        builds += 1;
        errors = delivery ? diagnostics.filter(({ rule }) => rule === 'media-missing').length : -1;
        whenBuilt();
      },
    });
    onTestFinished(preview.close);
  };

  /**
   * The system tells of changes in their order: once it has told of a file of which the preview takes no notice, it
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

  /** All that has changed is one build, the `number`th, as soon as the pause is over. */
  const built = async (number: number): Promise<void> => {
    await told();
    expect([vi.getTimerCount(), builds]).toEqual([1, number - 1]);
    const done = new Promise<void>((resolve) => {
      whenBuilt = resolve;
    });
    vi.runAllTimers();
    await done;
    expect(builds).toBe(number);
  };

  /** Nothing that has changed is a reason to build anew. */
  const unmoved = async (number: number): Promise<void> => {
    await told();
    expect([vi.getTimerCount(), builds]).toEqual([0, number]);
  };

  it('builds anew when the lesson changes, and when a missing picture comes in a new folder', async () => {
    await open();
    expect([builds, errors]).toEqual([1, 1]);
    await mkdir(join(folder, 'media'));
    await built(2);
    await writeFile(join(folder, 'media/cabinet.svg'), PICTURE);
    await built(3);
    expect(errors).toBe(0);
    await writeFile(join(folder, 'media/cabinet.svg'), PICTURE.replace('4', '3'));
    await built(4);
    await writeFile(join(folder, 'lesson.md'), `${LESSON}\nMore.\n`);
    await built(5);
  });

  it('builds anew when the project’s settings change', async () => {
    await writeFile(join(folder, 'cartable.yml'), 'language: en\n');
    await mkdir(join(folder, 'unit'));
    await writeFile(join(folder, 'unit/lesson.md'), LESSON);
    await open(join(folder, 'unit/lesson.md'));
    await writeFile(join(folder, 'cartable.yml'), 'rules: { media-missing: error }\n');
    await built(2);
    expect(errors).toBe(-1);
  });

  it('builds anew when a picture changes that lies outside the lesson’s folder, not for what else is at the root', async () => {
    await writeFile(join(folder, 'cartable.yml'), 'language: en\n');
    await mkdir(join(folder, 'unit'));
    await mkdir(join(folder, 'media'));
    await writeFile(join(folder, 'media/cabinet.svg'), PICTURE);
    await writeFile(join(folder, 'unit/lesson.md'), LESSON.replace('(media', '(../media'));
    await open(join(folder, 'unit/lesson.md'));
    expect(errors).toBe(0);
    await writeFile(join(folder, 'notes.txt'), 'x');
    await unmoved(1);
    await writeFile(join(folder, 'media/cabinet.svg'), PICTURE.replace('4', '3'));
    await built(2);
  });

  it('makes one build of many changes, and none of what editors leave beside a file', async () => {
    await open();
    for (let n = 0; n < 20; n += 1) writeFileSync(join(folder, 'lesson.md'), `${LESSON}\n${n}\n`);
    await built(2);
    for (const name of ['.lesson.md.swp', 'lesson.md~', '4913', '#lesson.md#']) {
      await writeFile(join(folder, name), 'x');
    }
    await unmoved(2);
  });

  it('does not wake itself where the lesson lies among temporary files', async () => {
    vi.stubEnv('TMPDIR', folder);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    if (tmpdir() !== folder) return;
    await open();
    await unmoved(1);
    await writeFile(join(folder, 'lesson.md'), `${LESSON}\nMore.\n`);
    await built(2);
    await unmoved(2);
  });
});

/** A large film or recording in the preview: played from the file itself. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { browserPath } from '../support/browser.ts';
import { folderWith } from '../support/folder.ts';
import { type Person, wasQuiet } from './person.ts';
import { seatInStudio } from './seat.ts';

/** Seconds of silence, as every browser plays it: 8,000 bytes each. */
function recording(seconds: number): Uint8Array {
  const data = seconds * 8_000;
  const bytes = Buffer.alloc(44 + data, 0x80);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + data, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8_000, 24);
  bytes.writeUInt32LE(8_000, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(data, 40);
  return bytes;
}

describe.skipIf(!browserPath)('a large recording', () => {
  const seat = seatInStudio();
  let person: Person;

  it('plays in the preview, to its end, and lies in no cache', async () => {
    const folder = await folderWith({
      'waves.md': '# Waves\n\nListen.\n\n<audio src="media/sea.wav" controls></audio>\n',
    });
    await mkdir(join(folder, 'media'));
    await writeFile(join(folder, 'media/sea.wav'), recording(600));
    person = await seat.sit({
      before: () => Object.assign(window, { showDirectoryPicker: undefined }),
    });
    const { page, lesson, retype } = person;
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await (await choosing).setFiles(folder);
    const hear = async (frame: Awaited<ReturnType<typeof lesson>>) =>
      frame.locator('audio').evaluate(async (audio: HTMLAudioElement) => {
        audio.preload = 'metadata';
        audio.load();
        await new Promise((resolve) => audio.addEventListener('loadedmetadata', resolve, { once: true }));
        audio.currentTime = 590;
        await new Promise((resolve) => audio.addEventListener('seeked', resolve, { once: true }));
        return [Math.round(audio.duration), Math.round(audio.currentTime), audio.error];
      });
    expect(await hear(await lesson())).toEqual([600, 590, null]);
    const cached = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().filter(({ url }) => url.endsWith('.wav')).length;
    });
    expect(cached).toBe(0);
    await retype('Listen.', 'Listen to the sea.');
    await page.frameLocator('.device iframe:not(.arriving)').getByText('Listen to the sea.').waitFor();
    expect(await hear(await lesson())).toEqual([600, 590, null]);
    wasQuiet(person, seat.url);
  });
});

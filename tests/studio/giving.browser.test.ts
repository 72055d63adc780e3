/** Files, folders and zips that are given to a lesson that is open already. */
import { zipSync } from 'fflate';

import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { browserPath } from '../support/browser.ts';
import { png } from '../support/memory-files.ts';
import { type Person, paste } from './person.ts';
import { seatInStudio } from './seat.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const TIDES = '---\nlanguage: en\n---\n# Tides\n\nThe sea rises.\n\n![The bay](media/bay.png)\n';

describe.skipIf(!browserPath)('what is given to an open lesson', () => {
  const seat = seatInStudio();
  let person: Person;

  const begin = async (text = TIDES, options = {}) => {
    person = await seat.sit(options);
    await person.drop([{ name: 'tides.md', content: text }]);
    await person.lesson();
    await person.page.waitForSelector('.cm-line', { state: 'attached' });
    return person;
  };
  const dropFolder = (name: string, files: Readonly<Record<string, string | Uint8Array>>, on = 'body') =>
    person.page.evaluate(
      async ({ name, files, on }) => {
        const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, {
          create: true,
        });
        for (const [path, bytes] of files) {
          let folder = root;
          const parts = path.split('/');
          const last = parts.pop()!;
          for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
          const writable = await (await folder.getFileHandle(last, { create: true })).createWritable();
          await writable.write(new Uint8Array(bytes));
          await writable.close();
        }
        const transfer = new DataTransfer();
        transfer.items.add(new File([], name));
        const item = { kind: 'file', getAsFileSystemHandle: async () => root };
        Object.defineProperty(transfer, 'items', { value: [item] });
        const target = document.querySelector(on)!;
        target.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true, composed: true }),
        );
      },
      {
        name,
        on,
        files: Object.entries(files).map(
          ([path, content]) => [path, [...Buffer.from(content)]] as [string, number[]],
        ),
      },
    );
  const added = () => person.page.locator('.added .ghost-name').allInnerTexts();
  const press = (name: string | RegExp) => person.page.getByRole('button', { name }).first().click();

  it('is unpacked where it is a zip: each picture finds its place, the others keep their folders', async () => {
    const { drop, says, sees } = await begin();
    await sees('1 file is missing');
    const zip = zipSync({ 'bay.png': png(1), 'maps/north/ebb.png': png(2), '__MACOSX/._bay.png': png(3) });
    await drop([{ name: 'pictures.zip', content: zip }]);
    await says('“bay.png” has found its place. “maps/north/ebb.png” lies with your lesson now.');
    await sees('Nothing to mend');
    expect(await added()).toEqual(['maps/north/ebb.png']);
  });

  it('keeps its subfolders where it is a folder, on the tray, a missing file and the text, too', async () => {
    const { says, sees } = await begin();
    await sees('1 file is missing');
    await dropFolder('maps', { 'ebb.png': png(2), 'north/ebb.png': png(3) });
    await says('2 files lie with your lesson now.');
    expect((await added()).sort()).toEqual(['maps/ebb.png', 'maps/north/ebb.png']);
    await dropFolder('more', { 'deep/flow.png': png(4) }, '.tray');
    await says('“more/deep/flow.png” lies with your lesson now.');
    await dropFolder('photos', { 'deep/bay.png': png(5) }, '.ghost');
    await says('has found its place');
    await sees('Nothing to mend');
  });

  it('is inserted at the cursor by a button, below the front matter where nobody has been in the text yet', async () => {
    const { drop, says, page, source, sees } = await begin();
    await drop([{ name: 'ebb (1).png', content: png(2) }]);
    await says('“media/ebb (1).png” lies with your lesson now.');
    await sees('With your lesson, but on no page yet');
    await press('Insert at the cursor: media/ebb (1).png');
    await expect.poll(source).toContain('---\n# Tides\n\n![](<media/ebb (1).png>)\n');
    await sees('has no text alternative');
    expect(await page.locator('.added').count()).toBe(0);
  });

  it('takes no other file’s place that has its name: both stay, and a button exchanges them', async () => {
    const { drop, says, sees, page } = await begin();
    await drop([{ name: 'bay.png', content: png(1) }]);
    await says('has found its place');
    await sees('Nothing to mend');
    await drop([{ name: 'bay.png', content: png(1) }]);
    await says('“media/bay.png” lies with your lesson now.');
    expect(await page.locator('.added').count()).toBe(0);
    await drop([{ name: 'bay.png', content: png(7) }]);
    await says('“media/bay.png” was here already and is another file: it stays.');
    expect(await added()).toEqual(['media/bay-2.png']);
    await press('Take it in place of “media/bay.png”');
    await expect.poll(() => page.locator('.added').count()).toBe(0);
  });

  it('takes the other’s place though the core breaks off just then', async () => {
    const { drop, says, sees, page, downloads } = await begin();
    await drop([{ name: 'bay.png', content: png(1) }]);
    await says('has found its place');
    await drop([{ name: 'bay.png', content: png(7) }]);
    await sees('Take it in place of “media/bay.png”');
    const worker = page.workers().find((one) => one.url().endsWith('worker.js'))!;
    await worker.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data.what === 'change') throw new Error('out of memory');
      });
    });
    await press('Take it in place of “media/bay.png”');
    await expect.poll(() => page.locator('.added').count()).toBe(0);
    await says('has broken off');
    const saved = await downloads(() => press('Save'));
    expect([saved.name, ...saved.bytes]).toEqual(['bay.png', ...png(7)]);
  });

  it('two pictures pasted from the clipboard, which calls each of them alike, are two', async () => {
    const { page, source } = await begin();
    await page.locator('.cm-line', { hasText: 'The sea rises' }).click();
    await paste(page, { 'image/png': png(2) }, 'editor');
    await expect.poll(source).toContain('![](media/image.png)');
    await paste(page, { 'image/png': png(3) }, 'editor');
    await expect.poll(source).toContain('![](media/image-2.png)');
  });

  it('is asked about where pages are in it: added they lose nothing that is here, opened they take the lesson’s place', async () => {
    const { drop, page, retype, sees, source } = await begin();
    await retype('The sea rises', 'The sea falls');
    await sees('1 file changed');
    await drop([{ name: 'tides.md', content: '# Tides of another\n\nOther words.\n' }]);
    await page.getByRole('heading', { name: '“tides” holds pages of its own' }).waitFor();
    await press('Cancel');
    expect(await source()).toContain('The sea falls');
    await drop([{ name: 'tides.md', content: '# Tides of another\n\nOther words.\n' }]);
    await press('Add the pages');
    await page.getByRole('option', { name: 'Tides of another' }).waitFor({ state: 'attached' });
    expect(await source()).toContain('The sea falls');
    await dropFolder('ebb', { 'ebb.md': '# Ebb\n\n![](media/a.png)\n', 'media/a.png': png(1) });
    await press('Open it instead');
    await press('Open the other');
    await page.getByRole('heading', { name: 'Ebb', level: 1 }).waitFor();
    expect(await page.getByText('files changed').count()).toBe(0);
  });

  it('is the lesson’s own folder: only what is new in it comes to the lesson', async () => {
    const { says, page, sees } = await begin();
    await dropFolder('tides', { 'tides.md': TIDES, 'media/bay.png': png(1) });
    await says('“bay.png” has found its place.');
    await sees('Nothing to mend');
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('is refused in a sentence where it is too much, empty, or no zip', async () => {
    const { says, drop } = await begin();
    await drop([{ name: 'broken.zip', content: 'no zip at all' }]);
    await says('“broken.zip” can’t be unpacked');
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`${at}.png`, bytesOf('x')]));
    await drop([{ name: 'many.zip', content: zipSync(many) }]);
    await says('That is more than 5000 files');
    await dropFolder('nothing', {});
    await says('There was no file in what you gave.');
  });

  it.each([
    [1440, 'light'],
    [390, 'dark'],
  ] as const)('has nothing that axe finds: %i, %s', async (width, colorScheme) => {
    const { drop, says, page } = await begin(TIDES, { viewport: { width, height: 844 }, colorScheme });
    await drop([{ name: 'bay.png', content: png(1) }]);
    await says('has found its place');
    // What is told covers no word.
    const edges = await page.evaluate(() =>
      ['.panes', '#studio .say'].map((one) => document.querySelector(one)!.getBoundingClientRect()),
    );
    expect(edges[0]!.bottom).toBeLessThanOrEqual(edges[1]!.top);
    expect(edges[1]!.bottom).toBeLessThanOrEqual(844);
    await drop([
      { name: 'bay.png', content: png(2) },
      { name: 'a-very-long-name-of-a-picture-from-a-telephone-20260101.png', content: png(3) },
    ]);
    await says('2 files lie');
    if (width < 1100) await page.locator('#tab-findings').click();
    expect(await violations(page, ['iframe'])).toEqual([]);
    await drop([{ name: 'ebb.md', content: '# Ebb' }]);
    await page.getByRole('heading', { name: '“ebb” holds pages of its own' }).waitFor();
    expect(await violations(page, ['iframe'])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

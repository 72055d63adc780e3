/** Saving where the files came from, where other programs write too; and what the browser itself keeps. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openStudio } from '../../src/preview/index.ts';
import { browserPath } from '../support/browser.ts';
import { folderWith } from '../support/folder.ts';
import { png } from '../support/memory-files.ts';
import type { Person } from './person.ts';
import { seatInStudio } from './seat.ts';

const TIDES = '# Tides\n\nThe sea rises.\n';

/** The browser's own private folder stands for one of the disk: its handles are the same. */
const DISK = 'tides';

/** What `showDirectoryPicker` gives in place of asking a person. */
function pickFromPrivateFolder(): void {
  Object.assign(window, {
    showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('tides'),
  });
}

const write = (page: Page, path: string, text: string): Promise<void> =>
  page.evaluate(
    async ({ disk, path, text }) => {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(disk, { create: true });
      const parts = path.split('/');
      const name = parts.pop()!;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    },
    { disk: DISK, path, text },
  );

const read = (page: Page, path: string): Promise<string> =>
  page.evaluate(
    async ({ disk, path }) => {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(disk);
      const parts = path.split('/');
      const name = parts.pop()!;
      for (const part of parts) folder = await folder.getDirectoryHandle(part);
      return (await (await folder.getFileHandle(name)).getFile()).text();
    },
    { disk: DISK, path },
  );

describe.skipIf(!browserPath)('a folder of the disk in the studio', () => {
  const seat = seatInStudio();
  let person: Person;

  const begin = async (before?: () => void) => {
    person = await seat.sit(before ? { before } : {});
    return person;
  };
  const openFolder = async (files: Readonly<Record<string, string>> = { 'tides.md': TIDES }) => {
    const { page, lesson } = await begin(pickFromPrivateFolder);
    for (const [path, text] of Object.entries(files)) await write(page, path, text);
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await lesson();
    return person;
  };
  /** A file dropped with its handle, as browsers give it that let a page write. */
  const dropFrom = (folder: string, name: string, text: string) =>
    person.page.evaluate(
      async ([inFolder, called, content]) => {
        const root = await navigator.storage.getDirectory();
        const holder = await root.getDirectoryHandle(inFolder, { create: true });
        const handle = await holder.getFileHandle(called, { create: true });
        const writable = await handle.createWritable();
        await writable.write(content);
        await writable.close();
        const transfer = new DataTransfer();
        transfer.items.add(await handle.getFile());
        const items = [...transfer.items];
        for (const item of items) Object.assign(item, { getAsFileSystemHandle: async () => handle });
        Object.defineProperty(transfer, 'items', { value: items });
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      },
      [folder, name, text] as const,
    );
  const save = () => person.page.getByRole('button', { name: 'Save', exact: true }).click();
  const onDisk = (path = 'tides.md') => read(person.page, path);
  const comeBack = () => person.page.evaluate(() => dispatchEvent(new Event('focus')));

  it('is saved to, with the pictures that were given', async () => {
    const { retype, says, sees, drop } = await openFolder({
      'tides.md': `${TIDES}\n![A bay](media/bay.png)\n`,
    });
    await sees('1 file is missing');
    await drop([{ name: 'bay.png', content: png(1) }]);
    await says('found its place');
    await retype('The sea rises', 'The sea falls');
    await sees('2 files changed');
    await save();
    await says('Saved.');
    expect(await onDisk()).toContain('The sea falls.');
    expect((await onDisk('media/bay.png')).length).toBeGreaterThan(0);
    await retype('The sea falls', 'The sea stands');
    await sees('1 file changed');
    await save();
    await expect.poll(() => onDisk()).toContain('The sea stands.');
  });

  it('asks before it saves over what another program has saved since it was read', async () => {
    const { page, retype, sees, says } = await openFolder();
    await retype('The sea rises', 'The sea falls');
    await sees('1 file changed');
    await write(page, 'tides.md', '# Tides\n\nSomebody else’s sea.\n');
    await save();
    await page.getByRole('heading', { name: '“tides.md” has changed on the disk too' }).waitFor();
    await page.getByRole('button', { name: 'Don’t save yet' }).click();
    expect(await onDisk()).toContain('Somebody else’s sea');
    await sees('1 file changed');
    await save();
    await page.getByRole('button', { name: 'Save mine in its place' }).click();
    await says('Saved.');
    expect(await onDisk()).toContain('The sea falls');
  });

  it('asks, too, after the page was closed and came back', async () => {
    const { page, retype, sees, says } = await openFolder();
    await retype('The sea rises', 'The sea falls');
    await sees('1 file changed');
    await person.kept('The sea falls');
    await write(page, 'tides.md', '# Tides\n\nSomebody else’s sea.\n');
    await page.reload();
    await says('“tides.md” has changed on the disk too');
    await save();
    await page.getByRole('button', { name: 'Don’t save yet' }).click();
    expect(await onDisk()).toContain('Somebody else’s sea');
  });

  it('asks before a new picture takes the place of one that came to the disk meanwhile', async () => {
    const { page, sees, drop, says } = await openFolder({
      'tides.md': `${TIDES}\n![A bay](media/bay.png)\n`,
    });
    await sees('1 file is missing');
    await drop([{ name: 'bay.png', content: png(1) }]);
    await says('found its place');
    await write(page, 'media/bay.png', 'another picture');
    await save();
    await page.getByRole('heading', { name: '“media/bay.png” has changed on the disk too' }).waitFor();
    await page.getByRole('button', { name: 'Don’t save yet' }).click();
    expect(await onDisk('media/bay.png')).toBe('another picture');
  });

  it('shows what another program has saved when one comes back from it, and lets what is typed stand', async () => {
    const { page, retype, sees, says } = await openFolder({
      '1-ebb.md': '# Ebb\n\nIt falls.\n',
      '2-flow.md': '# Flow\n\nIt rises.\n',
    });
    await write(page, '1-ebb.md', '# Low tide\n\nIt falls.\n');
    await comeBack();
    await page.getByRole('option', { name: 'Low tide' }).waitFor({ state: 'attached' });
    expect(await page.getByText('1 file changed').count()).toBe(0);
    await retype('It falls', 'It falls and falls');
    await sees('1 file changed');
    await write(page, '1-ebb.md', '# High tide\n\nIt falls.\n');
    await comeBack();
    await says('“1-ebb.md” has changed on the disk too');
    expect(await person.source()).toContain('It falls and falls');
  });

  it('is downloaded where it can’t be written to, and still saved there once it can', async () => {
    const { page, retype, says, sees, downloads } = await openFolder();
    await retype('The sea rises', 'The sea falls');
    await sees('1 file changed');
    await page.evaluate(() => {
      const { prototype } = FileSystemFileHandle;
      const { createWritable } = prototype;
      prototype.createWritable = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      Object.assign(window, { allow: () => Object.assign(prototype, { createWritable }) });
    });
    const { name, bytes } = await downloads(save);
    expect(name).toBe('tides.md');
    expect(bytes.toString()).toContain('The sea falls');
    await says('can’t be written to just now');
    await page.evaluate(() => (window as unknown as { allow: () => void }).allow());
    await save();
    await says('Saved.');
    expect(await onDisk()).toContain('The sea falls');
  });

  it('never writes Markdown into the Word file that it was converted from', async () => {
    const { page, sees, says, downloads } = await begin();
    await dropFrom('word', 'tides.gift', '::Tides:: What draws the sea? {=the moon ~the wind}');
    await sees('Converted from');
    await page.getByRole('button', { name: 'Go on as Markdown' }).first().click();
    await says('is Markdown now');
    const { name } = await downloads(save);
    expect(name).toMatch(/\.(?:md|zip)$/);
    const kept = await page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('word');
      return (await (await folder.getFileHandle('tides.gift')).getFile()).text();
    });
    expect(kept).toContain('::Tides::');
  });

  it('is another than a folder of the same name that was open before', async () => {
    const one = await folderWith({ 'unit/tides.md': TIDES });
    const other = await folderWith({ 'unit/tides.md': '# Ebb\n\nThe sea ebbs.\n' });
    const first = await openStudio({ path: join(one, 'unit'), port: 0 });
    const { port } = new URL(first.url);
    person = await seat.sit({}, first.url);
    const { page, lesson, retype, sees } = person;
    await lesson();
    await retype('The sea rises', 'The sea falls');
    await sees('1 file changed');
    await person.kept('The sea falls');
    await first.close();
    const second = await openStudio({ path: join(other, 'unit'), port: Number(port) });
    try {
      await page.reload();
      await page.getByRole('heading', { name: '“unit” has changes that you haven’t saved' }).waitFor();
      await page.getByRole('button', { name: 'Open the other' }).click();
      await page.getByRole('heading', { name: 'Ebb', level: 1 }).waitFor();
      expect(await readFile(join(other, 'unit/tides.md'), 'utf8')).toContain('The sea ebbs');
    } finally {
      await second.close();
    }
  });

  it('is known by what was read, when the command opens it again after the page was closed', async () => {
    const folder = await folderWith({ 'tides.md': TIDES });
    const first = await openStudio({ path: folder, port: 0 });
    const { port } = new URL(first.url);
    person = await seat.sit({}, first.url);
    const { page, lesson, retype, sees, says } = person;
    await lesson();
    await retype('The sea rises', 'The sea falls');
    await sees('1 file changed');
    await person.kept('The sea falls');
    await first.close();
    await writeFile(join(folder, 'tides.md'), '# Tides\n\nSomebody else’s sea.\n');
    const second = await openStudio({ path: folder, port: Number(port) });
    try {
      await page.reload();
      await says('“tides.md” has changed on the disk too');
      await page.waitForSelector('.cm-line >> text=The sea falls');
      await save();
      await page.getByRole('button', { name: 'Don’t save yet' }).click();
      expect(await readFile(join(folder, 'tides.md'), 'utf8')).toContain('Somebody else’s sea');
    } finally {
      await second.close();
    }
  });

  it('is kept by the browser again once it takes it, and says meanwhile that it doesn’t', async () => {
    const { page, drop, retype, sees, says, lesson } = await begin();
    await drop([{ name: 'tides.md', content: TIDES }]);
    await lesson();
    await sees('Kept in this browser');
    await page.evaluate(() => {
      const { prototype } = IDBObjectStore;
      const { put } = prototype;
      prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(window, { makeRoom: () => Object.assign(prototype, { put }) });
    });
    await retype('The sea rises', 'The sea falls');
    await says('This browser keeps nothing for this page just now');
    await sees('Not kept');
    await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
    await retype('The sea falls', 'The sea stands');
    await sees('Kept in this browser');
    await person.kept('The sea stands');
    await page.reload();
    await lesson();
    expect(await person.source()).toContain('The sea stands');
  });

  it('asks before the page goes with letters that the browser is still to write, and no more once it has them', async () => {
    const { page, drop, retype, sees, lesson } = await begin();
    await drop([{ name: 'tides.md', content: TIDES }]);
    await lesson();
    await sees('Kept in this browser');
    await page.evaluate(() => {
      const { arrayBuffer } = Blob.prototype;
      const slow = new Promise<void>((resolve) => Object.assign(window, { hurry: resolve }));
      Blob.prototype.arrayBuffer = async function (this: Blob) {
        await slow;
        return arrayBuffer.call(this);
      };
    });
    await retype('The sea rises', 'The sea stands');
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await page.evaluate(() => (window as unknown as { hurry: () => void }).hurry());
    await person.kept('The sea stands');
    const dialogs: unknown[] = [];
    page.on('dialog', (one) => {
      dialogs.push(one);
      void one.accept();
    });
    await sees('1 file changed');
    await page.reload();
    await lesson();
    expect(await person.source()).toContain('The sea stands');
    expect(dialogs).toEqual([]);
  });

  it('is kept without a film that finds no room in the browser, and says which', async () => {
    const { page, sees, says, lesson, retype } = await begin(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, ...rest) {
        if (value instanceof Blob && value.size > 1_000_000)
          throw new DOMException('full', 'QuotaExceededError');
        return put.call(this, value, ...rest);
      };
    });
    await page.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'tides.md'));
      transfer.items.add(new File([new Uint8Array(1_200_000)], 'bay.mp4'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }, `${TIDES}\n![The bay](bay.mp4)\n`);
    await lesson();
    await says('“bay.mp4” is too large for this browser to keep');
    await sees('Partly kept');
    await retype('The sea rises', 'The sea falls');
    await sees('1 file changed');
    await person.kept('The sea falls');
    await page.reload();
    await lesson();
    expect(await person.source()).toContain('The sea falls');
    await sees('1 file is missing');
  });

  it('with a picture that came to a lesson’s only file is saved there as far as it can be, and downloaded whole', async () => {
    const { page, sees, drop, says, downloads, retype } = await begin();
    await dropFrom('one', 'tides.md', '# Tides\n\nThe sea rises.\n\n![A bay](media/bay.png)\n');
    await sees('1 file is missing');
    await drop([{ name: 'bay.png', content: png(1) }]);
    await says('found its place');
    await retype('The sea rises', 'The sea falls');
    await sees('2 files changed');
    const { name, bytes } = await downloads(save);
    expect(name).toBe('tides.zip');
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual(['tides/media/bay.png', 'tides/tides.md']);
    await says('New files can’t be put beside it');
    const saved = await page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('one');
      return (await (await folder.getFileHandle('tides.md')).getFile()).text();
    });
    expect(saved).toContain('The sea falls');
  });
});

/** The studio as a person uses it: what is dropped, pressed and seen, in words. */
import { readFile } from 'node:fs/promises';
import type { Download, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { KEEP_ALL } from '../../templates/studio/keep.ts';
import { type Look, openPage } from '../support/browser.ts';
import { closedSites } from './site.ts';

export interface Dropped {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface Person {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly asked: readonly string[];
  /** What the page complained of. */
  readonly complaints: readonly string[];
  readonly drop: (files: readonly Dropped[], on?: string) => Promise<void>;
  /** The lesson as it is seen, once it can be answered. */
  readonly lesson: () => Promise<Frame>;
  readonly sees: (words: string) => Promise<void>;
  readonly says: (words: string) => Promise<void>;
  /** In the editor: in place of words that stand there once. */
  readonly retype: (words: string, others: string) => Promise<void>;
  readonly source: () => Promise<string>;
  /** The browser has kept a file with these words. */
  readonly kept: (words: string) => Promise<void>;
  readonly downloads: (
    act: () => Promise<void>,
  ) => Promise<{ readonly name: string; readonly bytes: Buffer }>;
}

/** The studio of an address that this browser has not been at, until `closePages`. */
export async function sitDown(url: string, look: Look = {}): Promise<Person> {
  const page = await openPage({
    viewport: { width: 1440, height: 900 },
    ...look,
  });
  const asked: string[] = [];
  const complaints: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('console', (message) => {
    // That no folder is served here is known by a 404.
    if (message.type() === 'error' && !message.location().url.endsWith('open/folder.json'))
      complaints.push(message.text());
  });
  await page.goto(url);
  await page.waitForSelector('.begin, .panes');

  async function lesson(): Promise<Frame> {
    const handle = await page.waitForSelector('.device iframe:not(.arriving)', { state: 'attached' });
    const frame = (await handle.contentFrame())!;
    await frame.waitForSelector('html[data-ready]', { state: 'attached' });
    return frame;
  }

  return {
    page,
    asked,
    complaints,
    drop: (files, on = 'body') =>
      page.evaluate(
        ([given, selector]) => {
          const transfer = new DataTransfer();
          for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
          const target = document.querySelector(selector)!;
          for (const type of ['dragenter', 'dragover', 'drop'])
            target.dispatchEvent(
              new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
            );
        },
        [files.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] })), on] as const,
      ),
    lesson,
    sees: (words) => page.getByText(words, { exact: false }).first().waitFor(),
    says: (words) => page.locator('.say', { hasText: words }).first().waitFor(),
    retype: async (words, others) => {
      const line = page.locator('.cm-line', { hasText: words }).first();
      await line.click();
      const whole = (await line.innerText()).replace(/\n/g, '');
      // Once for the line that is seen, once for all of it.
      for (const key of ['Home', 'Home', 'Shift+End', 'Shift+End']) await page.keyboard.press(key);
      await page.keyboard.insertText(whole.replace(words, others));
    },
    source: async () =>
      (await page.locator('.cm-line').allInnerTexts()).map((line) => line.replace(/\n$/, '')).join('\n'),
    kept: async (words) => {
      await expect.poll(() => page.evaluate(isKept, words), { timeout: 120_000 }).toBe(true);
    },
    downloads: async (act) => {
      const [download] = (await Promise.all([page.waitForEvent('download'), act()])) as [Download, unknown];
      return { name: download.suggestedFilename(), bytes: await readFile((await download.path())!) };
    },
  };
}

/** What is in the clipboard: words by their type, or a picture. */
type Clipboard = Readonly<Record<string, string | Uint8Array>>;

/** @param into the editor, else the page. Firefox makes no event of a test's with anything in its clipboard: it is put there */
export const paste = (page: Page, clipboard: Clipboard, into: 'editor' | 'page' = 'page'): Promise<void> =>
  page.evaluate(
    ([given, into]) => {
      const data = new DataTransfer();
      for (const [type, content] of given) {
        if (typeof content === 'string') data.setData(type, content);
        else data.items.add(new File([new Uint8Array(content)], 'image.png', { type }));
      }
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
      Object.defineProperty(event, 'clipboardData', { value: data });
      const editor = document.querySelector('#editor')?.shadowRoot?.querySelector('.cm-content');
      (into === 'editor' ? editor! : document.body).dispatchEvent(event);
    },
    [
      Object.entries(clipboard).map(
        ([type, content]) => [type, typeof content === 'string' ? content : [...content]] as const,
      ),
      into,
    ] as const,
  );

/** The service worker has all of the studio, which it takes its time for unless it is told to. */
export const isKeptWhole = (page: Page): Promise<void> =>
  page.evaluate(async (keepAll) => {
    (await navigator.serviceWorker.ready).active?.postMessage(keepAll);
    // The page itself is kept last.
    while (!(await caches.match('./'))) await new Promise((resolve) => setTimeout(resolve, 50));
  }, KEEP_ALL);

/** In the page: whether a file with these words is in the studio's database (templates/studio/kept.ts). */
async function isKept(words: string): Promise<boolean> {
  const name = 'cartable-studio';
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // To open it before it is there would make an empty one.
  if (!(await indexedDB.databases()).some((one) => one.name === name)) return false;
  const database = await asked(indexedDB.open(name));
  const values: unknown[] = await asked(database.transaction('open').objectStore('open').getAll());
  database.close();
  return values.some(
    (value) => value instanceof ArrayBuffer && new TextDecoder().decode(value).includes(words),
  );
}

/** No host but the studio's own was asked for anything, and nothing went wrong unseen. */
export function wasQuiet({ asked, complaints }: Person, url: string): void {
  const { origin } = new URL(url);
  const others = asked.filter(
    (address) =>
      !/^(?:blob|data):/.test(address) &&
      ![`${origin}/`, ...closedSites].some((own) => address.startsWith(own)),
  );
  expect(others).toEqual([]);
  expect(complaints).toEqual([]);
}

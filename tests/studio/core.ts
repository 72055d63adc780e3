/** The studio's core in its worker, in a page that holds nothing else; asked from a test. */
import type { Page } from 'playwright-core';
import type { Answer, Ask, Core } from '../../src/studio/protocol.ts';

/** Files by their paths: texts, or addresses on the site they are fetched from. */
export type Files = Readonly<Record<string, string | { readonly from: string }>>;

interface Client {
  readonly ask: (what: string, given: readonly unknown[]) => Promise<unknown>;
  readonly blobs: (files: Files) => Promise<readonly { path: string; content: Blob }[]>;
}
declare global {
  interface Window {
    client: Client;
  }
}

/** Begins a worker in the page, in place of one that is there. */
export const beginCore = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const worker = new Worker('/studio/worker.js', { type: 'module' });
    let asked = 0;
    window.client = {
      ask: (what, given) =>
        new Promise((resolve, reject) => {
          const id = ++asked;
          worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
          worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
            if (data.id !== id || 'progress' in data) return;
            if ('error' in data) reject(new Error(data.error));
            else resolve(data.result);
          });
          worker.postMessage({ id, what, given } as Ask);
        }),
      blobs: (files) =>
        Promise.all(
          Object.entries(files).map(async ([path, content]) => ({
            path,
            content:
              typeof content === 'string' ? new Blob([content]) : await (await fetch(content.from)).blob(),
          })),
        ),
    };
  });

export const open = (page: Page, name: string, files: Files): Promise<void> =>
  page.evaluate(
    async ({ name, files }) => {
      await window.client.ask('open', [name, await window.client.blobs(files), 'en']);
    },
    { name, files },
  );

export const change = (page: Page, files: Files, removed: readonly string[] = []): Promise<void> =>
  page.evaluate(
    async ({ files, removed }) => {
      await window.client.ask('change', [await window.client.blobs(files), removed]);
    },
    { files, removed },
  );

export const look = (page: Page, path?: string): ReturnType<Core['look']> =>
  page.evaluate((path) => window.client.ask('look', [path]), path) as ReturnType<Core['look']>;

/** Sends the files that come back to the site's `/made/`. @returns their paths */
export const files = (page: Page, what: 'take' | 'convert', given: unknown): Promise<readonly string[]> =>
  page.evaluate(
    async ({ what, given }) => {
      const result = (await window.client.ask(what, [given])) as
        | readonly { path: string; content: Blob }[]
        | { files: readonly { path: string; content: Blob }[] };
      const all = 'files' in result ? result.files : result;
      for (const { path, content } of all) await fetch(`/made/${path}`, { method: 'PUT', body: content });
      return all.map(({ path }) => path);
    },
    { what, given },
  );

/** Leaving and coming back in a real browser: what fires when a frame goes is not for us to imagine. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../templates/runtime/session.ts';
import { engine, launchBrowser, wholeBrowserPath } from '../support/browser.ts';
import type { StrictLms } from '../support/strict-lms.ts';

const PLAYER = `
  import { createStrictLms } from './tests/support/strict-lms.ts';
  window.lms = createStrictLms();
  window.API = window.lms.launch();
`;
const LESSON = `
  import { openSession } from './templates/runtime/index.ts';
  const question = (id) => ({ id, revision: '00', kind: 'open', name: id, points: 1 });
  window.session = openSession(
    { id: 'x', title: 'x', language: 'fr', stateLimit: 4096, questions: [question('a'), question('b')] },
    window,
  );
`;

const bundled = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  return outputFiles[0]?.text ?? '';
};

const html = (body: string): string =>
  `<!doctype html><html lang="en"><title>x</title><body>${body}</body></html>`;

declare global {
  interface Window {
    lms: StrictLms;
    session: Session;
  }
}

describe.skipIf(!wholeBrowserPath)('in a real browser', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    const files: Record<string, string> = {
      '/player': html('<script src="/player.js"></script><iframe src="/lesson"></iframe>'),
      '/lesson': html('<script src="/lesson.js"></script>'),
      '/elsewhere': html('elsewhere'),
      '/player.js': await bundled(PLAYER),
      '/lesson.js': await bundled(LESSON),
    };
    server = createServer((request, response) => {
      const path = request.url ?? '';
      response.setHeader(
        'content-type',
        `${path.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      );
      response.statusCode = path in files ? 200 : 404;
      response.end(files[path]);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser(wholeBrowserPath, {
      // Playwright turns Chromium's back/forward cache off; it is what we are here for.
      ...(engine === 'chromium' && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const opened = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${origin}/player`);
    await page.waitForFunction(() => window.frames[0]?.session);
    return page;
  };

  const answer = (page: Page, id: string, text: string, given: boolean): Promise<unknown> =>
    page.evaluate(
      ([id, text, given]) => {
        const { session } = window.frames[0] as Window;
        session[given ? 'give' : 'write'](id, { response: { kind: 'open', text }, given, revision: '00' });
      },
      [id, text, given] as const,
    );

  const lifeCycle = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      window.lms.calls.map(({ method }) => method).filter((method) => /Initialize|Finish/.test(method)),
    );

  it('begins anew when the page comes back from the cache', async () => {
    const page = await opened();
    await answer(page, 'a', 'Où ? 🕑', true);
    await page.goto(`${origin}/elsewhere`);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => window.frames[0]?.session?.ended === false);
    expect(await lifeCycle(page)).toEqual(['LMSInitialize', 'LMSFinish', 'LMSInitialize']);
    await answer(page, 'b', 'Again.', true);
    expect(await page.evaluate(() => window.lms.stored['cmi.core.lesson_status'])).toBe('completed');
    expect(await page.evaluate(() => window.lms.errors)).toEqual([]);
    await page.close();
  });

  it('terminates once, with all that was typed, when the LMS takes the frame away', async () => {
    const page = await opened();
    await answer(page, 'a', 'still being typed', false);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    expect(await lifeCycle(page)).toEqual(['LMSInitialize', 'LMSFinish']);
    await page.evaluate(() => {
      Object.assign(window, { API: window.lms.launch() });
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/lesson' }));
    });
    await page.waitForFunction(() => window.frames[0]?.session);
    expect(await page.evaluate(() => window.frames[0]?.session.state.answers.a?.response)).toEqual({
      kind: 'open',
      text: 'still being typed',
    });
    expect(await page.evaluate(() => window.lms.errors)).toEqual([]);
    await page.close();
  });
});

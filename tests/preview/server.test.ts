import { readdir, readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPreview, type Preview } from '../../src/preview/index.ts';
import { temporaryFolder } from '../support/folder.ts';

const FILM = 'content/digital-labor/media/automate.mp4';

/** What previews have written: in a temporary folder of this file's own. */
const written = (): Promise<readonly string[]> => readdir(tmpdir());

describe('the preview’s server', () => {
  let preview: Preview;
  let film: string;

  beforeAll(async () => {
    const folder = await temporaryFolder();
    for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, folder);
    preview = await openPreview({ path: 'content/digital-labor/lesson.md', speech: 'en' });
    const manifest = await (await fetch(`${preview.url}package/imsmanifest.xml`)).text();
    film = /href="([^"]*automate[^"]*\.mp4)"/.exec(manifest)![1]!;
  });

  afterAll(async () => {
    await preview?.close();
    vi.unstubAllEnvs();
  });

  const port = (): number => Number(new URL(preview.url).port);

  /** As it is written: `fetch` would tidy the path and set the host itself. */
  const raw = (path: string, options: { method?: string; host?: string } = {}) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = request(
        {
          port: port(),
          host: '127.0.0.1',
          path,
          method: options.method ?? 'GET',
          headers: { host: options.host ?? `127.0.0.1:${port()}` },
        },
        (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (text) => {
            body += text;
          });
          response.on('end', () => resolve({ status: response.statusCode!, body }));
        },
      );
      sent.on('error', reject);
      sent.end();
    });

  it('serves the page, and the package’s files by their types', async () => {
    const page = await fetch(preview.url);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('src="/package/index.html"');
    const lesson = await fetch(`${preview.url}package/index.html`);
    expect(lesson.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await lesson.text()).toContain('digital labor');
  });

  it('serves a film whole, and any part of it', async () => {
    const bytes = await readFile(FILM);
    const whole = await fetch(`${preview.url}package/${film}`);
    expect(whole.status).toBe(200);
    expect(whole.headers.get('content-type')).toBe('video/mp4');
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
    for (const [range, from, to] of [
      ['bytes=0-0', 0, 1],
      ['bytes=1000-70000', 1000, 70_001],
      [`bytes=${bytes.length - 10}-`, bytes.length - 10, bytes.length],
      ['bytes=-500', bytes.length - 500, bytes.length],
      ['bytes=5-999999999', 5, bytes.length],
    ] as const) {
      const part = await fetch(`${preview.url}package/${film}`, { headers: { range } });
      expect(part.status, range).toBe(206);
      expect(part.headers.get('content-range'), range).toBe(`bytes ${from}-${to - 1}/${bytes.length}`);
      expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(from, to)), range).toBe(true);
    }
  });

  it('refuses a part that lies behind the end, and takes a range it can’t read for none', async () => {
    const beyond = await fetch(`${preview.url}package/${film}`, { headers: { range: 'bytes=999999999-' } });
    expect(beyond.status).toBe(416);
    for (const range of ['bytes=9-3', 'bytes=-', 'lines=1-2', 'bytes=0-1,5-9']) {
      const whole = await fetch(`${preview.url}package/${film}`, { method: 'HEAD', headers: { range } });
      expect(whole.status, range).toBe(200);
    }
  });

  it('gives nothing of the disk away', async () => {
    for (const path of [
      '/package/../../package.json',
      '/package/..%2f..%2fpackage.json',
      '/package/%2e%2e/%2e%2e/etc/passwd',
      '/../package.json',
      '/package//etc/passwd',
      '/constructor',
      '/package/',
    ]) {
      expect((await raw(path)).status, path).toBe(404);
    }
    expect((await raw('/%E0%A4%A')).status).toBe(400);
  });

  it('answers to its own name alone: a name that was made to point here isn’t served', async () => {
    expect((await raw('/', { host: 'evil.example' })).status).toBe(421);
    expect((await raw('/', { host: `evil.example:${port()}` })).status).toBe(421);
    expect((await raw('/events', { host: '127.0.0.1' })).status).toBe(421);
    expect((await raw('/', { host: `localhost:${port()}` })).status).toBe(200);
  });

  it('only lets itself be read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await raw('/', { method })).status, method).toBe(405);
    }
  });

  it('can’t be reached from another machine', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal)?.address;
    if (!outside) return;
    const reached = await new Promise((resolve) => {
      const socket = connect({ host: outside, port: port() });
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    expect(reached).toBe(false);
  });

  it('says so when its port is taken, and leaves nothing behind', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = (other.address() as AddressInfo).port;
    await expect(
      openPreview({ path: 'content/closed-questions/lesson.md', port: taken, speech: 'en' }),
    ).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await new Promise((resolve) => other.close(resolve));
    expect(await written()).toHaveLength(1);
  });

  it('removes what it wrote when it ends, though a page is listening and a film half read', async () => {
    const listening = await fetch(`${preview.url}events`);
    const playing = await fetch(`${preview.url}package/${film}`);
    await preview.close();
    expect(await written()).toEqual([]);
    await listening.text().catch(() => undefined);
    await playing.arrayBuffer().catch(() => undefined);
  });
});

/** A lesson's page in a folder and on a local server, for a browser to open. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageEntries } from '../../src/export/page/index.ts';
import { loadKit } from '../../src/kit.ts';
import type { Lesson } from '../../src/lesson/index.ts';

export interface PageFiles {
  readonly folder: string;
  readonly fileUrl: string;
  readonly httpUrl: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.mp4': 'video/mp4',
  '.woff2': 'font/woff2',
};

export const writePage = async (lesson: Lesson): Promise<PageFiles> => {
  const folder = await mkdtemp(join(tmpdir(), 'cartable-page-'));
  for (const { path, pieces } of pageEntries(lesson, await loadKit(), { stateLimit: 4096 })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const bytes = pieces.map((piece) => {
      if (typeof piece === 'string') return Buffer.from(piece, 'utf8');
      if (piece instanceof Uint8Array) return piece;
      throw new Error(`${path}: the sample lesson holds bytes only`);
    });
    await writeFile(join(folder, path), Buffer.concat(bytes));
  }
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      const body = await readFile(join(folder, path === '/' ? 'index.html' : decodeURIComponent(path)));
      response.writeHead(200, {
        'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    folder,
    fileUrl: pathToFileURL(join(folder, 'index.html')).href,
    httpUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** A lesson's page in a folder and on a local server, for a browser to open. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { loadKit } from '../../src/build/index.ts';
import { pageEntries } from '../../src/export/page/index.ts';
import type { Lesson } from '../../src/lesson/index.ts';

export interface PageFiles {
  readonly folder: string;
  readonly fileUrl: string;
  readonly httpUrl: string;
  /**
   * The page in a frame under a strict LMS, `window.lms`; `window.enter()` opens the activity anew. The
   * LMS's options are in the query: `?{"reviewAfterCompletion":true}`; one of another manner is put before it by
   * `window.manner` (lms-manners.ts).
   */
  readonly lmsUrl: string;
  /** Puts another build of the lesson in the place of this one, as a teacher does who uploads it anew. */
  readonly rebuild: (lesson: Lesson) => Promise<void>;
  readonly close: () => Promise<void>;
}

const LMS_PAGE = `<!doctype html><html lang="en"><title>LMS</title><meta charset="utf-8">
<style>html,body,iframe{margin:0;border:0;inline-size:100%;block-size:100%;display:block}</style>
<body><script src="/strict-lms.js"></script><script>
  window.lms = strict.createStrictLms(JSON.parse(decodeURIComponent(location.search.slice(1)) || '{}'));
  window.enter = () => {
    document.querySelector('iframe')?.remove();
    window.API = window.manner ? window.manner(window.lms) : window.lms.launch();
    const frame = document.createElement('iframe');
    frame.name = frame.title = 'lesson';
    frame.src = '/index.html';
    document.body.append(frame);
  };
</script></body></html>`;

const strictLms = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './strict-lms.ts'; export * from './lms-manners.ts';`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'strict',
  });
  return outputFiles[0]!.text;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.mp4': 'video/mp4',
  '.woff2': 'font/woff2',
};

const fillFolder = async (folder: string, lesson: Lesson): Promise<void> => {
  for (const { path, pieces } of pageEntries(lesson, await loadKit(), { stateLimit: 4096 })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const bytes = pieces.map((piece) => {
      if (typeof piece === 'string') return Buffer.from(piece, 'utf8');
      if (piece instanceof Uint8Array) return piece;
      throw new Error(`${path}: the sample lesson holds bytes only`);
    });
    await writeFile(join(folder, path), Buffer.concat(bytes));
  }
};

export const writePage = async (lesson: Lesson): Promise<PageFiles> => {
  const folder = await mkdtemp(join(tmpdir(), 'cartable-page-'));
  await fillFolder(folder, lesson);
  const made: Readonly<Record<string, string>> = {
    '/lms.html': LMS_PAGE,
    '/strict-lms.js': await strictLms(),
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      if (made[path] !== undefined) {
        response.writeHead(200, { 'content-type': TYPES[extname(path)] });
        response.end(made[path]);
        return;
      }
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
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    folder,
    fileUrl: pathToFileURL(join(folder, 'index.html')).href,
    httpUrl: `${origin}/`,
    lmsUrl: `${origin}/lms.html`,
    rebuild: (lesson) => fillFolder(folder, lesson),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** A lesson's page on a local server and in a folder, for a browser to open. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { loadKit } from '../../src/build/index.ts';
import { learnerPage } from '../../src/export/page/index.ts';
import { contentType, type Lesson, type Piece } from '../../src/lesson/index.ts';

export interface ServedPage {
  readonly httpUrl: string;
  /** Writes the page into a folder, and says where. */
  readonly fileUrl: () => Promise<string>;
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

const bundledLms = async (): Promise<string> => {
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

/** The same for every page. */
let strictLms: Promise<string> | undefined;

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Files of lessons that are served more than once. */
const known = new WeakMap<Lesson, Promise<Files>>();

const filesOf = (lesson: Lesson): Promise<Files> => {
  const files = known.get(lesson) ?? exported(lesson);
  known.set(lesson, files);
  return files;
};

const exported = async (lesson: Lesson): Promise<Files> => {
  const entries = learnerPage(lesson, await loadKit(), { stateLimit: 4096 }).entries;
  return Object.fromEntries(
    entries.map(({ path, pieces }) => [path, Buffer.concat(pieces.map((piece) => bytesOf(path, piece)))]),
  );
};

const bytesOf = (path: string, piece: Piece): Uint8Array => {
  if (typeof piece === 'string') return Buffer.from(piece, 'utf8');
  if (piece instanceof Uint8Array) return piece;
  throw new Error(`${path}: the sample lesson holds bytes only`);
};

const writeFiles = async (folder: string, files: Files): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
};

export const servePage = async (lesson: Lesson): Promise<ServedPage> => {
  strictLms ??= bundledLms();
  const lms: Files = { 'lms.html': LMS_PAGE, 'strict-lms.js': await strictLms };
  let files = await filesOf(lesson);
  let folder: string | undefined;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1));
    const content = lms[path] ?? files[path];
    if (content === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': contentType(path) }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    httpUrl: `${origin}/`,
    lmsUrl: `${origin}/lms.html`,
    fileUrl: async () => {
      folder ??= await mkdtemp(join(tmpdir(), 'cartable-page-'));
      await writeFiles(folder, files);
      return pathToFileURL(join(folder, 'index.html')).href;
    },
    rebuild: async (lesson) => {
      files = await filesOf(lesson);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
};

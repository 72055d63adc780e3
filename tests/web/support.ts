/** Web pages as learners have them: in a folder of the disk, and on a server that is strict. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadKit } from '../../src/build/index.ts';
import { exportCourse, exporters } from '../../src/export/index.ts';
import { type Course, contentType, type Exported, type Lesson, type Piece } from '../../src/lesson/index.ts';
import { memoryFiles, readLesson } from '../../src/read/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import type { Folder } from '../support/memory-files.ts';

export type Form = 'web-site' | 'web-page';
export const FORMS = ['web-site', 'web-page'] as const;

export const lessonOf = async (body: string, settings = 'id: ice', folder: Folder = {}): Promise<Lesson> => {
  const text = `---\nlanguage: en\n${settings}\n---\n# Ice\n\n${body}\n`;
  return (await readLesson({ path: 'ice.md', text }, memoryFiles(folder))).lesson!;
};

export const exported = async (form: Form, lesson: Lesson): Promise<Exported> =>
  exporters[form](lesson, await loadKit([lesson]));

export const exportedCourse = async (form: Form, course: Course): Promise<Exported> =>
  exportCourse(form, course, await loadKit(course.lessons));

const bytesOf = (piece: Piece): Uint8Array => {
  if (typeof piece === 'string') return Buffer.from(piece, 'utf8');
  if (piece instanceof Uint8Array) return piece;
  if ('base64' in piece && piece.base64 instanceof Uint8Array)
    return Buffer.from(Buffer.from(piece.base64).toString('base64'));
  throw new Error('These tests hold bytes only');
};

export const contentOf = (pieces: readonly Piece[]): Buffer => Buffer.concat(pieces.map(bytesOf));

export const textOf = ({ entries }: Exported, path?: string): string =>
  contentOf(entries.find((entry) => path === undefined || entry.path === path)!.pieces).toString('utf8');

export interface Unpacked {
  readonly folder: string;
  /** Of the page to open, on the disk. */
  readonly url: string;
}

export async function unpack({ entries }: Exported): Promise<Unpacked> {
  const folder = await temporaryFolder();
  for (const { path, pieces } of entries) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contentOf(pieces));
  }
  return { folder, url: pathToFileURL(join(folder, entries[0]!.path)).href };
}

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** @param policy what the server itself allows its pages */
export async function serve(folder: string, policy?: string): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    const content = await readFile(join(folder, path || 'index.html')).catch(() => undefined);
    const headers = {
      'content-type': contentType(path || 'index.html'),
      ...(policy && { 'content-security-policy': policy }),
    };
    if (content) response.writeHead(200, headers).end(content);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

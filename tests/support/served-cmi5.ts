/** A lesson's cmi5 package on a server, and on another the strict LMS, as far as a browser can tell them apart. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadKit } from '../../src/build/index.ts';
import { exporters } from '../../src/export/index.ts';
import { contentType, type Lesson } from '../../src/lesson/index.ts';
import { createStrictLrs, type LaunchOptions, type StrictLrs } from './strict-lrs.ts';

export interface ServedCmi5 {
  readonly lrs: StrictLrs;
  /** The address by which the LMS opens the page. */
  readonly launch: (options?: LaunchOptions) => string;
  /** Where the LMS wants learners back. */
  readonly home: string;
  /** How the LMS answers: not at all, or only once the promise is kept. */
  readonly network: { isDown?: boolean; wait?: Promise<unknown> };
  readonly close: () => Promise<void>;
}

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** What xAPI wants a store to let pages from elsewhere send and read. */
const FROM_ELSEWHERE = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, DELETE, OPTIONS',
  'access-control-allow-headers':
    'authorization, content-type, x-experience-api-version, if-match, if-none-match',
  'access-control-expose-headers': 'etag, x-experience-api-version',
};

export async function serveCmi5(lesson: Lesson): Promise<ServedCmi5> {
  const { entries } = exporters.cmi5(lesson, await loadKit());
  const files = new Map(
    entries.map(({ path, pieces }) => [
      path,
      Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))),
    ]),
  );
  const lrs = createStrictLrs();
  const network: ServedCmi5['network'] = {};

  const pages = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = files.get(decodeURIComponent(pathname.slice(1)));
    response.writeHead(content ? 200 : 404, { 'content-type': contentType(pathname) }).end(content);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    await network.wait;
    if (network.isDown) return void request.socket.destroy();
    if (request.method === 'OPTIONS') return void response.writeHead(204, FROM_ELSEWHERE).end();
    if (request.url === '/course') return void response.end('<!doctype html><title>Course</title>');
    const headers = request.headers as Record<string, string | undefined>;
    const reply = lrs.handle({ method: request.method ?? '', url: request.url ?? '', headers, body });
    response.writeHead(reply.status, { ...FROM_ELSEWHERE, ...reply.headers }).end(reply.body);
  }

  const store = createServer((request, response) => void answer(request, response));
  const [origin, lms] = await Promise.all([listening(pages), listening(store)]);
  return {
    lrs,
    network,
    home: `${lms}/course`,
    launch: (options) => `${origin}/index.html?${lrs.launch(lms, options)}`,
    close: async () => {
      for (const server of [pages, store]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

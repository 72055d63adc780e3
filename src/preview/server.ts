/** The stand-in LMS's server: on loopback alone, for browsers of this machine, and read-only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { EVENTS, type News } from '../../templates/preview/news.ts';
import { rangeOf } from '../../templates/studio/range.ts';
import { MEDIA_TYPES } from '../lesson/index.ts';
import { PACKAGE } from './builder.ts';
import type { ServedFile, ServedPackage } from './package.ts';
import { PAGE_POLICY } from './page.ts';

export interface Served {
  readonly news: () => News;
  readonly page: () => string;
  readonly package: () => ServedPackage | undefined;
  /** `preview.js` and `preview.css`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface Server {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Tells every open page. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

export const HOST = '127.0.0.1';

/**
 * @param port 0: any that is free
 * @throws what `listen` throws: the port is taken, or needs rights
 */
export async function serve(served: Served, port: number): Promise<Server> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one refusal or one answer for each kind of request, in the order of trust
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurs(request.headers.host, addressOf().port))
      return refuse(response, 421, 'This host is not served.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only GET and HEAD.');
    const path = pathOf(request.url ?? '/');
    if (path === undefined) return refuse(response, 400, 'Not a path.');
    if (path === '/') return send(response, request, 'text/html; charset=utf-8', Buffer.from(served.page()));
    if (path === EVENTS) return listen(response);
    if (path.startsWith(PACKAGE)) {
      const file = served.package()?.file(path.slice(PACKAGE.length));
      return file
        ? sendFile(response, request, typeOf(path), file)
        : refuse(response, 404, 'Not in the package.');
    }
    const file = served.files.get(path.slice(1));
    return file ? send(response, request, typeOf(path), file) : refuse(response, 404, 'Not found.');
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...ALWAYS, 'content-type': 'text/event-stream' });
    response.write(eventOf(served.news()));
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  const addressOf = (): AddressInfo => server.address() as AddressInfo;

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  return {
    origin: `http://${HOST}:${addressOf().port}`,
    reload: () => {
      for (const response of listeners) response.write(eventOf(served.news()));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const eventOf = (news: News): string => `event: news\ndata: ${JSON.stringify(news)}\n\n`;

/** Another name that was made to point here (DNS rebinding) isn't served. */
export const isOurs = (host: string | undefined, port: number): boolean =>
  [HOST, 'localhost'].some((name) => host === `${name}:${port}` || (port === 80 && host === name));

/** The path as it is asked for; what climbs is merely not in the archive's directory. */
export function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

export const ALWAYS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const;

export function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, {
    ...ALWAYS,
    'content-type': 'text/plain; charset=utf-8',
    ...(status === 405 && { allow: 'GET, HEAD' }),
  });
  response.end(why);
}

function send(response: ServerResponse, { method }: IncomingMessage, type: string, body: Uint8Array): void {
  response.writeHead(200, {
    ...ALWAYS,
    'content-type': type,
    'content-length': body.byteLength,
    ...(type.startsWith('text/html') && { 'content-security-policy': PAGE_POLICY }),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

async function sendFile(
  response: ServerResponse,
  { method, headers }: IncomingMessage,
  type: string,
  { bytes, read }: ServedFile,
): Promise<void> {
  const range = rangeOf(headers.range, bytes);
  const known = { ...ALWAYS, 'content-type': type, 'accept-ranges': 'bytes' };
  if (range.kind === 'unsatisfiable') {
    response.writeHead(416, { ...known, 'content-range': `bytes */${bytes}` }).end();
    return;
  }
  const { first, last } = range.kind === 'part' ? range : { first: 0, last: bytes - 1 };
  response.writeHead(range.kind === 'part' ? 206 : 200, {
    ...known,
    'content-length': last - first + 1,
    ...(range.kind === 'part' && { 'content-range': `bytes ${first}-${last}/${bytes}` }),
  });
  if (method === 'HEAD' || bytes === 0) response.end();
  else await pipeline(await read(first, last), response);
}

export function typeOf(path: string): string {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

const TYPES: Readonly<Record<string, string>> = {
  ...MEDIA_TYPES,
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  xml: 'application/xml',
  xsd: 'application/xml',
  avif: 'image/avif',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

/** The studio on this machine: its page, and beside it the folder that it was asked to open. Loopback alone. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { OPEN, OPEN_EVENTS, OPEN_FILES } from '../../templates/studio/open-folder.ts';
import { contentType } from '../lesson/index.ts';
import { library } from '../library.ts';
import { ALWAYS, HOST, isOurs, pathOf, refuse } from './http.ts';
import { type Before, type FolderOnDisk, openFolder } from './open-folder.ts';
import { watchFolders } from './watch.ts';

export interface StudioRequest {
  /** A folder, or a lesson's file; nothing is open without. */
  readonly path?: string;
  /** 0: any that is free. Absent: always the same where it is free. */
  readonly port?: number;
}

/**
 * Serves the studio, and its files to whoever asks from this machine. A folder is read and saved by the studio's own page
 * alone: other sites' pages may neither, since browsers send them here only with their origin.
 *
 * @throws Error when nothing is at the path, or the port is taken or needs rights
 */
export async function openStudio({
  path,
  port,
}: StudioRequest): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const folder = path === undefined ? undefined : await openFolder(path);
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const ownPort = (): number => (server.address() as AddressInfo).port;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request.url ?? '/')?.slice(1);
    const refused = refusalOf(request, ownPort());
    if (refused) return refuse(response, ...refused);
    if (path === undefined) return refuse(response, 400, 'Not a path.');
    if (!folder || !path.startsWith('open/')) return page(request, response, path || 'index.html');
    if (path === OPEN_EVENTS) return listen(response);
    if (path === OPEN) return send(response, JSON.stringify(await folder.list()));
    return file(request, response, folder, path.slice(OPEN_FILES.length));
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...ALWAYS, 'content-type': 'text/event-stream' });
    response.write('event: opened\ndata:\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  await (port === undefined
    ? listening(server, USUAL_PORT).catch(() => listening(server, 0))
    : listening(server, port));
  const watcher = folder && watchFolders(folder.folder, changed);
  await watcher?.renew();
  function changed(): void {
    watcher?.renew().catch(() => undefined);
    for (const response of listeners) response.write('event: changed\ndata:\n\n');
  }

  return {
    url: `http://${HOST}:${ownPort()}/`,
    close: () =>
      new Promise((resolve) => {
        watcher?.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * A browser keeps what was typed for one address: the next time the studio is opened it finds it only there. (CART on the
 * keys of a telephone.)
 */
const USUAL_PORT = 2278;

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Of who may ask at all: this machine's own browser, for a page of this server. */
function refusalOf(
  { headers }: IncomingMessage,
  port: number,
): readonly [status: number, why: string] | undefined {
  const { host, origin, 'sec-fetch-site': site } = headers;
  if (!isOurs(host, port)) return [421, 'This host is not served.'];
  const isForeign = site === 'cross-site' || (origin !== undefined && origin !== `http://${host}`);
  return isForeign ? [403, 'Only the studio’s own page may ask.'] : undefined;
}

async function file(
  request: IncomingMessage,
  response: ServerResponse,
  folder: FolderOnDisk,
  path: string,
): Promise<void> {
  if (request.method === 'PUT') {
    // A page of another site can't send this without asking first, and is refused.
    if (request.headers['x-cartable'] !== 'save')
      return refuse(response, 403, 'Only the studio’s own page may save.');
    const saved = await folder.save(path, request, beforeOf(request));
    if (saved.kind === 'outside') return refuse(response, 404, 'Not in the folder.');
    if (saved.kind === 'other') return refuse(response, 412, 'Another program has changed it.');
    response.writeHead(204, { ...ALWAYS, etag: `"${saved.made}"` }).end();
    return;
  }
  const found = await folder.find(path);
  if (!found) return refuse(response, 404, 'Not in the folder.');
  await give(request, response, found.file, { 'content-length': found.bytes, etag: `"${found.made}"` });
}

/** A file, or what it is alone where no more is asked. */
async function give(
  { method }: IncomingMessage,
  response: ServerResponse,
  file: string,
  headers: OutgoingHttpHeaders,
): Promise<void> {
  response.writeHead(200, { ...ALWAYS, 'content-type': contentType(file), ...headers });
  if (method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

/** What the page knows the file as (RFC 9110, 13.1). */
function beforeOf({ headers }: IncomingMessage): Before | undefined {
  if (headers['if-none-match'] === '*') return { made: undefined };
  const [, made] = /^"(.*)"$/.exec(headers['if-match'] ?? '') ?? [];
  return made === undefined ? undefined : { made };
}

function send(response: ServerResponse, json: string): void {
  response.writeHead(200, { ...ALWAYS, 'content-type': 'application/json' }).end(json);
}

/** A file of the compiled studio. */
async function page(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only GET and HEAD.');
  const root = join(library(), 'studio');
  const file = join(root, ...path.split('/'));
  const found = file.startsWith(root + sep) ? await stat(file).catch(() => undefined) : undefined;
  if (!found?.isFile()) return refuse(response, 404, 'Not found.');
  await give(request, response, file, { 'content-length': found.size });
}

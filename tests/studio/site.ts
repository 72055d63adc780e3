/** The studio's folder as any web server gives it, with folders of lessons beside it for tests to open. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { contentType } from '../../src/lesson/index.ts';
import { library } from '../../src/library.ts';

export interface Site {
  readonly url: string;
  /** Every path that was asked for. */
  readonly asked: readonly string[];
  /** What pages have sent to `/made/…`, by its path there. */
  readonly made: Map<string, Uint8Array>;
  readonly close: () => Promise<void>;
}

/** @param folders by the first part of their paths */
/** Where earlier tests of this process had theirs: their workers may ask once more in a page that another test has now. */
export const closedSites = new Set<string>();

export async function openSite(folders: Readonly<Record<string, string>> = {}): Promise<Site> {
  const asked: string[] = [];
  const made = new Map<string, Uint8Array>();
  const all: Readonly<Record<string, string>> = { studio: join(library(), 'studio'), ...folders };
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    asked.push(path);
    if (path === '/blank') {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>blank</title>');
      return;
    }
    if (request.method === 'PUT') {
      buffer(request).then((bytes) => {
        made.set(path.slice('/made/'.length), bytes);
        response.end();
      });
      return;
    }
    const [, first = '', ...rest] = path.split('/');
    const file = all[first] && join(all[first], ...rest, path.endsWith('/') ? 'index.html' : '');
    if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', contentType(file));
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  closedSites.delete(url);
  return {
    url,
    asked,
    made,
    close: () =>
      new Promise((resolve) => {
        closedSites.add(url);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

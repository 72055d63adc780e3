/** What a server for this machine's own browser needs: whom it answers, and how. */
import type { ServerResponse } from 'node:http';
import { MEDIA_TYPES } from '../lesson/index.ts';

export const HOST = '127.0.0.1';

/** Another name that was made to point here (DNS rebinding) isn't served. */
export const isOurs = (host: string | undefined, port: number): boolean =>
  [HOST, 'localhost'].some((name) => host === `${name}:${port}` || (port === 80 && host === name));

/** The path as it is asked for; undefined where it is none. */
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
  webmanifest: 'application/manifest+json',
};

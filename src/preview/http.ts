/** What a server for this machine's own browser needs: whom it answers, and how. */
import type { ServerResponse } from 'node:http';

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

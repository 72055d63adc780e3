/**
 * The studio without a network: its own files from what was kept of them, and the preview's package from
 * the cache into which the core has laid it. Nothing else goes through here, and nothing is ever sent.
 *
 * A page lives from one make of the studio. What is kept is served when all of it is there, and each file is kept only
 * if it is the one that this make was made with: where the site's files are just being exchanged, half of them are others.
 */
import { type Lend, PREVIEW_CACHE, PREVIEW_PATH } from '../../src/studio/protocol.ts';
import { KEEP_ALL, OTHERS_OPEN, TAKE_OVER } from './keep.ts';
import { rangeOf } from './range.ts';

/** What scripts/studio.mjs puts in: every file of the studio's folder with its SHA-256, and what tells this make of it from others. */
declare const FILES: Readonly<Record<string, string>>;
declare const MAKE: string;

interface ExtendableEvent extends Event {
  readonly waitUntil: (promise: Promise<unknown>) => void;
}
interface MessageEventOfPage extends ExtendableEvent {
  readonly data: unknown;
  readonly source: { readonly postMessage: (message: string) => void } | null;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response> | Response) => void;
}
interface ClientWindow {
  readonly url: string;
  readonly frameType: string;
  readonly postMessage: (message: Lend, ports: readonly MessagePort[]) => void;
}
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }) => Promise<readonly ClientWindow[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <E extends Event>(name: string, hear: (event: E) => void) => void;
}
const worker = globalThis as unknown as ServiceWorkerScope;

const KEPT = 'cartable-studio-';
const own = KEPT + MAKE;
const paths = Object.keys(FILES);
/** Kept last: it is worth nothing without the others, and tells that they are there. */
const PAGE = './';

/** Whoever works with an older make goes on with it, without a network too, until all of this one is here. */
worker.addEventListener<ExtendableEvent>('install', (event) => {
  event.waitUntil(
    wholeOf(isOther).then(async (older) => {
      if (older.length === 0) await worker.skipWaiting();
      else await keepAll(older);
    }),
  );
});

worker.addEventListener<ExtendableEvent>('activate', (event) => {
  event.waitUntil(Promise.all([forgetOthers(), worker.clients.claim()]));
});

worker.addEventListener<MessageEventOfPage>('message', (event) => {
  // Sent by the page when nothing is waited for. Not before: the first lesson that is seen needs this worker, and shall
  // not wait for megabytes.
  if (event.data === KEEP_ALL) event.waitUntil(keepAll([]).catch(() => undefined));
  if (event.data === TAKE_OVER) event.waitUntil(takeOver(event));
});

const isOther = (name: string): boolean => name.startsWith(KEPT) && name !== own;

/** Caches that hold all of a make. */
async function wholeOf(isWanted: (name: string) => boolean): Promise<readonly Cache[]> {
  const found = await Promise.all((await caches.keys()).filter(isWanted).map((name) => caches.open(name)));
  const pages = await Promise.all(found.map((cache) => cache.match(PAGE)));
  return found.filter((_, at) => pages[at]);
}

/**
 * One after another: what a person waits for comes first.
 *
 * @param older caches in which some files may lie as they are still
 * @throws Error where the site has others in their place
 */
async function keepAll(older: readonly Cache[]): Promise<void> {
  const cache = await caches.open(own);
  for (const path of paths) if (!(await cache.match(path))) await cache.put(path, await ownFile(path, older));
  await cache.put(PAGE, (await cache.match('index.html'))!);
}

async function ownFile(path: string, older: readonly Cache[]): Promise<Response> {
  const places = [
    ...older.map((cache) => () => cache.match(path)),
    () => fetch(path),
    // What the browser has of it is an older one.
    () => fetch(path, { cache: 'reload' }),
  ];
  for (const place of places) {
    const response = await place();
    if (response?.status === 200 && (await hashOf(response.clone())) === FILES[path]) return response;
  }
  throw new Error(path);
}

async function hashOf(response: Response): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** This one is active when no page of an older make is open any more. */
async function forgetOthers(): Promise<void> {
  await Promise.all((await caches.keys()).filter(isOther).map((name) => caches.delete(name)));
}

/** A page that was left or loaded again is among the windows as long as a busy browser takes its leave of it. */
const LEAVING = 1_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** At once, if the window that asks is the only one: others would go on with files that are gone. */
async function takeOver({ source }: MessageEventOfPage): Promise<void> {
  const areOthers = async () =>
    (await studios()).filter(({ frameType }) => frameType !== 'nested').length > 1;
  const areStill = (await areOthers()) && (await pause(LEAVING).then(areOthers));
  if (areStill) source?.postMessage(OTHERS_OPEN);
  else await worker.skipWaiting();
}

/** Pages of the studio, and not of lessons in it. */
async function studios(): Promise<readonly ClientWindow[]> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { scope } = worker.registration;
  return windows.filter(({ url }) => url.startsWith(scope) && !url.startsWith(scope + PREVIEW_PATH));
}

worker.addEventListener<FetchEvent>('fetch', (event) => {
  const { request } = event;
  const { scope } = worker.registration;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = request.url.slice(scope.length).replace(/[?#].*$/, '');
  if (path.startsWith(PREVIEW_PATH)) event.respondWith(previewed(request, path));
  else if (path === '' || paths.includes(decodeURI(path))) event.respondWith(kept(request));
});

let whole: Cache | undefined;

/** Of this make all or nothing; else what the site has, and not what the browser has still of a site before. */
async function kept(request: Request): Promise<Response> {
  whole ??= (await wholeOf((name) => name === own))[0];
  const found = await whole?.match(request, { ignoreSearch: true });
  if (found) return found;
  // A page's own request can't be made with another option.
  return request.mode === 'navigate'
    ? fetch(request.url, { cache: 'no-cache', redirect: 'manual' })
    : fetch(request, { cache: 'no-cache' });
}

async function previewed(request: Request, path: string): Promise<Response> {
  const name = path.slice(PREVIEW_PATH.length).split('/')[0] ?? '';
  const cache = await caches.open(PREVIEW_CACHE + name);
  const found = await cache.match(request, { ignoreSearch: true });
  const header = request.headers.get('range');
  if (found && header === null) return found;
  const content = found ? await found.blob() : await lent(request.url.replace(/[?#].*$/, ''));
  if (!content) return new Response('Not in the package.', { status: 404 });
  const type = found?.headers.get('content-type') ?? content.type;
  const headers = { 'content-type': type, 'accept-ranges': 'bytes' };
  return header === null ? new Response(content, { headers }) : partOf(content, type, header);
}

/** So long a page may be busy that is asked for a film. */
const SOON = 10_000;

/** What is too large for the cache is asked of the page whose preview it is in: its file, of which nothing is copied. */
async function lent(address: string): Promise<Blob | undefined> {
  const answers = (await studios()).map(
    (page) =>
      new Promise<Blob>((resolve, reject) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => (data instanceof Blob ? resolve(data) : reject(new Error(address)));
        setTimeout(() => reject(new Error(address)), SOON);
        page.postMessage({ lend: address }, [port2]);
      }),
  );
  return Promise.any(answers).catch(() => undefined);
}

/** Films are asked for in parts. */
function partOf(content: Blob, type: string, header: string): Response {
  const range = rangeOf(header, content.size);
  if (range.kind !== 'part')
    return range.kind === 'whole'
      ? new Response(content, { headers: { 'content-type': type } })
      : new Response(null, { status: 416, headers: { 'content-range': `bytes */${content.size}` } });
  const { first, last } = range;
  return new Response(content.slice(first, last + 1, type), {
    status: 206,
    headers: { 'content-type': type, 'content-range': `bytes ${first}-${last}/${content.size}` },
  });
}

/**
 * The studio without a network: its own files from what was kept of them, and the preview's package from
 * the cache into which the core has laid it. Nothing else goes through here, and nothing is ever sent.
 */
import { PREVIEW_CACHE, PREVIEW_PATH } from '../../src/studio/protocol.ts';
import { KEEP_ALL } from './keep.ts';
import { rangeOf } from './range.ts';

/** What scripts/studio.mjs puts in: every file of the studio's folder, and what tells this make of it from others. */
declare const FILES: readonly string[];
declare const MAKE: string;

interface ExtendableEvent extends Event {
  readonly waitUntil: (promise: Promise<unknown>) => void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response> | Response) => void;
}
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: <E extends Event>(name: string, hear: (event: E) => void) => void;
}
const worker = globalThis as unknown as ServiceWorkerScope;

const KEPT = 'cartable-studio-';
const own = KEPT + MAKE;

/**
 * Sent by the page when nothing is waited for: all of the studio is kept, to work without a network. Not before: the
 * first lesson that is seen needs this worker, and shall not wait for megabytes.
 */
worker.addEventListener<ExtendableEvent & { readonly data: unknown }>('message', (event) => {
  if (event.data === KEEP_ALL) event.waitUntil(keepAll());
});

/** One after another: what a person waits for comes first. The page is last: it is worth nothing without the others. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(own);
  for (const path of [...FILES, './'])
    if (!(await cache.match(path))) await cache.add(path).catch(() => undefined);
}

worker.addEventListener<ExtendableEvent>('activate', (event) => {
  event.waitUntil(Promise.all([forgetOthers(), worker.clients.claim()]));
});

/** This one is active when no page of an older make is open any more. */
async function forgetOthers(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(KEPT) && name !== own);
  await Promise.all(others.map((name) => caches.delete(name)));
}

worker.addEventListener<FetchEvent>('fetch', (event) => {
  const { request } = event;
  const { scope } = worker.registration;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = request.url.slice(scope.length).replace(/[?#].*$/, '');
  if (path.startsWith(PREVIEW_PATH)) event.respondWith(previewed(request, path));
  else if (path === '' || FILES.includes(decodeURI(path))) event.respondWith(kept(request));
});

async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(own);
  const found = await cache.match(request, { ignoreSearch: true });
  if (found) return found;
  const fresh = await fetch(request);
  if (fresh.status === 200 && request.mode !== 'navigate') await cache.put(request, fresh.clone());
  return fresh;
}

async function previewed(request: Request, path: string): Promise<Response> {
  const name = path.slice(PREVIEW_PATH.length).split('/')[0] ?? '';
  const cache = await caches.open(PREVIEW_CACHE + name);
  const found = await cache.match(request, { ignoreSearch: true });
  if (!found) return new Response('Not in the package.', { status: 404 });
  const header = request.headers.get('range');
  return header === null ? found : partOf(found, header);
}

/** Films are asked for in parts. */
async function partOf(whole: Response, header: string): Promise<Response> {
  const blob = await whole.blob();
  const range = rangeOf(header, blob.size);
  const type = whole.headers.get('content-type') ?? '';
  if (range.kind !== 'part')
    return range.kind === 'whole'
      ? new Response(blob, { headers: { 'content-type': type } })
      : new Response(null, { status: 416, headers: { 'content-range': `bytes */${blob.size}` } });
  const { first, last } = range;
  return new Response(blob.slice(first, last + 1, type), {
    status: 206,
    headers: { 'content-type': type, 'content-range': `bytes ${first}-${last}/${blob.size}` },
  });
}

/** A lesson's SCORM package, laid into the browser's cache as the stand-in LMS opens it: file by file, none packed. */
import { launchesIn } from '../check/index.ts';
import { contentType, type Exported, type Piece } from '../lesson/index.ts';
import { blobAt } from './platform/disk.ts';
import { PREVIEW_CACHE, PREVIEW_PATH, type Preview } from './protocol.ts';

export interface Previewer {
  /** @returns the package that is served now */
  readonly show: (exported: Exported) => Promise<Preview>;
}

const MEDIA = 'media/';

/** A medium from this size on isn't copied into the cache: the page lends the file itself. */
const LARGE = 1_000_000;

/** What a file was made of: the same pieces, the same file. */
type Made = readonly (string | Uint8Array | Blob)[];

/** @param name of this page's own cache */
export function openPreviewer(name: string): Previewer {
  const laid = new Map<string, Made>();
  const lent = new Map<string, Blob>();
  let number = 0;

  /** @returns whether it is there: a film may be more than the browser has room for */
  async function lay(cache: Cache, path: string, content: Blob): Promise<boolean> {
    const response = new Response(content, { headers: { 'content-type': contentType(path) } });
    try {
      await cache.put(addressOf(name, path), response);
      return true;
    } catch (error) {
      if (!path.startsWith(MEDIA)) throw error;
      return false;
    }
  }

  async function serve(cache: Cache, path: string, made: Made): Promise<void> {
    const [only] = made;
    const content =
      made.length === 1 && only instanceof Blob
        ? only.slice(0, only.size, contentType(path))
        : new Blob(made as BlobPart[], { type: contentType(path) });
    const isLarge = path.startsWith(MEDIA) && content.size >= LARGE;
    lent.delete(path);
    if (isLarge) await cache.delete(addressOf(name, path));
    if (isLarge || !(await lay(cache, path, content))) lent.set(path, content);
    // What found no room is laid the next time.
    laid.set(path, made);
  }

  return {
    async show({ entries }) {
      const cache = await caches.open(PREVIEW_CACHE + name);
      const changed = entries
        .map(({ path, pieces }) => ({ path, made: pieces.map(contentOf) }))
        .filter(({ path, made }) => !isSame(laid.get(path), made));
      await Promise.all(changed.map(({ path, made }) => serve(cache, path, made)));
      if (changed.length > 0) number += 1;
      const manifest = new TextDecoder().decode(
        await new Blob((laid.get('imsmanifest.xml') ?? []) as BlobPart[]).arrayBuffer(),
      );
      return {
        number,
        lent: entries.flatMap(({ path }) => {
          const content = lent.get(path);
          return content ? [{ address: addressOf(name, path), content }] : [];
        }),
        scos: launchesIn(manifest).map(({ href, ...sco }) => ({ ...sco, launch: addressOf(name, href) })),
      };
    },
  };
}

const addressOf = (name: string, path: string): string =>
  new URL(`${PREVIEW_PATH}${name}/${path}`, location.href).href;

function contentOf(piece: Piece): string | Uint8Array | Blob {
  if (typeof piece === 'string' || piece instanceof Uint8Array) return piece;
  if ('file' in piece) return blobAt(piece.file);
  throw new Error('A SCORM package holds no base64.');
}

const isSame = (before: Made | undefined, now: Made): boolean =>
  before !== undefined && before.length === now.length && now.every((piece, at) => piece === before[at]);

/** Removes the caches of pages that are closed: an open one holds a lock of its cache's name. */
export async function tidyPreviews(own: string): Promise<void> {
  const held = new Set((await navigator.locks.query()).held?.map(({ name }) => name));
  navigator.locks.request(PREVIEW_CACHE + own, () => new Promise(() => undefined)).catch(() => undefined);
  for (const name of await caches.keys())
    if (name.startsWith(PREVIEW_CACHE) && name !== PREVIEW_CACHE + own && !held.has(name))
      await caches.delete(name);
}

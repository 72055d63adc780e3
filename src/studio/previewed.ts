/** A lesson's SCORM package, laid into the browser's cache as the stand-in LMS opens it: file by file, none packed. */
import { launchesIn } from '../check/index.ts';
import { contentType, type Entry, type Exported, type Piece } from '../lesson/index.ts';
import { blobAt } from './platform/disk.ts';
import { PREVIEW_CACHE, PREVIEW_PATH, type Preview } from './protocol.ts';

export interface Previewer {
  /** @returns the package that is served now */
  readonly show: (exported: Exported) => Promise<Preview>;
}

const MEDIA = 'media/';

/** What a file was made of: the same pieces, the same file. */
type Made = readonly (string | Uint8Array | Blob)[];

/** @param name of this page's own cache */
export function openPreviewer(name: string): Previewer {
  const laid = new Map<string, Made>();
  let number = 0;
  return {
    async show({ entries }) {
      const cache = await caches.open(PREVIEW_CACHE + name);
      const changed = entries.filter((entry) => !isSame(laid.get(entry.path), madeOf(entry)));
      await Promise.all(
        changed.map(({ path, pieces }) => {
          const made = pieces.map(contentOf);
          laid.set(path, made);
          const response = new Response(new Blob(made as BlobPart[]), {
            headers: { 'content-type': contentType(path) },
          });
          return cache.put(addressOf(name, path), response).catch((error) => {
            // A film may be more than the browser has room for; the lesson is seen without it.
            if (!path.startsWith(MEDIA)) throw error;
          });
        }),
      );
      if (changed.length > 0) number += 1;
      const manifest = new TextDecoder().decode(
        await new Blob((laid.get('imsmanifest.xml') ?? []) as BlobPart[]).arrayBuffer(),
      );
      const bytes = [...laid.values()].flat().reduce((total, piece) => total + sizeOf(piece), 0);
      return {
        number,
        bytes,
        scos: launchesIn(manifest).map(({ href, ...sco }) => ({ ...sco, launch: addressOf(name, href) })),
      };
    },
  };
}

const addressOf = (name: string, path: string): string =>
  new URL(`${PREVIEW_PATH}${name}/${path}`, location.href).href;

const madeOf = ({ pieces }: Entry): Made => pieces.map(contentOf);

function contentOf(piece: Piece): string | Uint8Array | Blob {
  if (typeof piece === 'string' || piece instanceof Uint8Array) return piece;
  if ('file' in piece) return blobAt(piece.file);
  throw new Error('A SCORM package holds no base64.');
}

const isSame = (before: Made | undefined, now: Made): boolean =>
  before !== undefined && before.length === now.length && now.every((piece, at) => piece === before[at]);

const sizeOf = (piece: string | Uint8Array | Blob): number =>
  typeof piece === 'string' ? piece.length : piece instanceof Blob ? piece.size : piece.byteLength;

/** Removes the caches of pages that are closed: an open one holds a lock of its cache's name. */
export async function tidyPreviews(own: string): Promise<void> {
  const held = new Set((await navigator.locks.query()).held?.map(({ name }) => name));
  navigator.locks.request(PREVIEW_CACHE + own, () => new Promise(() => undefined)).catch(() => undefined);
  for (const name of await caches.keys())
    if (name.startsWith(PREVIEW_CACHE) && name !== PREVIEW_CACHE + own && !held.has(name))
      await caches.delete(name);
}

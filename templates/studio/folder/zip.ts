/** Zips: opened when one is given, and made when several files are to be saved. Loaded when needed. */
import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { StudioFile } from '../../../src/studio/protocol.ts';
import { isSkipped } from './gather.ts';

/** What a zip may unpack to: what its directory promises is summed before a byte is inflated. */
export const MOST_BYTES = 1_000_000_000;
export const TOO_BIG = 'too-big';

/** The files of a zip. Names that climb out of it are left out. Throws where it is none, or too big. */
export async function unzipped(zip: Blob): Promise<readonly StudioFile[]> {
  let total = 0;
  let isTooBig = false;
  // Not fflate's own workers: they would be made of blobs, which the page's policy forbids.
  const found = unzipSync(new Uint8Array(await zip.arrayBuffer()), {
    filter: ({ name, originalSize }) => {
      total += originalSize;
      isTooBig ||= total > MOST_BYTES;
      return !isTooBig && !name.endsWith('/');
    },
  });
  if (isTooBig) throw new Error(TOO_BIG);
  return Object.entries(found)
    .map(([name, content]) => ({ path: name.replaceAll('\\', '/').replace(/^\/+/, ''), content }))
    .filter(({ path }) => path !== '' && !isSkipped(path) && !path.split('/').includes('..'))
    .map(({ path, content }) => ({ path, content: new Blob([content as Uint8Array<ArrayBuffer>]) }));
}

const COMPRESSED = /\.(?:png|jpe?g|gif|webp|avif|mp4|m4v|webm|ogg|mp3|m4a|zip|docx|pdf|woff2)$/i;

/** One zip of many files, in a folder of that name. */
export async function zipped(name: string, files: readonly StudioFile[]): Promise<Blob> {
  const zip = new Zip();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const done = new Promise<void>((resolve, reject) => {
    zip.ondata = (error, chunk, final) => {
      if (error) reject(error);
      else chunks.push(chunk as Uint8Array<ArrayBuffer>);
      if (final) resolve();
    };
  });
  for (const { path, content } of files) {
    const entry = COMPRESSED.test(path)
      ? new ZipPassThrough(`${name}/${path}`)
      : new ZipDeflate(`${name}/${path}`, { level: 6 });
    zip.add(entry);
    entry.push(new Uint8Array(await content.arrayBuffer()), true);
  }
  zip.end();
  await done;
  return new Blob(chunks, { type: 'application/zip' });
}

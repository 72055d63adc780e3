/** A zip of what is to be saved, where several files are. Loaded when needed. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { bytesOf } from '../../../src/studio/platform/blob.ts';
import type { StudioFile } from '../../../src/studio/protocol.ts';

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
    entry.push(await bytesOf(content), true);
  }
  zip.end();
  await done;
  return new Blob(chunks, { type: 'application/zip' });
}

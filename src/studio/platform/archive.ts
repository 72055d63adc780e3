/** A ZIP in memory (or in the browser's keeping), opened by its directory: its files are unpacked when asked for. */
import type { FileEntry } from '@zip.js/zip.js';
import { type ZipLibrary, zipLibrary } from '../zip-library.ts';
import { digestOf } from './digest.ts';
import { written } from './written.ts';

type Archives = typeof import('../../platform/archive.ts');

export type { Archive, ArchivedFile } from '../../platform/archive.ts';

type ArchivedFile = import('../../platform/archive.ts').ArchivedFile;

export const readStream: Archives['readStream'] = (path) => blocksOf(written(path).stream());

export const openArchive: Archives['openArchive'] = async (source, name) => {
  const blob = typeof source === 'string' ? written(source) : new Blob([source as Uint8Array<ArrayBuffer>]);
  const library = await zipLibrary();
  const reader = new library.ZipReader(new library.BlobReader(blob));
  const entries = await reader.getEntries();
  return {
    name,
    bytes: blob.size,
    files: entries
      .filter((entry): entry is FileEntry => !entry.directory)
      .map((entry) => archived(entry, library)),
    close: () => void reader.close(),
  };
};

function archived(entry: FileEntry, { BlobWriter }: ZipLibrary): ArchivedFile {
  async function stream(): Promise<AsyncIterable<Uint8Array>> {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    entry.getData(writable).catch(() => undefined); // Who reads hears of it.
    return blocksOf(readable);
  }
  const attempt = <T>(reading: Promise<T>): Promise<T | undefined> => reading.catch(() => undefined);
  return {
    name: entry.filename,
    bytes: entry.uncompressedSize,
    method: METHODS[entry.compressionMethod] ?? 'other',
    descriptor: entry.bitFlag?.dataDescriptor ?? false,
    encrypted: entry.encrypted,
    stream,
    sound: async () => (await attempt(entry.arrayBuffer({ checkSignature: true }))) !== undefined,
    sha1: () => attempt(entry.getData(new BlobWriter()).then((blob) => digestOf(blob, 'SHA-1'))),
    read: async (limit) =>
      entry.uncompressedSize > limit
        ? undefined
        : attempt(entry.arrayBuffer({}).then((bytes) => new Uint8Array(bytes))),
  };
}

const METHODS: Readonly<Record<number, ArchivedFile['method']>> = { 0: 'stored', 8: 'deflated' };

/** Safari's streams are not iterable. */
async function* blocksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

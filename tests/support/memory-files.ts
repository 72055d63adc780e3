/** Files in memory, for tests of the reader: what a lesson's folder holds, by path. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FileStat, Files } from '../../src/read/index.ts';

export type Folder = Readonly<Record<string, string | Uint8Array>>;

/** A path that climbs above the lesson's folder is outside the project, unless the folder holds it as written. */
export const memoryFiles = (folder: Folder = {}): Files => {
  const bytes = (path: string): Uint8Array => {
    const content = folder[path] ?? new Uint8Array();
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const stat = (path: string): FileStat => {
    if (path in folder) return { kind: 'file', bytes: bytes(path).length };
    if (path.startsWith('..') || path.startsWith('/')) return { kind: 'outside' };
    const isFolder =
      path === '.' || Object.keys(folder).some((name) => name.startsWith(`${path.replace(/\/$/, '')}/`));
    return { kind: isFolder ? 'folder' : 'absent' };
  };
  return {
    stat: async (path) => stat(path),
    identify: async (path, headBytes) => ({
      head: bytes(path).slice(0, headBytes),
      sha256: bytesToHex(sha256(bytes(path))),
    }),
    text: async (path) => new TextDecoder().decode(bytes(path)),
    find: async (_folder, name) =>
      Object.keys(folder)
        .filter((path) => path === name || path.endsWith(`/${name}`))
        .sort(),
    ref: (path) => ({ file: path }),
  };
};

/** The smallest PNG: one pixel, of a colour of your choice so that two can differ. */
export const png = (colour = 0): Uint8Array => {
  const head = '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55';
  const bytes = Uint8Array.from(head.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return Uint8Array.from([...bytes, colour]);
};

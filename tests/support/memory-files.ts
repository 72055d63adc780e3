/** Files in memory, for tests of the reader: what a lesson's folder holds, by path. */
import { type Files, memoryFiles as inMemory } from '../../src/read/index.ts';

export type Folder = Readonly<Record<string, string | Uint8Array>>;

/** Exporters are handed the file's name, as for a file on the disk. */
export const memoryFiles = (folder: Folder = {}): Files => ({
  ...inMemory(folder),
  ref: (path) => ({ file: path }),
});

/** The smallest PNG: one pixel, of a colour of your choice so that two can differ. */
export const png = (colour = 0): Uint8Array => {
  const head = '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55';
  const bytes = Uint8Array.from(head.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return Uint8Array.from([...bytes, colour]);
};

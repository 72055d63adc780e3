/** The reader's port over a folder and the pictures that a notebook of it holds. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Files } from '../read/index.ts';
import type { Notebook } from './notebook.ts';

/** `files`: those beside the notebook. The notebook's pictures come first; no file can have a path of theirs. */
export function notebookFiles(files: Files, { media }: Pick<Notebook, 'media'>): Files {
  const stored = new Map(media.map(({ path, bytes }) => [path.normalize('NFC'), bytes]));
  const bytesOf = (path: string): Uint8Array | undefined =>
    stored.get(path.normalize('NFC').replace(/^(?:\.\/)+/, ''));
  return {
    async stat(path) {
      const bytes = bytesOf(path);
      return bytes ? { kind: 'file', bytes: bytes.length } : files.stat(path);
    },
    async identify(path, headBytes) {
      const bytes = bytesOf(path);
      return bytes
        ? { head: bytes.subarray(0, headBytes), sha256: bytesToHex(sha256(bytes)) }
        : files.identify(path, headBytes);
    },
    async text(path) {
      const bytes = bytesOf(path);
      return bytes ? new TextDecoder().decode(bytes) : files.text(path);
    },
    find: (folder, name) => files.find(folder, name),
    ref: (path) => bytesOf(path) ?? files.ref(path),
  };
}

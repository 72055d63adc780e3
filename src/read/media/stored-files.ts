/** The reader's port over a folder and the files that a lesson's own file holds. */
import { sha256 } from '#platform/sha256';
import type { Files } from './files.ts';

export interface StoredFile {
  /**
   * Relative to the lesson's folder: `loops.ipynb/cell-3/output-1.png`. It starts with the name of the lesson's
   * file, so that no file on disk can have it.
   */
  readonly path: string;
  /** Media type as the lesson's file says it; empty where it doesn't. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** `files`: those beside the lesson's. What it holds comes first; no file can have a path of theirs. */
export function storedFiles(files: Files, media: readonly StoredFile[]): Files {
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
        ? { head: bytes.subarray(0, headBytes), sha256: sha256(bytes) }
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

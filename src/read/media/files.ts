/** The port through which a reader finds and reads what stands beside a lesson. */
import type { Bytes } from '../../lesson/index.ts';

/**
 * Paths are relative to the lesson's folder, `/` between folders, and may climb with `..`; whatever lies
 * outside the project's root doesn't exist for the reader: `outside` tells it from what is absent.
 */
export interface Files {
  stat(path: string): Promise<FileStat>;
  /** The first `length` bytes, fewer when the file is shorter. */
  head(path: string, length: number): Promise<Uint8Array>;
  /** The whole file as UTF-8 text (a BOM removed). */
  text(path: string): Promise<string>;
  /** Lower-case hexadecimal SHA-256 of the whole file, streamed. */
  sha256(path: string): Promise<string>;
  /** The paths of files with that base name below a folder, sorted, hidden folders left out. */
  find(folder: string, name: string): Promise<readonly string[]>;
  /** The file as an exporter's handle; its bytes where there is no file of its own. */
  ref(path: string): Bytes;
}

export type FileStat =
  | { readonly kind: 'file'; readonly bytes: number }
  | { readonly kind: 'folder' | 'absent' | 'outside' | 'unreadable' };

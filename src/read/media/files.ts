/** The port through which a reader finds and reads what stands beside a lesson. */
import type { Bytes } from '../../lesson/index.ts';

/**
 * Paths are relative to the lesson's folder, `/` between folders, and may climb with `..`; whatever lies
 * outside the project's root doesn't exist for the reader: `outside` tells it from what is absent.
 */
export interface Files {
  stat(path: string): Promise<FileStat>;
  /** What a file is known by, in one reading of it. */
  identify(path: string, headBytes: number): Promise<FileIdentity>;
  /** The whole file as UTF-8 text (a BOM removed). */
  text(path: string): Promise<string>;
  /** The paths of files with that base name below a folder, sorted, hidden folders left out. */
  find(folder: string, name: string): Promise<readonly string[]>;
  /** The file as an exporter's handle; its bytes where there is no file of its own. */
  ref(path: string): Bytes;
}

export interface FileIdentity {
  /** As many of its first bytes as were asked for, fewer when the file is shorter. */
  readonly head: Uint8Array;
  /** Of the whole file, in lower-case hexadecimal. */
  readonly sha256: string;
}

export type FileStat =
  | { readonly kind: 'file'; readonly bytes: number }
  | { readonly kind: 'folder' | 'absent' | 'outside' | 'unreadable' };

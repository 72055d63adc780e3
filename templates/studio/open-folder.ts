/** The folder on this machine that `cartable studio` was asked to open, as its server tells the page: addresses below it. */

/** A JSON {@link OpenFolder}; absent where the studio is a plain site. */
export const OPEN = 'open/folder.json';
/** Files, by their paths. GET reads, its `ETag` tells what was read; PUT saves, if the file is still that (`If-Match`), or none (`If-None-Match: *`). */
export const OPEN_FILES = 'open/files/';
/** Server-sent events: `changed` when something in the folder has changed. */
export const OPEN_EVENTS = 'open/events';

export interface OpenFolder {
  readonly name: string;
  /** Tells the folder from others of its name. */
  readonly id: string;
  /** The page that was asked for, of several. */
  readonly page?: string;
  /** `made` tells a file's content from an earlier one of the same path, and is its `ETag`. */
  readonly files: readonly { readonly path: string; readonly made: string }[];
}

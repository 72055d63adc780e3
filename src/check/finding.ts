/** What a check finds: a diagnostic whose place lies in the package. */
import type { Diagnostic, Place } from '../lesson/index.ts';

/** `file` is the package's name, or `name.zip/path/in/it`. */
export type Finding = Diagnostic;

export const placeIn = (archive: string, path?: string, at?: { line: number; column: number }): Place => ({
  file: path === undefined ? archive : `${archive}/${path}`,
  line: at?.line ?? 1,
  column: at?.column ?? 1,
});

/** What a library says of a failure, as part of a sentence of ours. */
export const reasonIn = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^(?:\d+:)+\s*|\.+$/g, '');

/** Whether two names are one to a file system that ignores case. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** What went wrong, in one sentence for the person who asked for the package. */
import { type WriteFault, type WriteReason, writeFaultIn } from '../messages/index.ts';

/** A file that a lesson uses and that can’t be read now; `cause` is the system’s error. */
export class UnreadableFile extends Error {
  constructor(
    readonly file: string,
    options: ErrorOptions,
  ) {
    super(file, options);
  }
}

/** Nothing is written, and why; its message is in English. */
export class Unwritten extends Error {
  constructor(
    readonly fault: WriteFault,
    options?: ErrorOptions,
  ) {
    super(writeFaultIn('en', fault), options);
  }
}

/** @param to what was being written */
export function faultOf(error: unknown, to: string): WriteFault {
  if (error instanceof Unwritten) return error.fault;
  if (error instanceof UnreadableFile)
    return { why: READING[code(error.cause)] ?? 'unread', what: error.file };
  const why = WRITING[code(error)];
  if (why) return { why, what: to };
  return error instanceof Error ? { why: 'other', what: error.message } : { why: 'unwritten', what: to };
}

const READING: Readonly<Record<string, WriteReason>> = {
  ENOENT: 'vanished',
  EACCES: 'readRights',
  EPERM: 'readRights',
  EISDIR: 'readFolder',
};

const WRITING: Readonly<Record<string, WriteReason>> = {
  ENOSPC: 'full',
  EDQUOT: 'quota',
  EFBIG: 'tooBig',
  EACCES: 'rights',
  EPERM: 'rights',
  EROFS: 'readOnly',
  ENOENT: 'noFolder',
  EISDIR: 'isFolder',
  EEXIST: 'noFolderThere',
  ENOTDIR: 'noFolderThere',
};

const code = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What went wrong, in one sentence for the person who asked for the package. */

/** A file that a lesson uses and that can’t be read now; `cause` is the system’s error. */
export class UnreadableFile extends Error {
  constructor(
    readonly file: string,
    options: ErrorOptions,
  ) {
    super(`${file} can’t be read.`, options);
  }
}

/** @param to the package that was being written */
export const sentenceOf = (error: unknown, to: string): string => {
  if (error instanceof UnreadableFile)
    return `${error.file} ${READING[code(error.cause)] ?? 'can’t be read'}.`;
  const reason = WRITING[code(error)];
  if (reason) return `${to} can’t be written: ${reason}.`;
  return error instanceof Error ? error.message : `${to} can’t be written.`;
};

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'vanished while the package was being written',
  EACCES: 'can’t be read: its rights forbid it',
  EPERM: 'can’t be read: its rights forbid it',
  EISDIR: 'is a folder, where a file was expected',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the user’s disk quota is exhausted',
  EFBIG: 'it is larger than the file system’s largest file',
  EACCES: 'the folder’s rights forbid it',
  EPERM: 'the folder’s rights forbid it',
  EROFS: 'the disk is read-only',
  ENOENT: 'its folder doesn’t exist',
  EISDIR: 'a folder has that name',
};

const code = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

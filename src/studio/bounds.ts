/** How much a person can mean to give. */

/** Nobody's lesson has more files; a home folder has. */
export const MOST_FILES = 5_000;
export const TOO_MANY = 'too-many';

/** @throws Error whose message is {@link TOO_MANY} */
export function bounded<T extends readonly unknown[]>(files: T): T {
  if (files.length > MOST_FILES) throw new Error(TOO_MANY);
  return files;
}

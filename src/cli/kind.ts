/** What a file to be checked is: told by its content, for a name says little. */
import { open, stat } from 'node:fs/promises';

/** `xml`: some XML, whose judge says whether it is a quiz; `backup`: a Moodle backup (`.mbz`). */
export type Kind = 'package' | 'xml' | 'backup';

export type Told =
  | { readonly kind: Kind }
  | { readonly kind: 'absent' | 'folder' | 'empty' | 'unknown' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Enough for a byte-order mark, a declaration and a comment before the root. */
const HEAD = 4096;

/** Never throws. A file that is no ZIP though its name ends in `.zip` is a package all the same: a damaged one. */
export const kindOf = async (path: string): Promise<Told> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'folder' };
    if (found.size === 0) return { kind: 'empty' };
    return { kind: told(await head(path), path) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { kind: 'absent' }
      : { kind: 'unreadable', reason: code === 'EACCES' ? 'permission denied' : message };
  }
};

const head = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const told = (bytes: Buffer, path: string): Kind | 'unknown' => {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(path.toLowerCase()) ?? [];
  // A backup is a gzipped tar today, and was a ZIP before Moodle 2.5; both are called .mbz.
  if (extension === 'mbz' || (bytes[0] === 0x1f && bytes[1] === 0x8b)) return 'backup';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'package';
  if (/^\uFEFF?\s*<[?!a-z_]/i.test(bytes.toString('utf8')))
    return HTML.test(bytes.toString('utf8')) ? named(extension) : 'xml';
  return named(extension);
};

const HTML = /^\uFEFF?\s*(?:<!doctype html|<html)/i;

const named = (extension: string): Kind | 'unknown' =>
  extension === 'zip' ? 'package' : extension === 'xml' ? 'xml' : 'unknown';

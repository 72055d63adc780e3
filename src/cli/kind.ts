/** What a file to be checked is: told by its content, for a name says little. */
import { open, stat } from 'node:fs/promises';
import { isCartridge, isQti } from '../check/index.ts';
import type { Refusal } from './words/index.ts';

/**
 * `xml`: some XML, whose judge says whether it is a quiz; `glossary`: XML of a Moodle glossary; `backup`: a Moodle
 * backup (`.mbz`) that is a ZIP; `book`: an EPUB; `cartridge`: a Common Cartridge, and `qti`: a QTI package, which their
 * manifests tell from a SCORM package; `cmi5`: a ZIP with cmi5's course structure and no manifest of SCORM's; `document`:
 * one of Word's; `site`: a ZIP of web pages that no LMS imports; `page`: a page by itself.
 */
export type Kind =
  | 'package'
  | 'cmi5'
  | 'cartridge'
  | 'qti'
  | 'xml'
  | 'glossary'
  | 'backup'
  | 'book'
  | 'document'
  | 'pdf'
  | 'site'
  | 'page';

export type Recognized = { readonly kind: Kind } | { readonly kind: Refusal };

/** Enough for a byte-order mark, a declaration and a comment before the root. */
const HEAD = 4096;
/** Enough for the directory of ten thousand files. */
const TAIL = 1024 * 1024;

/** Never throws. A file that is no ZIP though its name ends in `.zip` is a package all the same: a damaged one. */
export async function kindOf(path: string): Promise<Recognized> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'folder' };
    if (found.size === 0) return { kind: 'empty' };
    const kind = recognize(await ends(path, found.size), path);
    return { kind: kind === 'package' ? await packageKind(path) : kind };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    return { kind: code === 'EACCES' ? 'rights' : 'unreadable' };
  }
}

/** What its manifest says. */
async function packageKind(path: string): Promise<Kind> {
  if (await isCartridge(path)) return 'cartridge';
  return (await isQti(path)) ? 'qti' : 'package';
}

interface Ends {
  readonly head: Buffer;
  readonly tail: Buffer;
}

async function ends(path: string, bytes: number): Promise<Ends> {
  const file = await open(path);
  async function part(length: number, from: number): Promise<Buffer> {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  }
  try {
    return { head: await part(HEAD, 0), tail: await part(TAIL, Math.max(0, bytes - TAIL)) };
  } finally {
    await file.close();
  }
}

function recognize({ head, tail }: Ends, path: string): Kind | 'gzip' | 'unknown' {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(path.toLowerCase()) ?? [];
  const text = head.toString('utf8');
  // Moodle packs backups as gzipped tars unless it is told otherwise; Cartable, as ZIPs.
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';
  if (head[0] === 0x50 && head[1] === 0x4b) return zipKind(head, tail, extension);
  if (HTML.test(text)) return 'page';
  if (/^\uFEFF?\s*<[?!a-z_]/i.test(text)) return /<GLOSSARY[\s>]/.test(text) ? 'glossary' : 'xml';
  return NAMED[extension] ?? 'unknown';
}

function zipKind(head: Buffer, tail: Buffer, extension: string): Kind {
  if (extension === 'epub' || head.includes('application/epub+zip')) return 'book';
  if (extension === 'mbz' || tail.includes('moodle_backup.xml')) return 'backup';
  if (extension === 'docx' || tail.includes('word/document.xml')) return 'document';
  if (tail.includes('cmi5.xml') && !tail.includes('imsmanifest.xml')) return 'cmi5';
  return isSite(directoryIn(tail)) ? 'site' : 'package';
}

/** Pages, and nothing that says that they are to be imported. */
const isSite = (names: string): boolean => /\.x?html?/i.test(names) && !/imsmanifest\.xml|\.xsd/i.test(names);

/** A ZIP's directory with the names of its files; '' where the tail doesn't hold all of it. */
function directoryIn(tail: Buffer): string {
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 16 > tail.length) return '';
  const length = tail.readUInt32LE(end + 12);
  return length <= end ? tail.toString('latin1', end - length, end) : '';
}

const HTML = /^\uFEFF?\s*(?:<!doctype html|<html)/i;

/** What a file is meant to be, where its content doesn't show it: a damaged one. */
const NAMED: Readonly<Record<string, Kind | undefined>> = {
  zip: 'package',
  xml: 'xml',
  mbz: 'backup',
  imscc: 'cartridge',
  epub: 'book',
  docx: 'document',
  pdf: 'pdf',
};

/** References as authors write them: addresses and paths. */
import { decoded } from '../../lesson/index.ts';
import { hostedVideo } from '../html/hosted.ts';

/** The bytes of a `data:` address in base64. */
export function bytesOf(address: string): Uint8Array | undefined {
  const [, base64] = /^data:[\w/+.;=-]*;base64,([\w+/=\s]+)$/.exec(address) ?? [];
  try {
    return base64 === undefined ? undefined : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export const isAddress = (reference: string): boolean => /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(reference);

/** One spelling for each address: films by their provider's id, others without a trailing slash. */
export function canonical(address: string): string {
  const film = hostedVideo(address);
  return film?.id ? `${film.provider}:${film.id}` : address.trim().replace(/\/$/, '');
}

/** A path of the author's own computer: a drive of Windows, a share of its network, or `file:`. */
export const isLocalAddress = (reference: string): boolean =>
  /^\s*(?:[a-z]:(?:[\\/]|%5C)|file:|(?:\\|%5C){2})/i.test(reference);

/** A reference as a path: unescaped, without query and fragment, `/` between folders. */
export const pathOf = (reference: string): string =>
  decoded(reference.trim().replace(/[?#].*$/, ''))
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/)+/, '');

/** Where a reference may lie, first the likeliest. Names are tried in both Unicode forms: zips made on a Mac decompose them. */
export function candidates(written: string, folder = ''): string[] {
  const relative = written.replace(/^\/+/, '');
  // An included file names its pictures from the page's folder (Sphinx) or from its own (mystmd).
  const wanted = [relative, ...(folder === '' ? [] : [joined(folder, relative)]), `media/${relative}`];
  return [...new Set(wanted.flatMap((path) => [path, path.normalize('NFC'), path.normalize('NFD')]))];
}

/** A path from a folder, both as `/` parts them, with `.` and `..` resolved as far as they can be. */
export function joined(folder: string, path: string): string {
  const parts: string[] = [];
  const rooted = folder.startsWith('/');
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return (rooted ? '/' : '') + parts.join('/');
}

/** Files of the project that pages take in: from the page's folder, or from the project's root. */

import { joined } from '../page/references.ts';
import type { Files } from './files.ts';

/** A file as a page names it, or undefined: with a leading `/` from the root, else from one of these folders. */
export async function locate(
  files: Files,
  path: string,
  folders: readonly string[],
): Promise<string | undefined> {
  const below = path.startsWith('/') ? await ancestors(files) : folders;
  for (const folder of new Set(below)) {
    const wanted = joined(folder, path);
    if ((await files.stat(wanted)).kind === 'file') return wanted;
  }
  return undefined;
}

/** The folders from the project's root down to the page's own. A book's root may lie below the project's. */
export async function ancestors(files: Files): Promise<string[]> {
  const folders = ['.'];
  for (let up = '..'; folders.length < 32 && (await files.stat(up)).kind === 'folder'; up += '/..') {
    folders.unshift(up);
  }
  return folders;
}

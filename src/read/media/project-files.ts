/** Files of the project that pages take in: from the page's folder, or from the project's root. */

import { baseName } from '../../lesson/index.ts';
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

/**
 * The one file of the project whose path ends as a page names it: settings say where such files lie (`base_path` of
 * mkdocs's snippets), or a site has them in a folder of its own (`content/` of Hugo).
 */
export async function locateByEnd(files: Files, path: string): Promise<string | undefined> {
  if (path.startsWith('.')) return undefined;
  const [root = '.'] = await ancestors(files);
  const end = `/${path.replace(/^\/+/, '')}`;
  const [only, ...others] = (await files.find(root, baseName(path))).filter((one) => `/${one}`.endsWith(end));
  return others.length === 0 ? only : undefined;
}

/** The folders from the project's root down to the page's own. A book's root may lie below the project's. */
export async function ancestors(files: Files): Promise<string[]> {
  const folders = ['.'];
  for (let up = '..'; folders.length < 32 && (await files.stat(up)).kind === 'folder'; up += '/..') {
    folders.unshift(up);
  }
  return folders;
}

/** Folders whose files a site shows at its root: Hugo's and Docusaurus's, VitePress's and Astro's, Hugo's. */
const SERVED = ['static', 'public', 'assets'];

/**
 * A file as a site's pages name it: by its address there. `/x.png` may lie in `static/`, and have the site's own first
 * folder before it; `../x.png` is seen from the page's address, which is a folder deeper than its file.
 *
 * @param folder the page's own
 */
export async function locateOnSite(files: Files, path: string, folder: string): Promise<string | undefined> {
  const tries: string[] = [];
  const bare = path.replace(/^@site\/(?:static\/)?/, '/');
  if (bare.startsWith('../')) tries.push(joined(folder, bare.slice(3)));
  const rooted = bare.replace(/^(?:\.{0,2}\/)+/, '');
  const shorter = bare.startsWith('/') ? rooted.replace(/^[^/]+\//, '') : rooted;
  const above = await ancestors(files);
  for (const wanted of new Set([rooted, shorter])) {
    if (bare !== path || wanted !== rooted) tries.push(...above.map((one) => joined(one, wanted)));
    tries.push(...above.flatMap((one) => SERVED.map((served) => joined(one, `${served}/${wanted}`))));
  }
  for (const wanted of tries) if ((await files.stat(wanted)).kind === 'file') return wanted;
  return undefined;
}

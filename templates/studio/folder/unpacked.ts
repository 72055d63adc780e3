/** A folder in which zips give way to what is in them. */

import { bounded, TOO_MANY } from '../../../src/studio/bounds.ts';
import type { StudioFile } from '../../../src/studio/protocol.ts';
import { rootOf } from '../../../src/studio/skipped.ts';
import { MOST_BYTES, TOO_BIG, unzipped } from '../../../src/studio/unzip.ts';
import { fill } from '../../strings/strings.ts';
import { reason } from '../say.ts';
import type { Words } from '../words.ts';
import { type Gathered, rooted } from './gather.ts';

const ZIP = /\.zip$/i;

/** Throws an Error of one sentence when one can't be opened. */
export async function unpackedFolder(gathered: Gathered, words: Words): Promise<Gathered> {
  const files = await unpackedFiles(gathered, words);
  const zips = gathered.files.filter(({ path }) => ZIP.test(path));
  // A zip alone is the folder: by the name of the one folder in it, else by its own.
  if (gathered.files.length > zips.length || zips.length > 1) return { ...gathered, files };
  const inside = rooted(files);
  const own = zips[0]!.path.replace(/^.*\//, '').replace(ZIP, '');
  return {
    files: inside.files,
    name: inside.files.length > 0 && files[0]!.path !== inside.files[0]!.path ? inside.name : own,
  };
}

/**
 * The same for a lesson that is open: what is in a folder or a zip keeps its path, below the folder's name; of the
 * lesson's own folder each file's path is the lesson's, and begins with `./`.
 */
export async function opened(gathered: Gathered, own: string, words: Words): Promise<readonly StudioFile[]> {
  const files = await unpackedFiles(gathered, words);
  const { root } = gathered;
  if (root !== undefined)
    return files.map(({ path, content }) => ({ path: `${root === own ? '.' : root}/${path}`, content }));
  if (rootOf(files.map(({ path }) => path)) !== own) return files;
  return files.map(({ path, content }) => ({ path: `.${path.slice(own.length)}`, content }));
}

const unpackedFiles = async ({ files }: Gathered, words: Words): Promise<readonly StudioFile[]> =>
  bounded((await Promise.all(files.map((file) => filesOf(file, words)))).flat());

async function filesOf(file: StudioFile, words: Words): Promise<readonly StudioFile[]> {
  if (!ZIP.test(file.path)) return [file];
  const folder = file.path.includes('/') ? file.path.replace(/[^/]*$/, '') : '';
  try {
    return (await unzipped(file.content)).map(({ path, content }) => ({ path: folder + path, content }));
  } catch (error) {
    if (reason(error) === TOO_MANY) throw error;
    const isTooBig = error instanceof Error && error.message === TOO_BIG;
    throw new Error(
      isTooBig
        ? fill(words.begin.bigZip, { name: file.path, size: `${MOST_BYTES / 1e9} GB` })
        : fill(words.begin.badZip, { name: file.path }),
    );
  }
}

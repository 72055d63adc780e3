/** A folder in which zips give way to what is in them. */
import type { StudioFile } from '../../../src/studio/protocol.ts';
import { MOST_BYTES, TOO_BIG, unzipped } from '../../../src/studio/unzip.ts';
import { fill } from '../../strings/strings.ts';
import type { Words } from '../words.ts';
import { type Gathered, rooted } from './gather.ts';

const ZIP = /\.zip$/i;

/** Throws an Error of one sentence when one can't be opened. */
export async function unpackedFolder(gathered: Gathered, words: Words): Promise<Gathered> {
  const files = (await Promise.all(gathered.files.map((file) => filesOf(file, words)))).flat();
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

async function filesOf(file: StudioFile, words: Words): Promise<readonly StudioFile[]> {
  if (!ZIP.test(file.path)) return [file];
  const folder = file.path.includes('/') ? file.path.replace(/[^/]*$/, '') : '';
  try {
    return (await unzipped(file.content)).map(({ path, content }) => ({ path: folder + path, content }));
  } catch (error) {
    const isTooBig = error instanceof Error && error.message === TOO_BIG;
    throw new Error(
      isTooBig
        ? fill(words.begin.bigZip, { name: file.path, size: `${MOST_BYTES / 1e9} GB` })
        : fill(words.begin.badZip, { name: file.path }),
    );
  }
}

/** `files.xml` against the archive, and against what the restore loads. */
import type { XmlElement } from '../xml.ts';
import type { Activity } from './activities.ts';
import { wantLeaves } from './leaves.ts';
import { at, idOf, type Look, leaf } from './look.ts';

const PATH = 'files.xml';

/** Asks whether an area has a file; `name` with its path: `/media/a.png`. */
export interface FileAreas {
  readonly has: (contextId: string, component: string, area: string, itemId: string, name: string) => boolean;
  readonly find: (contextId: string, component: string, area: string) => readonly XmlElement[];
}

export const checkFiles = async (look: Look, activities: readonly Activity[]): Promise<FileAreas> => {
  const files = at(await look.root(PATH), 'file');
  const loaded = new Set(activities.flatMap(({ inforef }) => [...inforef.files]));
  const blobs = new Map<string, { readonly sha1?: string; readonly bytes?: number }>();
  const keys = new Set<string>();
  const ids = new Set<string>();
  for (const element of files) {
    const spot = { path: PATH, element };
    wantLeaves(look, PATH, element, 'file');
    if (ids.has(idOf(element))) look.report('mbz-id-twice', spot, { element: 'file', id: idOf(element) });
    ids.add(idOf(element));
    const name = leaf(element, 'filename') ?? '';
    const folder = leaf(element, 'filepath') ?? '';
    const component = leaf(element, 'component') ?? '';
    if (!loaded.has(idOf(element)) && !LOADED_ALWAYS.test(component))
      look.report('mbz-file-lost', spot, { name, component });
    if (!folder.startsWith('/') || !folder.endsWith('/'))
      look.report('mbz-file-unfit', spot, { name, why: 'path' });
    if (name === '' || DROPPED.test(name)) look.report('mbz-file-unfit', spot, { name, why: 'name' });
    const key = keyOf(element);
    if (keys.has(key)) look.report('mbz-file-unfit', spot, { name, why: 'twice' });
    keys.add(key);
    if (name === '.') continue; // A folder.
    const hash = leaf(element, 'contenthash') ?? '';
    const path = `files/${hash.slice(0, 2)}/${hash}`;
    if (!blobs.has(path)) {
      const blob = look.file(path);
      const sha1 = await blob?.sha1();
      blobs.set(path, { ...(sha1 && { sha1 }), ...(blob && { bytes: blob.bytes }) });
    }
    const blob = blobs.get(path);
    if (blob?.bytes === undefined) look.report('mbz-blob-missing', spot, { name, path });
    else if (blob.sha1 !== hash) look.report('mbz-blob-differs', spot, { name, what: 'hash' });
    else if (blob.bytes !== Number(leaf(element, 'filesize')))
      look.report('mbz-blob-differs', spot, { name, what: 'size' });
  }
  return {
    has: (contextId, component, area, itemId, name) =>
      keys.has(JSON.stringify([contextId, component, area, itemId, name])),
    find: (contextId, component, area) =>
      files.filter(
        (file) =>
          leaf(file, 'contextid') === contextId &&
          leaf(file, 'component') === component &&
          leaf(file, 'filearea') === area,
      ),
  };
};

/** Files of questions come with their categories. */
const LOADED_ALWAYS = /^(?:question$|qtype_)/;

/** What `PARAM_FILE` drops. */
const DROPPED = /[&<>"'`|:\\/]/;

const keyOf = (file: XmlElement): string =>
  JSON.stringify([
    leaf(file, 'contextid'),
    leaf(file, 'component'),
    leaf(file, 'filearea'),
    leaf(file, 'itemid'),
    `${leaf(file, 'filepath')}${leaf(file, 'filename')}`,
  ]);

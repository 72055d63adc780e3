/** `files.xml` against the archive, and against what the restore loads. */
import { elementsAt, type XmlElement } from '../xml.ts';
import type { Activity } from './activities.ts';
import { type Backup, column, idOf } from './backup.ts';
import { checkRow } from './columns.ts';

/** Asks whether an area has a file; `name` with its path: `/media/a.png`. */
export interface FileAreas {
  readonly has: (contextId: string, component: string, area: string, itemId: string, name: string) => boolean;
  readonly find: (contextId: string, component: string, area: string) => readonly XmlElement[];
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: what Moodle asks of a row of files.xml, one rule after another
export async function checkFiles(backup: Backup, activities: readonly Activity[]): Promise<FileAreas> {
  const { report } = backup;
  const files = elementsAt(await backup.root('files.xml'), 'file');
  const loaded = new Set(activities.flatMap(({ inforef }) => [...inforef.files]));
  const keys = new Set<string>();
  const ids = new Set<string>();
  const hashOf = hashes(backup);
  for (const file of files) {
    checkRow(backup, file, 'file');
    const id = idOf(file);
    if (ids.has(id)) report('mbz-id-twice', file, { element: 'file', id });
    ids.add(id);
    const name = column(file, 'filename') ?? '';
    const folder = column(file, 'filepath') ?? '';
    const component = column(file, 'component') ?? '';
    const key = keyOf(file);
    if (!loaded.has(id) && !LOADED_ALWAYS.test(component)) report('mbz-file-lost', file, { name, component });
    if (!folder.startsWith('/') || !folder.endsWith('/'))
      report('mbz-file-unfit', file, { name, why: 'path' });
    if (name === '' || DROPPED.test(name)) report('mbz-file-unfit', file, { name, why: 'name' });
    if (keys.has(key)) report('mbz-file-unfit', file, { name, why: 'twice' });
    keys.add(key);
    if (name === '.') continue; // A folder.
    const hash = column(file, 'contenthash') ?? '';
    const path = `files/${hash.slice(0, 2)}/${hash}`;
    const bytes = backup.file(path)?.bytes;
    if (bytes === undefined) report('mbz-blob-missing', file, { name, path });
    else if ((await hashOf(path)) !== hash) report('mbz-blob-differs', file, { name, what: 'hash' });
    else if (bytes !== Number(column(file, 'filesize')))
      report('mbz-blob-differs', file, { name, what: 'size' });
  }
  return {
    has: (...key) => keys.has(JSON.stringify(key)),
    find: (...area) =>
      files.filter((file) => AREA.every((name, index) => column(file, name) === area[index])),
  };
}

/** The hashes of files in the archive, each read once. */
function hashes(backup: Backup): (path: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<string | undefined>>();
  return (path) => {
    const hash = known.get(path) ?? backup.file(path)?.sha1() ?? Promise.resolve(undefined);
    known.set(path, hash);
    return hash;
  };
}

/** Files of questions come with their categories. */
const LOADED_ALWAYS = /^(?:question$|qtype_)/;

/** What `PARAM_FILE` drops. */
const DROPPED = /[&<>"'`|:\\/]/;

const AREA = ['contextid', 'component', 'filearea'];

function keyOf(file: XmlElement): string {
  const area = [...AREA, 'itemid'].map((name) => column(file, name));
  return JSON.stringify([...area, `${column(file, 'filepath')}${column(file, 'filename')}`]);
}

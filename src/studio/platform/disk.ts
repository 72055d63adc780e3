/** The folder that is open in the studio, as builds look for lessons in it: in memory, under absolute paths. */
import { baseName, holdsNoLessons } from '../../lesson/index.ts';
import { bytesOf } from './blob.ts';
import { digestOf } from './digest.ts';

type Disk = typeof import('../../platform/disk.ts');

export type { Observations } from '../../platform/disk.ts';

let files: ReadonlyMap<string, Blob> = new Map();
let folders: ReadonlySet<string> = new Set(['/']);

/** Takes the place of what was there. @param mounted by absolute path, its accents composed (NFC) */
export function mount(mounted: ReadonlyMap<string, Blob>): void {
  files = mounted;
  folders = new Set(['/', ...[...mounted.keys()].flatMap(foldersOf)]);
}

/** One more, until another folder is mounted. */
export const addFile = (path: string, content: Blob): void =>
  mount(new Map([...files, [composed(path), content]]));

/** The files below a folder, by their paths in it. */
export const filesAt = (folder: string): readonly (readonly [path: string, content: Blob])[] =>
  [...files].flatMap(([path, content]) =>
    path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), content] as const] : [],
  );

/** `/a/b/c.md` → `/a`, `/a/b`. */
const foldersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)).filter((folder) => folder !== '');

/** @throws Error with Node's code for it where no file is there */
export function blobAt(path: string): Blob {
  const blob = files.get(composed(path));
  if (blob) return blob;
  throw Object.assign(new Error(path), { code: folders.has(composed(path)) ? 'EISDIR' : 'ENOENT' });
}

const composed = (path: string): string => path.normalize('NFC').replace(/(?<=.)\/+$/, '');

export const stat: Disk['stat'] = async (path) => {
  const isDirectory = folders.has(composed(path));
  const size = isDirectory ? 0 : blobAt(path).size;
  return { isDirectory: () => isDirectory, isFile: () => !isDirectory, size: BigInt(size) };
};

export const realpath: Disk['realpath'] = async (path) => {
  await stat(path);
  return composed(path);
};

export const readFile: Disk['readFile'] = async (path) => bytesOf(blobAt(path));

export const readHead: Disk['readHead'] = async (path, bytes) => bytesOf(blobAt(path).slice(0, bytes));

export const mustBeReadable: Disk['mustBeReadable'] = () => undefined;

/** A film is read once, however often the lesson is. */
const known = new WeakMap<Blob, string>();

export const identify: Disk['identify'] = async (path, headBytes) => {
  const blob = blobAt(path);
  const hash = known.get(blob) ?? (await digestOf(blob, 'SHA-256'));
  known.set(blob, hash);
  return { head: await bytesOf(blob.slice(0, headBytes)), sha256: hash };
};

/** Paths below a folder, relative to it, without what is hidden or lies in folders that are left out. */
function below(
  folder: string,
  isLeftOut: (name: string, holds: (file: string) => boolean) => boolean,
): readonly string[] {
  const start = composed(folder) === '/' ? '/' : `${composed(folder)}/`;
  return [...files.keys()]
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length))
    .filter((path) => {
      const names = path.split('/');
      const isOut = (name: string, i: number): boolean =>
        isLeftOut(name, (file) => files.has([start.slice(0, -1), ...names.slice(0, i + 1), file].join('/')));
      return !names.some((name) => name.startsWith('.')) && !names.slice(0, -1).some(isOut);
    })
    .sort();
}

export const filesBelow: Disk['filesBelow'] = (folder) => ({
  files: below(folder, holdsNoLessons),
  unreadable: [],
});

export const filesNamed: Disk['filesNamed'] = (folder, name) =>
  below(folder, (one) => one === 'node_modules').filter((path) => baseName(path) === name.normalize('NFC'));

/** Other threads learn nothing: there are none. */
export const noteAll: Disk['noteAll'] = () => undefined;

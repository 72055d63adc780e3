/** What a person drops, picks or pastes, as the files of a folder. */

import { bounded } from '../../../src/studio/bounds.ts';
import type { StudioFile } from '../../../src/studio/protocol.ts';
import { isSkipped, rootOf } from '../../../src/studio/skipped.ts';
import { type DirectoryHandle, filesIn, type Handle, madeOfFile } from './handles.ts';
import type { Made } from './place.ts';

export interface Gathered {
  /** The folder's, else the first file's without its extension. */
  readonly name: string;
  readonly files: readonly StudioFile[];
  /** The folder that was given itself: paths are below it. */
  readonly root?: string | undefined;
  /** Where “Save” writes back, in browsers that let it. */
  readonly handle?: Handle | undefined;
  /** Of what is behind the handle, what was read. */
  readonly made?: Readonly<Record<string, Made>>;
}

/** What was dropped. Its entries must be asked for at once: a browser forgets them after the event. */
export async function gatherDrop(transfer: DataTransfer): Promise<Gathered> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const handles = items.map((item) => handleOf(item));
  const entries = items.map((item) => item.webkitGetAsEntry?.() ?? undefined);
  const plain = [...transfer.files];
  const [only] = items.length === 1 ? await Promise.all(handles) : [];
  if (only?.kind === 'directory') return gatherHandle(only);
  if (entries.length === 0 || entries.some((entry) => entry === undefined)) return gatherFiles(plain, only);
  const found = await Promise.all(
    // WebKit doesn't find a file by its entry where no disk has it.
    entries.map((entry, at) => {
      const content = plain[at];
      return entry?.isFile && content?.name === entry.name && !isSkipped(entry.name)
        ? [{ path: entry.name, content }]
        : filesBelow(entry!, '');
    }),
  );
  return rooted(bounded(found.flat()), only);
}

function handleOf(item: DataTransferItem): Promise<Handle | undefined> {
  const ask = (item as { getAsFileSystemHandle?: () => Promise<Handle> }).getAsFileSystemHandle;
  return ask ? ask.call(item).catch(() => undefined) : Promise.resolve(undefined);
}

/** Files of a list: with their paths below the folder that was picked, if one was. */
export function gatherFiles(files: readonly File[], handle?: Handle): Gathered {
  const found = files
    .map((content) => ({ path: content.webkitRelativePath || content.name, content }))
    .filter(({ path }) => !isSkipped(path));
  return rooted(bounded(found), handle);
}

/** A folder that its browser lets write back. */
export async function gatherHandle(handle: DirectoryHandle): Promise<Gathered> {
  const files = await filesIn(handle);
  return { name: handle.name, root: handle.name, files, handle, made: madeOf(files) };
}

const madeOf = (files: readonly StudioFile[]): Readonly<Record<string, Made>> =>
  Object.fromEntries(
    files.flatMap(({ path, content }) => (content instanceof File ? [[path, madeOfFile(content)]] : [])),
  );

async function filesBelow(entry: FileSystemEntry, path: string): Promise<StudioFile[]> {
  if (isSkipped(entry.name)) return [];
  const at = `${path}${entry.name}`;
  if (entry.isFile) {
    const content = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: at, content }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: StudioFile[] = [];
  // A reader gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    found.push(...(await Promise.all(some.map((one) => filesBelow(one, `${at}/`)))).flat());
    bounded(found);
  }
}

/** Paths below the one folder that holds them all, which gives its name. */
export function rooted(files: readonly StudioFile[], handle?: Handle): Gathered {
  const root = rootOf(files.map(({ path }) => path));
  const keep = handle?.kind === 'file' && files.length === 1 ? handle : undefined;
  if (root === '') return { name: nameOf(files), files, ...(keep && { handle: keep, made: madeOf(files) }) };
  return {
    name: root,
    root,
    files: files.map(({ path, content }) => ({ path: path.slice(root.length + 1), content })),
  };
}

const LESSON = /\.(?:md|markdown|myst|ipynb|docx|txt|gift|xml)$/i;

function nameOf(files: readonly StudioFile[]): string {
  const first = files.find(({ path }) => LESSON.test(path)) ?? files[0];
  return first?.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '') ?? '';
}

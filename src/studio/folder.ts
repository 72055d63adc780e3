/** The folder that is open: files as they were dropped, those of archives among them. */
import type { StudioFile } from './protocol.ts';
import { rootOf } from './skipped.ts';
import { unzipped } from './unzip.ts';

/** Files by their paths in the folder, accents composed (NFC). */
export type Folder = ReadonlyMap<string, Blob>;

/** @throws Error where a zip can't be unpacked */
export async function folderOf(files: readonly StudioFile[]): Promise<Folder> {
  const all = await Promise.all(files.map((file) => (isZip(file.path) ? unpacked(file) : [file])));
  return new Map(all.flat().map(({ path, content }) => [path.normalize('NFC'), content]));
}

/** With files as they are now, and without others. */
export async function changedFolder(
  folder: Folder,
  files: readonly StudioFile[],
  removed: readonly string[],
): Promise<Folder> {
  const changed = new Map([...folder, ...(await folderOf(files))]);
  for (const path of removed) changed.delete(path.normalize('NFC'));
  return changed;
}

const isZip = (path: string): boolean => /\.zip$/i.test(path);

/** What a zip holds, in the folder that the zip lies in, without a folder around all of it. */
async function unpacked({ path, content }: StudioFile): Promise<readonly StudioFile[]> {
  const files = await unzipped(content);
  const root = rootOf(files.map((file) => file.path));
  const above = path.slice(0, path.lastIndexOf('/') + 1);
  return files.map((file) => ({
    ...file,
    path: above + (root === '' ? file.path : file.path.slice(root.length + 1)),
  }));
}

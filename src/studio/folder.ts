/** The folder that is open: files as they were dropped, those of archives among them. */
import { BlobReader, BlobWriter, configure, type FileEntry, ZipReader } from '@zip.js/zip.js';
import type { StudioFile } from './protocol.ts';

/** Files by their paths in the folder, accents composed (NFC). */
export type Folder = ReadonlyMap<string, Blob>;

configure({ useWebWorkers: false });

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

/** What a zip holds, in the folder that the zip lies in. */
async function unpacked({ path, content }: StudioFile): Promise<readonly StudioFile[]> {
  const reader = new ZipReader(new BlobReader(content));
  try {
    const entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory);
    const taken = entries.filter(({ filename }) => !isHidden(filename));
    const common = commonFolder(taken.map(({ filename }) => filename));
    const above = path.slice(0, path.lastIndexOf('/') + 1);
    const files: StudioFile[] = [];
    for (const entry of taken) {
      const name = entry.filename.replaceAll('\\', '/').slice(common.length);
      files.push({ path: above + name, content: await entry.getData(new BlobWriter()) });
    }
    return files;
  } finally {
    await reader.close();
  }
}

/** macOS packs a folder of its own beside what is meant, and nothing may climb out of the archive. */
const isHidden = (name: string): boolean =>
  name.split(/[/\\]/).some((part) => part.startsWith('.') || part === '__MACOSX') || name.startsWith('/');

/** The one folder that all of them lie in, with its slash; '' where there is none. */
function commonFolder(names: readonly string[]): string {
  const [first = ''] = names;
  const folder = first.slice(0, first.indexOf('/') + 1);
  return folder !== '' && names.every((name) => name.startsWith(folder)) ? folder : '';
}

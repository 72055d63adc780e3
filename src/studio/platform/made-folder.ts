/** A folder in the studio's disk: what fails leaves nothing that anybody asks for. */
import { addFile, blobAt } from './disk.ts';

type Made = typeof import('../../platform/made-folder.ts');

export const makeFolder: Made['makeFolder'] = (folder, fill) => fill(folder);

export const writeFile: Made['writeFile'] = async (path, content) => {
  const isBytes = typeof content === 'string' || content instanceof Uint8Array;
  addFile(path, isBytes ? new Blob([content as BlobPart]) : blobAt(content.file));
};

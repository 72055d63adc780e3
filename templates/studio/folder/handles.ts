/** What of the File System Access API is used here; TypeScript doesn't know all of it, nor do all browsers. */
export interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(content: Blob): Promise<void>; close(): Promise<void> }>;
  requestPermission?(how: { readonly mode: 'readwrite' }): Promise<string>;
}

export interface DirectoryHandle {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<Handle>;
  getDirectoryHandle(name: string, how: { readonly create: boolean }): Promise<DirectoryHandle>;
  getFileHandle(name: string, how: { readonly create: boolean }): Promise<FileHandle>;
  requestPermission?(how: { readonly mode: 'readwrite' }): Promise<string>;
}

export type Handle = FileHandle | DirectoryHandle;

interface Pickers {
  readonly showDirectoryPicker?: (how: { readonly mode: 'readwrite' }) => Promise<DirectoryHandle>;
}

/** Absent where the browser has none. */
export const directoryPicker = (): Pickers['showDirectoryPicker'] =>
  (window as Pickers).showDirectoryPicker?.bind(window);

/** Writes files where they came from. Throws when the person, or the system, doesn't allow it. */
export async function writeBack(
  handle: Handle,
  files: readonly { readonly path: string; readonly content: Blob }[],
): Promise<void> {
  if ((await handle.requestPermission?.({ mode: 'readwrite' })) === 'denied') throw new Error('denied');
  for (const { path, content } of files) {
    const file = handle.kind === 'file' ? handle : await fileAt(handle, path);
    const writable = await file.createWritable();
    await writable.write(content);
    await writable.close();
  }
}

async function fileAt(root: DirectoryHandle, path: string): Promise<FileHandle> {
  const parts = path.split('/');
  const name = parts.pop()!;
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
  return folder.getFileHandle(name, { create: true });
}

/** What of the File System Access API is used here; TypeScript doesn't know all of it, nor do all browsers. */
import { bounded } from '../../../src/studio/bounds.ts';
import { isSkipped } from '../../../src/studio/skipped.ts';
import type { Disk, Made } from './place.ts';

type Permit = (how: { readonly mode: 'read' | 'readwrite' }) => Promise<string>;

export interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{
    write(content: Blob): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
  readonly queryPermission?: Permit;
  readonly requestPermission?: Permit;
}

export interface DirectoryHandle {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<Handle>;
  getDirectoryHandle(name: string, how: { readonly create: boolean }): Promise<DirectoryHandle>;
  getFileHandle(name: string, how: { readonly create: boolean }): Promise<FileHandle>;
  readonly queryPermission?: Permit;
  readonly requestPermission?: Permit;
}

export type Handle = FileHandle | DirectoryHandle;

interface Pickers {
  readonly showDirectoryPicker?: (how: { readonly mode: 'readwrite' }) => Promise<DirectoryHandle>;
}

/** Absent where the browser has none. */
export const directoryPicker = (): Pickers['showDirectoryPicker'] =>
  (window as Pickers).showDirectoryPicker?.bind(window);

/** Files as they are now: a browser gives no others under the same handle. */
export const madeOfFile = ({ lastModified, size }: File): Made => `${lastModified}-${size}`;

/** A folder's, by paths in it. */
export async function filesIn(
  folder: DirectoryHandle,
  path = '',
): Promise<{ readonly path: string; readonly content: File }[]> {
  const found: Promise<{ readonly path: string; readonly content: File }[]>[] = [];
  for await (const entry of folder.values()) {
    if (isSkipped(entry.name)) continue;
    const at = `${path}${entry.name}`;
    found.push(
      entry.kind === 'directory'
        ? filesIn(entry, `${at}/`)
        : entry.getFile().then((content) => [{ path: at, content }]),
    );
    bounded(found);
  }
  return bounded((await Promise.all(found)).flat());
}

/** The disk behind a handle, as far as its browser lets it be read and written. */
export function handledDisk(handle: Handle): Disk {
  const isOpen = async (): Promise<boolean> =>
    (await handle.queryPermission?.({ mode: 'read' })) !== 'prompt' && document.visibilityState === 'visible';

  async function fileAt(path: string): Promise<File | undefined> {
    const found = await handleAt(handle, path, false).catch(unlessMissing);
    return found?.getFile().catch(unlessMissing);
  }

  async function madeOf(path: string): Promise<Made | undefined> {
    const file = await fileAt(path);
    return file && madeOfFile(file);
  }

  return {
    mayWrite: async () =>
      ((await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted',
    holds: (path) => handle.kind === 'directory' || handle.name === path,
    list: async () => {
      if (!(await isOpen())) return undefined;
      const files =
        handle.kind === 'file'
          ? [{ path: handle.name, content: await handle.getFile() }]
          : await filesIn(handle);
      return new Map(files.map(({ path, content }) => [path, madeOfFile(content)]));
    },
    madeOf,
    read: async (path) => {
      const content = await fileAt(path);
      if (!content) throw new Error(path);
      return { path, content, made: madeOfFile(content) };
    },
    write: async ({ path, content }, before) => {
      const file = await handleAt(handle, path, true);
      const writable = await file!.createWritable();
      try {
        await writable.write(content);
        // It takes its place only when it is closed; whatever was written there meanwhile stays.
        const now = before === undefined ? undefined : await madeOf(path);
        if (now !== before) {
          await writable.abort();
          return undefined;
        }
      } catch (error) {
        await writable.abort().catch(() => undefined);
        throw error;
      }
      await writable.close();
      return madeOf(path);
    },
    listen: (changed) => {
      // No browser tells of changes by itself: whoever comes back from another program is looked after.
      addEventListener('focus', changed);
      return () => removeEventListener('focus', changed);
    },
  };
}

/** What isn't there is none; what can't be reached is an error. */
function unlessMissing(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
  throw error;
}

/** A file's handle stands for that file alone. */
async function handleAt(root: Handle, path: string, create: boolean): Promise<FileHandle | undefined> {
  if (root.kind === 'file') {
    if (root.name === path) return root;
    if (create) throw new Error(path);
    return undefined;
  }
  const parts = path.split('/');
  const name = parts.pop()!;
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
  return folder.getFileHandle(name, { create });
}

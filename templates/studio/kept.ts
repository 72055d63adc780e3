/** What was open last, in this browser's own database: each file by itself, so that a word typed writes one file. */
import { clear, createStore, del, get, getMany, set, setMany } from 'idb-keyval';
import type { StudioFile } from '../../src/studio/protocol.ts';
import type { Handle } from './folder/handles.ts';

export interface KeptAbout {
  readonly name: string;
  readonly paths: readonly string[];
  /** Those that aren't saved yet. */
  readonly unsaved: readonly string[];
  /** The page that was open in the editor. */
  readonly page?: string | undefined;
  /** Milliseconds since 1970. */
  readonly when: number;
}

export interface Kept {
  readonly about: () => Promise<KeptAbout | undefined>;
  readonly files: (about: KeptAbout) => Promise<readonly StudioFile[]>;
  readonly handle: () => Promise<Handle | undefined>;
  /** False where the browser keeps nothing. */
  readonly write: (
    about: KeptAbout,
    files: readonly StudioFile[],
    removed?: readonly string[],
  ) => Promise<boolean>;
  /** In place of all that is kept. */
  readonly begin: (
    about: KeptAbout,
    files: readonly StudioFile[],
    handle: Handle | undefined,
  ) => Promise<boolean>;
  readonly forget: () => Promise<void>;
}

const ABOUT = 'about';
const HANDLE = 'handle';
const keyOf = (path: string): string => `file:${path}`;

export function openKept(): Kept {
  const store = createStore('cartable-studio', 'open');

  async function write(
    about: KeptAbout,
    files: readonly StudioFile[],
    removed: readonly string[] = [],
  ): Promise<boolean> {
    try {
      await setMany(
        [...files.map(({ path, content }): [string, unknown] => [keyOf(path), content]), [ABOUT, about]],
        store,
      );
      await Promise.all(removed.map((path) => del(keyOf(path), store)));
      return true;
    } catch {
      return false;
    }
  }

  return {
    about: () => get<KeptAbout>(ABOUT, store).catch(() => undefined),
    files: async ({ paths }) => {
      const found = await getMany<Blob | undefined>(paths.map(keyOf), store);
      return found.flatMap((content, at) => (content ? [{ path: paths[at]!, content }] : []));
    },
    handle: () => get<Handle>(HANDLE, store).catch(() => undefined),
    write,
    begin: async (about, files, handle) => {
      try {
        await clear(store);
        if (handle) await set(HANDLE, handle, store).catch(() => undefined);
      } catch {
        return false;
      }
      return write(about, files);
    },
    forget: () => clear(store).catch(() => undefined),
  };
}

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
  /** Which of the browser's windows keeps it. */
  readonly by?: string | undefined;
}

export interface Kept {
  readonly about: () => Promise<KeptAbout | undefined>;
  readonly files: (about: KeptAbout) => Promise<readonly StudioFile[]>;
  readonly handle: () => Promise<Handle | undefined>;
  /** What is kept is this window's from now on. */
  readonly take: (about: KeptAbout) => Promise<boolean>;
  /** False where the browser keeps nothing, or another window has begun to keep its own. */
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
  const by = Math.random().toString(36).slice(2);

  async function take(about: KeptAbout): Promise<boolean> {
    try {
      await set(ABOUT, { ...about, by }, store);
      return true;
    } catch {
      return false;
    }
  }

  async function write(
    about: KeptAbout,
    files: readonly StudioFile[],
    removed: readonly string[] = [],
  ): Promise<boolean> {
    try {
      if ((await get<KeptAbout>(ABOUT, store))?.by !== by) return false;
      await setMany(
        [
          ...files.map(({ path, content }): [string, unknown] => [keyOf(path), content]),
          [ABOUT, { ...about, by }],
        ],
        store,
      );
      await Promise.all(removed.map((path) => del(keyOf(path), store)));
      return true;
    } catch {
      return false;
    }
  }

  return {
    about: () => asked(() => get<KeptAbout>(ABOUT, store)),
    files: async ({ paths }) => {
      const found = await getMany<Blob | undefined>(paths.map(keyOf), store);
      return found.flatMap((content, at) => (content ? [{ path: paths[at]!, content }] : []));
    },
    handle: () => asked(() => get<Handle>(HANDLE, store)),
    take,
    write,
    begin: async (about, files, handle) => {
      try {
        await clear(store);
        await take(about);
        if (handle) await set(HANDLE, handle, store).catch(() => undefined);
      } catch {
        return false;
      }
      return write(about, files);
    },
    forget: () => asked(() => clear(store)),
  };
}

/** A browser that keeps nothing refuses by a rejection, or by a throw where a promise is waited for. */
async function asked<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

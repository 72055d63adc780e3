/** What was open last, in this browser's own database: each file by itself, so that a word typed writes one file. */
import { clear, createStore, del, get, getMany, set, setMany } from 'idb-keyval';
import type { StudioFile } from '../../src/studio/protocol.ts';
import type { Handle } from './folder/handles.ts';
import type { Made } from './folder/place.ts';

export interface KeptAbout {
  readonly name: string;
  /** Of a folder that `cartable studio` serves. */
  readonly id?: string | undefined;
  readonly paths: readonly string[];
  /** Those that aren't saved yet. */
  readonly unsaved: readonly string[];
  /** Those that were only downloaded. */
  readonly owed?: readonly string[];
  /** Of files that came from a disk, what they were made from. */
  readonly made?: Readonly<Record<string, Made>> | undefined;
  /** The page that was open in the editor. */
  readonly page?: string | undefined;
  /** Milliseconds since 1970. */
  readonly when: number;
  /** Which of the browser's windows keeps it. */
  readonly by?: string | undefined;
}

/** `partly`: all but large files; `none`: it takes nothing now; `elsewhere`: another window keeps its own there. */
export type Keeping =
  | { readonly kind: 'kept' | 'none' | 'elsewhere' }
  | { readonly kind: 'partly'; readonly without: readonly string[] };

export interface Kept {
  readonly about: () => Promise<KeptAbout | undefined>;
  readonly files: (about: KeptAbout) => Promise<readonly StudioFile[]>;
  readonly handle: () => Promise<Handle | undefined>;
  /** What is kept is this window's from now on. */
  readonly take: (about: KeptAbout) => Promise<boolean>;
  readonly write: (
    about: KeptAbout,
    files: readonly StudioFile[],
    removed?: readonly string[],
  ) => Promise<Keeping>;
  /** In place of all that is kept. @returns whether what is kept is this window's now */
  readonly begin: (about: KeptAbout, handle: Handle | undefined) => Promise<boolean>;
  readonly forget: () => Promise<void>;
}

const ABOUT = 'about';
const HANDLE = 'handle';
const keyOf = (path: string): string => `file:${path}`;

/** What people type is smaller. What is larger is kept by itself: a film that finds no room takes no word with it. */
const LARGE = 1_000_000;

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

  /** Small ones as bytes: a private window of WebKit's takes no blobs. */
  async function keep(files: readonly StudioFile[], more: readonly [string, unknown][] = []): Promise<void> {
    const contents = await Promise.all(
      files.map(async ({ path, content }): Promise<[string, unknown]> => {
        return [keyOf(path), content.size > LARGE ? content : await content.arrayBuffer()];
      }),
    );
    await setMany([...contents, ...more], store);
  }

  async function write(
    about: KeptAbout,
    files: readonly StudioFile[],
    removed: readonly string[] = [],
  ): Promise<Keeping> {
    try {
      if ((await get<KeptAbout>(ABOUT, store))?.by !== by) return { kind: 'elsewhere' };
      await Promise.all(removed.map((path) => del(keyOf(path), store)));
      const small = files.filter(({ content }) => content.size <= LARGE);
      await keep(small, [[ABOUT, { ...about, by }]]);
    } catch {
      return { kind: 'none' };
    }
    const without: string[] = [];
    for (const file of files.filter(({ content }) => content.size > LARGE))
      await keep([file]).catch(() => without.push(file.path));
    return without.length > 0 ? { kind: 'partly', without } : { kind: 'kept' };
  }

  return {
    about: () => asked(() => get<KeptAbout>(ABOUT, store)),
    files: async ({ paths }) => {
      const found = await getMany<Blob | ArrayBuffer | undefined>(paths.map(keyOf), store);
      return found.flatMap((content, at) =>
        content ? [{ path: paths[at]!, content: new Blob([content]) }] : [],
      );
    },
    handle: () => asked(() => get<Handle>(HANDLE, store)),
    take,
    write,
    begin: async (about, handle) => {
      try {
        await clear(store);
        if (handle) await set(HANDLE, handle, store).catch(() => undefined);
      } catch {
        return false;
      }
      return take(about);
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

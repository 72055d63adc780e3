/** The folder that is open: its files as they are now, what isn't saved yet, and where it is kept meanwhile. */
import type { StudioFile } from '../../src/studio/protocol.ts';
import type { Handle } from './folder/handles.ts';
import type { Kept } from './kept.ts';
import type { ServedFolder } from './served.ts';

export interface Project {
  readonly name: string;
  readonly files: ReadonlyMap<string, Blob>;
  readonly unsaved: ReadonlySet<string>;
  readonly handle: Handle | undefined;
  readonly served: ServedFolder | undefined;
  /** Whether the browser keeps it; undefined while nobody knows. */
  readonly isKept: boolean | undefined;
  /** The page in the editor. */
  page: string | undefined;
  text(path: string): Promise<string>;
  put(files: readonly StudioFile[]): void;
  /** Files as they are on the disk now: nothing to save. */
  renew(files: readonly StudioFile[], removed: readonly string[]): void;
  remove(path: string): void;
  /** Those are saved now, as they were then: what was typed since isn't. */
  saved(files: readonly StudioFile[]): void;
  /** Called when files change, and when it is known whether they are kept. */
  onChange(listener: () => void): void;
  /** Writes what isn't kept yet at once. */
  flush(): Promise<void>;
  /** Writes nothing more: what is kept was deleted, or another is opened. */
  close(): void;
}

interface Given {
  readonly name: string;
  readonly files: readonly StudioFile[];
  readonly handle?: Handle | undefined;
  /** Of `cartable studio`: its disk keeps the folder. */
  readonly served?: ServedFolder | undefined;
  readonly page?: string | undefined;
  readonly unsaved?: readonly string[];
}

/** Written so long after the last letter. */
const PAUSE = 400;

/** @param isNew in place of what is kept; else it is what is kept */
export function openProject(given: Given, kept: Kept, isNew: boolean): Project {
  const files = new Map(given.files.map(({ path, content }) => [path, content]));
  const unsaved = new Set(given.unsaved);
  const listeners: (() => void)[] = [];
  let pending = new Set<string>();
  let removed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKept: boolean | undefined = isNew ? undefined : true;
  let isClosed = false;
  let page = given.page;
  let writing: Promise<void> = isNew ? first() : Promise.resolve();

  const about = () => ({
    name: given.name,
    paths: [...files.keys()],
    unsaved: [...unsaved],
    page,
    when: Date.now(),
  });
  const changed = () => {
    for (const listener of listeners) listener();
  };

  async function first(): Promise<void> {
    // `about` is there by then.
    await Promise.resolve();
    isKept = await kept.begin(about(), given.files, given.handle);
    changed();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async () => {
      const paths = [...pending].filter((path) => files.has(path));
      const gone = [...removed];
      if (isClosed || isKept === false) return;
      pending = new Set();
      removed = new Set();
      const content = paths.map((path) => ({ path, content: files.get(path)! }));
      const before = isKept;
      isKept = await kept.write(about(), content, gone);
      if (before !== isKept) changed();
    });
    return writing;
  }

  function soon(): void {
    timer ??= setTimeout(flush, PAUSE);
  }

  return {
    name: given.name,
    files,
    unsaved,
    handle: given.handle,
    served: given.served,
    get isKept() {
      return isKept;
    },
    get page() {
      return page;
    },
    set page(path) {
      page = path;
      soon();
    },
    text: async (path) => (await files.get(path)?.text()) ?? '',
    put(some) {
      for (const { path, content } of some) {
        files.set(path, content);
        unsaved.add(path);
        pending.add(path);
        removed.delete(path);
      }
      soon();
      changed();
    },
    renew(some, gone) {
      for (const { path, content } of some) {
        files.set(path, content);
        unsaved.delete(path);
        pending.add(path);
      }
      for (const path of gone) {
        files.delete(path);
        removed.add(path);
      }
      soon();
      changed();
    },
    remove(path) {
      files.delete(path);
      unsaved.delete(path);
      removed.add(path);
      soon();
      changed();
    },
    saved(some) {
      for (const { path, content } of some) if (files.get(path) === content) unsaved.delete(path);
      soon();
      changed();
    },
    onChange: (listener) => listeners.push(listener),
    flush,
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

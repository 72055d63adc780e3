/** The folder that is open: its files as they are now, what isn't saved yet, and where it is kept meanwhile. */
import type { StudioFile } from '../../src/studio/protocol.ts';
import type { Handle } from './folder/handles.ts';
import type { Place } from './folder/place.ts';
import { openKeeper } from './keeper.ts';
import type { Keeping, Kept } from './kept.ts';

export interface Project {
  readonly name: string;
  readonly files: ReadonlyMap<string, Blob>;
  readonly unsaved: ReadonlySet<string>;
  /** Saved as a download only, and not where they came from. */
  readonly owed: ReadonlySet<string>;
  /** The disk it came from, where that may be written to. */
  readonly place: Place | undefined;
  /** Whether the browser keeps it; undefined while nobody knows. */
  readonly keeping: Keeping | undefined;
  /** Whether the browser is still to write what changed last. */
  readonly isBehind: boolean;
  /** The page in the editor. */
  page: string | undefined;
  text(path: string): Promise<string>;
  put(files: readonly StudioFile[]): void;
  /** Files as they are on the disk now: nothing to save. */
  renew(files: readonly StudioFile[], removed: readonly string[]): void;
  remove(path: string): void;
  /** Those are saved now, as they were then: what was typed since isn't. */
  saved(files: readonly StudioFile[], where: 'there' | 'download'): void;
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
  readonly place?: Place | undefined;
  /** Of a folder that is served. */
  readonly id?: string | undefined;
  readonly page?: string | undefined;
  readonly unsaved?: readonly string[];
  readonly owed?: readonly string[];
}

/** @param isNew in place of what is kept; else it is what is kept */
export function openProject(given: Given, kept: Kept, isNew: boolean): Project {
  const { place } = given;
  const files = new Map(given.files.map(({ path, content }) => [path, content]));
  const unsaved = new Set(given.unsaved);
  const owed = new Set(given.owed);
  const listeners: (() => void)[] = [];
  let page = given.page;

  const about = () => ({
    name: given.name,
    id: given.id,
    paths: [...files.keys()],
    unsaved: [...unsaved],
    owed: [...owed],
    made: place?.known(),
    page,
    when: Date.now(),
  });
  const told = () => {
    for (const listener of listeners) listener();
  };
  const keeper = openKeeper({ kept, handle: given.handle, about, files, isNew, told });

  function changed(): void {
    keeper.soon();
    told();
  }

  function forget(path: string): void {
    files.delete(path);
    unsaved.delete(path);
    owed.delete(path);
    keeper.remove(path);
  }

  return {
    name: given.name,
    files,
    unsaved,
    owed,
    place,
    get keeping() {
      return keeper.keeping();
    },
    get isBehind() {
      return keeper.isBehind();
    },
    get page() {
      return page;
    },
    set page(path) {
      page = path;
      keeper.soon();
    },
    text: async (path) => (await files.get(path)?.text()) ?? '',
    put(some) {
      for (const { path, content } of some) {
        files.set(path, content);
        unsaved.add(path);
        keeper.put(path);
      }
      changed();
    },
    renew(some, gone) {
      for (const { path, content } of some) {
        files.set(path, content);
        unsaved.delete(path);
        owed.delete(path);
        keeper.put(path);
      }
      for (const path of gone) forget(path);
      changed();
    },
    remove(path) {
      forget(path);
      changed();
    },
    saved(some, where) {
      for (const { path, content } of some) {
        if (files.get(path) !== content) continue;
        const wasUnsaved = unsaved.delete(path);
        if (where === 'there') owed.delete(path);
        // A whole folder that is downloaded holds what is where it came from, too.
        else if (place && wasUnsaved) owed.add(path);
      }
      changed();
    },
    onChange: (listener) => listeners.push(listener),
    flush: keeper.flush,
    close: keeper.close,
  };
}

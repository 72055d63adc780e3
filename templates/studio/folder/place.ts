/**
 * Where the open folder lies on a disk: it is read from there and saved to it. Other programs write there too, so that
 * each file is known by what it was when it was last read or written here.
 */
import type { StudioFile } from '../../../src/studio/protocol.ts';

/** What tells a file's content from an earlier one of the same path. */
export type Made = string;

/** A disk as the browser, or `cartable studio`, lets it be used. */
export interface Disk {
  /** Asks the person, where the browser must be asked. @returns false where nothing may be written */
  readonly mayWrite: () => Promise<boolean>;
  /** Whether such a file can be written: of a file that was given by itself, no other can. */
  readonly holds: (path: string) => boolean;
  /** All files of the folder; undefined where they can't be listed now. */
  readonly list: () => Promise<ReadonlyMap<string, Made> | undefined>;
  /** Undefined where there is none. */
  readonly madeOf: (path: string) => Promise<Made | undefined>;
  readonly read: (path: string) => Promise<StudioFile & { readonly made: Made }>;
  /** Whole or not at all. @returns undefined, and nothing is written, where the file is another than `before` (undefined: none) */
  readonly write: (file: StudioFile, before: Made | undefined) => Promise<Made | undefined>;
  /** Calls whenever something may have changed. @returns what ends it */
  readonly listen: (changed: () => void) => () => void;
}

export interface Place {
  /** By paths, to be kept with what is typed. */
  readonly known: () => Readonly<Record<string, Made>>;
  readonly mayWrite: Disk['mayWrite'];
  readonly holds: Disk['holds'];
  /** Of these paths, those that hold there what was neither read nor written here. */
  readonly othersThere: (paths: readonly string[]) => Promise<readonly string[]>;
  /** @param isAsked whether it may take the place of what others wrote. @returns false where it mayn't and would */
  readonly save: (file: StudioFile, isAsked: boolean) => Promise<boolean>;
  /** Hears of files that changed on the disk, or came, and of those that are gone; takes what it `accepts`. @returns what ends it */
  readonly watch: (changed: (news: News) => void, accepts: (path: string) => boolean) => () => void;
}

export interface News {
  readonly files: readonly StudioFile[];
  readonly removed: readonly string[];
  /** Changed there, and not accepted. */
  readonly others: readonly string[];
}

/** @param given what is known from an earlier time, or by what was read already */
export function openPlace(disk: Disk, given: Readonly<Record<string, Made>>): Place {
  const known = new Map(Object.entries(given));
  /** Files that another program has changed, as they were when that was told. */
  const told = new Map<string, Made>();
  let busy: Promise<unknown> = Promise.resolve();

  /** One after another: what is being written is no news. */
  function after<T>(act: () => Promise<T>): Promise<T> {
    const done = busy.then(act);
    busy = done.catch(() => undefined);
    return done;
  }

  /** What is gone takes nothing along when it is written anew. */
  const isOther = (path: string, now: Made | undefined): boolean =>
    now !== undefined && now !== known.get(path);

  async function save(file: StudioFile, isAsked: boolean): Promise<boolean> {
    const now = await disk.madeOf(file.path);
    if (!isAsked && isOther(file.path, now)) return false;
    const made = await disk.write(file, now);
    if (made === undefined) return false;
    known.set(file.path, made);
    return true;
  }

  async function news(accepts: (path: string) => boolean): Promise<News | undefined> {
    const now = await disk.list();
    if (!now) return undefined;
    const changed = [...now].filter(([path, made]) => isOther(path, made));
    const wanted = changed.filter(([path]) => accepts(path));
    // One that can't be read just now is none of the news: it is read when the disk next calls.
    const read = await Promise.all(wanted.map(([path]) => disk.read(path).catch(() => undefined)));
    // From here on nothing is waited for: what was typed while they were read stands, and what counts as known is told.
    const files = [];
    for (const one of read) {
      if (!one || !accepts(one.path)) continue;
      const { made, ...file } = one;
      known.set(file.path, made);
      files.push(file);
    }
    const others = changed.filter(([path, made]) => !accepts(path) && told.get(path) !== made);
    for (const [path, made] of others) told.set(path, made);
    const removed = [...known.keys()].filter((path) => !now.has(path) && accepts(path));
    for (const path of removed) known.delete(path);
    return { files, removed, others: others.map(([path]) => path) };
  }

  return {
    known: () => Object.fromEntries(known),
    mayWrite: disk.mayWrite,
    holds: disk.holds,
    othersThere: (paths) =>
      after(async () => {
        const now = await Promise.all(paths.map((path) => disk.madeOf(path)));
        return paths.filter((path, at) => isOther(path, now[at]));
      }),
    save: (file, isAsked) => after(() => save(file, isAsked)),
    watch: (changed, accepts) => {
      let isEnded = false;
      const end = disk.listen(() =>
        // A disk that can't be read just now is read when it next calls.
        after(() => news(accepts)).then(
          (heard) => {
            if (heard && !isEnded && Object.values(heard).some((some) => some.length > 0)) changed(heard);
          },
          () => undefined,
        ),
      );
      return () => {
        isEnded = true;
        end();
      };
    },
  };
}

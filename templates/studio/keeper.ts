/** Keeps an open folder in the browser as it changes: soon after each change, and again what the browser didn't take. */
import type { StudioFile } from '../../src/studio/protocol.ts';
import type { Handle } from './folder/handles.ts';
import type { Keeping, Kept, KeptAbout } from './kept.ts';

export interface Keeper {
  /** Undefined while nobody knows. */
  readonly keeping: () => Keeping | undefined;
  /** Whether what changed last is still to be written. */
  readonly isBehind: () => boolean;
  readonly put: (path: string) => void;
  readonly remove: (path: string) => void;
  /** Writes by and by. */
  readonly soon: () => void;
  readonly flush: () => Promise<void>;
  readonly close: () => void;
}

interface Ports {
  readonly kept: Kept;
  readonly handle: Handle | undefined;
  readonly about: () => KeptAbout;
  readonly files: ReadonlyMap<string, Blob>;
  /** In place of what is kept; else it is what is kept. */
  readonly isNew: boolean;
  /** Whether it is kept is another now. */
  readonly told: () => void;
}

/** Written so long after the last letter. */
const PAUSE = 400;
/** What the browser didn't take is offered to it again after so long, then after twice as long. */
const AGAIN = 20_000;

export function openKeeper({ kept, handle, about, files, isNew, told }: Ports): Keeper {
  const pending = new Set<string>();
  /** Those that the browser didn't take. */
  const refused = new Set<string>();
  const removed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let patience = AGAIN;
  let isBegun = !isNew;
  let keeping: Keeping | undefined = isNew ? undefined : { kind: 'kept' };
  let isClosed = false;
  let isWriting = false;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    if (isClosed || keeping?.kind === 'elsewhere') return;
    if (!isBegun) {
      isBegun = await kept.begin(about(), handle);
      if (!isBegun) return heard({ kind: 'none' });
      // All of it, as it is by now.
      for (const path of files.keys()) pending.add(path);
    }
    await offer([...pending], [...removed]);
  }

  async function offer(paths: readonly string[], gone: readonly string[]): Promise<void> {
    pending.clear();
    removed.clear();
    for (const path of paths) refused.delete(path);
    isWriting = true;
    const now = await kept.write(about(), contentsOf(paths), gone);
    isWriting = false;
    for (const path of leftOf(now, paths)) refused.add(path);
    if (now.kind === 'none') for (const path of gone) removed.add(path);
    heard(now.kind === 'kept' && refused.size > 0 ? { kind: 'partly', without: [...refused] } : now);
  }

  const contentsOf = (paths: readonly string[]): readonly StudioFile[] =>
    paths.flatMap((path) => {
      const content = files.get(path);
      return content ? [{ path, content }] : [];
    });

  function heard(now: Keeping): void {
    const before = JSON.stringify(keeping);
    keeping = now;
    if (before !== JSON.stringify(now)) told();
    if (now.kind === 'kept') patience = AGAIN;
    else if (now.kind !== 'elsewhere' && !isClosed) retry ??= setTimeout(again, patience);
  }

  function again(): void {
    retry = undefined;
    patience *= 2;
    for (const path of refused) pending.add(path);
    void flush();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  if (isNew) void Promise.resolve().then(flush);
  return {
    keeping: () => keeping,
    isBehind: () => isWriting || pending.size > 0 || removed.size > 0,
    put: (path) => {
      pending.add(path);
      removed.delete(path);
    },
    remove: (path) => {
      pending.delete(path);
      refused.delete(path);
      removed.add(path);
    },
    soon: () => {
      if (!isClosed) timer ??= setTimeout(flush, PAUSE);
    },
    flush,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      clearTimeout(retry);
    },
  };
}

function leftOf(now: Keeping, paths: readonly string[]): readonly string[] {
  if (now.kind === 'partly') return now.without;
  return now.kind === 'none' ? paths : [];
}

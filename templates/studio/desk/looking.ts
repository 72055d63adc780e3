/** Reads the lesson anew after each change: one reading at a time, the newest text last. */
import type { Look, StudioFile } from '../../../src/studio/protocol.ts';
import { type CoreClient, isCrash, isStopped } from '../core.ts';

export interface Looking {
  /** So long after the last letter that nobody waits, and no letter is read twice. */
  readonly soon: (path: string, content: Blob) => void;
  readonly now: (files?: readonly StudioFile[], removed?: readonly string[]) => Promise<void>;
  /** Nothing is read meanwhile; what comes is read after it. */
  readonly pause: () => void;
  readonly go: () => void;
  readonly close: () => void;
}

interface Ports {
  readonly core: CoreClient;
  /** The page that is previewed. */
  readonly page: () => string | undefined;
  readonly seen: (look: Look) => void | Promise<void>;
  readonly failed: (error: unknown) => void;
  /** The core has broken off and begins anew by itself, once. */
  readonly crashed: () => void;
}

const PAUSE = 120;

export function openLooking({ core, page, seen, failed, crashed }: Ports): Looking {
  /** By paths, the newest of each; undefined: it is gone. */
  const pending = new Map<string, Blob | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let isWanted = false;
  let isPaused = false;
  let isClosed = false;
  let crashes = 0;

  async function look(): Promise<void> {
    const changes = [...pending];
    pending.clear();
    const files = changes.flatMap(([path, content]) => (content ? [{ path, content }] : []));
    const removed = changes.flatMap(([path, content]) => (content ? [] : [path]));
    try {
      if (changes.length > 0) await core.change(files, removed);
      const found = await core.look(page());
      crashes = 0;
      if (!isClosed) await seen(found);
    } catch (error) {
      recover(error);
    }
  }

  function recover(error: unknown): void {
    if (isClosed || isStopped(error)) return;
    crashes += isCrash(error) ? 1 : 0;
    // What breaks it off twice would for ever.
    if (!isCrash(error) || crashes > 1) {
      failed(error);
      return;
    }
    crashed();
    isWanted = true;
  }

  async function loop(): Promise<void> {
    while (isWanted && !isPaused && !isClosed) {
      isWanted = false;
      await look();
    }
    running = undefined;
  }

  function now(files: readonly StudioFile[] = [], removed: readonly string[] = []): Promise<void> {
    clearTimeout(timer);
    for (const path of removed) pending.set(path, undefined);
    for (const { path, content } of files) pending.set(path, content);
    isWanted = true;
    if (!isPaused) running ??= loop();
    return running ?? Promise.resolve();
  }

  return {
    soon: (path, content) => {
      pending.set(path, content);
      clearTimeout(timer);
      timer = setTimeout(() => now(), PAUSE);
    },
    now,
    pause: () => {
      isPaused = true;
    },
    go: () => {
      isPaused = false;
      if (isWanted || pending.size > 0) void now();
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

/**
 * What a reloaded page has to know of its own session, in the browser's storage for this tab: the token is given once
 * (8.2.1), and a session that was ended can't be gone on with.
 */
import { objectIn } from './launch.ts';

export interface Remembered {
  readonly token: string;
  /** The LMS has `initialized`: it may not come twice (9.3). */
  readonly initialized?: true;
  /** `terminated` was sent. */
  readonly over?: true;
  readonly returnUrl?: string;
}

export interface Memory {
  read(): Remembered | undefined;
  keep(change: Partial<Remembered>): void;
}

export function memoryOf(window: Window, fetchUrl: string): Memory {
  const key = `cartable cmi5 ${fetchUrl}`;
  let known: Remembered | undefined;
  /** Storage that is forbidden (sandboxed frames, private modes) throws when it is looked at. */
  function stored(): Remembered | undefined {
    try {
      return objectIn(window.sessionStorage.getItem(key) ?? '') as Remembered | undefined;
    } catch {
      return undefined;
    }
  }
  return {
    read: () => {
      known ??= stored();
      return known;
    },
    keep: (change) => {
      known = { token: '', ...known, ...change };
      try {
        window.sessionStorage.setItem(key, JSON.stringify(known));
      } catch {
        // Then a reloaded page finds no session, and says so.
      }
    },
  };
}

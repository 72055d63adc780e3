/** A learner's attempt as the LMS keeps it: in the browser, so that it outlives a reload and a rebuilt package. */
import type { Elements } from './strict.ts';

/** What `LMSGetLastError` says of it, last: `0` when all is well. */
export type Call = readonly [method: string, args: readonly unknown[], result: string, error: string];

export interface Attempt {
  /** What was committed, by element. */
  readonly stored: Elements;
  readonly visits: number;
  /** The latest, oldest first. */
  readonly calls: readonly Call[];
  /** Of all calls, kept or not. */
  readonly called: number;
  readonly refused: number;
}

export const NEW_ATTEMPT: Attempt = { stored: {}, visits: 0, calls: [], called: 0, refused: 0 };

/** A browser gives five million characters: this leaves room for the state, whatever the calls carried. */
const MOST_CALLS = 2_000;
const MOST_CHARACTERS = 1_000_000;

/** With the call, and without the oldest ones that there is no more room for. */
export const withCall = (attempt: Attempt, call: Call): Attempt => ({
  ...attempt,
  calls: [...attempt.calls.slice(1 - MOST_CALLS), call],
  called: attempt.called + 1,
  refused: attempt.refused + (call[3] === '0' ? 0 : 1),
});

export interface Shelf {
  readonly read: () => Attempt;
  readonly write: (attempt: Attempt) => void;
}

/** An attempt for each lesson. A full or forbidden storage keeps nothing, and the preview works all the same. */
export function shelfFor(lesson: string, storage: Pick<Storage, 'getItem' | 'setItem'>): Shelf {
  const key = `cartable:attempt:${lesson}`;
  return {
    read: () => {
      try {
        return { ...NEW_ATTEMPT, ...(JSON.parse(storage.getItem(key) ?? '{}') as Partial<Attempt>) };
      } catch {
        return NEW_ATTEMPT;
      }
    },
    write: (attempt) => {
      try {
        storage.setItem(key, JSON.stringify({ ...attempt, calls: lastCalls(attempt.calls) }));
      } catch {
        // It stays in this page's memory.
      }
    },
  };
}

function lastCalls(calls: readonly Call[]): readonly Call[] {
  let capacity = MOST_CHARACTERS;
  const first = calls.findLastIndex((call) => {
    capacity -= JSON.stringify(call).length;
    return capacity < 0;
  });
  return calls.slice(first + 1);
}

/**
 * What a browser keeps of a lesson, in its `localStorage`: behind the API of an LMS, so that a session runs over it as
 * over any other.
 *
 * Several tabs may have the lesson open, and none knows of the others. So what a page writes is what has changed in it
 * since it last wrote, put upon what is there by then: no tab takes an answer away that another has kept.
 */
import type { LearnerState } from './session.ts';
import { storageOf } from './stash.ts';
import type { Codec } from './state.ts';

export interface Kept {
  /** For `sessionWith`, with the driver `browser`. */
  readonly api: object;
  /** When each answer was last changed, in milliseconds since 1970, by question id. */
  readonly times: () => Readonly<Record<string, number>>;
  /** Keeps this state of the page's, and nothing that the page has to say afterwards; false when there is no room. */
  readonly settle: (state: LearnerState, times: Readonly<Record<string, number>>) => boolean;
  /** Takes everything of this lesson out of the browser; nothing that the page has to say afterwards is kept. */
  readonly forget: () => void;
  /** Told when another tab has kept something of this lesson. */
  readonly onElsewhere: (listener: () => void) => void;
}

/** What is in the storage, as JSON. */
interface Stored {
  readonly v: 1;
  readonly state: string;
  readonly place?: string;
  readonly status?: string;
  readonly success?: string;
  readonly at: Readonly<Record<string, number>>;
}

const NOTHING: Stored = { v: 1, state: '', at: {} };
const FIELDS = ['state', 'place', 'status', 'success'] as const;
type Field = (typeof FIELDS)[number];

/** @param name of the lesson, among all that this origin may keep; undefined: the browser keeps nothing for this page */
export function openKept(window: Window, name: string, codec: Codec): Kept | undefined {
  const storage = usable(storageOf(window));
  if (!storage) return undefined;
  const key = `cartable lesson ${name}`;
  const listeners: (() => void)[] = [];
  let raw = storage.getItem(key);
  let own: Stored = parsed(raw);
  /** What this page has shown and kept, whatever others did meanwhile. */
  let before = codec.decode(own.state).state;
  let isOver = false;

  const read = (element: string): string => (isField(element) ? (own[element] ?? '') : '');

  function commit(): boolean {
    if (isOver) return true;
    const mine = codec.decode(own.state).state;
    const stored = parsed(storage!.getItem(key));
    const at = { ...stored.at };
    for (const id of changedIn(before, mine)) at[id] = Date.now();
    return write({ ...upon(stored, mine), at }, mine);
  }

  /** What is there, with what has changed here. */
  function upon(stored: Stored, mine: LearnerState): Stored {
    const theirs = codec.decode(stored.state);
    const state = codec.encode(merged(theirs.state, before, mine), theirs.unreadable);
    return { ...stored, ...own, state };
  }

  function write(next: Stored, mine: LearnerState): boolean {
    const text = JSON.stringify(next);
    try {
      storage!.setItem(key, text);
    } catch {
      return false;
    }
    raw = text;
    own = { ...own, at: next.at };
    before = mine;
    return true;
  }

  window.addEventListener('storage', (event) => {
    if (event.key !== key || event.newValue === raw || isOver) return;
    for (const listener of listeners) listener();
  });

  return {
    api: {
      Initialize: () => 'true',
      Terminate: () => 'true',
      GetValue: read,
      SetValue: (element: string, value: string) => {
        if (isField(element)) own = { ...own, [element]: value };
        return 'true';
      },
      Commit: () => String(commit()),
      GetLastError: () => '0',
    },
    times: () => own.at,
    settle: (state, times) => {
      own = { ...own, state: codec.encode(state) };
      // An answer that is brought from elsewhere has its time from there.
      isOver = commit() && write({ ...parsed(raw), at: { ...own.at, ...times } }, state);
      return isOver;
    },
    forget: () => {
      isOver = true;
      storage.removeItem(key);
    },
    onElsewhere: (listener) => void listeners.push(listener),
  };
}

const isField = (element: string): element is Field => (FIELDS as readonly string[]).includes(element);

/** A storage that takes what it is given: in some private windows it has no room at all. */
function usable(storage: Storage | undefined): Storage | undefined {
  const probe = 'cartable probe';
  try {
    storage?.setItem(probe, probe);
    storage?.removeItem(probe);
    return storage;
  } catch {
    return undefined;
  }
}

/** What can't be read stands for the state: the session offers it for copying. */
function parsed(raw: string | null): Stored {
  if (raw === null) return NOTHING;
  try {
    const { v, state, at, ...others } = JSON.parse(raw) as Stored;
    if (v === 1 && typeof state === 'string') return { ...others, v, state, at: { ...at } };
  } catch {
    // As below.
  }
  return { ...NOTHING, state: raw };
}

/** The ids of the answers that two states have otherwise. */
export const changedIn = (a: LearnerState, b: LearnerState): readonly string[] =>
  [...new Set([...Object.keys(a.answers), ...Object.keys(b.answers)])].filter(
    (id) => JSON.stringify(a.answers[id]) !== JSON.stringify(b.answers[id]),
  );

/** What others have kept, with what has changed from `before` to `mine`. Nothing that was reached is taken back. */
function merged(theirs: LearnerState, before: LearnerState, mine: LearnerState): LearnerState {
  const changed = new Set(changedIn(before, mine));
  const answers = Object.fromEntries([
    ...Object.entries(theirs.answers).filter(([id]) => !changed.has(id)),
    ...Object.entries(mine.answers).filter(([id]) => changed.has(id)),
  ]);
  const { seed, drawn } = theirs.seed ? theirs : mine;
  return {
    ...mine,
    answers,
    read: theirs.read || mine.read,
    finished: before.finished === mine.finished ? theirs.finished : mine.finished,
    handedIn: Math.max(theirs.handedIn ?? 0, mine.handedIn ?? 0),
    hints: mostHints(theirs, mine),
    ...(seed && { seed }),
    ...(drawn && { drawn }),
  };
}

export const mostHints = (a: LearnerState, b: LearnerState): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.keys({ ...a.hints, ...b.hints }).map((id) => [
      id,
      Math.max(a.hints?.[id] ?? 0, b.hints?.[id] ?? 0),
    ]),
  );

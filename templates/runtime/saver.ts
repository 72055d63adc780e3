/** When to send: soon while the learner types, at once when it matters, again and again when it fails. */
import type { Saved } from './session.ts';

export interface Saver {
  readonly saved: Saved;
  /** The learner's work has changed: send when they pause. */
  soon(): void;
  /** Something has changed that nobody would miss: send within the minute, and say nothing. */
  sometime(): void;
  /** Send now. */
  now(): void;
  /** Drop what is planned. */
  stop(): void;
  /** There is nobody to send to any more. */
  lose(): void;
  onSaved(listener: (saved: Saved) => void): void;
}

/** Milliseconds. */
const PAUSE = 2_000;
const LONGEST_WAIT = 15_000;
const SOMETIME = 30_000;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 60_000;
/** After so many failures in a row (about two minutes) the learner is told to copy the answers. */
const FAILURES_TO_LOSS = 6;

/** `send` tells whether everything is with the LMS now. */
export function openSaver(window: Window, send: () => boolean): Saver {
  const listeners: ((saved: Saved) => void)[] = [];
  let saved: Saved = 'saved';
  let timer: number | undefined;
  let waitingSince: number | undefined;
  let failures = 0;

  function notify(now: Saved): void {
    if (now === saved) return;
    saved = now;
    for (const listener of listeners) listener(saved);
  }

  function stop(): void {
    window.clearTimeout(timer);
    timer = undefined;
  }

  function plan(wait: number): void {
    stop();
    timer = window.setTimeout(now, wait);
  }

  function now(): void {
    stop();
    waitingSince = undefined;
    if (send()) {
      failures = 0;
      notify('saved');
      return;
    }
    failures += 1;
    notify(failures >= FAILURES_TO_LOSS ? 'lost' : 'unsaved');
    plan(Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY));
  }

  return {
    get saved() {
      return saved;
    },
    soon: () => {
      if (saved !== 'lost') notify('unsaved');
      if (failures > 0) return; // A retry is planned, and will take this along.
      waitingSince ??= Date.now();
      plan(Math.min(PAUSE, Math.max(0, waitingSince + LONGEST_WAIT - Date.now())));
    },
    sometime: () => {
      if (timer === undefined) plan(SOMETIME);
    },
    now,
    stop,
    lose: () => {
      stop();
      notify('lost');
    },
    onSaved: (listener) => {
      listeners.push(listener);
      if (saved !== 'saved') listener(saved);
    },
  };
}

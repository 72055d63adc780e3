/**
 * A session counts on an LMS that answers at once; a record store answers when it can. So the session's time is made
 * to wait for it: its timers stand still until the launch is settled, and may be rung early once something has arrived.
 */

export interface Clock {
  /** The window, as much of it as a session knows, on this clock. */
  readonly window: Window;
  /** Time begins to run. */
  start(): void;
  /** What is planned is done now, in the order in which it was planned. */
  ring(): void;
}

interface Planned {
  readonly action: () => void;
  readonly wait: number;
  /** The browser's own timer, once time runs. */
  timer?: number;
}

export function clockOn(window: Window): Clock {
  const planned = new Map<number, Planned>();
  let next = 1;
  let runs = false;

  function done(id: number): void {
    const one = planned.get(id);
    planned.delete(id);
    if (one?.timer !== undefined) window.clearTimeout(one.timer);
    one?.action();
  }

  function begin(id: number, one: Planned): void {
    one.timer = window.setTimeout(() => done(id), one.wait);
  }

  const own = {
    document: window.document,
    get localStorage() {
      return window.localStorage;
    },
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    setTimeout: (action: () => void, wait = 0): number => {
      const id = next;
      next += 1;
      const one: Planned = { action, wait };
      planned.set(id, one);
      if (runs) begin(id, one);
      return id;
    },
    clearTimeout: (id: number): void => {
      const timer = planned.get(id)?.timer;
      planned.delete(id);
      if (timer !== undefined) window.clearTimeout(timer);
    },
  };

  return {
    window: own as unknown as Window,
    start: () => {
      runs = true;
      for (const [id, one] of planned) if (one.timer === undefined) begin(id, one);
    },
    ring: () => {
      for (const id of [...planned.keys()]) done(id);
    },
  };
}

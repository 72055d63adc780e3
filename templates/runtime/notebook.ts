/** The learner's state and the one budget all answers share: a change is measured before it is kept. */
import type { Capacity, LearnerState } from './session.ts';
import type { Codec, Decoded } from './state.ts';

export interface Notebook {
  readonly state: LearnerState;
  readonly capacity: Capacity;
  /** The state as the LMS is to hold it. */
  readonly text: string;
  /** Keeps the change if there is room for it. */
  keep(change: Partial<LearnerState>): Capacity;
}

export function openNotebook(codec: Codec, limit: number, opened: Decoded, place?: string): Notebook {
  let unreadable = opened.unreadable;
  let state: LearnerState = { ...opened.state, ...(place && { place }) };
  let text = codec.encode(state, unreadable);
  // A state that an LMS kept beyond our limit stays writable as long as it doesn't grow.
  const ceiling = unreadable === undefined ? Math.max(limit, text.length) : limit;

  function keep(change: Partial<LearnerState>): Capacity {
    const changed = { ...state, ...change };
    let written = codec.encode(changed, unreadable);
    if (written.length > ceiling && unreadable !== undefined) {
      // What the learner writes now is worth more than what nobody can read.
      const without = codec.encode(changed);
      if (without.length <= ceiling) {
        unreadable = undefined;
        written = without;
      }
    }
    if (written.length > ceiling) return { used: written.length, limit, fits: false };
    state = changed;
    text = written;
    return { used: text.length, limit, fits: true };
  }

  return {
    get state() {
      return state;
    },
    get capacity() {
      return { used: text.length, limit, fits: text.length <= limit };
    },
    get text() {
      return text;
    },
    keep,
  };
}

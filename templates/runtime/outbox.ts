/** What the LMS is to hold, and what it holds as far as it has told us: only the difference is sent. */
import type { Driver, Interaction, Setting } from './driver.ts';
import { GONE, type Lms } from './lms.ts';

/** `refused`: something isn't with the LMS and is worth another try. `over`: the session has ended without us. */
export type Delivery = 'delivered' | 'refused' | 'over';

export interface Outbox {
  /** Elements that must arrive; until they do, the learner's work isn't saved. */
  want(settings: readonly Setting[]): void;
  /** Elements that should arrive; an LMS that refuses them costs the learner nothing. */
  wish(settings: readonly Setting[]): void;
  tell(interactions: readonly Interaction[]): void;
  /** Interactions that no commit has confirmed: to be told again in the session that follows. */
  untold(): readonly Interaction[];
  /** Sends what differs, then commits. */
  send(): Delivery;
}

/** An interaction on its way. SCORM 1.2 doesn't let us read one back: the index is our own count. */
interface Letter {
  readonly interaction: Interaction;
  /** Fields still to be set. */
  readonly fields: Setting[];
  index?: number;
  tries: number;
}

/** After so many refusals an interaction is given up: the answer itself is in the state. */
const TRIES = 3;

/** For one session, from Initialize to Terminate; `count` is the number of interactions the LMS has already. */
export const openOutbox = (lms: Lms, driver: Driver, count: number): Outbox => {
  const wanted = new Map<string, { readonly value: string; readonly must: boolean }>();
  const held = new Map<string, string>();
  const unsupported = new Set<string>();
  const letters: Letter[] = [];
  const uncommitted: Interaction[] = [];
  const { interactions } = driver.elements;
  let next = count;

  const put = (settings: readonly Setting[], must: boolean): void => {
    for (const [element, value] of settings) wanted.set(element, { value, must });
  };

  /** True when the LMS took the value or will never take it; false when it may yet. */
  const set = (element: string, value: string): boolean | 'over' => {
    const outcome = lms.set(element, value);
    if (outcome.ok) return true;
    if (outcome.code === GONE || driver.codes.over.includes(outcome.code)) return 'over';
    if (!driver.codes.unsupported.includes(outcome.code)) return false;
    unsupported.add(element);
    return true;
  };

  /**
   * An LMS may cut a long state short and call it a success. What it gives back tells; and half a state being
   * worth nothing, the last whole one is put back in its place.
   */
  const isWhole = (element: string, value: string): boolean => {
    const back = lms.get(element);
    if (!back.ok || back.value === value) return true;
    const before = held.get(element);
    if (before !== undefined) lms.set(element, before);
    return false;
  };

  const sendElements = (): Delivery => {
    let delivery: Delivery = 'delivered';
    for (const [element, { value, must }] of wanted) {
      if (held.get(element) === value || unsupported.has(element)) continue;
      const done = set(element, value);
      if (done === 'over') return 'over';
      if (done && (element !== driver.elements.state || isWhole(element, value))) held.set(element, value);
      else if (must) delivery = 'refused';
    }
    return delivery;
  };

  const sendLetter = (letter: Letter): Delivery => {
    while (letter.fields.length > 0 && !unsupported.has(interactions)) {
      const [field, value] = letter.fields[0]!;
      const done = set(`${interactions}.${letter.index ?? next}.${field}`, value);
      if (done === 'over') return 'over';
      if (!done) {
        letter.tries += 1;
        return 'refused';
      }
      if (field === 'id') {
        // Interactions are optional in 1.2: an LMS that doesn't know the id knows none of them.
        if (unsupported.has(`${interactions}.${next}.id`)) unsupported.add(interactions);
        letter.index = next;
        next += 1;
      }
      letter.fields.shift();
    }
    return 'delivered';
  };

  const sendLetters = (): Delivery => {
    while (letters[0]) {
      const delivery = sendLetter(letters[0]);
      if (delivery === 'over') return 'over';
      if (delivery === 'refused' && letters[0].tries < TRIES) return 'refused';
      uncommitted.push(letters.shift()!.interaction);
    }
    return 'delivered';
  };

  return {
    want: (settings) => put(settings, true),
    wish: (settings) => put(settings, false),
    tell: (told) => {
      letters.push(...told.map((fields) => ({ interaction: fields, fields: [...fields], tries: 0 })));
    },
    untold: () => [...uncommitted, ...letters.map(({ interaction }) => interaction)],
    send: () => {
      const elements = sendElements();
      if (elements === 'over') return 'over';
      const told = sendLetters();
      if (told === 'over') return 'over';
      const committed = lms.commit();
      if (!committed.ok) {
        const over = committed.code === GONE || driver.codes.over.includes(committed.code);
        return over ? 'over' : 'refused';
      }
      uncommitted.length = 0;
      return elements === 'refused' ? elements : told;
    },
  };
};

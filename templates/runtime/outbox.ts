/** What the LMS is to hold, and what it holds as far as it has told us: only the difference is sent. */
import type { Driver, Field, Interaction, Setting } from './driver.ts';
import { GONE, type Lms } from './lms.ts';

/** `refused`: something isn't with the LMS and is worth another try. `over`: the session has ended without us. */
export type Delivery = 'delivered' | 'refused' | 'over';

export interface Outbox {
  /** Elements that must arrive; until they do, the learner's work isn't saved. */
  want(settings: readonly Setting[]): void;
  /** Elements that should arrive; an LMS that refuses them costs the learner nothing. */
  wish(settings: readonly Setting[]): void;
  add(interactions: readonly Interaction[]): void;
  /** Interactions that no commit has confirmed: to be told again in the session that follows. */
  unsent(): readonly Interaction[];
  /** Sends what differs, then commits. */
  send(): Delivery;
  /** The LMS gives the state back as it was sent. Right after sending, some can't yet. */
  confirms(): boolean;
}

/** An interaction on its way. SCORM 1.2 doesn't let us read one back: the index is our own count. */
interface Letter {
  /** As the LMS takes it, as far as is known by now. */
  interaction: Interaction;
  /** Fields still to be set. */
  fields: readonly Field[];
  index?: number;
  tries: number;
}

/** After so many refusals an interaction is given up: the answer itself is in the state. */
const TRIES = 3;

/** For one session, from Initialize to Terminate; `count` is the number of interactions the LMS has already. */
export function openOutbox(lms: Lms, driver: Driver, count: number): Outbox {
  const wanted = new Map<string, { readonly value: string; readonly must: boolean }>();
  const held = new Map<string, string>();
  const unsupported = new Set<string>();
  const letters: Letter[] = [];
  /** What was set since the last commit that the LMS called a success. */
  const uncommitted: { readonly elements: Set<string>; letters: Letter[] } = {
    elements: new Set(),
    letters: [],
  };
  /** Of these, what a commit that failed may have dropped. */
  const dropped = new Set<string>();
  const { interactions } = driver.elements;
  let next = count;

  function put(settings: readonly Setting[], must: boolean): void {
    for (const [element, value] of settings) wanted.set(element, { value, must });
  }

  const isOver = ({ code }: { readonly code: string }): boolean =>
    code === GONE || driver.codes.over.includes(code);

  /** `taken` by the LMS, or it never will be; `refused` for its value; `failed` when it may yet be taken. */
  function set(element: string, value: string): 'taken' | 'refused' | 'failed' | 'over' {
    const outcome = lms.set(element, value);
    if (outcome.ok) return 'taken';
    if (isOver(outcome)) return 'over';
    if (!driver.codes.unsupported.includes(outcome.code))
      return driver.codes.failed.includes(outcome.code) ? 'failed' : 'refused';
    unsupported.add(element);
    return 'taken';
  }

  /**
   * An LMS may cut a long state short and call it a success: then it gives back the beginning of what it was sent.
   * Anything else it gives back proves nothing: in some LMSs (Open edX, Frappe) SetValue fills a queue, and GetValue
   * answers what the server had before. Half a state being worth nothing, the last whole one is put in its place.
   */
  function isCutShort(element: string, value: string): boolean {
    const back = lms.get(element);
    if (!back.ok || back.value === '' || back.value === value || !value.startsWith(back.value)) return false;
    const before = held.get(element);
    if (before !== undefined) lms.set(element, before);
    return true;
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: each element is taken, over or refused, and the loop goes on or ends by it
  function sendElements(): Delivery {
    let delivery: Delivery = 'delivered';
    for (const [element, { value, must }] of wanted) {
      const isHeld = held.get(element) === value && !dropped.has(element);
      if (isHeld || unsupported.has(element)) continue;
      const done = set(element, value);
      if (done === 'over') return 'over';
      const whole = element !== driver.elements.state || !isCutShort(element, value);
      if (done === 'taken' && whole) {
        held.set(element, value);
        dropped.delete(element);
        uncommitted.elements.add(element);
      } else if (must) delivery = 'refused';
    }
    return delivery;
  }

  /**
   * A refused field is told another way where there is one, else skipped: the others are worth as much without it.
   * After the last try a failure counts as a refusal: some LMSs give no reason for either.
   */
  function setField(
    letter: Letter,
    index: number,
    [field, value, instead]: Field,
  ): 'done' | 'failed' | 'over' {
    const element = `${interactions}.${index}.${field}`;
    const done = set(element, value);
    if (done === 'over') return 'over';
    if (done === 'failed' && letter.tries < TRIES) return 'failed';
    if (done !== 'taken' && instead && set(element, instead.value) === 'taken') {
      letter.interaction = letter.interaction.map((one) => (one[0] === field ? [field, instead.value] : one));
      add(instead.beside);
    }
    return 'done';
  }

  /** The LMS counts an interaction from its id on. */
  function begin(letter: Letter): Delivery {
    const [field, value] = letter.fields[0]!;
    const done = set(`${interactions}.${next}.${field}`, value);
    if (done === 'over') return 'over';
    if (done !== 'taken') return 'refused';
    // Interactions are optional in 1.2: an LMS that doesn't know the id knows none of them.
    const known = !unsupported.has(`${interactions}.${next}.${field}`);
    if (!known) unsupported.add(interactions);
    letter.index = next;
    letter.fields = known ? letter.fields.slice(1) : [];
    next += 1;
    return 'delivered';
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: each field is taken, over or failed, and the loop goes on or ends by it
  function sendLetter(letter: Letter): Delivery {
    if (unsupported.has(interactions)) return 'delivered';
    letter.tries += 1;
    const begun = letter.index === undefined ? begin(letter) : 'delivered';
    if (begun !== 'delivered') return begun;
    const failed: Field[] = [];
    for (const field of letter.fields) {
      const done = setField(letter, letter.index ?? next, field);
      if (done === 'over') return 'over';
      if (done === 'failed') failed.push(field);
    }
    letter.fields = failed;
    return failed.length > 0 ? 'refused' : 'delivered';
  }

  /** No letter waits for another. Those that are sent may bring others: hence no `for … of` a copy. */
  function sendLetters(): Delivery {
    const waiting: Letter[] = [];
    for (let letter = letters[0]; letter; letter = letters[0]) {
      const delivery = sendLetter(letter);
      if (delivery === 'over') {
        letters.unshift(...waiting);
        return 'over';
      }
      letters.shift();
      if (delivery === 'refused' && letter.tries < TRIES) waiting.push(letter);
      else uncommitted.letters.push(letter);
    }
    letters.push(...waiting);
    return waiting.length > 0 ? 'refused' : 'delivered';
  }

  /**
   * Some LMSs (ILIAS) forget what a commit failed to store, and call the next one a success, which has nothing to do:
   * all that was set for it is set again.
   */
  function setAgain(): void {
    for (const element of uncommitted.elements) dropped.add(element);
    const again = uncommitted.letters.filter(({ index }) => index !== undefined);
    for (const letter of again) [letter.fields, letter.tries] = [letter.interaction, 0];
    letters.unshift(...again);
    uncommitted.letters = uncommitted.letters.filter(({ index }) => index === undefined);
  }

  function add(interactions: readonly Interaction[]): void {
    letters.push(...interactions.map((fields) => ({ interaction: fields, fields, tries: 0 })));
  }

  return {
    want: (settings) => put(settings, true),
    wish: (settings) => put(settings, false),
    add,
    unsent: () => [...uncommitted.letters, ...letters].map(({ interaction }) => interaction),
    send: () => {
      const elements = sendElements();
      if (elements === 'over') return 'over';
      const interactions = sendLetters();
      if (interactions === 'over') return 'over';
      const committed = lms.commit();
      if (!committed.ok) {
        if (isOver(committed)) return 'over';
        setAgain();
        return 'refused';
      }
      uncommitted.elements.clear();
      uncommitted.letters = [];
      return elements === 'refused' ? elements : interactions;
    },
    confirms: () => {
      const sent = held.get(driver.elements.state);
      const back = lms.get(driver.elements.state);
      return back.ok && back.value === sent;
    },
  };
}

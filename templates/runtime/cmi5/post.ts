/**
 * What the LMS is to be told and to keep, on its way: statements in their order, and the newest record. Both go at
 * once, for neither may wait for the other; each is sent again until the LMS has it or says that it never will.
 */

import { type Kept, keptIn, RECORD_ID, writtenKept } from './kept.ts';
import {
  isDone,
  isPassing,
  isRefused,
  type Lrs,
  outlivesPage,
  type Precondition,
  type Reply,
} from './lrs.ts';
import type { Statement } from './statements.ts';

export interface Post {
  /** Everything has arrived. */
  readonly isIdle: boolean;
  /** The LMS takes nothing more of this session. */
  readonly isOver: boolean;
  /** The record as the LMS has it. */
  readonly held: Kept;
  tell(statement: Statement, arrived?: () => void): void;
  keep(record: Kept): void;
  /** Sends what hasn't arrived. */
  flush(): void;
  /** When nothing is on its way any more, arrived or not. */
  settled(): Promise<void>;
  /**
   * The same as the page is left, and these behind all others.
   *
   * @param isHurried the page goes now: nothing can wait for anything
   */
  leave(last: readonly Statement[], isHurried: boolean): Promise<void>;
}

interface Letter {
  readonly statement: Statement;
  readonly arrived: (() => void) | undefined;
  /** `unknown`: it was sent, and nothing came back. */
  sent?: 'now' | 'unknown';
}

/** Whatever an LMS makes of its JSON. */
const isSame = (text: string, written: string): boolean => writtenKept(keptIn(text)) === written;

/** Requests in a row, of either kind: an LMS that finds a new conflict each time is left alone for a while. */
const MOST = 400;

/**
 * @param merge what this page and another have written at the same time
 * @param settled told when everything has arrived, and when nothing more will
 */
export function openPost(
  lrs: Lrs,
  { record, etag }: { readonly record: Kept; readonly etag: string | 'none' | undefined },
  merge: (upon: Kept, theirs: Kept, ours: Kept) => Kept,
  settled: () => void,
): Post {
  const letters: Letter[] = [];
  let isOver = false;
  let sending: Promise<void> | undefined;

  // What stands in the LMS's document, and whether it is what it must be for ours to be put there.
  let [held, wanted] = [record, record];
  let tag = etag;
  let conditions = true;
  /** What others have written meanwhile, which every further record of ours takes along. */
  let foreign: { readonly upon: Kept; readonly theirs: Kept } | undefined;

  const isKept = (): boolean => writtenKept(held) === writtenKept(wanted);

  function precondition(): Precondition {
    if (!conditions || tag === undefined) return {};
    return tag === 'none' ? { 'If-None-Match': '*' } : { 'If-Match': tag };
  }

  /** True when another try makes sense at once. */
  async function sendRecord(leaving?: boolean): Promise<boolean> {
    const now = wanted;
    const written = writtenKept(foreign ? merge(foreign.upon, foreign.theirs, now) : now);
    const reply = await lrs.putState(RECORD_ID, written, precondition(), leaving);
    if (isDone(reply)) {
      tag = reply.etag;
      if (tag === undefined && conditions && !(await isThere(written))) return false;
      held = now;
      return true;
    }
    if (isRefused(reply)) isOver = true;
    else if ([400, 409, 412].includes(reply.status)) return reconcile(written, now);
    else if (reply.status === 0 && conditions && tag !== undefined && !leaving) await suspectConditions();
    return false;
  }

  /** Another page may have written, or our own words arrived without our knowing. */
  async function reconcile(written: string, now: Kept): Promise<boolean> {
    const there = await lrs.state(RECORD_ID);
    if (!isDone(there) && there.status !== 404) return false;
    const before = tag;
    tag = there.status === 404 ? 'none' : there.etag;
    if (isSame(there.text, written)) held = now;
    else if (isDone(there)) foreign = { upon: foreign?.upon ?? record, theirs: keptIn(there.text) };
    return tag !== before;
  }

  /**
   * After a write that brought no tag: the next one needs it, where the LMS has tags at all. And some LMSs say yes to
   * whatever they are given, and keep nothing of it.
   */
  async function isThere(written: string): Promise<boolean> {
    const there = await lrs.state(RECORD_ID);
    const isOurs = isDone(there) && isSame(there.text, written);
    if (isOurs) {
      tag = there.etag;
      conditions = tag !== undefined;
    }
    return isOurs;
  }

  /** Nothing came back: the network, or a server that lets no page from elsewhere set conditions. */
  async function suspectConditions(): Promise<void> {
    const there = await lrs.state(RECORD_ID);
    if (there.status === 404 || isDone(there)) conditions = false;
  }

  async function sendLetter(): Promise<boolean> {
    const letter = letters[0]!;
    letter.sent = 'now';
    const reply = await lrs.put(letter.statement);
    letter.sent = 'unknown';
    if (isPassing(reply)) return false;
    if (isRefused(reply) && (await isSessionOver(reply))) {
      isOver = true;
      return false;
    }
    // Taken, there already (its first sending arrived), or never to be taken: none of these is sent again.
    letters.splice(letters.indexOf(letter), 1);
    letter.arrived?.();
    return true;
  }

  /** LMSs refuse a statement alike for itself (CATAPULT) and for the session's end: what is only read tells which. */
  async function isSessionOver({ status }: Reply): Promise<boolean> {
    return status === 401 || isRefused(await lrs.state(RECORD_ID));
  }

  /**
   * Statements as the page is left. The one that was sent may be known, and some LMSs (CATAPULT) then refuse all that
   * comes along with it: it is said again by itself, unless what is on its way outlives the page.
   */
  function leftOver(): { readonly again: Statement | undefined; readonly waiting: readonly Statement[] } {
    const [first, ...others] = letters;
    const arrives = first?.sent === 'now' && outlivesPage(JSON.stringify(first.statement));
    return {
      again: first?.sent && !arrives ? first.statement : undefined,
      waiting: (first?.sent ? others : letters).map(({ statement }) => statement),
    };
  }

  const hasWork = (): boolean => letters.length > 0 || !isKept();

  /** False when it wasn't, and it is of no use to try again now. */
  async function untilSent(isLeft: () => boolean, send: () => Promise<boolean>): Promise<boolean> {
    for (let tries = 0; !isOver && isLeft(); tries += 1) if (tries > MOST || !(await send())) return false;
    return !isOver;
  }

  async function run(): Promise<void> {
    // Around again for what came while the other was on its way.
    while (!isOver && hasWork()) {
      const done = await Promise.all([
        untilSent(() => letters.length > 0, sendLetter),
        untilSent(() => !isKept(), sendRecord),
      ]);
      if (done.includes(false)) return;
    }
  }

  function flush(): void {
    if (sending || isOver || !hasWork()) return;
    sending = run().then(() => {
      sending = undefined;
      if (isOver || !hasWork()) settled();
    });
  }

  return {
    get isIdle() {
      return sending === undefined && !isOver && !hasWork();
    },
    get isOver() {
      return isOver;
    },
    get held() {
      return held;
    },
    tell: (statement, arrived) => void letters.push({ statement, arrived }),
    keep: (next) => {
      wanted = next;
    },
    flush,
    settled: async () => sending,
    leave: async (last, isHurried) => {
      if (isOver) return;
      // The record first: after `terminated` an LMS may take nothing more (CATAPULT's doesn't).
      // One that is on its way may arrive or not: no condition can say what ours is to be put upon.
      if (sending) conditions = false;
      const record = isKept() ? undefined : sendRecord(true);
      const { again, waiting } = leftOver();
      isOver = true;
      if (again) void lrs.post([again]);
      if (!isHurried) await record;
      await Promise.all([record, lrs.post([...waiting, ...last])]);
    },
  };
}

/**
 * What the LMS is to be told and to keep, on its way: statements in their order, and the newest record. Both go at
 * once, for neither may wait for the other; each is sent again until the LMS has it or says that it never will.
 */

import { type Kept, keptIn, RECORD_ID, writtenKept } from './kept.ts';
import { isDone, isPassing, isRefused, type Lrs, type Precondition, type Reply } from './lrs.ts';
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
  /** The same as the page is left, and these behind all others. */
  leave(last: readonly Statement[]): Promise<void>;
}

interface Letter {
  readonly statement: Statement;
  readonly arrived: (() => void) | undefined;
  tries: number;
}

/** Statements of one request. */
const BATCH = 25;
/** Requests in a row, of either kind: an LMS that finds a new conflict each time is left alone for a while. */
const MOST = 40;

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
      held = now;
      tag = reply.etag;
      if (tag === undefined && conditions) await look(written);
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
    if (there.text === written) held = now;
    else if (isDone(there)) foreign = { upon: foreign?.upon ?? record, theirs: keptIn(there.text) };
    return tag !== before;
  }

  /** After a write that brought no tag: the next one needs it, where the LMS has tags at all. */
  async function look(written: string): Promise<void> {
    const there = await lrs.state(RECORD_ID);
    if (there.text === written) tag = there.etag;
    if (isDone(there) && there.etag === undefined) conditions = false;
  }

  /** Nothing came back: the network, or a server that lets no page from elsewhere set conditions. */
  async function suspectConditions(): Promise<void> {
    const there = await lrs.state(RECORD_ID);
    if (there.status === 404 || isDone(there)) conditions = false;
  }

  async function sendLetters(leaving?: boolean): Promise<boolean> {
    const batch = letters.slice(0, BATCH);
    const reply = await lrs.post(
      batch.map(({ statement }) => statement),
      leaving,
    );
    if (isPassing(reply)) {
      for (const letter of batch) letter.tries += 1;
      return false;
    }
    if (isDone(reply) || batch.length === 1) return settleLetters(batch, reply);
    // One of them is refused: each by itself tells which.
    for (const letter of batch) {
      const own = await lrs.post([letter.statement], leaving);
      if (isPassing(own) || !settleLetters([letter], own)) return false;
    }
    return true;
  }

  /** Taken, there already, or never to be taken: none of these is sent again. */
  function settleLetters(batch: readonly Letter[], reply: Reply): boolean {
    // Where its first sending may have arrived, a refusal says that it did.
    const isNews = isRefused(reply) && batch.every(({ tries }) => tries === 0);
    if (reply.status === 401 || (isNews && !batch.some(({ arrived }) => arrived))) {
      isOver = true;
      return false;
    }
    for (const { arrived } of batch) arrived?.();
    letters.splice(0, letters.length, ...letters.filter((letter) => !batch.includes(letter)));
    return true;
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
        untilSent(() => letters.length > 0, sendLetters),
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
    tell: (statement, arrived) => void letters.push({ statement, arrived, tries: 0 }),
    keep: (next) => {
      wanted = next;
    },
    flush,
    settled: async () => sending,
    leave: async (last) => {
      if (isOver) return;
      // The record first: after `terminated` an LMS may take nothing more.
      // One that is on its way may arrive or not: no condition can say what ours is to be put upon.
      if (sending) conditions = false;
      const record = isKept() ? undefined : sendRecord(true);
      const waiting = letters.map(({ statement }) => statement);
      // What is on its way is cut off with the page: it is said again, apart, for an LMS may refuse it as known.
      const [known, fresh] = sending ? [waiting, []] : [[], waiting];
      isOver = true;
      if (known.length > 0) void lrs.post(known, true);
      await Promise.all([record, lrs.post([...fresh, ...last], true)]);
    },
  };
}

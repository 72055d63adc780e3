/** From the launch to the session: token, launch document, preferences, what was kept before (cmi5, 8.2, 10.0, 11.0). */

import { type Kept, keptIn, NOTHING_KEPT, type Once, RECORD_ID } from './kept.ts';
import { isMuted, type Launch, type LaunchData, launchDataIn } from './launch.ts';
import { fetchToken, isDone, isPassing, type Lrs, lrsAt, type Reply } from './lrs.ts';
import type { Memory } from './memory.ts';
import { verbId } from './statements.ts';

export interface Opened {
  readonly lrs: Lrs;
  readonly data: LaunchData;
  readonly record: Kept;
  /** Of the document that the record was read from; `none` where there was none. */
  readonly etag: string | 'none' | undefined;
  /** The learner wants no sound. */
  readonly isMuted: boolean;
}

/** Milliseconds between tries, while nothing comes back: a token may be had once, so nobody gives up at once. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Undefined where the LMS doesn't let the page begin. */
export async function openedBy(window: Window, launch: Launch, memory: Memory): Promise<Opened | undefined> {
  const fetch = window.fetch.bind(window);
  const patiently = <R extends Reply>(ask: () => Promise<R>): Promise<R> => insisted(window, ask);
  const token = memory.read()?.token || (await patiently(() => fetchToken(fetch, launch.fetch))).token;
  if (!token) return undefined;
  memory.keep({ token });
  const lrs = lrsAt(fetch, launch, token);
  const [document, preferences, kept] = await Promise.all([
    patiently(() => lrs.state('LMS.LaunchData')),
    patiently(() => lrs.preferences()),
    patiently(() => lrs.state(RECORD_ID)),
  ]);
  const data = isDone(document) ? launchDataIn(document.text) : undefined;
  const isNew = kept.status === 404;
  // Who can't be told what was kept before may not write over it.
  if (!data || !(isNew || isDone(kept))) return undefined;
  return {
    lrs,
    data,
    record: isNew || kept.text === '' ? NOTHING_KEPT : await heard(lrs, keptIn(kept.text)),
    etag: isNew ? 'none' : kept.etag,
    isMuted: isDone(preferences) && isMuted(preferences.text),
  };
}

/** What was told as a page was left is told again unless the LMS has it: it is told once a registration (9.3). */
async function heard(lrs: Lrs, { said = [], ...record }: Kept): Promise<Kept> {
  const asked = await Promise.all(
    said.map(async (verb): Promise<readonly Once[]> => ((await lrs.has(verbId(verb))) ? [verb] : [])),
  );
  return { ...record, told: [...new Set([...record.told, ...asked.flat()])].sort() };
}

async function insisted<R extends Reply>(window: Window, ask: () => Promise<R>): Promise<R> {
  let reply = await ask();
  for (const pause of PAUSES) {
    if (!isPassing(reply)) break;
    await new Promise<void>((resolve) => window.setTimeout(resolve, pause));
    reply = await ask();
  }
  return reply;
}

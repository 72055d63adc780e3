/** What a build saw of the disk, kept; and whether the disk is still so. */

import { createHash } from 'node:crypto';
import { closeSync, openSync, realpathSync, statSync } from 'node:fs';
import { attempted } from '../attempted.ts';
import { hashRest } from '../filled.ts';
import { filesBelow, filesNamed } from './folders.ts';
import { codeOf, identityOf, type Observations, sha256, touchedAt } from './observed.ts';

type Pairs = readonly (readonly [string, string])[];

/** {@link Observations} as plain data. */
export interface Snapshot {
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  readonly stats: Pairs;
  readonly reals: Pairs;
  readonly contents: Pairs;
  readonly answers: Pairs;
}

export const snapshotOf = (at: number, seen: Observations): Snapshot => ({
  at,
  stats: [...seen.stats],
  reals: [...seen.reals],
  contents: [...seen.contents],
  answers: [...seen.answers],
});

/** Whether a file changed while it was being used: what became of it is of neither state. */
export const isTorn = ({ stats, contents }: Snapshot): boolean =>
  contents.some(([, hash]) => hash === '') ||
  stats.some(([path, was]) => isFile(was) && identityAt(path) !== was);

/**
 * Looks again. What has another date but the same content is the same.
 *
 * @returns the snapshot, with newer dates where a content had to be read again; undefined where anything changed
 */
export function stillSo(snapshot: Snapshot): Snapshot | undefined {
  const at = Date.now();
  const contents = new Map(snapshot.contents);
  if (snapshot.reals.some(([path, was]) => realAt(path) !== was)) return undefined;
  const renewed = new Map<string, string>();
  for (const [path, was] of snapshot.stats) {
    const now = identityAt(path);
    if (now === was && touchedAt(was) < snapshot.at - UNSURE) continue;
    if (!isFile(now) || hashAt(path) !== contents.get(path)) return undefined;
    renewed.set(path, now);
  }
  for (const [question, was] of snapshot.answers) {
    if (sha256(JSON.stringify(ask(JSON.parse(question)))) !== was) return undefined;
  }
  if (renewed.size === 0) return snapshot;
  return { ...snapshot, at, stats: snapshot.stats.map(([path, was]) => [path, renewed.get(path) ?? was]) };
}

/**
 * Milliseconds in which a file can change and keep its date, with the coarsest clock of a file system (FAT's) and some
 * more: what was touched so shortly before it was seen is known by its content alone, as Git does it ("racily clean").
 */
const UNSURE = 3000;

const isFile = (identity: string): boolean => Number.isFinite(touchedAt(identity));

export function identityAt(path: string): string {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    return found ? identityOf(found) : 'ENOENT';
  } catch (error) {
    return codeOf(error);
  }
}

function realAt(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    return codeOf(error);
  }
}

/** The SHA-256 of a file; `'unreadable'` where it can't be read. */
export const hashAt = (path: string): string => attempted(() => hashOf(path)) ?? 'unreadable';

function hashOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    hashRest(file, hash);
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

const ask = ([kind, folder = '', name = '']: readonly string[]): unknown =>
  kind === 'below' ? filesBelow(folder) : filesNamed(folder, name);

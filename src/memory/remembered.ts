/** A build that is remembered: done when anything changed since it was last done, else told again. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { attempted } from '../attempted.ts';
import type { Report } from '../delivery/index.ts';
import type { Diagnostic } from '../lesson/index.ts';
import { library } from '../library.ts';
import { noObservations, observing, sha256 } from './observed.ts';
import { readRecord, touchRecord, writeRecord } from './record.ts';
import { hashAt, identityAt, isTorn, type Snapshot, snapshotOf, stillSo } from './snapshot.ts';

/** What a build came to, as far as it is told. */
export interface Outcome {
  readonly built: readonly Built[];
}

interface Built {
  readonly diagnostics: readonly Diagnostic[];
  readonly report?: Report;
  readonly delivery?: {
    readonly folder: string;
    readonly files: readonly { readonly path: string; readonly bytes: number }[];
  };
}

/** A build as it is kept. The reports of what was delivered lie in the deliveries. */
interface Kept<T extends Outcome> {
  /** What made it. */
  readonly by: string;
  readonly seen: Snapshot;
  readonly written: Snapshot;
  readonly outcome: T;
}

/**
 * What `build` comes to. It isn't called where an earlier call with the same words came to something, all that it saw
 * of the disk is as it was, and what it wrote is there as it was written.
 *
 * @param request all that the outcome depends on besides the disk, as plain data
 * @param fresh calls it all the same
 */
export async function remembered<T extends Outcome>(
  request: unknown,
  fresh: boolean,
  build: () => Promise<T>,
): Promise<T> {
  const name = sha256(JSON.stringify([process.cwd(), request]));
  const by = maker();
  const known = fresh ? undefined : recalled<T>(name, by);
  if (known) return known;
  const at = Date.now();
  const observations = noObservations();
  const outcome = await observing(observations, build);
  const seen = snapshotOf(at, observations);
  if (isLasting(outcome) && !isTorn(seen)) {
    const kept: Kept<T> = { by, seen, written: writtenBy(outcome), outcome: withoutReports(outcome) };
    writeRecord(name, kept);
  }
  return outcome;
}

function recalled<T extends Outcome>(name: string, by: string): T | undefined {
  const kept = readRecord(name) as Kept<T> | undefined;
  if (kept?.by !== by) return undefined;
  const written = stillSo(kept.written);
  const seen = written && stillSo(kept.seen);
  if (!seen) return undefined;
  if (seen === kept.seen && written === kept.written) touchRecord(name);
  else writeRecord(name, { ...kept, seen, written });
  return withReports(kept.outcome);
}

/** Cartable as it was compiled, and what it runs on: another zlib packs otherwise. */
function maker(): string {
  const compiled = readFileSync(join(library(), 'version.json'), 'utf8');
  return [compiled, JSON.stringify(process.versions), process.platform].join(' ');
}

/** What another build or the disk stood in the way of may be possible the next time. */
const isLasting = ({ built }: Outcome): boolean =>
  !built.some(({ diagnostics }) => diagnostics.some(({ rule }) => PASSING.includes(rule)));

const PASSING: readonly string[] = [
  'delivery-busy',
  'delivery-not-written',
  'package-refused',
  'pdf-no-browser',
  'pdf-failed',
];

function writtenBy({ built }: Outcome): Snapshot {
  const seen = noObservations();
  const at = Date.now();
  for (const { delivery, report } of built) {
    const hashed = new Map(
      [...(report?.packages ?? []), report?.answerKey].map((one) => [one?.file, one?.sha256]),
    );
    for (const { path } of delivery?.files ?? []) {
      const file = resolve(delivery!.folder, path);
      seen.stats.set(file, identityAt(file));
      seen.contents.set(file, hashed.get(path) ?? hashAt(file));
    }
  }
  return snapshotOf(at, seen);
}

const withoutReports = <T extends Outcome>(outcome: T): T => ({
  ...outcome,
  built: outcome.built.map((one) => (one.delivery ? { ...one, report: undefined } : one)),
});

/** Read when they are asked for: few who build want them. */
const withReports = <T extends Outcome>(outcome: T): T => ({
  ...outcome,
  built: outcome.built.map((one) => {
    const { delivery } = one;
    if (!delivery) return one;
    return {
      ...one,
      // A share of a course leaves none of the course.
      get report(): Report | undefined {
        return attempted(() => JSON.parse(readFileSync(join(delivery.folder, 'report.json'), 'utf8')));
      },
    };
  }),
});

/** Packages, report and sheet of one lesson or course: written aside, read back, moved into place when whole. */
import { join } from 'node:path';
import { faultOf, type Written, writeEntry, writePackage } from '#platform/pack';
import { Busy, type Stage, stage } from '#platform/stage';
import { checkBuilt } from '../check/index.ts';
import {
  type DeliveredPackage,
  type Delivery,
  type Report,
  report,
  reportJson,
  sheet,
} from '../delivery/index.ts';
import type { Kit } from '../export/index.ts';
import {
  type Diagnostic,
  distinct,
  type Entry,
  type Exported,
  hasError,
  judge,
  type Lesson,
  type Lms,
  type Place,
  startOf,
} from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { printPages } from './printing.ts';

interface DeliveryRequest {
  /** Where its diagnostics stand that stand nowhere else: the lesson's file, or `.` for a course's folder. */
  readonly file: string;
  /** What is delivered; of a course, all its lessons as one. */
  readonly lesson: Lesson;
  /** Of a course whose lessons are pages of their own. */
  readonly lessons?: readonly Lesson[];
  /** Where it goes, if that is known. */
  readonly lms?: Lms;
  readonly exported: readonly Exported[];
  /** What was noticed before the export. */
  readonly diagnostics: readonly Diagnostic[];
  /** The answers that no package shows, as a file of its own. */
  readonly key?: Entry | undefined;
  readonly folder: string;
  readonly kit: Kit;
}

export interface Delivered {
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report;
  /** The delivery's folder and the files in it; absent when an error kept them from being written. */
  readonly delivery?: {
    readonly folder: string;
    readonly files: readonly { readonly path: string; readonly bytes: number }[];
  };
}

/** Writes a delivery. On any error nothing is written, and what an earlier build left stays. */
export async function deliver(request: DeliveryRequest): Promise<Delivered> {
  const { lesson, lessons, lms, exported, key, folder, kit } = request;
  const delivered = { lesson, ...(lessons && { lessons }), ...(lms && { lms }) };
  const place: Place = startOf(request.file);
  const judged = (found: readonly Diagnostic[]) => judge(found, lesson.settings.rules);
  // What two SCORM packages of one page both say is said once.
  const diagnostics = distinct([
    ...request.diagnostics,
    ...judged(exported.flatMap((one) => one.diagnostics).map((one) => placed(one, request))),
  ]);
  function undelivered(...more: readonly Diagnostic[]): Delivered {
    const all = [...diagnostics, ...more];
    return {
      diagnostics: all,
      report: report({ cartable: kit.version, ...delivered, packages: [], diagnostics: all }),
    };
  }
  if (hasError(diagnostics)) return undelivered();

  let staged: Stage | undefined;
  try {
    staged = await stage(folder);
    const packed = await packAll(lesson, exported, staged);
    const findings = judged(packed.flatMap((one) => one.findings));
    if (hasError(findings)) {
      const refused = findings.filter(({ severity }) => severity === 'error');
      return undelivered(
        ...refused.map(({ rule, params }) =>
          diagnose('package-refused', place, { finding: { rule, params } }),
        ),
      );
    }
    const delivery: Delivery = {
      cartable: kit.version,
      ...delivered,
      packages: packed.flatMap(({ delivered: one }) => one ?? []),
      ...(key && { answerKey: { file: key.path, ...(await writeEntry(key, staged.path(key.path))) } }),
      diagnostics: [...diagnostics, ...findings],
    };
    const written = report(delivery);
    staged.write('report.json', reportJson(written));
    staged.write('index.html', sheet(delivery, kit));
    const files = staged.publish();
    return { diagnostics: delivery.diagnostics, report: written, delivery: { folder, files } };
  } catch (error) {
    return undelivered(notWritten(error, place, folder, staged));
  } finally {
    staged?.discard();
  }
}

/** Why nothing was written to a delivery's folder. */
export function notWritten(error: unknown, place: Place, folder: string, staged?: Stage): Diagnostic {
  if (error instanceof Busy) return diagnose('delivery-busy', place, { folder, pid: error.pid });
  const { why, what } = faultOf(error, folder);
  // The file as it is delivered: that it was written aside is nobody's concern.
  const fault = { why, what: staged ? what.replace(join(staged.folder, '/'), '') : what };
  return diagnose('delivery-not-written', place, { folder, fault });
}

/** Exporters know a course by its name alone, which is no file from where its places are told. */
const placed = (diagnostic: Diagnostic, { file, lesson }: DeliveryRequest): Diagnostic =>
  diagnostic.file === lesson.source ? { ...diagnostic, file } : diagnostic;

interface Packed {
  /** Absent of what wasn't printed. */
  readonly delivered?: DeliveredPackage;
  readonly findings: readonly Diagnostic[];
}

/** All at once: while one is deflated, another is written or read back. Of what fails, the first in order counts. */
async function packAll(
  lesson: Lesson,
  exported: readonly Exported[],
  staged: Stage,
): Promise<readonly Packed[]> {
  const made = exported.filter(({ entries }) => entries.length > 0);
  const printed = printAll(
    lesson,
    made.filter(({ form }) => form === 'pdf'),
    staged,
  );
  const packed = made.map(async (one): Promise<Packed> => {
    const file = `${lesson.id}.${one.suffix}`;
    const written =
      one.form === 'pdf' ? (await printed).get(one) : await writePackage(one, staged.path(file));
    if (!written || 'rule' in written) return { findings: written ? [written] : [] };
    const delivered = {
      target: one.target,
      file,
      ...written,
      ledger: one.ledger,
      ...(one.state && { state: one.state }),
      ...(one.scos && { scos: one.scos }),
    };
    return { delivered, findings: await checkBuilt(one, join(staged.folder, file)) };
  });
  await Promise.allSettled(packed);
  return Promise.all(packed);
}

/** What a browser prints; of a page that it doesn't, why: the delivery is whole without. */
async function printAll(
  lesson: Lesson,
  pages: readonly Exported[],
  staged: Stage,
): Promise<ReadonlyMap<Exported, Written | Diagnostic>> {
  const files = pages.map(({ suffix }) => `${lesson.id}.${suffix}`);
  if (pages.length === 0) return new Map();
  const printed = await printPages(
    pages.map(({ entries: [page] }, index) => ({
      pieces: page!.pieces,
      to: join(staged.folder, files[index]!),
    })),
  );
  const place = startOf(lesson.source);
  return new Map(
    pages.map((page, index): readonly [Exported, Written | Diagnostic] => {
      const file = files[index]!;
      const one = printed[index]!;
      if (one.kind === 'printed') {
        staged.path(file);
        return [page, { bytes: one.bytes, sha256: one.sha256 }];
      }
      return [
        page,
        one.kind === 'failed'
          ? diagnose('pdf-failed', place, { file, reason: one.reason })
          : diagnose('pdf-no-browser', place, { file }),
      ];
    }),
  );
}

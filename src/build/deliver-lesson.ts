/** A lesson that was read → its delivery. */
import { join, resolve } from 'node:path';
import { answerKey, type ExportOptions, exporters } from '../export/index.ts';
import {
  DEFAULT_TARGETS,
  type Diagnostic,
  type GivenSettings,
  hasError,
  type Lms,
  startOf,
  type Target,
  type TargetName,
  targetsNamed,
  targetsOfLms,
} from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import type { Delivered } from './deliver.ts';
import { loadKit } from './kit.ts';
import type { LessonFile } from './lesson-file.ts';
import type { Read } from './read-file.ts';

/** What is asked for of each lesson, as plain data. */
export interface LessonRequest extends ExportOptions {
  /** In place of what the lesson, or the course's `cartable.yml`, says. */
  readonly targets?: readonly TargetName[] | undefined;
  /** The same of where it goes. */
  readonly lms?: Lms | undefined;
  /** The path of the report that `since` was read from. */
  readonly sinceFile?: string;
}

/** What became of one lesson or course. */
export interface Built extends Partial<Delivered> {
  readonly diagnostics: Delivered['diagnostics'];
  /** The lesson's file, or the course's folder. */
  readonly source: LessonFile;
}

/** @param out the folder its own folder goes to */
export async function deliverLesson(
  request: LessonRequest,
  { file, lesson, diagnostics }: Read,
  out: string,
): Promise<Built> {
  if (!lesson) return { source: file, diagnostics };
  // A studio that shows a lesson delivers none yet.
  const { deliver } = await import('./deliver.ts');
  const folder = join(out, lesson.id);
  const targets = targetsOf(request, lesson.settings);
  const kit = await loadKit([lesson], targets);
  const all = [...diagnostics, ...ownReport({ ...request, targets }, folder, file.path)];
  const exported = hasError(all) ? [] : targets.map((target) => exporters[target](lesson, kit, request));
  return {
    source: file,
    ...(await deliver({
      file: file.path,
      lesson,
      ...lmsOf(request, lesson.settings),
      exported,
      diagnostics: all,
      key: answerKey(lesson),
      folder,
      kit,
    })),
  };
}

type Settled = Pick<GivenSettings, 'targets' | 'lms'>;

/** What is made: what is asked for, else what is settled, its groups taken apart; an LMS takes what is made for it. */
export function targetsOf({ targets, lms }: LessonRequest, settled: Settled): readonly Target[] {
  const own = lms === undefined ? (settled.targets ?? forLms(settled.lms)) : forLms(lms);
  return targetsNamed(targets ?? own ?? DEFAULT_TARGETS);
}

const forLms = (lms: Lms | undefined): readonly TargetName[] | undefined =>
  lms === undefined ? undefined : targetsOfLms(lms);

export const lmsOf = ({ lms }: LessonRequest, settled: Settled): { readonly lms?: Lms } => {
  const own = lms ?? settled.lms;
  return own === undefined ? {} : { lms: own };
};

/** A build replaces the report beside its packages; what it was counted from would be gone the next time. */
export const ownReport = (
  { sinceFile, targets = [] }: LessonRequest,
  folder: string,
  file: string,
): readonly Diagnostic[] =>
  sinceFile !== undefined &&
  targets.includes('moodle-quiz') &&
  resolve(sinceFile) === resolve(folder, 'report.json')
    ? [diagnose('since-own-report', startOf(file), { report: sinceFile })]
    : [];

/** The road: lesson in, delivery out. Everything that touches the disk is called from here. */
import { basename, dirname, join } from 'node:path';
import { checkPackage } from './check/index.ts';
import {
  type DeliveredPackage,
  type Delivery,
  type Report,
  report,
  reportJson,
  sheet,
} from './delivery/index.ts';
import { type ExportOptions, exporters } from './export/index.ts';
import type { Kit } from './export/kit.ts';
import { diskFiles, projectRoot } from './files.ts';
import { loadKit } from './kit.ts';
import {
  type Diagnostic,
  diagnose,
  type Exported,
  hasError,
  type Lesson,
  type Target,
} from './lesson/index.ts';
import type { LessonFile } from './lessons.ts';
import { writePackage } from './pack/index.ts';
import { type ProjectFile, readProject } from './project.ts';
import { readLesson } from './read/index.ts';
import { cannotWrite, lessonUnreadable, packageRefused, sameId } from './rules.ts';
import { stage } from './stage.ts';
import { textOf } from './text-file.ts';

export interface BuildRequest extends ExportOptions {
  readonly lessons: readonly LessonFile[];
  readonly targets: readonly Target[];
  /** The folder deliveries go to. */
  readonly out: string;
}

/** What became of one lesson. */
export interface Built {
  readonly lesson: LessonFile;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when nothing could be read of the lesson. */
  readonly report?: Report;
  /** The delivery's folder and the files in it; absent when an error kept the packages from being written. */
  readonly delivery?: {
    readonly folder: string;
    readonly files: readonly { readonly path: string; readonly bytes: number }[];
  };
}

/** Builds each lesson; one that has an error leaves the others alone. */
export const build = async ({
  lessons,
  targets,
  out,
  ...options
}: BuildRequest): Promise<readonly Built[]> => {
  const kit = await loadKit();
  const read = await Promise.all(lessons.map(lessonReader()));
  const built: Built[] = [];
  for (const one of read) {
    const twin = read.find((other) => other !== one && other.lesson && other.lesson.id === one.lesson?.id);
    const clash =
      twin?.lesson &&
      diagnose(
        sameId,
        { file: one.file.path, line: 1, column: 1 },
        { id: twin.lesson.id, other: twin.file.path },
      );
    built.push(
      await deliver(
        { ...one, diagnostics: [...one.diagnostics, ...(clash ? [clash] : [])] },
        kit,
        targets,
        out,
        options,
      ),
    );
  }
  return built;
};

interface Read {
  readonly file: LessonFile;
  readonly lesson?: Lesson;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads lessons, and each project's settings once for all its lessons. */
const lessonReader = (): ((file: LessonFile) => Promise<Read>) => {
  const projects = new Map<string, Promise<ProjectFile>>();
  return async (file) => {
    const root = await projectRoot(dirname(file.file));
    if (!projects.has(root)) projects.set(root, readProject(root));
    return readFrom(file, root, await projects.get(root)!);
  };
};

const readFrom = async (
  file: LessonFile,
  root: string,
  { project, diagnostics }: ProjectFile,
): Promise<Read> => {
  const folder = dirname(file.file);
  const text = await textOf(file.file);
  if (typeof text !== 'string') {
    const place = { file: file.path, line: text.line, column: 1 };
    return { file, diagnostics: [...diagnostics, diagnose(lessonUnreadable, place, text)] };
  }
  const source = { path: file.path, folder: basename(folder), text };
  const result = await readLesson(source, diskFiles(folder, root), project);
  return { file, lesson: result.lesson, diagnostics: [...diagnostics, ...result.diagnostics] };
};

const deliver = async (
  read: Read,
  kit: Kit,
  targets: readonly Target[],
  out: string,
  options: ExportOptions,
): Promise<Built> => {
  const { lesson, file } = read;
  if (!lesson) return { lesson: file, diagnostics: read.diagnostics };

  const exported = targets.map((target) => exporters[target](lesson, kit, options));
  const diagnostics = [...read.diagnostics, ...exported.flatMap((one) => one.diagnostics)];
  const undelivered = (found: readonly Diagnostic[]): Built => ({
    lesson: file,
    diagnostics: found,
    report: report({ cartable: kit.version, lesson, packages: [], diagnostics: found }),
  });
  if (hasError(diagnostics)) return undelivered(diagnostics);

  const folder = join(out, lesson.id);
  const staged = await stage(folder).catch((error: Error) => error);
  if (staged instanceof Error) return undelivered([...diagnostics, refusal(file, folder, staged)]);
  try {
    const packages: DeliveredPackage[] = [];
    for (const one of exported.filter(({ entries }) => entries.length > 0)) {
      packages.push(await pack(one, lesson, staged.path));
    }
    const findings = (
      await Promise.all(packages.map((one) => checkPackage(one.target, staged.path(one.file))))
    ).flat();
    const refused = findings.filter(({ severity }) => severity === 'error');
    if (refused.length > 0) {
      return undelivered([
        ...diagnostics,
        ...refused.map((finding) =>
          diagnose(packageRefused, { file: file.path, line: 1, column: 1 }, { finding: finding.words }),
        ),
      ]);
    }
    diagnostics.push(...findings);
    const delivery: Delivery = { cartable: kit.version, lesson, packages, diagnostics };
    await staged.write('report.json', reportJson(delivery));
    await staged.write('index.html', sheet(delivery, kit));
    return {
      lesson: file,
      diagnostics,
      report: report(delivery),
      delivery: { folder, files: await staged.publish() },
    };
  } catch (error) {
    return undelivered([...diagnostics, refusal(file, folder, error)]);
  } finally {
    await staged.discard();
  }
};

const pack = async (
  one: Exported,
  lesson: Lesson,
  path: (name: string) => string,
): Promise<DeliveredPackage> => {
  const file = `${lesson.id}.${one.suffix}`;
  return { target: one.target, file, ...(await writePackage(one, path(file))), ledger: one.ledger };
};

const refusal = (file: LessonFile, folder: string, error: unknown): Diagnostic =>
  diagnose(
    cannotWrite,
    { file: file.path, line: 1, column: 1 },
    { folder, reason: error instanceof Error ? error.message : String(error) },
  );

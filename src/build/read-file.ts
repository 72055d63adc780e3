/** A lesson's file, whatever it is written in → Lesson. */
import { basename, dirname, join, relative, sep } from 'node:path';
import { answeredBy, type Diagnostic, judge, type Lesson, once, startOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import {
  besidePage,
  type CrossReferences,
  noCrossReferences,
  type OpenLesson,
  openFile,
  type Project,
  type SourceFile,
  type TakenFor,
} from '../read/index.ts';
import { diskFiles, projectRoot } from './files.ts';
import type { LessonFile } from './lesson-file.ts';
import { readPlainFile } from './plain-file.ts';
import { type ProjectFile, readProject } from './project.ts';
import { type Decoded, decode, encodingSlip } from './text-file.ts';

/** What was read of a lesson's file. */
export interface Read {
  readonly file: LessonFile;
  /** Absent where the file couldn't be opened. */
  readonly takenFor?: TakenFor;
  /** Absent when an error left nothing to export. */
  readonly lesson?: Lesson;
  readonly diagnostics: readonly Diagnostic[];
  /** How much of the file that answers it below its page answers something, from 0 to 1. */
  readonly told?: number;
}

/** A lesson's file, read as far as it can be without the other lessons of its course. */
export interface OpenRead extends Pick<OpenLesson, 'referred'> {
  readonly close: (elsewhere: CrossReferences) => Promise<Read>;
}

export type LessonReader = (file: LessonFile) => Promise<OpenRead>;

/**
 * Reads lessons, and each project's `cartable.yml` once for all its lessons.
 *
 * @param course what the course says where neither `cartable.yml` nor the page does
 * @param folder the course's: its lessons may use whatever lies in it, and have its root
 */
export function lessonReader(course: Project['description'] = {}, folder?: string): LessonReader {
  const projects = new Map<string, Promise<ProjectFile>>();
  const courseRoot = folder === undefined ? undefined : once(() => projectRoot(folder));
  return async (file) => {
    const root = await (courseRoot?.() ?? projectRoot(dirname(file.file)));
    if (!projects.has(root)) projects.set(root, readProject(root));
    const { project, diagnostics } = await projects.get(root)!;
    const merged = { ...project, description: { ...course, ...project.description } };
    const slips = new Map<string, readonly Diagnostic[]>();
    const isCourse = folder !== undefined;
    const opened = await foreseen(
      file,
      openAt(file, root, merged, (path, read) => {
        slips.set(path, encodingSlip(path, read));
      }),
      isCourse ? (broken) => ({ close: async () => broken }) : undefined,
    );
    return {
      ...opened,
      close: async (elsewhere) => {
        const read = await foreseen(file, opened.close(elsewhere), isCourse ? (broken) => broken : undefined);
        const all = [
          ...diagnostics.map((one) => seenFrom(file, root, one)),
          ...[...slips.values()].flat(),
          ...read.diagnostics,
        ];
        return { ...read, diagnostics: read.lesson ? judge(all, read.lesson.settings.rules) : all };
      },
    };
  };
}

/**
 * An error that nobody foresaw tells the page it came from: among hundreds nobody would find it.
 *
 * @param instead makes what stands for that page where it is one of a course, whose others are read all the same
 */
export async function foreseen<T>(
  file: LessonFile,
  work: Promise<T>,
  instead?: (broken: Read) => T,
): Promise<T> {
  const { path } = file;
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // What the system says of the disk isn't a fault of the page.
    if (instead && !('code' in error)) {
      const diagnostics = [diagnose('lesson-unforeseen', startOf(path), { what: error.message })];
      return instead({ file, diagnostics });
    }
    if (!error.message.includes(path)) error.message = `${path}: ${error.message}`;
    throw error;
  }
}

/** A diagnostic of the project's settings, its file named as the lesson's is: from the folder that was asked for. */
function seenFrom({ file, path }: LessonFile, root: string, diagnostic: Diagnostic): Diagnostic {
  const prefix = file.slice(0, file.length - path.length);
  return { ...diagnostic, file: relative(prefix, join(root, diagnostic.file)).split(sep).join('/') };
}

/** @param onText takes each text that is read, the lesson's and those beside it */
async function openAt(
  file: LessonFile,
  root: string,
  project: Project,
  onText: (path: string, read: Decoded) => void,
): Promise<OpenRead> {
  const { answers } = file;
  if (answers === undefined) return openAlone(file, root, project, onText);
  const all = [answers.path, ...(answers.others ?? [])];
  const [own, solved] = await Promise.all([
    openAlone(file, root, project, onText, all, answers.how === 'below' ? answers.file : undefined),
    answers.how === 'same' ? openAlone(answers, root, project, () => undefined) : undefined,
  ]);
  // A link to them leads to the lesson.
  const addresses = all.map((path) => `/${path}`);
  const { referred } = own;
  return {
    ...(referred && { referred: { ...referred, addresses: [...(referred.addresses ?? []), ...addresses] } }),
    close: async (elsewhere) => {
      const read = await own.close(elsewhere);
      const { lesson: key } = (await solved?.close(elsewhere)) ?? {};
      const said = diagnose('answers-beside', startOf(file.path), { path: answers.path });
      return {
        ...read,
        ...(read.lesson && key && { lesson: answeredBy(read.lesson, key) }),
        diagnostics: [...read.diagnostics, said],
      };
    },
  };
}

/**
 * @param answeredIn files that answer it
 * @param below the one that is read as its last part
 */
async function openAlone(
  file: LessonFile,
  root: string,
  project: Project,
  onText: (path: string, read: Decoded) => void,
  answeredIn: readonly string[] = [],
  below?: string,
): Promise<OpenRead> {
  const bytes = await readPlainFile(file.file, root);
  if (typeof bytes === 'string') {
    const reason = bytes === 'absent' ? 'rights' : bytes;
    const diagnostics = [diagnose('lesson-unreadable', startOf(file.path), { reason })];
    return { close: async () => ({ file, diagnostics }) };
  }
  const decoded = decode(bytes);
  const text = decoded === 'binary' ? undefined : decoded.text;
  if (decoded !== 'binary') onText(file.path, decoded);
  const folder = dirname(file.file);
  const answers = below === undefined ? undefined : await answersAt(below, folder, root);
  const files = diskFiles(folder, root, (path, beside) => onText(besidePage(file.path, path), beside));
  const names = { folder: basename(folder), above: basename(dirname(folder)) };
  const source = {
    path: file.path,
    ...names,
    bytes,
    ...(text !== undefined && { text }),
    ...(answers && { answers }),
    answeredIn: answeredIn.map((path) => relative(dirname(file.path), path).split(sep).join('/')),
  };
  const { close, takenFor, ...opened } = await openFile(source, files, project);
  return { ...opened, close: async (elsewhere) => ({ file, takenFor, ...(await close(elsewhere)) }) };
}

/** A file of answers, its path from the lesson's folder. */
async function answersAt(file: string, folder: string, root: string): Promise<SourceFile | undefined> {
  const bytes = await readPlainFile(file, root);
  if (typeof bytes === 'string') return undefined;
  const decoded = decode(bytes);
  const path = relative(folder, file).split(sep).join('/');
  return { path, bytes, ...(decoded !== 'binary' && { text: decoded.text }) };
}

/** Reads a lesson that is in no course. */
export const readAlone = async (file: LessonFile): Promise<Read> =>
  (await lessonReader()(file)).close(noCrossReferences);

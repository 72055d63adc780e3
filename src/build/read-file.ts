/** A lesson's file, whatever it is written in → Lesson. */
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { type Notebook, notebookFiles, notebookToMarkdown, placeInNotebook } from '../course/index.ts';
import { type Diagnostic, hasError, judge, type Lesson, startOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import {
  besidePage,
  type CrossReferences,
  noCrossReferences,
  type OpenLesson,
  openLesson,
  type Project,
} from '../read/index.ts';
import { diskFiles, projectRoot } from './files.ts';
import { type ProjectFile, readProject } from './project.ts';
import type { LessonFile } from './sources.ts';
import { type Decoded, encodingSlip, readText } from './text-file.ts';

/** What was read of a lesson's file. */
export interface Read {
  readonly file: LessonFile;
  /** Absent when an error left nothing to export. */
  readonly lesson?: Lesson;
  readonly diagnostics: readonly Diagnostic[];
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
 * @param folder the course's: its lessons may use whatever lies in it
 */
export function lessonReader(course: Project['description'] = {}, folder?: string): LessonReader {
  const projects = new Map<string, Promise<ProjectFile>>();
  return async (file) => {
    const root = await projectRoot(dirname(file.file), folder);
    if (!projects.has(root)) projects.set(root, readProject(root));
    const { project, diagnostics } = await projects.get(root)!;
    const merged = { ...project, description: { ...course, ...project.description } };
    const slips = new Map<string, readonly Diagnostic[]>();
    const opened = await openFile(file, root, merged, (path, read) => {
      slips.set(path, encodingSlip(path, read));
    });
    return {
      ...opened,
      close: async (elsewhere) => {
        const read = await opened.close(elsewhere);
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

/** A diagnostic of the project's settings, its file named as the lesson's is: from the folder that was asked for. */
function seenFrom({ file, path }: LessonFile, root: string, diagnostic: Diagnostic): Diagnostic {
  const prefix = file.slice(0, file.length - path.length);
  return { ...diagnostic, file: relative(prefix, join(root, diagnostic.file)).split(sep).join('/') };
}

/** @param onText takes each text that is read, the lesson's and those beside it */
async function openFile(
  file: LessonFile,
  root: string,
  project: Project,
  onText: (path: string, read: Decoded) => void,
): Promise<OpenRead> {
  const failed = (...diagnostics: readonly Diagnostic[]): OpenRead => ({
    close: async () => ({ file, diagnostics }),
  });
  const read = await readText(file.file, root);
  if (typeof read === 'string') {
    const reason = read === 'absent' ? 'rights' : read;
    return failed(diagnose('lesson-unreadable', startOf(file.path), { reason }));
  }
  onText(file.path, read);
  const { text } = read;
  const folder = dirname(file.file);
  const source = { path: file.path, folder: basename(folder), text };
  const files = diskFiles(folder, root, (path, beside) => onText(besidePage(file.path, path), beside));
  if (extname(file.file).toLowerCase() !== '.ipynb') {
    const { close, ...opened } = await openLesson(source, files, project);
    return { ...opened, close: async (elsewhere) => ({ file, ...(await close(elsewhere)) }) };
  }

  const notebook = notebookToMarkdown(text, file.path, project.description.language);
  if (hasError(notebook.diagnostics)) return failed(...notebook.diagnostics);
  const merged = {
    ...(notebook.language && { language: notebook.language }),
    ...(notebook.title && { title: notebook.title }),
  };
  const { close, ...opened } = await openLesson(
    { ...source, text: notebook.markdown },
    notebookFiles(files, notebook),
    { ...project, description: { ...project.description, ...merged } },
  );
  return {
    ...opened,
    close: async (elsewhere) => {
      const read = await close(elsewhere);
      return {
        file,
        ...(read.lesson && { lesson: inCells(read.lesson, notebook) }),
        diagnostics: [
          ...notebook.diagnostics,
          ...read.diagnostics.map((one) => placeInNotebook(notebook, one)),
        ],
      };
    },
  };
}

/** Reads a lesson that is in no course. */
export const readAlone = async (file: LessonFile): Promise<Read> =>
  (await lessonReader()(file)).close(noCrossReferences);

/** A lesson read from a notebook, its questions placed in their cells. */
const inCells = (lesson: Lesson, notebook: Notebook): Lesson => ({
  ...lesson,
  questions: lesson.questions.map((question) => ({
    ...question,
    place: placeInNotebook(notebook, question.place),
  })),
});

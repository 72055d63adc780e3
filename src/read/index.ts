/** Markdown → Lesson. */
import type { Description, Diagnostic, Lesson, Settings } from '../lesson/index.ts';
import type { Files } from './files.ts';

export type { FileStat, Files } from './files.ts';

/** A lesson's file as the user named it, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What the project says where the page is silent. */
export interface Project {
  readonly description: Description;
  readonly settings: Partial<Settings>;
}

export interface ReadResult {
  /** Absent only when an error left nothing to export. */
  readonly lesson?: Lesson;
  readonly diagnostics: readonly Diagnostic[];
}

export const readLesson = async (_source: Source, _files: Files, _project?: Project): Promise<ReadResult> => {
  throw new Error('not written yet');
};

/** What a path on the command line means: a lesson, or a folder of them that makes a course. */
import { basename, resolve } from 'node:path';
import { filesBelow, stat } from '#platform/disk';
import { type CourseFiles, type CourseOutline, isReadable, otherKind, readCourse } from '../course/index.ts';
import { baseName, type Diagnostic, folderOf, hasError, type Place, startOf } from '../lesson/index.ts';
import { diagnose, type OtherKind } from '../messages/index.ts';
import { formatOf, mayBeFormat } from '../read/index.ts';
import { type KnownAnswers, withAnswersBeside } from './answers-beside.ts';
import { headOf, projectRoot } from './files.ts';
import type { LessonFile } from './lesson-file.ts';
import { within } from './plain-file.ts';
import { encodingSlip, readText } from './text-file.ts';

export type Sources =
  | {
      readonly kind: 'lesson';
      readonly lessons: readonly [LessonFile];
      /** What is amiss with the folder that holds nothing else. */
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly kind: 'course';
      /** As the user named it. */
      readonly folder: string;
      readonly outline: CourseOutline;
      /** In the order in which they are taught. */
      readonly lessons: readonly LessonFile[];
    };

/**
 * What stands at a path: a folder with one lesson is that lesson.
 *
 * @param known what was found of files of answers when it was looked at before
 * @returns undefined where nothing is, or a file that is no lesson
 */
export async function sourcesAt(path: string, known?: KnownAnswers): Promise<Sources | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  const file = resolve(path);
  if (!found.isDirectory()) {
    return isReadable(file) && (!mayBeFormat(file) || formatOf(file, await headOf(file)))
      ? { kind: 'lesson', lessons: [{ file, path: basename(file) }], diagnostics: [] }
      : undefined;
  }
  const unread = new Map<string, Diagnostic>();
  const read = await readCourse(diskCourse(file, await projectRoot(file), unread), basename(file));
  const whole = { ...read, diagnostics: [...read.diagnostics, ...unread.values()] };
  const { outline, lessons } = await withAnswersBeside(whole, file, known);
  const [only] = lessons;
  return only && lessons.length === 1 && !hasError(outline.diagnostics)
    ? { kind: 'lesson', lessons: [only], diagnostics: outline.diagnostics }
    : { kind: 'course', folder: path, outline, lessons };
}

/** Why `sourcesAt` finds nothing at a path. */
export async function whyNoLesson(path: string): Promise<'absent' | 'unknown' | OtherKind> {
  const isThere = await stat(path).then(Boolean, () => false);
  return isThere ? (otherKind(path) ?? 'unknown') : 'absent';
}

/**
 * @param root the folder that nothing may be read outside of
 * @param unread takes what is amiss with folders and settings as they are read, by their paths: a lesson says it of itself
 */
function diskCourse(folder: string, root: string, unread: Map<string, Diagnostic>): CourseFiles {
  const { files, unreadable } = filesBelow(folder);
  const isMissing = missingIn(files);
  return {
    async text(path) {
      const file = resolve(folder, ...path.split('/'));
      if (isMissing(path) || !within(folder, file)) return undefined;
      const read = await readText(file, root);
      const found =
        typeof read !== 'string'
          ? encodingSlip(path, read)
          : read === 'absent'
            ? []
            : [diagnose('settings-unreadable', placeOf(path), { reason: read })];
      for (const one of isReadable(path) ? [] : found) unread.set(path, one);
      return typeof read === 'string' ? undefined : read.text;
    },
    async head(path) {
      const file = resolve(folder, ...path.split('/'));
      return within(folder, file) ? headOf(file, root) : '';
    },
    async list() {
      for (const path of unreadable) unread.set(path, diagnose('folder-unreadable', placeOf(path), {}));
      return files;
    },
  };
}

/**
 * Whether a list shows that a file isn't there: projects have their files by a dozen names in each folder. What is hidden
 * isn't listed, nor what a symbolic link leads to; and some disks take `Conf.py` for `conf.py`.
 */
function missingIn(files: readonly string[]): (path: string) => boolean {
  const there = new Set(files.map((path) => path.toLowerCase()));
  const folders = new Set(files.map(folderOf));
  return (path) =>
    !baseName(path).startsWith('.') && folders.has(folderOf(path)) && !there.has(path.toLowerCase());
}

const placeOf = (path: string): Place => startOf(path === '' ? '.' : path);

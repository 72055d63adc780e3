/** Lessons of one course must differ in their ids. */
import { type Diagnostic, diagnose, digest, slug } from '../lesson/index.ts';
import type { Read } from './read-file.ts';
import { idFromPath, sameId } from './rules.ts';

/**
 * Two lessons with one id are an error: an LMS would take one for the other.
 *
 * @param book its pages stand in a table of contents. Books have an `index` or an `exercises` in every chapter: of
 *   several with one id, the page with the shortest path (then the first by name) keeps it, and the others take the
 *   slug of their path; so a page added deeper in the book changes none of the others.
 */
export const withDistinctIds = (read: readonly Read[], book: boolean): readonly Read[] => {
  const told = book ? withIdsFromPaths(read) : read;
  return told.map((one) => {
    const twin = told.find((other) => other !== one && other.lesson && other.lesson.id === one.lesson?.id);
    if (!twin?.lesson) return one;
    const place = { file: one.file.path, line: 1, column: 1 };
    return withDiagnostic(one, diagnose(sameId, place, { id: twin.lesson.id, other: twin.file.path }));
  });
};

const withIdsFromPaths = (read: readonly Read[]): readonly Read[] =>
  read.map((one) => {
    const { lesson, file } = one;
    if (!lesson || ownerOf(lesson.id, read) === one) return one;
    const id = slug(file.path.replace(/\.[^./]+$/, ''), 80) || `${lesson.id}-${digest(file.path, 6)}`;
    return withDiagnostic(
      { ...one, lesson: { ...lesson, id } },
      diagnose(idFromPath, { file: file.path, line: 1, column: 1 }, { id: lesson.id, path: id }),
    );
  });

const ownerOf = (id: string, read: readonly Read[]): Read | undefined =>
  read
    .filter(({ lesson }) => lesson?.id === id)
    .sort((a, b) => depth(a) - depth(b) || (a.file.path < b.file.path ? -1 : 1))[0];

const depth = ({ file }: Read): number => file.path.split('/').length;

const withDiagnostic = (read: Read, diagnostic: Diagnostic): Read => ({
  ...read,
  diagnostics: [...read.diagnostics, diagnostic],
});

/** Lessons of one course must differ in their ids: an LMS would take one for the other. */
import { digest, slug } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import type { Read } from './read-file.ts';

/**
 * Courses have an `index` or an `exercises` in every chapter: of several lessons with one id, that with the shortest
 * path (then the first by name) keeps it, and the others take the slug of their path; so a page added deeper in the
 * course changes none of the others.
 */
export const withDistinctIds = (read: readonly Read[]): readonly Read[] => {
  const owners = new Map<string, Read>();
  for (const one of [...read].sort(byPath)) {
    if (one.lesson && !owners.has(one.lesson.id)) owners.set(one.lesson.id, one);
  }
  const taken = new Set(owners.keys());
  const ids = new Map<Read, string>();
  for (const one of [...read].sort(byPath)) {
    if (!one.lesson || owners.get(one.lesson.id) === one) continue;
    const id = freeId(one.file.path, one.lesson.id, taken);
    taken.add(id);
    ids.set(one, id);
  }
  return read.map((one) => withId(one, ids.get(one)));
};

/** `a/b.md` and `a-b.md` have one slug. */
const freeId = (path: string, id: string, taken: ReadonlySet<string>): string => {
  const plain = slug(path.replace(/\.[^./]+$/, ''), 80);
  return plain === '' || taken.has(plain) ? `${plain || id}-${digest(path, 6)}` : plain;
};

const withId = (read: Read, id: string | undefined): Read => {
  const { lesson, file, diagnostics } = read;
  if (!lesson || id === undefined) return read;
  const place = { file: file.path, line: 1, column: 1 };
  const told = diagnose('id-from-path', place, { id: lesson.id, path: id });
  return { ...read, lesson: { ...lesson, id }, diagnostics: [...diagnostics, told] };
};

const byPath = (a: Read, b: Read): number => depth(a) - depth(b) || (a.file.path < b.file.path ? -1 : 1);

const depth = ({ file }: Read): number => file.path.split('/').length;

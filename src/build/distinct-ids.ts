/** Lessons of one course must differ in their ids: an LMS would take one for the other. */
import { digest, isReservedName, slug, startOf } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import type { Read } from './read-file.ts';

/**
 * Courses have an `index` or an `exercises` in every chapter: of several lessons with one id, that with the shortest
 * path (then the first by name) keeps it, and the others take the slug of their path; so a page added deeper in the
 * course changes none of the others.
 */
export function distinctIds(
  lessons: readonly { readonly path: string; readonly id: string }[],
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const inOrder = [...lessons].sort((a, b) => depth(a) - depth(b) || (a.path < b.path ? -1 : 1));
  for (const { path, id } of inOrder) if (!owners.has(id)) owners.set(id, path);
  const taken = new Set(owners.keys());
  return new Map(
    inOrder.map(({ path, id }) => {
      const own = owners.get(id) === path ? id : freeId(path, id, taken);
      taken.add(own);
      return [path, own];
    }),
  );
}

/** Gives lessons their distinct ids, and says which have another than their own. */
export const withDistinctIds = (read: readonly Read[]): readonly Read[] =>
  withIds(
    read,
    distinctIds(read.flatMap(({ file, lesson }) => (lesson ? [{ path: file.path, id: lesson.id }] : []))),
  );

/** @param ids by the lessons' paths */
export const withIds = (read: readonly Read[], ids: ReadonlyMap<string, string>): readonly Read[] =>
  read.map((one) => withId(one, ids.get(one.file.path)));

/** `a/b.md` and `a-b.md` have one slug. */
function freeId(path: string, id: string, taken: ReadonlySet<string>): string {
  const plain = slug(path.replace(/\.[^./]+$/, ''), 80);
  return plain === '' || isReservedName(plain) || taken.has(plain)
    ? `${plain || id}-${digest(path, 6)}`
    : plain;
}

function withId(read: Read, id: string | undefined): Read {
  const { lesson, file, diagnostics } = read;
  if (!lesson || id === undefined || id === lesson.id) return read;
  const place = startOf(file.path);
  const diagnostic = diagnose('id-from-path', place, { id: lesson.id, path: id });
  return { ...read, lesson: { ...lesson, id }, diagnostics: [...diagnostics, diagnostic] };
}

const depth = ({ path }: { readonly path: string }): number => path.split('/').length;

/** The lessons of a course, each with what it refers to in the others. */
import { type CrossReferences, crossReferences, noCrossReferences } from '../read/index.ts';
import { withDistinctIds } from './distinct-ids.ts';
import type { LessonReader, Read } from './read-file.ts';
import type { LessonFile } from './sources.ts';

/**
 * Reads the lessons one after another; those that refer to others a second time, once it is known where those are.
 *
 * @param settled what becomes of them before their ids do
 */
export const readLessons = async (
  files: readonly LessonFile[],
  read: LessonReader,
  settled: (read: readonly Read[]) => readonly Read[] = (all) => all,
): Promise<readonly Read[]> => {
  const asking = new Set<LessonFile>();
  const first: Read[] = [];
  for (const file of files)
    first.push(
      await read(
        file,
        noting(() => asking.add(file)),
      ),
    );
  const told = withDistinctIds(settled(first));
  const referTo = crossReferences(
    told.flatMap(({ file, lesson, landmarks }) =>
      lesson
        ? [
            {
              path: file.path,
              id: lesson.id,
              title: lesson.title,
              landmarks,
              glossary: lesson.glossary,
            },
          ]
        : [],
    ),
  );
  const second: Read[] = [];
  for (const one of first) {
    second.push(asking.has(one.file) ? await read(one.file, referTo(one.file.path)) : one);
  }
  return withDistinctIds(settled(second));
};

/** Knows no other lesson, and notes that one was asked for. */
const noting = (asked: () => void): CrossReferences => ({
  label: (name) => {
    asked();
    return noCrossReferences.label(name);
  },
  term: (name) => {
    asked();
    return noCrossReferences.term(name);
  },
  page: (path, fragment) => {
    asked();
    return noCrossReferences.page(path, fragment);
  },
});

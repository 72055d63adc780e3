/** The lessons of a course, each with what it refers to in the others. */
import { crossReferences, lessonId } from '../read/index.ts';
import { distinctIds, withDistinctIds } from './distinct-ids.ts';
import type { LessonReader, Read } from './read-file.ts';
import type { LessonFile } from './sources.ts';

/**
 * Opens every lesson, then closes each with what it refers to in the others: no page is read twice.
 *
 * @param settled what becomes of them before their ids do
 */
export const readLessons = async (
  files: readonly LessonFile[],
  open: LessonReader,
  settled: (read: readonly Read[]) => readonly Read[] = (all) => all,
): Promise<readonly Read[]> => {
  const opened = [];
  for (const file of files) opened.push({ path: file.path, ...(await open(file)) });
  const ids = distinctIds(
    opened.map(({ path, referred }) => ({ path, id: referred?.id ?? lessonId({ path }, {}).id })),
  );
  const referTo = crossReferences(
    opened.flatMap(({ path, referred }) => (referred ? [{ ...referred, path, id: ids.get(path)! }] : [])),
  );
  const read: Read[] = [];
  for (const { path, close } of opened) read.push(await close(referTo(path)));
  return withDistinctIds(settled(read));
};

/** The lessons of a course, each with what it refers to in the others. */
import { crossReferences, lessonId, type ReferredLesson } from '../read/index.ts';
import { distinctIds, withDistinctIds } from './distinct-ids.ts';
import type { LessonFile } from './lesson-file.ts';
import type { LessonReader, OpenRead, Read } from './read-file.ts';

/** A lesson of a course as it was read, and what others can refer to in it. */
export interface ReadEach extends Pick<OpenRead, 'referred'> {
  readonly path: string;
  /** With the id of its own, which another lesson may have too. */
  readonly read: Read;
}

/** Opens every lesson, then closes each with what it refers to in the others: no page is read twice. */
export async function readEach(
  files: readonly LessonFile[],
  open: LessonReader,
): Promise<readonly ReadEach[]> {
  const opened = [];
  for (const file of files) opened.push({ path: file.path, ...(await open(file)) });
  const referTo = crossReferences(referredIn(opened));
  const all: ReadEach[] = [];
  for (const { path, referred, close } of opened)
    all.push({ path, referred, read: await close(referTo(path)) });
  return all;
}

export const readLessons = async (
  files: readonly LessonFile[],
  open: LessonReader,
): Promise<readonly Read[]> => withDistinctIds((await readEach(files, open)).map(({ read }) => read));

/** Opened lessons as they refer to each other, by the ids they will have in the course. */
export function referredIn(
  opened: readonly ({ readonly path: string } & Pick<OpenRead, 'referred'>)[],
): readonly ReferredLesson[] {
  const ids = distinctIds(
    opened.map(({ path, referred }) => ({ path, id: referred?.id ?? lessonId({ path }, {}).id })),
  );
  return opened.flatMap(({ path, referred }) =>
    referred ? [{ ...referred, path, id: ids.get(path)! }] : [],
  );
}

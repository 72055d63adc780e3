/** The lessons of a course, each with what it refers to in the others. */
import { crossReferences, lessonId, type ReferredLesson } from '../read/index.ts';
import { distinctIds, withDistinctIds } from './distinct-ids.ts';
import type { LessonReader, OpenRead, Read } from './read-file.ts';
import type { LessonFile } from './sources.ts';

/** Opens every lesson, then closes each with what it refers to in the others: no page is read twice. */
export async function readLessons(
  files: readonly LessonFile[],
  open: LessonReader,
): Promise<readonly Read[]> {
  const opened = [];
  for (const file of files) opened.push({ path: file.path, ...(await open(file)) });
  const referTo = crossReferences(referredIn(opened));
  const read: Read[] = [];
  for (const { path, close } of opened) read.push(await close(referTo(path)));
  return withDistinctIds(read);
}

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

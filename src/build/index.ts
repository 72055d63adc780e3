/** From what a path means to deliveries on the disk: the room that ties the others together, and touches the disk for them. */
import type { convertLesson as Convert } from './convert.ts';

export type { KnownAnswers } from './answers-beside.ts';
export { type BuildRequest, build } from './build.ts';
export type { ConvertedLesson } from './convert.ts';
export { lessonDescription } from './course-of.ts';
export type { Delivered } from './deliver.ts';
export type { Built, LessonRequest } from './deliver-lesson.ts';
export { deliverRead as deliver } from './deliver-read.ts';
export { withDistinctIds } from './distinct-ids.ts';
export { diskFiles, projectRoot } from './files.ts';
export { guessesOf } from './guesses.ts';
export { loadKit } from './kit.ts';
export type { LessonFile } from './lesson-file.ts';
export { within } from './plain-file.ts';
export { settingsSchema } from './project.ts';
export { type ReadEach, readEach, readLessons, referredIn } from './read-course.ts';
export { lessonReader, type OpenRead, type Read, readAlone } from './read-file.ts';
export { readEarlier } from './since.ts';
export { type Sources, sourcesAt, whyNoLesson } from './sources.ts';
export { takesAllProcessors, threadsFor } from './team.ts';
export { readText } from './text-file.ts';

/** Loads what else a build takes. */
export async function loadDelivery(): Promise<void> {
  await import('./deliver.ts');
}

/** Writes the lesson in MyST. What writes MyST is loaded by then: no build has any use for it. */
export const convertLesson: typeof Convert = async (file, folder) =>
  (await import('./convert.ts')).convertLesson(file, folder);

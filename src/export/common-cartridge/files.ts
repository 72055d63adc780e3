/**
 * Where files lie in a cartridge: what learners open in a folder of the lesson's, for an LMS lays the files of several
 * cartridges beside one another; what importers read at the top, where a path from the file that names it and one from
 * the cartridge's root are the same: importers differ in which of them they mean.
 *
 * ```
 * imsmanifest.xml
 * assessment-<lesson>.xml, question-bank-<lesson>.xml, weblink-<address>.xml
 * <lesson>/index.html, media/…                 of a course: <course>/<lesson>/…
 * ```
 */
import { type Lesson, sharedPaths } from '../../lesson/index.ts';

export interface Files {
  /** The lesson's page. */
  readonly page: string;
  /** The path of one of the lesson's files. */
  readonly path: (file: string) => string;
}

export function filesOf(lessons: readonly Lesson[], folderOf: (lesson: Lesson) => string) {
  const pathsOf = sharedPaths(lessons, folderOf);
  return (lesson: Lesson): Files => ({ page: `${folderOf(lesson)}index.html`, path: pathsOf(lesson) });
}

/** A folder of pages → the outline of its course. */
export { answerFilesOf } from './answer-files.ts';
export type { CourseFiles } from './files.ts';
export { otherKind } from './other-kinds.ts';
export type {
  CourseEntry,
  CourseHeading,
  CourseKind,
  CourseLink,
  CourseOutline,
  CoursePage,
  CourseWords,
} from './outline.ts';
export { isAbout, isReadable } from './paths.ts';
export { readCourse } from './read-course.ts';

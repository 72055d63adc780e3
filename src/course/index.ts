/** A folder of pages → the outline of its course; a notebook → Markdown that the reader takes. */
export type { CourseFiles } from './files.ts';
export { type Notebook, type NotebookMedia, notebookToMarkdown, placeInNotebook } from './notebook.ts';
export { notebookFiles } from './notebook-files.ts';
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
export { readCourse } from './read-course.ts';

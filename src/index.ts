/** The library's front door. */
export {
  type BuildRequest,
  type Built,
  build,
  type LessonFile,
  type Sources,
  sourcesAt,
} from './build/index.ts';
export type { Report } from './delivery/index.ts';
export * from './lesson/index.ts';
export { type Files, type Project, type ReadResult, readLesson, type Source } from './read/index.ts';

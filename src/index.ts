/** The library's front door. */
export { type BuildRequest, type Built, build } from './build.ts';
export type { Report } from './delivery/index.ts';
export * from './lesson/index.ts';
export { type Files, type Project, type ReadResult, readLesson, type Source } from './read/index.ts';
export { type LessonFile, type Sources, sourcesAt } from './sources.ts';

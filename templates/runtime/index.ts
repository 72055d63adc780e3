/** The run-time: what the page needs to know of the LMS, and nothing the LMS needs to know of the page. */
export { openSession, sessionWith } from './life.ts';
export type * from './session.ts';

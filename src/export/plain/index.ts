/** A lesson's content as plain HTML: what an LMS shows among its own, without a style or script of the lesson's page. */
export { leadsAway } from './away.ts';
export { type Context, cleaned, contextFor } from './context.ts';
export { behind, contextsBefore } from './contexts.ts';
export { courseWords } from './course-words.ts';
export { delimited } from './delimited.ts';
export { escapeHtml } from './escape.ts';
export { rewrite, showsSomething } from './html.ts';
export { guardCode, guardText, readMarks, SPLIT } from './marks.ts';
export { withNotes } from './notes.ts';
export { type Document, documentsOf, type Link, linksOf } from './references.ts';
export type { Rewriting } from './rewriting.ts';
export { type Words, wordsFor } from './words.ts';

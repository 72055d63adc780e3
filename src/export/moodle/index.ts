/** What every exporter for Moodle shares: content as Moodle's HTML with its files, names, and XML as it reads it. */
export { leadsAway } from './away.ts';
export { type Context, contextFor } from './context.ts';
export { escapeHtml } from './escape.ts';
export { fieldOf, oneLine, wordsOf } from './field.ts';
export { emptyField, type Field, type FieldFile, isEmpty } from './field-type.ts';
export { showsSomething } from './html.ts';
export { categoryPath, moodleName, pathBelow, pathInCourse, tagsOf } from './names.ts';
export type { Words } from './words.ts';
export { fieldXml, textOf } from './xml.ts';

/** What every exporter for Moodle shares: content as Moodle's HTML with its files, names, and XML as it reads it. */
export {
  type Context,
  contextFor,
  escapeHtml,
  leadsAway,
  showsSomething,
  type Words,
} from '../plain/index.ts';
export { fieldOf, oneLine, wordsOf } from './field.ts';
export { emptyField, type Field, type FieldFile, isEmpty } from './field-type.ts';
export { categoryPath, moodleName, pathBelow, pathInCourse, tagsOf } from './names.ts';
export { fieldXml, textOf } from './xml.ts';

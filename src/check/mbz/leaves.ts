/** Columns that the database can't do without: a backup that omits one breaks the restore off. */
import type { XmlElement } from '../xml.ts';
import { child } from '../xml.ts';
import type { Look } from './look.ts';

/** `@name` an attribute. */
export const LEAVES = {
  information: [
    'moodle_version',
    'backup_version',
    'backup_release',
    'original_course_id',
    'original_course_contextid',
    'original_system_contextid',
  ],
  detail: ['type'],
  contentActivity: ['moduleid', 'sectionid', 'modulename', 'directory'],
  contentSection: ['sectionid', 'directory'],
  course: ['@id', '@contextid', 'startdate'],
  section: ['@id', 'number', 'visible', 'summaryformat'],
  module: ['@id', '@version', 'modulename', 'completionexpected'],
  activity: ['@id', '@moduleid', '@modulename', '@contextid'],
  label: ['intro'],
  quiz: ['intro', 'timeopen', 'timeclose'],
  scorm: ['intro', 'timeopen', 'timeclose', 'launch'],
  sco_data: ['value'],
  slot: ['slot', 'page'],
  reference: ['usingcontextid', 'component', 'questionarea', 'questionbankentryid'],
  quizSection: ['firstslot'],
  file: ['@id', 'contextid', 'component', 'filearea', 'itemid', 'filepath', 'filename', 'contenthash'],
  category: ['@id', 'contextid', 'contextlevel', 'parent', 'info'],
  question: ['@id', 'questiontext', 'generalfeedback', 'qtype'],
  answer: ['@id', 'answertext', 'feedback'],
  combined: ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'],
} as const;

export const wantLeaves = (
  look: Look,
  path: string,
  element: XmlElement,
  wanted: keyof typeof LEAVES,
): void => {
  for (const name of LEAVES[wanted]) {
    const isThere = name.startsWith('@')
      ? Boolean(element.attributes[name.slice(1)])
      : child(element, name) !== undefined;
    if (!isThere)
      look.report('mbz-element-missing', { path, element }, { parent: element.name, element: spelt(name) });
  }
};

const spelt = (name: string): string => (name.startsWith('@') ? name.slice(1) : `<${name}>`);

/** Most characters of columns that hold an author's words (`lib/db/install.xml`). */
export const wantShort = (
  look: Look,
  path: string,
  element: XmlElement,
  name: string,
  limit: number,
): void => {
  const found = child(element, name);
  const length = [...(found?.text ?? '')].length;
  if (found && length > limit)
    look.report('mbz-too-long', { path, element: found }, { element: name, length, limit });
};

/**
 * Columns that the database can't do without, a backup that omits one breaking the restore off, and the most
 * characters of those that hold an author's words (`lib/db/install.xml`).
 */
import { child, type XmlElement } from '../xml.ts';
import type { Backup } from './backup.ts';

interface Columns {
  /** `@name` an attribute. */
  readonly required: readonly string[];
  readonly limits?: Readonly<Record<string, number>>;
}

const COLUMNS = {
  information: {
    required: [
      'moodle_version',
      'backup_version',
      'backup_release',
      'original_course_id',
      'original_course_contextid',
      'original_system_contextid',
    ],
  },
  detail: { required: ['type'] },
  contentActivity: { required: ['moduleid', 'sectionid', 'modulename', 'directory'] },
  contentSection: { required: ['sectionid', 'directory'] },
  course: { required: ['@id', '@contextid', 'startdate'], limits: { fullname: 254, shortname: 255 } },
  section: { required: ['@id', 'number', 'visible', 'summaryformat'], limits: { name: 255 } },
  module: { required: ['@id', '@version', 'modulename', 'completionexpected'] },
  activity: { required: ['@id', '@moduleid', '@modulename', '@contextid'] },
  /** What every activity's own table has, of whatever module. */
  anyModule: { required: [], limits: { name: 255 } },
  label: { required: ['intro'] },
  quiz: { required: ['intro', 'timeopen', 'timeclose'] },
  scorm: { required: ['intro', 'timeopen', 'timeclose', 'launch'] },
  sco: {
    required: [],
    limits: { manifest: 255, organization: 255, parent: 255, identifier: 255, title: 255 },
  },
  sco_data: { required: ['value'] },
  slot: { required: ['slot', 'page'] },
  reference: { required: ['usingcontextid', 'component', 'questionarea', 'questionbankentryid'] },
  setReference: {
    required: ['usingcontextid', 'component', 'questionarea', 'questionscontextid', 'filtercondition'],
  },
  quizSection: { required: ['firstslot'] },
  file: {
    required: ['@id', 'contextid', 'component', 'filearea', 'itemid', 'filepath', 'filename', 'contenthash'],
  },
  category: {
    required: ['@id', 'contextid', 'contextlevel', 'parent', 'info'],
    limits: { name: 255, idnumber: 100 },
  },
  entry: { required: [], limits: { idnumber: 100 } },
  question: { required: ['@id', 'questiontext', 'generalfeedback', 'qtype'], limits: { name: 255 } },
  answer: { required: ['@id', 'answertext', 'feedback'] },
  combined: { required: ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'] },
} as const satisfies Readonly<Record<string, Columns>>;

export type Table = keyof typeof COLUMNS;

export function isTable(name: string): name is Table {
  return Object.hasOwn(COLUMNS, name);
}

/** Judges a row by the columns of its table. */
export function checkRow({ report }: Backup, row: XmlElement, table: Table): void {
  const { required, limits = {} }: Columns = COLUMNS[table];
  for (const name of required) {
    const attribute = name.startsWith('@') ? name.slice(1) : undefined;
    if (attribute === undefined ? !child(row, name) : !row.attributes[attribute])
      report('mbz-element-missing', row, { parent: row.name, element: attribute ?? `<${name}>` });
  }
  for (const [element, limit] of Object.entries(limits)) {
    const found = child(row, element);
    const length = [...(found?.text ?? '')].length;
    if (found && length > limit) report('mbz-too-long', found, { element, length, limit });
  }
}

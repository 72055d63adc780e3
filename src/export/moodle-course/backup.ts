/**
 * A Moodle backup (.mbz) before it is written: a course of sections, each of activities, in Moodle's words.
 *
 * Every id is one of the backup's own. Restore gives each thing a new id, and follows these only to find what
 * belongs together.
 */
import type { Entry, Piece } from '../../lesson/index.ts';
import type { Items } from '../moodle-quiz/index.ts';

export interface Backup {
  /** Slug. */
  readonly name: string;
  readonly title: string;
  /** Hexadecimal, made of what the backup holds: the same for the same content. */
  readonly digest: string;
  readonly courseId: number;
  readonly contextId: number;
  /** The first has the number 0: it stands above all others on the course's page, and is empty. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: number;
  readonly number: number;
  /** Moodle words an absent one itself. */
  readonly name?: string;
  /** HTML. */
  readonly summary: string;
  readonly activities: readonly Activity[];
}

interface Base {
  /** Of the activity's own row: the quiz, the SCORM package. */
  readonly id: number;
  readonly moduleId: number;
  readonly contextId: number;
  readonly section: { readonly id: number; readonly number: number };
  /** At most 255 characters. */
  readonly name: string;
  /** HTML; shown on the course's page. */
  readonly intro: string;
  /** How far it is indented on the course's page. */
  readonly indent: number;
}

/** A lesson as a SCORM 1.2 package of one SCO. */
export interface ScormActivity extends Base {
  readonly modulename: 'scorm';
  /** The lesson's id: the package's identifiers are made of it. */
  readonly lesson: string;
  /** As the manifest has it. */
  readonly title: string;
  /** The file that is launched. */
  readonly launch: string;
  /** Whether the page reports a score: without one nothing is graded. */
  readonly scored: boolean;
  readonly package: BackupFile;
  readonly organizationId: number;
  readonly scoId: number;
  readonly files: readonly BackupFile[];
  readonly gradeItemId: number;
}

export interface QuizActivity extends Base {
  readonly modulename: 'quiz';
  readonly items: Items;
  /** The bank's two categories, both in the quiz's own context: “top”, and the lesson's below it. */
  readonly topCategoryId: number;
  readonly categoryId: number;
  readonly categoryName: string;
  readonly questions: readonly BankEntry[];
  /** Slots that Moodle fills with questions of the category, drawn anew for each attempt. */
  readonly drawn: readonly Slot[];
  /** Answers and stems stand in an order of each learner's own, where the question lets them. */
  readonly shuffles: boolean;
  /** How many a learner has; 0: any number. */
  readonly attempts: number;
  /** After the attempt. */
  readonly showsAnswers: boolean;
  /** Percent of the points. */
  readonly passMark?: number;
  /** Sum of the questions' points. */
  readonly points: number;
  readonly gradeItemId: number;
}

export interface ResourceActivity extends Base {
  readonly modulename: 'resource';
  readonly files: readonly BackupFile[];
}

export interface FolderActivity extends Base {
  readonly modulename: 'folder';
  readonly files: readonly BackupFile[];
}

export interface PageActivity extends Base {
  readonly modulename: 'page';
  /** HTML. */
  readonly content: string;
}

export type Activity = ScormActivity | QuizActivity | ResourceActivity | FolderActivity | PageActivity;

/** A file of one of Moodle's file areas. */
export interface BackupFile {
  readonly id: number;
  readonly contextId: number;
  readonly component: string;
  readonly fileArea: string;
  readonly itemId: number;
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly content: FileContent;
}

/** Its bytes, or the entries of the package that it is. Equal keys, equal bytes. */
export type FileContent = { readonly key: string } & (
  | { readonly pieces: readonly Piece[] }
  | { readonly zip: readonly Entry[] }
);

/** A question in the bank, in the slot of the quiz. */
export interface BankEntry {
  readonly id: number;
  readonly idnumber: string | null;
  readonly versionId: number;
  readonly question: Row;
  readonly files: readonly BackupFile[];
  /** Absent for the parts of another question, which have no slot of their own, and for what may be drawn. */
  readonly slot?: Slot;
}

export interface Slot {
  readonly id: number;
  readonly referenceId: number;
  /** From 1. */
  readonly slot: number;
  readonly page: number;
  readonly maxmark: number;
  /** What stands in it is read, and asks nothing. */
  readonly isDescription?: true;
}

/**
 * A row of one of Moodle's tables, with the rows that hang on it: a column an element, `@name` an attribute, null
 * what the table has no value for. Columns stand in the order in which Moodle itself writes them.
 */
export interface Row {
  readonly [column: string]: string | number | null | Row | readonly Row[] | undefined;
}

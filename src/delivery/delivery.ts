import {
  type Diagnostic,
  isPrint,
  type Ledger,
  type Lesson,
  type Lms,
  type StateCapacity,
  type Target,
} from '../lesson/index.ts';

/** Everything that was made of one lesson, and what was noticed on the way. */
export interface Delivery {
  /** Cartable's version. */
  readonly cartable: string;
  /** Of a course, all its lessons as one. */
  readonly lesson: Lesson;
  /** Of a course whose lessons are pages of their own, in the order in which they are taught. */
  readonly lessons?: readonly Lesson[];
  /** Where it goes; the sheet speaks of Moodle, and of others in passing, where nobody has said. */
  readonly lms?: Lms;
  /** In the order of delivery; empty when an error kept them from being written. */
  readonly packages: readonly DeliveredPackage[];
  /** The file of the answers that no package shows to learners. */
  readonly answerKey?: { readonly file: string; readonly bytes: number; readonly sha256: string };
  /** Of every stage, in the order in which they ran. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface DeliveredPackage {
  readonly target: Target;
  /** The file's name, beside the sheet. */
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly ledger: Ledger;
  /** Room for open answers, of a SCORM package that has any. */
  readonly state?: StateCapacity;
  /** Of a SCORM package of several SCOs, how many the LMS lists. */
  readonly scos?: number;
}

/** Whether learners are asked by it in the LMS: a glossary doesn't, nor does what is printed. */
export const asks = ({ target }: Pick<DeliveredPackage, 'target'>): boolean =>
  target !== 'moodle-glossary' && !isPrint(target);

/** Files whose questions nobody's answers are kept of. */
export const KEEPS_NO_ANSWERS: ReadonlySet<Target> = new Set(['epub']);

/** The lessons whose policies hold in the packages. */
export const pagesOf = ({ lesson, lessons }: Pick<Delivery, 'lesson' | 'lessons'>): readonly Lesson[] =>
  lessons && lessons.length > 0 ? lessons : [lesson];

/** Packages whose questions Moodle asks in a quiz of its own. */
export const ASKS_IN_QUIZ: ReadonlySet<Target> = new Set(['moodle-quiz', 'moodle-course']);
/** Packages whose questions the LMS asks itself: it marks what has one right answer, and a teacher the rest. */
const ASKS_IN_LMS: ReadonlySet<Target> = new Set([...ASKS_IN_QUIZ, 'common-cartridge', 'qti21']);

/** How many answers of a learner a person marks. On paper nothing else does. */
export function markedByHand({ packages, lesson: { questions } }: Delivery): number {
  if (packages.some(({ target }) => ASKS_IN_LMS.has(target)))
    return questions.filter(({ kind }) => kind === 'open').length;
  return packages.length > 0 && packages.every(({ target }) => isPrint(target)) ? questions.length : 0;
}

/** Packages whose page counts by the lesson's policies. (A course's page reads and has no weight.) */
export const PLAYS_LESSON: ReadonlySet<Target> = new Set(['scorm12', 'scorm2004', 'cmi5']);

/** Pages that are opened without an LMS: nobody imports them, and they tell nobody anything. */
export const IS_FREE: ReadonlySet<Target> = new Set(['web-site', 'web-page']);

/** Whether a Moodle course asks the lesson's questions in a quiz. */
export const hasCourseQuiz = ({ questions, settings }: Lesson): boolean =>
  questions.length > 0 && (settings.courseQuestions !== 'lesson' || settings.questions === 'none');

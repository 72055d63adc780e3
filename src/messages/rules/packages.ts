/** What a package can’t carry as the author has it. */
import { error, guess, info, warning } from './declare.ts';

export type Unfit =
  | 'few-options'
  | 'no-right-option'
  | 'many-right-options'
  | 'no-accepted-answer'
  | 'not-a-number'
  | 'empty-pair'
  | 'few-items'
  | 'empty-gap'
  | 'gap-place';

// No other file names what follows, but the declarations of the library do, by way of the rules: it is exported.
export interface FractionChanged {
  readonly text: string;
  readonly wanted: string;
  readonly given: string;
}

export interface Summary {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

export interface MediaTooLarge {
  readonly name: string;
  readonly size: string;
  readonly limit: string;
}

export interface Ungraded {
  /** Closed questions of the lesson. */
  readonly closed: number;
  /** The answers policy that keeps their keys out of the package, if that is why. */
  readonly answers?: string;
}

/** How much of a learner's state the LMS keeps, and what would fill it. */
export interface Capacity {
  /** Characters of state. */
  readonly limit: number;
  /** SCORM 2004 keeps more than this package has. */
  readonly moreIn2004: boolean;
}

export interface OpenCapacity extends Capacity {
  /** Open questions that share it. */
  readonly open: number;
  /** Characters of ordinary prose for each. */
  readonly expected: number;
  /** Open questions for whose answers of ordinary length there is room. */
  readonly fitting: number;
}

export interface FullCapacity extends Capacity {
  readonly questions: number;
  /** Characters that the answers to the closed ones alone take. */
  readonly used: number;
}

export const packages = {
  // What a Moodle course can't carry as it is.
  'moodle-course-no-quiz': info<{ title: string }>(),

  // What the Moodle glossary can't carry.
  'moodle-no-glossary': info<{ title: string }>(),
  'moodle-term-undefined': info<{ term: string }>(),
  'moodle-term-twice': warning<{ term: string }>(),

  // What the Moodle quiz can't carry as it is.
  /** @example a lesson whose questions are all gone: no file is written. */
  'moodle-no-questions': info<{ title: string }>(),
  'moodle-picture-left-out': warning<{ name: string; field: 'template' | 'gap' | 'choice' }>(),
  'moodle-asked-as-essay': warning<{ name: string; because: Unfit }>(),
  // Measured: 4.1's import form refuses the file (“type not installed”), and a restored quiz with one can't be finished.
  'moodle-ordering-version': info<{ name: string }>(),
  'moodle-fraction-changed': warning<FractionChanged>(),
  'moodle-gap-points': info<{ name: string; points: number; gaps: number }>(),
  'moodle-answer-lost': error<{ name: string; field: string }>(),

  // What is told of a quiz that holds only what changed.
  'since-nothing-changed': info<{ title: string }>(),
  'since-changed': info<Summary>(),
  'since-question-vanished': info<{ name: string; prompt: string }>(),
  'since-other-lesson': warning<{ title: string; other: string }>(),

  // What no field of Moodle can carry as it is.
  'moodle-character-removed': warning<{ code: string }>(),
  'moodle-video-too-large': warning<MediaTooLarge>(),
  'moodle-file-unknown': error<{ path: string }>(),

  // What the learner's page can't do or show as the author asks.
  'pass-mark-without-graded': warning<Ungraded & { passMark: number }>(),
  'pass-mark-scoring': warning<{ passMark: number; scoring: string }>(),
  'pass-mark-unused': warning<{ passMark: number }>(),
  'scoring-nothing-to-grade': warning<Ungraded>(),
  'draw-all': warning<{ draw: number; questions: number }>(),
  /** Each value once, in the order of the lessons. */
  'single-sco-settings': warning<{ setting: string; values: readonly string[]; asked: string }>(),
  'shuffle-kept': guess<{ words: string }>(),
  'closed-not-marked': info<{ closed: number; answers: string }>(),
  'math-broken': warning<{ tex: string; reason: string }>(),
  'state-room-small': warning<OpenCapacity>(),
  'state-room-limited': info<OpenCapacity>(),
  /** Choices, numbers and gaps take little room each, and a whole course in one SCO has many. */
  'state-room-full': warning<FullCapacity>(),

  // What isn't printed, or not as it is on the screen.
  'key-no-questions': info<{ title: string }>(),
  /** Word knows neither WebP nor AVIF. */
  'docx-picture': warning<{ picture: string; type: string }>(),
  'pdf-no-browser': info<{ file: string }>(),
  'pdf-failed': warning<{ file: string; reason: string }>(),
  // What a page that is one file can't hold.
  'web-page-left-out': warning<MediaTooLarge>(),

  // What a SCORM package cannot carry.
  'scorm-title-shortened': info<{ whole: string; title: string; limit: number }>(),
  'scorm-forbidden-characters': warning<{ text: string }>(),
  'scorm-lesson-links': info<{ title: string; links: number }>(),
  /** Moodle 4.5's player has one API object a page, and in 2004 it can't be initialised after it was terminated. */
  'scorm2004-several-scos': info<{ count: number }>(),
  /** `mod/scorm/report/interactions` of Moodle 4.5 asks for `cmi.interactions_N.student_response`, a name of SCORM 1.2. */
  'scorm2004-answers-unseen': info<object>(),

  // What a cmi5 package cannot carry.
  'cmi5-lesson-links': info<{ title: string; links: number }>(),
  /** cmi5, 9.5.1: of its own statements, passed and failed alone hold a score. */
  'cmi5-score-untold': info<{ title: string }>(),
};

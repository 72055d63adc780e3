import type { Target, TargetGroup } from '../../../lesson/index.ts';

/** One setting of an activity: where it stands in the form, what to choose, why. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

/** What there is to say of the settings of a SCORM activity; which of it holds for a package, `settings.ts` knows. */
export type ScormSetting =
  | 'window'
  | 'entry'
  | 'contentsOff'
  | 'contentsSide'
  | 'highestGrade'
  | 'learningObjects'
  | 'unlimited'
  | 'limited'
  | 'highestAttempt'
  | 'comeBack'
  | 'readAgain'
  | 'ownCompletion'
  | 'ownSaving'
  | 'masteryEither'
  | 'masteryPass'
  | 'completed'
  | 'passed'
  | 'allScos';

type QuizSetting =
  | 'deferred'
  | 'once'
  | 'limited'
  | 'unlimited'
  | 'gradeToPass'
  | 'during'
  | 'immediately'
  | 'immediatelyWithheld'
  | 'later'
  | 'laterWithheld'
  | 'inOrder';

export type CourseSetting =
  | 'deferred'
  | 'once'
  | 'limited'
  | 'unlimited'
  | 'gradeToPass'
  | 'review'
  | 'reviewWithheld'
  | 'sumOfPoints'
  | 'lessonCompletion'
  | 'quizCompletion';

export type GlossarySetting = 'noDuplicates' | 'links';

/** The settings of the activity that a target's package becomes; a file that becomes none has no line here. */
export interface SettingsOf {
  readonly scorm12: ScormSetting;
  readonly scorm2004: ScormSetting;
  readonly 'moodle-quiz': QuizSetting;
  readonly 'moodle-course': CourseSetting;
  readonly 'moodle-glossary': GlossarySetting;
}

/** How a file of this target gets into the LMS. `{file}` is its name, `{title}` the lesson's title. */
export interface FileWords {
  readonly name: string;
  /** What the file is, in one sentence. */
  readonly purpose: string;
  readonly importTitle: string;
  /** The same, of a package that holds a course, a page a lesson. */
  readonly course?: { readonly purpose: string; readonly importTitle: string };
  /** The way through the menus, in a breath; `steps` has it in full. */
  readonly where: string;
  readonly steps: readonly string[];
  /** Above the steps, where they aren't Moodle's. */
  readonly lead?: string;
  /** What other LMSs make of it. */
  readonly elsewhere: string;
  readonly notes?: readonly string[];
  /** The target's fields in words, by the name that the ledger gives them, without numbers. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** The same of a file that becomes an activity: how it is set, how it scores, what it keeps. */
export interface TargetWords<Name extends string = string> extends FileWords {
  readonly settingsTitle: string;
  /** `{passMark}`: percent; `{attempts}`: how many. */
  readonly settings: Readonly<Record<Name, Setting>>;
  readonly notes: readonly string[];
  readonly score: readonly string[];
  /** What the LMS holds about a learner, and where. */
  readonly data: readonly { readonly what: string; readonly where: string }[];
  /** The target's fields in words, by the name that the ledger gives them, without numbers. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The same of what plays the lesson and hasn't to be told how, or becomes no activity: there is nothing to set. */
export type PlayedWords = FileWords & Pick<TargetWords, 'notes' | 'score' | 'data' | 'fields'>;

export type WordsOfTargets = {
  readonly [T in Target]: T extends keyof SettingsOf
    ? TargetWords<SettingsOf[T]>
    : T extends 'cmi5' | 'web-site' | 'web-page'
      ? PlayedWords
      : FileWords;
};

/** What several files of one group are called together. */
export type WordsOfGroups = Readonly<Record<TargetGroup, string>>;

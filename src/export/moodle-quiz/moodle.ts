/**
 * A question as Moodle knows it, in Moodle's words, before it is written in any of Moodle's formats.
 * Sources: the importer `question/format/xml/format.php` and the question types' `questiontype.php` of Moodle 4.5.
 */
import type { Field } from '../moodle/index.ts';

interface WithText {
  readonly text: Field;
  /** Shown by the interactive behaviours. Moodle's essay and description have none. */
  readonly hints: readonly Field[];
}

export interface Essay extends WithText {
  readonly type: 'essay';
  readonly responseFormat: 'editor' | 'monospaced';
  readonly responseFieldLines: number;
  readonly minWordLimit?: number;
  /** For graders alone. */
  readonly graderInfo: Field;
  /** HTML for `editor`, plain text for `monospaced`; Moodle keeps no files for it. */
  readonly responseTemplate?: string;
}

/** `fraction` in percent, from Moodle's list. */
export interface RichAnswer {
  readonly field: Field;
  readonly fraction: number;
  readonly feedback: Field;
}

export interface TextAnswer {
  readonly text: string;
  readonly fraction: number;
  readonly feedback: Field;
}

export interface Multichoice extends WithText {
  readonly type: 'multichoice';
  readonly single: boolean;
  readonly answerNumbering: 'abc' | 'none';
  /** The answers stand in an order of each learner's own. */
  readonly shuffle?: true;
  readonly answers: readonly RichAnswer[];
}

interface TrueFalse extends WithText {
  readonly type: 'truefalse';
  readonly answer: boolean;
  readonly whenTrue: Field;
  readonly whenFalse: Field;
}

interface ShortAnswer extends WithText {
  readonly type: 'shortanswer';
  readonly useCase: boolean;
  readonly answers: readonly TextAnswer[];
}

interface Numerical extends WithText {
  readonly type: 'numerical';
  readonly answers: readonly (TextAnswer & { readonly tolerance: string })[];
  readonly unit?: string;
}

export interface Matching extends WithText {
  readonly type: 'matching';
  /** The stems keep their order; the answers to choose from never do. */
  readonly fixed?: true;
  /** An empty stem makes its answer a distractor. */
  readonly subquestions: readonly { readonly stem: Field; readonly answer: string }[];
}

export interface Ordering extends WithText {
  readonly type: 'ordering';
  readonly items: readonly Field[];
}

/** The gaps are in the question text. */
export interface Cloze extends WithText {
  readonly type: 'cloze';
  readonly gaps: readonly ClozeGap[];
}

export interface ClozeGap {
  readonly answers: readonly ClozeAnswer[];
  /** To be chosen from a list, or to be typed. */
  readonly chosen: boolean;
  /** Points. */
  readonly weight: number;
  /** The gap as the question text has it: `{1:SHORTANSWER:=…}`. */
  readonly code: string;
}

export interface ClozeAnswer {
  readonly text: string;
  readonly fraction: number;
  /** Plain words: Moodle keeps no files for a gap. */
  readonly feedback: string;
}

export interface Description extends WithText {
  readonly type: 'description';
  /** The id of the question it stands before. */
  readonly before: string;
}

export type MoodleKind =
  | Essay
  | Multichoice
  | TrueFalse
  | ShortAnswer
  | Numerical
  | Matching
  | Ordering
  | Cloze
  | Description;

interface Common {
  /** At most 255 characters, no markup. */
  readonly name: string;
  /** At most 100 characters, unique in its category. */
  readonly idnumber: string;
  readonly generalFeedback: Field;
  readonly defaultGrade: number;
  readonly tags: readonly string[];
}

export type MoodleQuestion = Common & MoodleKind;
export type MoodleType = MoodleQuestion['type'];
export type QuestionOfType<T extends MoodleType> = Extract<MoodleQuestion, { readonly type: T }>;

/** The id of the lesson's question that it is, or stands before. */
export const questionOf = (item: MoodleQuestion): string =>
  item.type === 'description' ? item.before : item.idnumber;

/** Whether hints can tell how many of its parts are right. */
export const hasParts = ({ type }: MoodleQuestion): boolean =>
  /^(?:multichoice|matching|ordering|cloze)$/.test(type);

/** What a further try costs where a quiz allows some, a part of 1: Moodle's own default, but for types with no further try. */
export const penaltyOf = (type: MoodleQuestion['type']): string => PENALTY[type] ?? '0.3333333';

const PENALTY: Readonly<Record<string, string>> = { description: '0', essay: '0', truefalse: '1' };

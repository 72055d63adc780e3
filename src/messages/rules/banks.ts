/** What question banks (GIFT, Aiken, Moodle XML) say that can't be read, or that Cartable has no place for. */
import { error, info, warning } from './declare.ts';

/** A part of a question that is left out, or becomes something else. */
export type LostPart =
  /** An answer that is worth some of the points. */
  | 'partial'
  /** One of several right answers would do. */
  | 'any-of'
  /** A pattern for answers. */
  | 'wildcard'
  /** What is said to any other answer. */
  | 'other-feedback'
  | 'units'
  | 'all-or-nothing'
  | 'grader-info'
  | 'weights'
  | 'case'
  /** Words to be dragged become words to be chosen. */
  | 'dragged'
  /** A number in a gap has one. */
  | 'tolerance'
  /** Options take points off, or share them unevenly. */
  | 'shares'
  | 'no-points';

/** What a bank says of many questions that the quiz decides. */
export type BankSetting = 'names' | 'penalties' | 'shuffling';

export const banks = {
  'bank-xml-broken': error<{ reason: string }>(),
  'bank-empty': warning<object>(),
  'bank-type-unknown': warning<{ type: string; words: string; remains: boolean }>(),
  'bank-question-unclear': warning<{ words: string }>(),
  'bank-part-lost': warning<{ words: string; part: LostPart }>(),
  'bank-file-broken': warning<{ name: string; words: string }>(),
  'bank-file-left': warning<{ name: string; words: string }>(),
  'bank-settings-left': info<{ setting: BankSetting; count: number }>(),
};

/** The page's JSON block: what the package says of itself, and the words in the lesson's language. */
import type { LessonData } from '../runtime/session.ts';
import type { Strings, WebWords } from '../strings/index.ts';

export interface PageData extends LessonData {
  /** When learners see answers. */
  readonly answers: 'after-answer' | 'after-finish' | 'teacher' | 'never';
  /** There is an `answers.js`: it holds hints at least. */
  readonly hasKeys: boolean;
  readonly strings: Strings;
  /** The language of the strings: BCP 47. */
  readonly stringsLanguage: string;
  /** Of a page that no LMS plays. */
  readonly web?: WebData;
}

export interface WebData {
  /** What the browser keeps answers under: the lesson's id, in a course behind the course's. */
  readonly kept: string;
  /** The URL of `answers.js`. */
  readonly keys?: string;
  readonly words: WebWords;
}

/** The id of the script element that holds the block. */
export const DATA_BLOCK = 'cartable-lesson';

/** The element id of a question's card. */
export const cardId = (questionId: string): string => `q-${questionId}`;

/** The start of a long name, cut between words. */
export const brief = (name: string): string =>
  name.length <= 100 ? name : `${name.slice(0, 100).replace(/\s+\S*$/u, '')}…`;

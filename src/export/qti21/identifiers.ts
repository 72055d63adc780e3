/** The names that response processing, players and editors go by. */
import type { Lesson, Question } from '../../lesson/index.ts';

/** Whatever calls itself so, players score by (QTI 2.1 Implementation Guide); OpenOLAT's editor and TAO's read the same. */
export const SCORE = 'SCORE';
export const MAXSCORE = 'MAXSCORE';
export const MINSCORE = 'MINSCORE';
export const RESPONSE = 'RESPONSE';
/** `correct`, `partial`, `incorrect`, `empty` or, where people score, `answered`; OpenOLAT knows all but the second. */
export const VERDICT = 'FEEDBACKBASIC';
/** The same in Inspera's words: `feedback_correct`… */
export const INSPERA = 'FEEDBACK';
/** The identifiers of what is shown. */
export const FEEDBACK = 'FEEDBACKMODAL';
/** Whether an answer was given, and not a hint asked for. */
export const ANSWERED = 'ANSWERED';
export const HINT = 'HINTFEEDBACKMODAL';
export const PASS = 'PASS';

/** An identifier begins with no digit; a question's id may. No id holds an underscore. */
export const nameOf = (id: string): string => (/^[a-z_]/i.test(id) ? id : `_${id}`);

/** What names a question's item among all of its package. */
export const itemId = (
  lesson: Pick<Lesson, 'id'>,
  { id }: Pick<Question, 'id'>,
  isCourse: boolean,
): string => (isCourse ? `${lesson.id}_${id}` : id);

export const hintRequest = (index: number): string =>
  index === 0 ? 'HINTREQUEST' : `HINTREQUEST_${index + 1}`;
export const hintName = (index: number): string => (index === 0 ? 'HINT' : `HINT_${index + 1}`);

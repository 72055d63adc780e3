import type { TrueFalseQuestion } from '../../../lesson/index.ts';
import { type Desk, fieldOf } from '../../moodle/index.ts';
import type { TrueFalse } from '../moodle.ts';
import { promptAndHints } from './common.ts';

export const trueFalse = (question: TrueFalseQuestion, desk: Desk): TrueFalse => ({
  type: 'truefalse',
  ...promptAndHints(question, desk),
  answer: question.answer,
  whenTrue: fieldOf(desk, question.whenTrue, question.place),
  whenFalse: fieldOf(desk, question.whenFalse, question.place),
});

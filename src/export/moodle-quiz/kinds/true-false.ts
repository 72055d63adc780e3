import { textContent } from '../../../lesson/index.ts';
import { fieldOf } from '../../moodle/index.ts';
import { promptAndHints } from './common.ts';
import { feedbacksOwed, type Kind } from './kind.ts';

export const trueFalse: Kind<'true-false'> = {
  moodle: (question, context) => ({
    type: 'truefalse',
    ...promptAndHints(question, context),
    answer: question.answer,
    whenTrue: fieldOf(context, question.whenTrue, question.place),
    whenFalse: fieldOf(context, question.whenFalse, question.place),
  }),
  key: ({ answer }) => ({ key: [textContent(String(answer))] }),
  owed: ({ whenTrue, whenFalse }) => feedbacksOwed([{ feedback: whenTrue }, { feedback: whenFalse }]),
};

import { textContent } from '../../../lesson/index.ts';
import { fieldOf } from '../../moodle/index.ts';
import { promptAndHints } from './common.ts';
import { feedbackFields, type MoodleWriter } from './writer.ts';

export const trueFalse: MoodleWriter<'true-false'> = {
  moodle: (question, context) => ({
    type: 'truefalse',
    ...promptAndHints(question, context),
    answer: question.answer,
    whenTrue: fieldOf(context, question.whenTrue, question.place),
    whenFalse: fieldOf(context, question.whenFalse, question.place),
  }),
  asOpen: ({ answer }) => ({ right: [textContent(String(answer))] }),
  requiredFields: ({ whenTrue, whenFalse }) =>
    feedbackFields([{ feedback: whenTrue }, { feedback: whenFalse }]),
};

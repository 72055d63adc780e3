import type { ShortAnswerQuestion } from '../../../lesson/index.ts';
import { fieldOf, oneLine } from '../../moodle/index.ts';
import { literalPattern, withPercent } from './accepted.ts';
import { promptAndHints } from './common.ts';
import { feedbackFields, type MoodleWriter, withFeedback } from './writer.ts';

const written = ({ accepted }: ShortAnswerQuestion) => accepted.filter(({ text }) => text.trim() !== '');

export const shortAnswer: MoodleWriter<'short-answer'> = {
  moodle: (question, context) => ({
    type: 'shortanswer',
    ...promptAndHints(question, context),
    useCase: question.caseSensitive,
    answers: withPercent(written(question), ({ text }) => text, context, question.place).map(
      ({ answer, percent }) => ({
        text: literalPattern(oneLine(context, answer.text, question.place)),
        fraction: percent,
        feedback: fieldOf(context, answer.feedback, question.place),
      }),
    ),
  }),
  unfit: (question) => (written(question).length > 0 ? undefined : 'no-accepted-answer'),
  asOpen: ({ accepted }) => ({ right: accepted.map(({ text, feedback }) => withFeedback(text, feedback)) }),
  requiredFields: (question) => feedbackFields(written(question)),
};

import type { ShortAnswerQuestion } from '../../../lesson/index.ts';
import { type Desk, fieldOf, oneLine } from '../../moodle/index.ts';
import type { ShortAnswer } from '../moodle.ts';
import { literalPattern, withPercent } from './accepted.ts';
import { promptAndHints } from './common.ts';

export const shortAnswer = (question: ShortAnswerQuestion, desk: Desk): ShortAnswer => {
  const accepted = question.accepted.filter(({ text }) => text.trim() !== '');
  return {
    type: 'shortanswer',
    ...promptAndHints(question, desk),
    useCase: question.caseSensitive,
    answers: withPercent(accepted, ({ text }) => text, desk, question.place).map(({ answer, percent }) => ({
      text: literalPattern(oneLine(desk, answer.text, question.place)),
      fraction: percent,
      feedback: fieldOf(desk, answer.feedback, question.place),
    })),
  };
};

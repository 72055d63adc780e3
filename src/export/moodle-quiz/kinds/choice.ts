import { type ChoiceQuestion, plainText } from '../../../lesson/index.ts';
import { type Desk, fieldOf, showsSomething } from '../../moodle/index.ts';
import { rightFractions, wrongFraction } from '../fractions.ts';
import type { Multichoice } from '../moodle.ts';
import { promptAndHints } from './common.ts';

/** Options keep the author's order, for a feedback may speak of "answer b". */
export const choice = (question: ChoiceQuestion, desk: Desk): Multichoice => {
  const single = question.kind === 'single-choice';
  // Moodle leaves blank options out.
  const options = question.options.filter((option) => showsSomething(option.content));
  const right = options.filter(({ correct }) => correct).length;
  const shares = rightFractions(right);
  let nextRight = 0;
  const fraction = (correct: boolean): number => {
    if (single) return correct ? 100 : 0;
    return correct ? (shares[nextRight++] ?? 0) : wrongFraction(right);
  };
  return {
    type: 'multichoice',
    ...promptAndHints(question, desk),
    single,
    answerNumbering: options.every((option) => LABELLED.test(plainText(option.content))) ? 'none' : 'abc',
    answers: options.map((option) => ({
      field: fieldOf(desk, option.content, question.place),
      fraction: fraction(option.correct),
      feedback: fieldOf(desk, option.feedback, question.place),
    })),
  };
};

/** The author numbers the options in their text: `a)`, `(b)`, `3.` */
const LABELLED = /^\(?(?:[a-z]|\d{1,2})\s?[).:]\s/i;

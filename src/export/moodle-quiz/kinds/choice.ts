import { type ChoiceQuestion, plainText } from '../../../lesson/index.ts';
import { type Context, fieldOf, showsSomething } from '../../moodle/index.ts';
import { MOST_RIGHT_OPTIONS, rightFractions, wrongFraction } from '../fractions.ts';
import type { Multichoice } from '../moodle.ts';
import { isShuffled, promptAndHints } from './common.ts';
import { feedbackFields, type MoodleWriter, withFeedback } from './writer.ts';

/** Options keep the author's order, unless the author says so and nothing speaks of their places. */
function moodle(question: ChoiceQuestion, context: Context): Multichoice {
  const single = question.kind === 'single-choice';
  // Moodle leaves blank options out.
  const options = shownOptions(question);
  const right = options.filter(({ correct }) => correct).length;
  const shares = rightFractions(right);
  let nextRight = 0;
  function fraction(correct: boolean): number {
    if (single) return correct ? 100 : 0;
    return correct ? (shares[nextRight++] ?? 0) : wrongFraction(right);
  }
  return {
    type: 'multichoice',
    ...promptAndHints(question, context),
    single,
    answerNumbering: options.every((option) => LABELLED.test(plainText(option.content))) ? 'none' : 'abc',
    ...(isShuffled(question, context) && { shuffle: true as const }),
    answers: options.map((option) => ({
      field: fieldOf(context, option.content, question.place),
      fraction: fraction(option.correct),
      feedback: fieldOf(context, option.feedback, question.place),
    })),
  };
}

/** The author numbers the options in their text: `a)`, `(b)`, `3.` */
const LABELLED = /^\(?(?:[a-z]|\d{1,2})\s?[).:]\s/i;

const shownOptions = ({ options }: ChoiceQuestion) =>
  options.filter((option) => showsSomething(option.content));

export const choice: MoodleWriter<ChoiceQuestion['kind']> = {
  moodle,
  unfit: (question) => {
    const shown = shownOptions(question);
    const right = shown.filter(({ correct }) => correct).length;
    if (shown.length < 2) return 'few-options';
    if (right === 0) return 'no-right-option';
    return right > MOST_RIGHT_OPTIONS ? 'many-right-options' : undefined;
  },
  asOpen: ({ options }) => ({
    choices: options.map((option) => option.content),
    right: options
      .filter(({ correct, feedback }) => correct || feedback)
      .map((option) => withFeedback(option.content, option.feedback)),
  }),
  requiredFields: (question) => feedbackFields(shownOptions(question)),
};

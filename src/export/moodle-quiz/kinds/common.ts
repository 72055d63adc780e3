import { type Question, shuffledQuestions } from '../../../lesson/index.ts';
import { type Context, type Field, fieldOf } from '../../moodle/index.ts';

export const promptAndHints = (
  question: Question,
  context: Context,
): { readonly text: Field; readonly hints: readonly Field[] } => ({
  text: fieldOf(context, question.prompt, question.place),
  hints: hintsOf(question, context),
});

export const hintsOf = (question: Question, context: Context): readonly Field[] =>
  question.hints.map((hint) => fieldOf(context, hint, question.place));

/** Whether its answers, or stems, may stand in any order: by all that the lesson says of it, which isn't all given here. */
export const isShuffled = ({ id }: Question, { lesson }: Context): boolean =>
  shuffledQuestions(lesson).has(id);

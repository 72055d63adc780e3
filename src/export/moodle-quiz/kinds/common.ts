import type { Question } from '../../../lesson/index.ts';
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

import type { Question } from '../../../lesson/index.ts';
import { type Desk, type Field, fieldOf } from '../../moodle/index.ts';

export const promptAndHints = (
  question: Question,
  desk: Desk,
): { readonly text: Field; readonly hints: readonly Field[] } => ({
  text: fieldOf(desk, question.prompt, question.place),
  hints: hintsOf(question, desk),
});

export const hintsOf = (question: Question, desk: Desk): readonly Field[] =>
  question.hints.map((hint) => fieldOf(desk, hint, question.place));

/** How the questions of a lesson were recognised. */
import type { Diagnostic, Lesson } from '../lesson/index.ts';

/** The guess that made each question, by the question's id; none where the author declared it. */
export const guessesOf = (
  lesson: Lesson,
  diagnostics: readonly Diagnostic[],
): Readonly<Record<string, Diagnostic>> =>
  Object.fromEntries(
    lesson.questions.flatMap(({ id, place }) => {
      const guess = diagnostics.find((one) => one.rule === 'question-found' && one.line === place.line);
      return guess ? [[id, guess]] : [];
    }),
  );

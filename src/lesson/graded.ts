/** Which questions of a lesson its page can grade, and what follows for its score. */
import type { Lesson } from './lesson.ts';
import type { Question } from './question.ts';
import { scoringOf, showsAnswers } from './settings.ts';

export const isClosed = ({ kind }: Question): boolean => kind !== 'open';

/** The questions whose answers the lesson's page can judge: closed ones whose key is in the package. */
export const gradedQuestions = ({ questions, settings }: Lesson): readonly Question[] =>
  settings.questions === 'inline' && showsAnswers(settings)
    ? questions.filter((question) => isClosed(question) && question.points > 0)
    : [];

/** The pass mark that a package of the page announces, if any. */
export const passMarkOf = (lesson: Lesson): number | undefined =>
  gradedQuestions(lesson).length > 0 ? lesson.settings.passMark : undefined;

/** How the page comes to its score: none where there is nothing to count. */
export const scoringIn = (lesson: Lesson): 'participation' | 'graded' | 'none' => {
  const { questions, settings } = lesson;
  if (settings.questions === 'none' || questions.length === 0) return 'none';
  const scoring = scoringOf(settings);
  return scoring === 'graded' && gradedQuestions(lesson).length === 0 ? 'none' : scoring;
};

/** What completes the page: reading, where it asks nothing. */
export const completionIn = ({ questions, settings }: Lesson): 'questions' | 'read' | 'both' =>
  settings.questions === 'none' || questions.length === 0 ? 'read' : settings.completion;

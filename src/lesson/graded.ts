/** Which questions of a lesson its page can grade, and what follows for its score. */
import type { Lesson } from './lesson.ts';
import type { Question } from './question.ts';
import { type Scoring, scoringOf, showsAnswers } from './settings.ts';

export const isClosed = ({ kind }: Question): boolean => kind !== 'open';

/** The questions whose answers the lesson's page can judge: closed ones whose key is in the package. */
export const gradedQuestions = ({ questions, settings }: Lesson): readonly Question[] =>
  settings.questions === 'inline' && showsAnswers(settings)
    ? questions.filter((question) => isClosed(question) && question.points > 0)
    : [];

/** The pass mark that a package of the page announces, if any. */
export const passMarkOf = (lesson: Lesson): number | undefined =>
  gradedQuestions(lesson).length > 0 ? lesson.settings.passMark : undefined;

/** The questions whose points make up the page's score. One that is to count by being right and can't be judged isn't. */
export function scoredQuestions(lesson: Lesson): readonly Question[] {
  const { questions, settings } = lesson;
  if (settings.questions === 'none') return [];
  const worth = questions.filter(({ points }) => points > 0);
  const graded = gradedQuestions(lesson);
  const judged = new Set(graded);
  switch (scoringOf(settings)) {
    case 'mixed':
      return worth.filter((question) => !isClosed(question) || judged.has(question));
    case 'participation':
      return worth;
    case 'graded':
      return graded;
    case 'none':
      return [];
  }
}

/** How the page comes to its score: none where there is nothing to count. */
export const scoringIn = (lesson: Lesson): Scoring =>
  scoredQuestions(lesson).length === 0 ? 'none' : scoringOf(lesson.settings);

/**
 * Whether the page tells its score only once everything is answered, or with Finish: where answers are shown after
 * Finish, a score that grew answer by answer would tell in the gradebook what is right.
 */
export function scoreWaits(lesson: Lesson): boolean {
  const { settings } = lesson;
  const isJudged = ['mixed', 'graded'].includes(scoringIn(lesson)) && gradedQuestions(lesson).length > 0;
  return settings.answers === 'after-finish' && isJudged;
}

/** What completes the page: reading, where it asks nothing. */
export const completionIn = ({ questions, settings }: Lesson): 'questions' | 'read' | 'both' =>
  settings.questions === 'none' || questions.length === 0 ? 'read' : settings.completion;

/** What a lesson's policies come to on the learner's page, and what of them can't be had there. */
import type { Policy } from '../../../templates/runtime/session.ts';
import {
  type Diagnostic,
  diagnose,
  gradedQuestions,
  isClosed,
  type Lesson,
  passMarkOf,
  scoringIn,
  showsAnswers,
} from '../../lesson/index.ts';
import {
  closedNotMarked,
  nothingToGrade,
  passMarkAndScoring,
  passMarkUnused,
  passMarkWithoutGraded,
} from './rules.ts';

/** The run-time's policy. */
export const policyOf = (lesson: Lesson): Policy => {
  const { completion, attempts } = lesson.settings;
  const passMark = passMarkOf(lesson);
  return {
    completion,
    scoring: scoringIn(lesson),
    ...(passMark !== undefined && { passMark }),
    ...(attempts !== undefined && { attempts }),
  };
};

/** What the lesson asks for and the page can't do. */
export const policyRemarks = (lesson: Lesson): readonly Diagnostic[] => {
  const { settings, questions } = lesson;
  const { passMark, scoring, answers } = settings;
  const place = { file: lesson.source, line: 1, column: 1 };
  const graded = gradedQuestions(lesson).length;
  if (settings.questions === 'none')
    return passMark === undefined ? [] : [diagnose(passMarkUnused, place, { passMark })];
  const closed = questions.filter(isClosed).length;
  const keyless = !showsAnswers(settings);
  return [
    ...(passMark !== undefined && graded === 0
      ? [diagnose(passMarkWithoutGraded, place, { passMark, closed, ...(keyless && { answers }) })]
      : []),
    ...(passMark !== undefined && scoring !== undefined && scoring !== 'graded'
      ? [diagnose(passMarkAndScoring, place, { passMark, scoring })]
      : []),
    ...(passMark === undefined && scoring === 'graded' && graded === 0
      ? [diagnose(nothingToGrade, place, { closed, ...(keyless && { answers }) })]
      : []),
    ...(keyless && closed > 0 ? [diagnose(closedNotMarked, place, { closed, answers })] : []),
  ];
};

/** What a lesson's policies come to on the learner's page, and what of them can't be had there. */
import type { Policy } from '../../../templates/runtime/session.ts';
import {
  type Diagnostic,
  drawIn,
  excerpt,
  gradedQuestions,
  isClosed,
  keptInOrder,
  type Lesson,
  type Place,
  passMarkOf,
  type Settings,
  scoreWaits,
  scoringIn,
  settingPlace,
  showsAnswers,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';

/** The run-time's policy. */
export function policyOf(lesson: Lesson): Policy {
  const { completion, attempts } = lesson.settings;
  const passMark = passMarkOf(lesson);
  return {
    completion,
    scoring: scoringIn(lesson),
    ...(scoreWaits(lesson) && { scoreWaits: true }),
    ...(passMark !== undefined && { passMark }),
    ...(attempts !== undefined && { attempts }),
  };
}

/** What the lesson asks for and the page can't do. */
export function policyRemarks(lesson: Lesson): readonly Diagnostic[] {
  const { settings, questions } = lesson;
  const { passMark, scoring, answers } = settings;
  const at = (key: keyof Settings): Place => settingPlace(lesson, key);
  const graded = gradedQuestions(lesson).length;
  if (settings.questions === 'none')
    return passMark === undefined ? [] : [diagnose('pass-mark-unused', at('passMark'), { passMark })];
  const closed = questions.filter(isClosed).length;
  const keyless = !showsAnswers(settings);
  return [
    ...(passMark !== undefined && graded === 0
      ? [
          diagnose('pass-mark-without-graded', at('passMark'), {
            passMark,
            closed,
            ...(keyless && { answers }),
          }),
        ]
      : []),
    ...(passMark !== undefined && scoring !== undefined && scoring !== 'graded'
      ? [diagnose('pass-mark-scoring', at('passMark'), { passMark, scoring })]
      : []),
    ...(passMark === undefined && scoring === 'graded' && graded === 0
      ? [diagnose('scoring-nothing-to-grade', at('scoring'), { closed, ...(keyless && { answers }) })]
      : []),
    ...orderRemarks(lesson),
    ...(keyless && closed > 0 ? [diagnose('closed-not-marked', at('answers'), { closed, answers })] : []),
  ];
}

/** What of an order of each learner's own can't be had. */
function orderRemarks(lesson: Lesson): readonly Diagnostic[] {
  const { settings, questions } = lesson;
  const { draw, shuffle } = settings;
  const drawsAll = draw !== undefined && drawIn(lesson) === undefined && questions.length > 0;
  return [
    ...(drawsAll
      ? [diagnose('draw-all', settingPlace(lesson, 'draw'), { draw, questions: questions.length })]
      : []),
    ...(shuffle
      ? keptInOrder(questions).map(({ name, place }) =>
          diagnose('shuffle-kept', place, { words: excerpt(name) }),
        )
      : []),
  ];
}

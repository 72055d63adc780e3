/** What the LMS is told of the whole lesson: one pure function of the policy and the learner's state. */
import { isBlank } from './response.ts';
import type { Answer, LearnerState, Policy, QuestionData, Verdict } from './session.ts';

export type { Verdict };

/** How far the learner was when the session began. What is reached is never taken back. */
export interface Reached {
  readonly complete: boolean;
  readonly passed: boolean;
}

export const DEFAULT_POLICY: Policy = { completion: 'questions', scoring: 'mixed' };

/** Nothing reached yet: the first launch. */
export const NOTHING_REACHED: Reached = { complete: false, passed: false };

export function judge(
  policy: Policy,
  questions: readonly QuestionData[],
  state: LearnerState,
  reached: Reached = NOTHING_REACHED,
  isHandedIn = false,
): Verdict {
  const complete = reached.complete || isComplete(policy, questions, state);
  const waits = policy.scoreWaits === true && !isHandedIn;
  // Of a lesson with a pass mark an LMS may make failed out of any score it is told (Moodle's masteryoverride).
  const hasVerdict = complete || (policy.passMark === undefined && !waits);
  const score = hasVerdict ? scoreOf(policy, questions, state) : undefined;
  const success = complete ? successOf(policy, score, reached) : undefined;
  return { complete, ...(score !== undefined && { score }), ...(success && { success }) };
}

function successOf({ passMark }: Policy, score: number | undefined, { passed }: Reached): Verdict['success'] {
  if (passed) return 'passed';
  if (passMark === undefined) return undefined;
  return (score ?? 0) >= passMark ? 'passed' : 'failed';
}

/** What is reached now: handed to the next judgement, which takes nothing back. */
export const reachedBy = ({ complete, success }: Verdict): Reached => ({
  complete,
  passed: success === 'passed',
});

function isComplete(
  { completion }: Policy,
  questions: readonly QuestionData[],
  { answers, read }: LearnerState,
): boolean {
  if (completion === 'read' || questions.length === 0) return read;
  const allAnswered = questions.every(({ id }) => isAnswered(answers[id]));
  return completion === 'both' ? allAnswered && read : allAnswered;
}

/** How often a lesson that was handed in may still be opened again. */
export function attemptsLeft({ attempts = 1 }: Policy, { finished, handedIn = 1 }: LearnerState): number {
  if (!finished) return 0;
  return attempts === 'unlimited' ? Number.POSITIVE_INFINITY : Math.max(0, attempts - handedIn);
}

/** The learner gave it and there is something in it. */
const isAnswered = (answer: Answer | undefined): boolean =>
  answer?.given === true && !isBlank(answer.response);

function scoreOf(
  { scoring }: Policy,
  questions: readonly QuestionData[],
  { answers }: LearnerState,
): number | undefined {
  if (scoring === 'none') return undefined;
  // Nobody but the teacher can judge an open answer.
  const scored = questions.filter(
    ({ kind, points }) => points > 0 && (scoring !== 'graded' || kind !== 'open'),
  );
  const whole = scored.reduce((sum, { points }) => sum + points, 0);
  // What is being typed isn't given yet: `minWords` may refuse it, and the learner may think better of it.
  const begun = scored.some(({ id }) => isAnswered(answers[id]));
  if (whole <= 0 || !begun) return undefined;
  const earned = scored.reduce(
    (sum, { id, kind, points }) =>
      sum + points * earnedBy(answers[id], scoring === 'participation' || kind === 'open'),
    0,
  );
  return Math.round(Math.min(1, Math.max(0, earned / whole)) * 10_000) / 100;
}

function earnedBy(answer: Answer | undefined, byAnswering: boolean): number {
  if (!answer || !isAnswered(answer)) return 0;
  return byAnswering ? 1 : (answer.fraction ?? 0);
}

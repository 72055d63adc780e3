/** Which of cmi5's statements about the whole lesson are due: a pure function of what is reached and what was said. */
import type { DefinedVerb } from './statements.ts';

export interface Standing {
  readonly complete: boolean;
  readonly success?: 'passed' | 'failed' | undefined;
  /** From 0 to 100. */
  readonly score?: number | undefined;
}

export interface Said {
  /** By this session, and, of what is said once a registration, by those before (9.3). */
  readonly verbs: ReadonlySet<DefinedVerb>;
  /** Of a lesson in which nobody passes or fails, the score that was last said. */
  readonly score?: number | undefined;
}

export type Due = 'completed' | 'passed' | 'failed' | 'scored';

/**
 * Completed at once. Of passed and failed a session may say one, and a registration never takes passed back: so either
 * waits until nothing can change it any more. Who passed in a session of whose end the LMS didn't hear is told to have
 * passed at the next.
 *
 * @param isFinal the session ends, or the lesson was handed in for good
 */
export function dueOf({ complete, success, score }: Standing, said: Said, isFinal: boolean): readonly Due[] {
  const completed = complete && !said.verbs.has('completed') ? (['completed'] as const) : [];
  const isJudged = said.verbs.has('passed') || said.verbs.has('failed');
  const isBest = success === 'passed' && score === 100;
  if (isJudged || !(isFinal || isBest)) return completed;
  if (success) return [...completed, success];
  return score !== undefined && score !== said.score ? [...completed, 'scored'] : completed;
}

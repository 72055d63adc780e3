/** The page's own document in the State API: the learner's state, and what of the session others have to know. */

import type { LearnerState } from '../session.ts';
import type { Codec } from '../state.ts';
import { objectIn } from './launch.ts';

/** The name that authoring tools have for it, and the one that Open edX's player keeps. */
export const RECORD_ID = 'suspendData';

/** What is told once a registration (9.3): who comes back must know it. */
export type Once = 'completed' | 'passed';

export interface Kept {
  /** As `stateCodec` writes it. */
  readonly state: string;
  readonly place: string;
  readonly told: readonly Once[];
  /** Of these, what was told as a page was left, which nobody saw arrive. */
  readonly said?: readonly Once[];
  /** Of a lesson in which nobody passes or fails, the score that was last told. */
  readonly score?: number;
  /** Milliseconds, in all sessions before. */
  readonly spent: number;
}

export const NOTHING_KEPT: Kept = { state: '', place: '', told: [], spent: 0 };

export const writtenKept = (record: Kept): string => JSON.stringify(record);

/** What isn't ours is kept as a state that can't be read: the learner is shown it, and nothing is lost. */
export function keptIn(text: string): Kept {
  const document = objectIn(text);
  if (document && Object.keys(document).length === 0) return NOTHING_KEPT;
  if (!document || typeof document.state !== 'string') return { ...NOTHING_KEPT, state: text };
  const { state, place, told, said, score, spent } = document;
  const inDoubt = onceIn(said);
  return {
    state,
    place: typeof place === 'string' ? place : '',
    told: onceIn(told),
    ...(inDoubt.length > 0 && { said: inDoubt }),
    spent: typeof spent === 'number' ? Math.max(0, spent) : 0,
    ...(typeof score === 'number' && { score }),
  };
}

export const ONCE: readonly Once[] = ['completed', 'passed'];

const onceIn = (value: unknown): readonly Once[] =>
  ONCE.filter((verb) => Array.isArray(value) && value.includes(verb));

/**
 * What this page and another have written at the same time, upon what both had read: here each answer of this page's,
 * if it has changed here, else the other's. None is dropped.
 */
export function merged(codec: Codec, upon: Kept, theirs: Kept, ours: Kept): Kept {
  const [base, other, own] = [upon, theirs, ours].map(({ state }) => codec.decode(state));
  return {
    ...ours,
    state: codec.encode(
      mergedState(base!.state, other!.state, own!.state),
      own!.unreadable ?? other!.unreadable,
    ),
    place: ours.place || theirs.place,
    told: ONCE.filter((verb) => ours.told.includes(verb) || theirs.told.includes(verb)),
    spent: Math.max(ours.spent, theirs.spent),
  };
}

function mergedState(base: LearnerState, theirs: LearnerState, ours: LearnerState): LearnerState {
  const changed = Object.entries(ours.answers).filter(
    ([id, answer]) => JSON.stringify(answer) !== JSON.stringify(base.answers[id]),
  );
  const handedIn = Math.max(ours.handedIn ?? 0, theirs.handedIn ?? 0);
  return {
    ...theirs,
    ...ours,
    answers: { ...ours.answers, ...theirs.answers, ...Object.fromEntries(changed) },
    read: ours.read || theirs.read,
    ...(handedIn > 0 && { handedIn }),
    ...((ours.hints ?? theirs.hints) && { hints: { ...theirs.hints, ...ours.hints } }),
  };
}

/**
 * Answers that the LMS doesn't have, in the browser's storage until it does: under the learner's own id, for school
 * computers are shared. Of a learner whom the LMS doesn't name nothing is stored.
 */
import type { Answer, LearnerState } from './session.ts';
import { type Codec, EMPTY_STATE } from './state.ts';

type Answers = LearnerState['answers'];

export interface Stashed {
  readonly answers: Answers;
  /** What the LMS had of the same questions when they were stored. */
  readonly upon: Answers;
}

export interface Stash {
  read(): Stashed;
  /** Stores these answers and no others; true when they are stored. Never throws. */
  keep(stashed: Stashed): boolean;
}

/** Storage that is forbidden (sandboxed frames, private modes) throws when it is looked at. */
export function storageOf(window: Window): Storage | undefined {
  try {
    return window.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}

export function openStash(window: Window, codec: Codec, lesson: string, learner: string): Stash {
  const storage = learner === '' ? undefined : storageOf(window);
  const key = `cartable ${JSON.stringify([lesson, learner])}`;
  const encode = (answers: Answers): string => codec.encode({ ...EMPTY_STATE, answers });

  return {
    read: () => {
      try {
        const texts = JSON.parse(storage?.getItem(key) ?? '[]') as readonly string[];
        const [answers = {}, upon = {}] = texts.map((text) => codec.decode(text).state.answers);
        return { answers, upon };
      } catch {
        return { answers: {}, upon: {} };
      }
    },
    keep: ({ answers, upon }) => {
      const before = Object.fromEntries(Object.entries(upon).filter(([id]) => id in answers));
      try {
        if (Object.keys(answers).length === 0) storage?.removeItem(key);
        else storage?.setItem(key, JSON.stringify([encode(answers), encode(before)]));
        return storage !== undefined;
      } catch {
        return false;
      }
    },
  };
}

/** What stands in the boxes: an edit, else the answer. */
const latest = ({ response, draft }: Answer) => draft ?? response;

/** An answer beside what the LMS has: what was given stays given until the learner gives the other one. */
export function asDraft(answer: Answer, theirs: Answer | undefined): Answer {
  const { response, revision } = answer;
  return theirs?.given
    ? { ...theirs, draft: latest(answer) }
    : { response: answer.draft ?? response, given: false, revision };
}

const same = (a: Answer | undefined, b: Answer | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Answers that `theirs` hasn't, or has otherwise. */
export const missing = (mine: Answers, theirs: Answers): Answers =>
  Object.fromEntries(Object.entries(mine).filter(([id, answer]) => !same(answer, theirs[id])));

/**
 * What of the stored answers is to stand in the boxes again; what was given, and didn't arrive, is given. Where the LMS
 * has another answer than then, this one has arrived after all, or that one was written later, elsewhere: it stays.
 */
export const toRestore = ({ answers, upon }: Stashed, theirs: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => {
      const current = theirs[id];
      if (!same(current, upon[id])) return [];
      return [[id, answer.given ? answer : asDraft(answer, current)]];
    }),
  );

/** What differs between SCORM's versions: a table of names, formats and limits. No driver has a will of its own. */
import type { QuestionData, Response } from './session.ts';
import type { Reached, Verdict } from './status.ts';

/** An element of the data model and the value it is to have. */
export type Setting = readonly [element: string, value: string];

/** One answer, as the teacher is to read of it. */
export interface GivenAnswer {
  readonly question: QuestionData;
  readonly response: Response;
  /** From 0 to 1 for closed kinds; undefined where nobody has judged. */
  readonly fraction?: number;
  /** Undefined of an answer of an earlier session, which is told once more. */
  readonly at?: Date;
  /** Milliseconds the learner took, where known. */
  readonly latency?: number;
}

/** One interaction: its fields in the order in which they must be set, `id` first, then `type`. */
export type Interaction = readonly Field[];

export type Field = readonly [field: string, value: string, instead?: Instead];

/** For an LMS that refuses a field's value: another value, and interactions that say the same in words. */
export interface Instead {
  readonly value: string;
  readonly beside: readonly Interaction[];
}

export interface Driver {
  /** The object's name on the LMS's window. */
  readonly api: string;
  /** Names of the API's methods. */
  readonly methods: Readonly<
    Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'lastError', string>
  >;
  readonly elements: {
    readonly mode: string;
    /** Never empty while a session runs. */
    readonly status: string;
    readonly learner: string;
    readonly learnerId: string;
    readonly state: string;
    readonly place: string;
    readonly exit: string;
    readonly sessionTime: string;
    /** `<interactions>._count` and `<interactions>.<n>.<field>`. */
    readonly interactions: string;
  };
  /** Characters of the place. */
  readonly placeLimit: number;
  readonly codes: {
    /** GetValue's answer is good all the same: 2004 says 403 of what was never set. */
    readonly empty: readonly string[];
    /** Initialize was refused, perhaps because the session runs already. */
    readonly running: readonly string[];
    /** The LMS doesn't know the element: not ours to insist. */
    readonly unsupported: readonly string[];
    /** The LMS failed, and says nothing against the value: worth another try. */
    readonly failed: readonly string[];
    /** The session is over, or never began. */
    readonly over: readonly string[];
  };
  /** A length of time, from milliseconds. */
  duration(milliseconds: number): string;
  /** What the LMS holds of status when the session begins; `read` gives '' for what it doesn't have. */
  reached(read: (element: string) => string): Reached;
  /** The elements that say a verdict: statuses, then the score. */
  verdict(verdict: Verdict): readonly Setting[];
  /** An answer as one interaction, or as several where one has too little room. */
  interactions(given: GivenAnswer): readonly Interaction[];
}

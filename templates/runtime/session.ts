/**
 * The contract between the learner's page (DOM) and the run-time (LMS, state). The page knows no `cmi.` and
 * the run-time no DOM beyond `window`, `document.visibilityState` and the page's events.
 */
import type { QuestionKind } from '../../src/lesson/index.ts';

/** What the learner gave, by kind of question. Identifiers are those of the page's question data. */
export type Response =
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'order'; readonly items: readonly string[] }
  | { readonly kind: 'match'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: 'gaps'; readonly values: readonly string[] };

export interface Answer {
  readonly response: Response;
  /** The learner pressed "answer"; the model answer is due. */
  readonly given: boolean;
  /** The question's revision when this was written. */
  readonly revision: string;
  /** For closed kinds, once given: from 0 to 1. */
  readonly fraction?: number;
  /** The learner has asked to see what is right, and so ended the tries. */
  readonly revealed?: true;
  /**
   * What stands in the boxes while a given answer is edited: of the next try, until it is given. The teacher isn't
   * told of it, and `response` scores.
   */
  readonly draft?: Response;
}

/**
 * What survives a reload. The value is replaced, never changed: read `session.state` again after each call.
 *
 * The LMS keeps four thousand characters, so ids and revisions are kept as short digests. An answer whose
 * question this package doesn't have (any more) comes back under a key that begins with `?`; a revision other
 * than the package's own comes back as text that begins with `?`: it only tells that the question has changed.
 */
export interface LearnerState {
  /** By question id; answers whose question is gone by a key that begins with `?`, for the end of the page. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Where the learner is: the id of a heading or question. */
  readonly place?: string;
  /** The page was read to its end. */
  readonly read: boolean;
  /** Finish was pressed and nothing was missing: boxes lock. Pressed too early, it stays false (see `finish`). */
  readonly finished: boolean;
  /** How often Finish was pressed and nothing was missing, up to eight; absent before the first time. */
  readonly handedIn?: number;
  /** How many hints the learner has asked for, by question id, up to nine; absent where none. */
  readonly hints?: Readonly<Record<string, number>>;
  /** Four characters, of which orders and drawn questions are made; absent where nothing is shuffled or drawn. */
  readonly seed?: string;
  /** The ids of the questions that were drawn; absent where all are asked. */
  readonly drawn?: readonly string[];
}

export interface QuestionData {
  readonly id: string;
  readonly revision: string;
  readonly kind: QuestionKind;
  /** The prompt as one line of plain text. */
  readonly name: string;
  /** What it is worth in the score; 0 where the page can't judge what is to be judged. */
  readonly points: number;
  /**
   * What options, stems, answers and items are called in reports, by their id: `[a-z0-9_]`, all different. What has
   * none goes by its id.
   */
  readonly labels?: Readonly<Record<string, string>>;
  /** The words of these parts, by their id, where reports name them whole. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** What the package says of itself, from the page's JSON block. */
export interface LessonData {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly questions: readonly QuestionData[];
  /** Characters that `suspend_data` may hold: 4,096 in SCORM 1.2. */
  readonly stateLimit: number;
  /** The standard whose API the LMS offers to this package; `scorm12` when absent. */
  readonly standard?: Standard;
  /** Answers that the LMS has no room for aren't stored in the browser. */
  readonly stash?: false;
  /** How many questions each learner is asked, of each lesson of a course (`draw.ts`); all when absent. */
  readonly draw?: number;
  /** Something stands in an order of the learner's own: the state has a seed. */
  readonly shuffle?: true;
  /** What completes the lesson and what scores; `DEFAULT_POLICY` (status.ts) when absent. */
  readonly policy?: Policy;
}

/** What the LMS is told of the whole lesson. */
export interface Verdict {
  readonly complete: boolean;
  /** Absent without a pass mark, or while the lesson isn't complete. */
  readonly success?: 'passed' | 'failed';
  /** From 0 to 100, two decimals at most. Absent while there is nothing to score: an LMS would write a grade of 0. */
  readonly score?: number;
}

export type Standard = 'scorm12' | 'scorm2004';

export interface Policy {
  /** `questions`: every question answered, or the page read to its end where there is none. */
  readonly completion: 'questions' | 'read' | 'both';
  /**
   * `mixed`: closed questions score by their fraction, open ones once they are answered. `participation`: an answer
   * that is given scores, right or wrong. `graded`: closed questions by their fraction, open ones not at all.
   */
  readonly scoring: 'mixed' | 'participation' | 'graded' | 'none';
  /** From 0 to 100; with it the lesson is passed or failed once it is complete. */
  readonly passMark?: number;
  /** How often the lesson may be finished; once when absent. */
  readonly attempts?: number | 'unlimited';
  /** What is right isn't told before Finish, nor by a score: it waits until everything is answered, or for Finish. */
  readonly scoreWaits?: true;
}

/**
 * - `normal`: everything is kept.
 * - `review`, `browse`: the LMS keeps nothing; boxes are read-only.
 * - `alone`: no LMS was found, or it refused to begin; the page works and keeps nothing.
 */
export type Mode = 'normal' | 'review' | 'browse' | 'alone';

/** Why there is no LMS to keep anything: none was found, or it refused to begin. */
export type AloneReason = 'not-found' | 'refused';

/**
 * - `unsaved`: something isn't with the LMS yet; it will be tried again, by and by.
 * - `lost`: the LMS doesn't answer any more, or has refused many times. The page says so and lets the learner
 *   copy the answers. Should the LMS come back, `saved` follows.
 */
export type Saved = 'saved' | 'unsaved' | 'lost';

/**
 * How full the state is, in characters, counting this change. `fits` false: the change was not kept (too large,
 * the session is read-only, or it has ended); what was kept before stays.
 */
export interface Capacity {
  readonly used: number;
  readonly limit: number;
  readonly fits: boolean;
}

/**
 * Getters read the present. After a page comes back from the browser's cache (`pageshow`, `persisted`) the session
 * has begun anew: look at `mode` again. Until an LMS that doesn't begin at once has begun (`onOpened`), what is written
 * is kept here and sent then. If it couldn't, `ended` is true and `saved` is `lost`: the page offers to reload.
 */
export interface Session {
  readonly mode: Mode;
  /** Set when the mode is `alone`. */
  readonly aloneReason?: AloneReason | undefined;
  readonly state: LearnerState;
  /** What is kept now, before any change. */
  readonly capacity: Capacity;
  /**
   * What the LMS has no room for, by question id, beside what it holds: to stand in the boxes all the same. None of
   * it is given.
   */
  readonly overflow: LearnerState['answers'];
  /** `overflow` is in the browser's storage, and comes back in this browser. */
  readonly stashed: boolean;
  readonly saved: Saved;
  /** The LMS hasn't begun yet, and may still (`onOpened`). */
  readonly opening: boolean;
  /** The questions that this learner is asked. */
  readonly questions: readonly QuestionData[];
  /** Terminated: nothing more is kept until the page is loaded again. */
  readonly ended: boolean;
  /** The learner's name as the LMS gives it (often `Last, First`), or ''. */
  readonly learner: string;
  /** State that the LMS had kept and this package can't read: to be offered for copying, with a word of regret. */
  readonly unreadable?: string | undefined;
  /** What the LMS was last told of the whole lesson; undefined before the first time. */
  readonly verdict: Verdict | undefined;
  /** How often a finished lesson may still be opened again. 0 while it isn't finished, and where nothing is kept. */
  readonly attemptsLeft: number;
  /**
   * Keep what is being typed, or edited beside what was given (debounced commit). Refused, with `fits` false, when it
   * would overflow.
   */
  write(questionId: string, answer: Answer): Capacity;
  /** The answer is given: kept, told to the teacher as an interaction, committed at once. */
  give(questionId: string, answer: Answer): Capacity;
  /** The learner is at this heading or question (at most 255 characters). Cheap: call it as the page scrolls. */
  visit(place: string): void;
  readToEnd(): void;
  /** The learner has asked for so many of the question's hints. */
  hint(questionId: string, shown: number): void;
  /**
   * The learner is done for now: status and score settled, terminated while the page lives (`ended`). When the
   * lesson is complete, `state.finished` becomes true; otherwise the learner may come back and go on.
   */
  finish(): void;
  /** Opens a finished lesson again, and the session with it. False when there is no attempt left, or the LMS won't. */
  reopen(): boolean;
  /**
   * Told when an LMS that didn't begin at once has begun after all, with the state that it had, or has refused for
   * good (`mode` is `alone`). Never told where it began at once.
   */
  onOpened(listener: () => void): void;
  /** Told at every change of `saved`, and at once when it isn't `saved`. */
  onSaved(listener: (saved: Saved) => void): void;
}

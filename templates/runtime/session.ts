/**
 * The contract between the learner's page (DOM) and the run-time (LMS, state). The page knows no `cmi.` and
 * the run-time no DOM beyond `window`, `document.visibilityState` and the page's events.
 */

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
}

/** What survives a reload. */
export interface LearnerState {
  /** By question id, including ids this package no longer has. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Where the learner is: the id of a heading or question. */
  readonly place?: string;
  /** The page was read to its end. */
  readonly read: boolean;
  readonly finished: boolean;
}

export interface QuestionData {
  readonly id: string;
  readonly revision: string;
  readonly kind: string;
  /** The prompt as one line of plain text. */
  readonly name: string;
  readonly points: number;
}

/** What the package says of itself, from the page's JSON block. */
export interface LessonData {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly questions: readonly QuestionData[];
  /** Characters that `suspend_data` may hold. */
  readonly stateLimit: number;
}

/**
 * - `normal`: everything is kept.
 * - `review`, `browse`: the LMS keeps nothing; boxes are read-only.
 * - `alone`: no LMS was found, or it refused to begin; the page works and keeps nothing.
 */
export type Mode = 'normal' | 'review' | 'browse' | 'alone';

export type Saved = 'saved' | 'unsaved' | 'lost';

/** How full the state is. `fits` false: this change was not kept. */
export interface Room {
  readonly used: number;
  readonly limit: number;
  readonly fits: boolean;
}

export interface Session {
  readonly mode: Mode;
  readonly state: LearnerState;
  /** The learner's name as the LMS gives it, or ''. */
  readonly learner: string;
  /** Keep what is being typed (debounced commit). Refused, with `fits` false, when it would overflow. */
  write(questionId: string, answer: Answer): Room;
  /** The answer is given: kept, told to the teacher as an interaction, committed at once. */
  give(questionId: string, answer: Answer): Room;
  visit(place: string): void;
  readToEnd(): void;
  /** The learner is done: status and score settled, terminated while the page lives. */
  finish(): void;
  onSaved(listener: (saved: Saved) => void): void;
}

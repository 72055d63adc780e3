import type { Content } from './content.ts';
import type { Place } from './diagnostic.ts';

/** What every kind of question has. */
interface Base {
  /** `[a-z0-9-]`, at most 60 characters; from its explicit name, else from the words of its prompt. Never from its place. */
  readonly id: string;
  /** Eight hexadecimal digits that change when anything the learner is asked or told changes. */
  readonly revision: string;
  /** The author's label as written (`a)`, `Q1.`). It stays in the prompt too, and never identifies. */
  readonly label?: string;
  /** The prompt as one line of plain text, for lists, reports and LMS names. */
  readonly name: string;
  readonly prompt: Content;
  /** What it and others are about, as far as its prompt doesn't tell it: a page has it above them all, a quiz asks it with each. */
  readonly situation?: Content;
  readonly hints: readonly Content[];
  /** The model answer, shown after the learner's own. */
  readonly feedback?: Content;
  /** 1 unless the author says otherwise. */
  readonly points: number;
  /** Where the prompt starts. */
  readonly place: Place;
  /** Heading under which it stands. */
  readonly section?: string;
}

export interface OpenQuestion extends Base {
  readonly kind: 'open';
  /** Text the learner starts from: starter code, or a table to fill. */
  readonly starter?: Content;
  readonly minWords?: number;
}

export interface Option {
  /** `a`, `b`… in the author's order: stable within a revision. */
  readonly id: string;
  readonly content: Content;
  readonly correct: boolean;
  readonly feedback?: Content;
}

export interface ChoiceQuestion extends Base {
  readonly kind: 'single-choice' | 'multiple-choice';
  readonly options: readonly Option[];
}

export interface TrueFalseQuestion extends Base {
  readonly kind: 'true-false';
  readonly answer: boolean;
  readonly whenTrue?: Content;
  readonly whenFalse?: Content;
}

/** An accepted text; `fraction` from 0 to 1 of the question's points. */
export interface AcceptedText {
  readonly text: string;
  readonly fraction: number;
  readonly feedback?: Content;
}

export interface ShortAnswerQuestion extends Base {
  readonly kind: 'short-answer';
  readonly accepted: readonly AcceptedText[];
  readonly caseSensitive: boolean;
}

export interface AcceptedNumber {
  readonly value: number;
  /** Absolute. */
  readonly tolerance: number;
  readonly fraction: number;
  readonly feedback?: Content;
}

export interface NumericalQuestion extends Base {
  readonly kind: 'numerical';
  readonly accepted: readonly AcceptedNumber[];
  readonly unit?: string;
}

export interface MatchingQuestion extends Base {
  readonly kind: 'matching';
  readonly pairs: readonly { readonly stem: Content; readonly answer: string }[];
  /** Answers that match no stem. */
  readonly distractors: readonly string[];
}

export interface OrderingQuestion extends Base {
  readonly kind: 'ordering';
  /** In the right order. */
  readonly items: readonly Content[];
}

/** A gap: to be typed when it has no `choices`, else chosen among them. */
export interface Gap {
  readonly accepted: readonly AcceptedText[];
  readonly choices?: readonly string[];
}

export interface GapFillQuestion extends Base {
  readonly kind: 'gap-fill';
  /** The prompt holds a `cartable-gap` for each. */
  readonly gaps: readonly Gap[];
}

export type Question =
  | OpenQuestion
  | ChoiceQuestion
  | TrueFalseQuestion
  | ShortAnswerQuestion
  | NumericalQuestion
  | MatchingQuestion
  | OrderingQuestion
  | GapFillQuestion;

export type QuestionKind = Question['kind'];

/** The question type of a kind. */
export type QuestionOf<K extends QuestionKind> = Question extends infer Q
  ? Q extends { readonly kind: infer Kinds }
    ? K extends Kinds
      ? Q
      : never
    : never
  : never;

/** What a kind of question has beside what all have, and its name. */
export type KindParts<Q = Question> = Q extends Question ? Omit<Q, Exclude<keyof Question, 'kind'>> : never;

/** Each kind, in the order in which lists name them; a record, so that none is forgotten. */
const ALL: Readonly<Record<QuestionKind, true>> = {
  open: true,
  'single-choice': true,
  'multiple-choice': true,
  'true-false': true,
  'short-answer': true,
  numerical: true,
  matching: true,
  ordering: true,
  'gap-fill': true,
};

export const QUESTION_KINDS = Object.keys(ALL) as readonly QuestionKind[];

/**
 * What a table by kind says of a question's own, as what may be said of any. The tables' one cast: TypeScript doesn't
 * see that a question and what is said of its own kind fit.
 */
export const byKind =
  <Said>(table: Readonly<Record<QuestionKind, unknown>>) =>
  ({ kind }: { readonly kind: QuestionKind }): Said =>
    table[kind] as Said;

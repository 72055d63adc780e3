/** What a shape of question is: a small rule that looks at a row of blocks and says what stands there. */
import type { Element, ElementContent } from 'hast';
import type { Question } from '../../lesson/index.ts';
import type { Guess } from '../../messages/index.ts';
import type { Page } from '../page.ts';

type Shared =
  | 'id'
  | 'revision'
  | 'label'
  | 'name'
  | 'prompt'
  | 'hints'
  | 'feedback'
  | 'points'
  | 'place'
  | 'section';
type Own<Q> = Q extends Question ? Omit<Q, Shared> : never;

/** What only one kind of question has. */
export type Specific = Own<Question>;

/** A question as its shape found it: ids, labels and places come later, alike for all. */
export interface Draft {
  readonly type: 'draft';
  readonly specific: Specific;
  /** What is asked: gives the question its id, its label and its line. */
  readonly stem: readonly ElementContent[];
  /** What stands before the stem in the prompt and identifies nothing: an exercise's number, what was said on the way. */
  readonly lead?: readonly ElementContent[];
  readonly hints?: readonly (readonly ElementContent[])[];
  readonly feedback?: readonly ElementContent[];
  /** The name its author gave it. */
  readonly name?: string;
  readonly points?: number;
  readonly line: number;
  /** How it was recognised; absent where its author declares it, for then nothing was guessed. */
  readonly guess?: Guess;
}

/** A row of blocks, and the one that is looked at. */
export interface Scene {
  readonly blocks: readonly ElementContent[];
  readonly at: number;
  /** How far back a stem may stand: below the last heading, rule or question. */
  readonly floor: number;
  readonly page: Page;
  /** Solutions that stand elsewhere in the page than their exercise. */
  readonly solutions: ReadonlyMap<Element, readonly Element[]>;
}

export interface Found {
  /** The blocks from `start` up to `end` (not included) are the question's. */
  readonly start: number;
  readonly end: number;
  /** What stands in their place on the page: questions, and blocks between them. */
  readonly becomes: readonly (Draft | ElementContent)[];
  /** Whether what stands before `start` introduces the question. An exercise says all it needs itself. */
  readonly introduced: boolean;
}

export interface Shape {
  /** As the documentation calls it. */
  readonly id: string;
  readonly find: (scene: Scene) => Found | undefined;
}

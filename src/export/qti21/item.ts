/** A question as an item of QTI 2.1, its content in QTI's own elements already. */
import type { Element, ElementContent } from 'hast';

export interface Mapping {
  readonly entries: readonly {
    readonly key: string;
    readonly value: number;
    readonly caseSensitive?: boolean;
  }[];
  /** What the sum never falls below, or rises above. */
  readonly bounds?: readonly [lower: number, upper: number];
}

/** What a learner answers, and what is right. */
export interface Response {
  readonly identifier: string;
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly baseType: 'identifier' | 'string' | 'float' | 'directedPair';
  /** Absent of an open question. */
  readonly correct?: readonly string[];
  /** Editors read it; ours scores by rules where a player is known to read it otherwise. */
  readonly mapping?: Mapping;
}

/** What is said about one answer. */
export interface Comment {
  /** Unique in its item: `on_option_a`. */
  readonly identifier: string;
  /** The answer, as ledgers call it. */
  readonly on: string;
  readonly content: readonly ElementContent[];
  /** An expression that holds of that answer. */
  readonly when: readonly Element[];
}

/** What of an item its question's kind settles. */
export interface Asked {
  readonly responses: readonly Response[];
  /** Blocks behind the prompt. */
  readonly interaction: readonly ElementContent[];
  /** An expression that holds where all is right; absent where people score. */
  readonly right?: Element;
  /** What is to be done where not all is right, as far as it is worth something. */
  readonly partly?: readonly Element[];
  readonly comments: readonly Comment[];
}

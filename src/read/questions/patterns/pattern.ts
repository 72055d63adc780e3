/** What a pattern of question is: a rule that looks at a row of blocks and says what stands there. */
import type { Element, ElementContent } from 'hast';
import type { KindParts } from '../../../lesson/index.ts';
import type { Guess } from '../../../messages/index.ts';
import type { Notes } from '../../page-context.ts';
import type { Answer } from '../answers/answer.ts';
import type { Block } from '../blocks/block.ts';
import type { Folds } from '../blocks/folds.ts';
import type { KeyList } from '../choices/key-list.ts';

/** A question as its pattern found it: ids, labels and places come later, alike for all. */
export interface Candidate {
  readonly type: 'candidate';
  readonly specific: KindParts;
  /** What is asked: gives the question its id, its label and its line. */
  readonly stem: readonly ElementContent[];
  /** What stands before the stem in the prompt and identifies nothing: an exercise's number, what was said on the way. */
  readonly lead?: readonly ElementContent[];
  /** What its exercise tells above it, and of nothing else: it stands first, and identifies nothing. */
  readonly situation?: readonly ElementContent[];
  readonly hints?: readonly (readonly ElementContent[])[];
  readonly feedback?: readonly ElementContent[];
  /** The name its author gave it. */
  readonly name?: string;
  readonly points?: number;
  readonly line: number;
  /** What the page's list of keys tells of it, where its key comes from there. */
  readonly keyed?: Element;
  /** Whether its author set it as one, whatever parts it has: an `{exercise}` with its number. */
  readonly isWhole?: true;
  /** How it was recognised; absent where its author declares it, for then nothing was guessed. */
  readonly guess?: Guess;
}

/** A row of blocks, and the one that is looked at. */
export interface Context {
  readonly blocks: readonly ElementContent[];
  readonly at: number;
  /** How far back a stem may stand: below the last heading, rule or question. */
  readonly floor: number;
  readonly block: Block;
  /** The heading right above the floor. */
  readonly heading?: Element;
  /** What answers from this block on. */
  readonly answer?: Answer;
  readonly page: Notes;
  /** Solutions that stand elsewhere in the page than their exercise. */
  readonly solutions: Solutions;
  /** A key for many questions, elsewhere in the page. */
  readonly keys: KeyList;
  /** Answers that stood elsewhere in the page, by what calls their exercise. */
  readonly apart: ReadonlyMap<ElementContent, Element>;
  /** Whether the row stands inside an answer: what is told there under `Exercise 2` is asked elsewhere. */
  readonly isInAnswer: boolean;
  /** Whether the row is an item of a list: what it says above an answer is asked with it. */
  readonly isInItem: boolean;
  /** The box with a title of its own that the row stands in. */
  readonly box?: Element | undefined;
  /** Whether many lists of the page mark one item: what is right, where something asks above them. */
  readonly marksKeys: () => boolean;
  /** Whether nearly all of them do, whatever stands above. */
  readonly listsMarkKeys: () => boolean;
  /** Whether the page has many rows of lettered options. */
  readonly isQuiz: () => boolean;
  /** Whether its lists of boxes are choices. */
  readonly isBoxedQuiz: () => boolean;
  /** How many of the folds that are items of lists ask. */
  readonly itemFolds: () => Folds;
}

/** What is the same wherever in the page a pattern looks. */
export type Shared = Pick<
  Context,
  | 'page'
  | 'solutions'
  | 'keys'
  | 'apart'
  | 'isInAnswer'
  | 'isInItem'
  | 'marksKeys'
  | 'listsMarkKeys'
  | 'isQuiz'
  | 'isBoxedQuiz'
  | 'itemFolds'
>;

export interface Solutions {
  readonly of: ReadonlyMap<Element, readonly Element[]>;
  readonly all: ReadonlySet<ElementContent>;
}

export interface Match {
  /** The blocks from `start` up to `end` (not included) are the question's. */
  readonly start: number;
  readonly end: number;
  /** What stands in their place on the page: questions, and blocks between them. */
  readonly becomes: readonly (Candidate | ElementContent)[];
  /** Whether what stands before `start` introduces the question. An exercise says all it needs itself. */
  readonly introduced: boolean;
}

export interface Pattern {
  /** The blocks it is tried at, where it doesn't find them out itself. */
  readonly at?: (context: Context) => boolean;
  readonly find: (context: Context) => Match | undefined;
}

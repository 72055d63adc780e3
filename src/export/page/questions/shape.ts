import type { ElementContent } from 'hast';
import type { Solution } from '../../../../templates/page/key.ts';
import type { Strings } from '../../../../templates/strings/index.ts';
import type { Content, QuestionKind, QuestionOf } from '../../../lesson/index.ts';

/** What a kind of question puts into its card, and what of it waits in `answers.js`. */
export interface Shape<K extends QuestionKind> {
  readonly controls: (question: QuestionOf<K>, card: Card) => readonly ElementContent[];
  readonly solution?: (question: QuestionOf<K>, card: Card) => Solution;
  /** The parts of the question that an answer names. */
  readonly parts?: (question: QuestionOf<K>) => readonly Part[];
  /** What stands in the prompt's gaps. */
  readonly gap?: (question: QuestionOf<K>, card: Card, index: number) => ElementContent | undefined;
}

/** An option, stem, answer or item. */
export interface Part {
  /** Of its words: `part-ids.ts`. */
  readonly id: string;
  readonly words: string;
  /** What it is called where its words have no ASCII form: by its place. */
  readonly short: string;
}

/** The card that is being written. */
export interface Card {
  /** The card's element id: the ids in it start with it. */
  readonly id: string;
  readonly promptId: string;
  readonly strings: Strings;
  readonly write: (content: Content | undefined) => readonly ElementContent[];
  readonly html: (content: Content) => string;
}

import type { ElementContent } from 'hast';
import type { Solution } from '../../../../templates/page/key.ts';
import type { Strings } from '../../../../templates/strings/index.ts';
import type { Content, QuestionKind, QuestionOf } from '../../../lesson/index.ts';

/** What a kind of question puts into its card, and what of it waits in `answers.js`. */
export interface Shape<K extends QuestionKind> {
  readonly controls: (question: QuestionOf<K>, card: Card) => readonly ElementContent[];
  readonly solution?: (question: QuestionOf<K>, card: Card) => Solution;
  /** What parts of the question that an answer names are called, by their id. */
  readonly labels?: (question: QuestionOf<K>) => Readonly<Record<string, string>>;
  /** What stands in the prompt's gaps. */
  readonly gap?: (question: QuestionOf<K>, card: Card, index: number) => ElementContent | undefined;
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

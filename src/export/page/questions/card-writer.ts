import type { ElementContent } from 'hast';
import type { Solution } from '../../../../templates/page/key.ts';
import type { Response } from '../../../../templates/runtime/session.ts';
import type { Strings } from '../../../../templates/strings/index.ts';
import type { Content, QuestionKind, QuestionOf } from '../../../lesson/index.ts';

/** All that the page and the answer key say of a kind of question. */
export interface CardWriter<K extends QuestionKind> {
  readonly controls: (question: QuestionOf<K>, card: Card) => readonly ElementContent[];
  readonly solution?: (question: QuestionOf<K>, card: Card) => Solution;
  /** What is right, for the teacher's answer key. */
  readonly right: (question: QuestionOf<K>, strings: Strings, language: string) => readonly Content[];
  /**
   * An answer that takes as much room as a full one of this kind.
   *
   * @param ids of its parts
   * @param text for a question that is answered freely
   */
  readonly response: (question: QuestionOf<K>, ids: readonly string[], text: string) => Response;
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
  /** Its parts stand in an order of each learner's own. */
  readonly isShuffled: boolean;
  readonly strings: Strings;
  readonly write: (content: Content | undefined) => readonly ElementContent[];
  readonly html: (content: Content) => string;
}

import type { ElementContent } from 'hast';
import type { Content, QuestionKind, QuestionOf } from '../../../lesson/index.ts';
import type { Context } from '../../plain/index.ts';
import type { Asked } from '../item.ts';
import type { itemWords } from '../words.ts';

export interface Job {
  readonly context: Context;
  readonly words: ReturnType<typeof itemWords>;
  /** The learner's words for true and false. */
  readonly truth: { readonly yes: string; readonly no: string };
  readonly isShuffled: boolean;
  /** Content where text and blocks may stand side by side. */
  readonly flow: (content: Content | undefined) => readonly ElementContent[];
  /** The same, in blocks alone. */
  readonly blocks: (content: Content | undefined) => readonly ElementContent[];
  /** On one line, without what XML can't hold. */
  readonly line: (text: string) => string;
}

/** All that an item says of a kind of question. */
export interface ItemWriter<K extends QuestionKind> {
  readonly asked: (question: QuestionOf<K>, job: Job) => Asked;
  /** What stands in the prompt's gaps, as XML. */
  readonly gap?: (question: QuestionOf<K>, job: Job) => (index: number) => string;
}

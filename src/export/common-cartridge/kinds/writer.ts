import type { Content, QuestionKind, QuestionOf } from '../../../lesson/index.ts';
import type { Context } from '../../plain/index.ts';
import type { Item } from '../item.ts';
import type { cartridgeWords } from '../words.ts';

/** What of an item its question's kind settles; the prompt isn't HTML yet. */
export interface Part extends Pick<Item, 'profile' | 'response'> {
  readonly prompt: Content;
  /** What stands in the prompt's gaps, as HTML. */
  readonly gap?: (index: number) => string;
}

export interface Job {
  readonly context: Context;
  readonly words: ReturnType<typeof cartridgeWords>;
  /** The learner's words for true and false. */
  readonly truth: { readonly yes: string; readonly no: string };
  readonly isShuffled: boolean;
  readonly html: (content: Content | undefined) => string;
  /** On one line, without what XML can't hold. */
  readonly line: (text: string) => string;
}

/** All that a cartridge says of a kind of question. */
export interface CartridgeWriter<K extends QuestionKind> {
  /** The items that it becomes: one, unless each of its parts is asked by itself. */
  readonly parts: (question: QuestionOf<K>, job: Job) => readonly Part[];
  /** What of the author's words about answers has no place of its own in an item: said to everybody afterwards. */
  readonly remarks?: (question: QuestionOf<K>, job: Job) => readonly Content[];
  /** What it becomes where the profile has no such kind; undefined where nothing it has can hold it. */
  readonly nearest?: (question: QuestionOf<K>) => Nearest | undefined;
}

/** `letters`: typed in order; `values`: each typed; `parts`: asked one by one. */
export type Nearest = 'letters' | 'values' | 'parts' | 'blank';

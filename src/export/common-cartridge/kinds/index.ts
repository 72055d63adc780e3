/** Each kind of question, and the items it becomes. */
import { byKind, type Content, type Question, type QuestionKind } from '../../../lesson/index.ts';
import { choice } from './choice.ts';
import { gapFill } from './gap-fill.ts';
import { matching } from './matching.ts';
import { numerical } from './numerical.ts';
import { open } from './open.ts';
import { ordering } from './ordering.ts';
import { shortAnswer } from './short-answer.ts';
import { trueFalse } from './true-false.ts';
import type { CartridgeWriter, Job, Nearest, Part } from './writer.ts';

export type { Job, Nearest, Part } from './writer.ts';

const WRITERS: { readonly [K in QuestionKind]: CartridgeWriter<K> } = {
  open,
  'single-choice': choice,
  'multiple-choice': choice,
  'true-false': trueFalse,
  'short-answer': shortAnswer,
  numerical,
  matching,
  ordering,
  'gap-fill': gapFill,
};

const writerOf = byKind<CartridgeWriter<QuestionKind>>(WRITERS);

export const partsOf = (question: Question, job: Job): readonly Part[] =>
  writerOf(question).parts(question, job);

export const remarksOf = (question: Question, job: Job): readonly Content[] =>
  writerOf(question).remarks?.(question, job) ?? [];

/** `native`: the profile has the kind; undefined: it has nothing that could hold the question. */
export const nearestTo = (question: Question): Nearest | 'native' | undefined => {
  const { nearest } = writerOf(question);
  return nearest ? nearest(question) : 'native';
};

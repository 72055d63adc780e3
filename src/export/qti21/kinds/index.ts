/** Each kind of question, and the interaction it becomes. */
import { byKind, type QuestionKind } from '../../../lesson/index.ts';
import { choice } from './choice.ts';
import { gapFill } from './gap-fill.ts';
import { matching } from './matching.ts';
import { numerical } from './numerical.ts';
import { open } from './open.ts';
import { ordering } from './ordering.ts';
import { shortAnswer } from './short-answer.ts';
import { trueFalse } from './true-false.ts';
import type { ItemWriter } from './writer.ts';

export type { Job } from './writer.ts';

const WRITERS: { readonly [K in QuestionKind]: ItemWriter<K> } = {
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

export const writerOf = byKind<ItemWriter<QuestionKind>>(WRITERS);

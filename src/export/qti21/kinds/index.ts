/** Each kind of question, and the interaction it becomes. */
import type { Question, QuestionKind } from '../../../lesson/index.ts';
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

/** The table's one cast: TypeScript doesn't see that a question and what is said of its own kind fit. */
export const writerOf = (question: Question): ItemWriter<QuestionKind> =>
  WRITERS[question.kind] as ItemWriter<QuestionKind>;

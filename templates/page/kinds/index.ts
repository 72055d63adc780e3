/** The kinds of question that the page can play. The types ask for all. */
import type { QuestionKind } from '../../../src/lesson/index.ts';
import { choice } from './choice.ts';
import type { Controls } from './controls.ts';
import { gapFill } from './gap-fill.ts';
import { matching } from './matching.ts';
import { open } from './open.ts';
import { ordering } from './ordering.ts';
import { numerical, shortAnswer } from './typed.ts';

export type { Controls, Words } from './controls.ts';

const kinds = {
  open,
  'single-choice': choice,
  'multiple-choice': choice,
  'true-false': choice,
  'short-answer': shortAnswer,
  numerical,
  matching,
  ordering,
  'gap-fill': gapFill,
} satisfies Record<QuestionKind, Controls>;

export const kindOf = (kind: QuestionKind): Controls => kinds[kind];

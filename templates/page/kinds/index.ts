/** The kinds of question that the page can play. A kind it doesn't know is answered in words, never dropped. */
import type { QuestionKind } from '../../../src/lesson/index.ts';
import { choice } from './choice.ts';
import { gapFill } from './gap-fill.ts';
import type { Kind } from './kind.ts';
import { matching } from './matching.ts';
import { open } from './open.ts';
import { ordering } from './ordering.ts';
import { numerical, shortAnswer } from './typed.ts';

export type { Kind, Words } from './kind.ts';

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
} satisfies Record<QuestionKind, Kind>;

export const kindOf = (name: string): Kind => (kinds as Readonly<Record<string, Kind>>)[name] ?? open;

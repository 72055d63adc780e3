/** The shapes of questions, in the order they are tried. */
import { labelled, listItem, several, unlabelled } from './answered.ts';
import { declared } from './declared.ts';
import { exercise } from './exercise.ts';
import type { Shape } from './shape.ts';
import { titleQuestion } from './title-question.ts';

export const SHAPES: readonly Shape[] = [
  declared,
  exercise,
  several,
  labelled,
  unlabelled,
  listItem,
  titleQuestion,
];
